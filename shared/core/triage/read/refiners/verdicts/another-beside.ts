// Rules about somebody else's time that is told beside one's own ("I worked 3h and he worked 2h") or by a name behind it ("3h by Tom").
import { isAllCapitals, isCapitalised, lowerAt, textAt } from '../../../text/token.ts';
import { covers, cues, type Found } from '../../finding.ts';
import { OWN_NUMBER } from '../../own-number.ts';
import { clauseStart, cuesInClause, findInClause, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import { isGivenName, isPerson } from './persons.ts';
import type { Verdict } from './verdict-kind.ts';

/** Behind an amount and a word that joins, a subject of its own begins another statement; what it did is a verb. */
export function byAnotherBeside(scene: Scene, { from }: Anchor): Verdict | undefined {
  const { found, tokens, lexicon } = scene;
  if (isSetAgainst(scene, from)) return 'vague';
  const start = statementStart(scene, from);
  if (start === undefined) return undefined;
  const verb = cues(found, 'done').find((cue) => cue.from > start && cue.to <= from);
  const other = cues(found, 'others').find((cue) => cue.from === start && cue.to <= from);
  if (other) return verb ? 'dropped' : 'vague';
  if (verb === undefined || verb.from > start + FARTHEST || !isPerson(scene, start, start)) return undefined;
  if (isGivenName(tokens, start)) return 'dropped';
  return lexicon.verdicts.takes.has(lowerAt(tokens, verb.from)) ? undefined : 'vague'; // "and Kestrel took 2h"
}

/** `Müller 5 Stunden, ich 3`: a name in front of what the writer's own hours are set against. */
function isSetAgainst({ found, tokens }: Scene, from: number): boolean {
  const own = found.find(({ rule }) => rule === OWN_NUMBER);
  const isKnown = found.some(({ meaning, to }) => meaning.kind === 'project' && to === from);
  return own !== undefined && from < own.from && isCapitalised(tokens[from - 1]) && !isKnown;
}

const FARTHEST = 2; // a small word may stand between a name and its verb

/** The place behind the last word that joins, where an amount stands before it in the same clause. */
function statementStart(scene: Scene, from: number): number | undefined {
  const { tokens, found, lexicon } = scene;
  const clause = clauseStart(scene, from);
  const join = tokens.findLastIndex(
    ({ kind, lower }, at) => at > clause && at < from && kind === 'word' && lexicon.separators.has(lower),
  );
  const isBehindAmount = found.some(
    ({ meaning, from: at, to }) =>
      at >= clause && to <= join && (meaning.kind === 'amount' || meaning.kind === 'range'),
  );
  return isBehindAmount ? join + 1 : undefined;
}

/** "3h by Tom", "3h ACME by Tom", "3h done by my colleague", "3h of tests, done by Tom", `ha costado 2h a Ana`. */
export function byDoerBehind(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const { tokens, clauses, lexicon } = scene;
  const { doneBy, costTo } = lexicon.verdicts;
  const at = behindWhatWasDone(scene, to);
  const led = lowerAt(tokens, at);
  const isLed = doneBy?.has(led) || (costTo?.has(led) && tellsCost(scene, to));
  if (isLed && isOther(scene, at + 1)) return 'vague';
  const later = cues(scene.found, 'done').find(
    (verb) =>
      verb.from >= to && clauses[verb.from] === clauses[from] && doneBy?.has(lowerAt(tokens, verb.to)),
  );
  return later && isOther(scene, later.to + 1) ? 'vague' : undefined;
}

function isOther(scene: Scene, at: number): boolean {
  const isNamed = cues(scene.found, 'others').some(({ from }) => from === at);
  return isNamed || isGivenName(scene.tokens, at) || isCoworker(scene, at);
}

/** `vom Azubi`, `de la stagiaire`. */
function isCoworker({ tokens, lexicon }: Scene, at: number): boolean {
  const { coworkers } = lexicon.verdicts;
  const noun = lexicon.projects.articles.has(lowerAt(tokens, at)) ? at + 1 : at;
  return coworkers?.has(lowerAt(tokens, noun)) === true;
}

/** Over what the time went to: a name that is known or written as a code, and a verb. */
function behindWhatWasDone({ tokens, found }: Scene, to: number): number {
  let at = to;
  const over = [
    ...found.filter(({ meaning }) => meaning.kind === 'project' || meaning.kind === 'code'),
    ...cues(found, 'done'),
  ];
  while (at < to + FARTHEST && (isAllCapitals(tokens[at]) || covers(over, at))) at += 1;
  return at;
}

function tellsCost({ tokens, lexicon }: Scene, to: number): boolean {
  const { takes, lasts } = lexicon.verdicts;
  return tokens.slice(0, to).some(({ lower }) => takes.has(lower) || lasts?.has(lower));
}

/** `Las 2h de pruebas las hizo Sofía`, `テスト2時間は佐藤さんがやりました`: who did it is told behind the time. */
export function byOtherBehind(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const { tokens, found, lexicon } = scene;
  const { theirVerbs, ownVerbs, verbsLast } = lexicon.verdicts;
  const isOwn = cuesInClause(scene, from, 'self').length > 0 || findInClause(scene, from, ownVerbs) >= 0;
  if (isOwn) return undefined;
  const isDoer = (cue: Found) =>
    verbsLast === true
      ? SUBJECT.test(textAt(tokens, cue.to - 1)) && cues(found, 'done').some((verb) => verb.from >= cue.to)
      : theirVerbs?.has(lowerAt(tokens, cue.from)) === true && isGivenName(tokens, cue.to);
  return cuesInClause(scene, from, 'others').some((cue) => cue.from >= to && isDoer(cue))
    ? 'vague'
    : undefined;
}

const SUBJECT = /[がは]$/;
