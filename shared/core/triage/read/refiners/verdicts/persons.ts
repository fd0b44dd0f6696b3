// Rules about whose time it is.

import { GIVEN_NAMES } from '../../../languages/given-names.ts';
import type { Lexicon } from '../../../languages/lexicon.ts';
import { isCapitalised, lowerAt, textAt } from '../../../text/token.ts';
import { covers, cues } from '../../finding.ts';
import { clauseStart, cuesInClause, findInClause, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Part } from '../parts.ts';
import type { Verdict } from './verdict-kind.ts';

/** "took Priya 3 days", "Priya spent 2h", "he worked 3h". */
export function byOthers(scene: Scene, { from }: Anchor): Verdict | undefined {
  if (isAssigned(scene)) return 'dropped';
  const start = clauseStart(scene, from);
  const others = cuesInClause(scene, from, 'others').filter((cue) => cue.to <= from);
  const self = lastOfOneself(scene, start, from);
  if (self >= 0) {
    const { theirVerbs } = scene.lexicon.verdicts;
    if (tellsOfOther(scene, others, self)) return 'dropped';
    const verb = others.findLast((cue) => theirVerbs?.has(lowerAt(scene.tokens, cue.from)));
    return verb !== undefined && verb.from > self ? 'dropped' : undefined;
  }
  if (others.length > 0) return 'dropped';
  const third = byThirdPerson(scene, from);
  if (third !== 'open') return third;
  const subject = bySubject(scene, { start, from });
  if (subject !== undefined) return subject;
  if (isPlanOfAnother(scene, from)) return 'dropped';
  return cuesInClause(scene, from, 'done')
    .filter((verb) => verb.to <= from)
    .map((verb) => byDoer(scene, verb, { start, from }))
    .find((verdict) => verdict !== undefined);
}

/** "Tom to check the drains, 2 days": what another is to do. */
function isAssigned({ tokens, lexicon }: Scene): boolean {
  const isTask = lexicon.verdicts.assigns?.has(lowerAt(tokens, 1)) === true;
  return isTask && isGivenName(tokens, 0) && tokens[2]?.text === lowerAt(tokens, 2);
}

/** "Dana told me she spent 3h": behind the writer another is the subject of what was done, and nothing of the writer's own is told. */
function tellsOfOther({ found, tokens, lexicon }: Scene, others: readonly Part[], self: number): boolean {
  const other = others.findLast(({ from }) => from > self);
  const did = cues(found, 'done');
  if (other === undefined || !did.some(({ from }) => from === other.to)) return false;
  const { pastEnding } = lexicon.verdicts;
  return (
    pastEnding !== undefined &&
    !tokens
      .slice(self, other.from)
      .some(({ lower }, i) => lower.endsWith(pastEnding) || did.some(({ from }) => from === self + i))
  );
}

/** "Tom will take the workshop (3h)": a bracket belongs to what stands before it. */
function isPlanOfAnother(scene: Scene, from: number): boolean {
  const { tokens, clauses, lexicon, found } = scene;
  const opens = clauseStart(scene, from);
  const said = textAt(tokens, opens) === '(' ? clauses.indexOf(clauses[opens - 1] ?? 0) : opens;
  if (lexicon.verdicts.verbsLast) return false;
  return cues(found, 'future').some(
    (cue) => cue.from > said && cue.to <= from && GIVEN_NAMES.has(lowerAt(tokens, cue.from - 1)),
  );
}

/** Where the writer was named last between two places, or was the subject of a verb; -1 where nowhere. */
function lastOfOneself(scene: Scene, start: number, end: number): number {
  const { ownVerbs } = scene.lexicon.verdicts;
  const verb = ownVerbs ? scene.tokens.findLastIndex(({ lower }, at) => at < end && ownVerbs.has(lower)) : -1;
  const word = cuesInClause(scene, end, 'self').findLast((cue) => cue.to <= end)?.from ?? -1;
  return Math.max(verb < start ? -1 : verb, word);
}

/** `Anna hat 2h gearbeitet`, `2h hat Anna gearbeitet`, but `hat 2h gedauert`: a person has it, or it took the writer's time. */
function byThirdPerson(scene: Scene, at: number): Verdict | 'open' | undefined {
  const { tokens, lexicon } = scene;
  const { thirdPerson, lasts, takes } = lexicon.verdicts;
  const verb = findInClause(scene, at, thirdPerson);
  const isBeside = verb >= 0 && (isGivenName(tokens, verb - 1) || isGivenName(tokens, verb + 1));
  if (findInClause(scene, at, lasts) >= 0) return isBeside ? 'vague' : undefined; // `das hat Anna 2h gekostet`
  if (verb < 0 || cuesInClause(scene, at, 'self').length > 0) return 'open';
  if (findInClause(scene, at, takes) < 0) return 'dropped';
  const start = clauseStart(scene, at);
  return isPerson(scene, verb - 1, start) || isPerson(scene, verb + 1, start) ? 'vague' : undefined;
}

/** Tasks take time ("Kestrel took 3h") and so do people: a name that nobody knows is asked about. */
function byDoer(
  scene: Scene,
  { from: verb, to }: { readonly from: number; readonly to: number },
  { start, from }: { readonly start: number; readonly from: number },
): Verdict | undefined {
  const took = scene.lexicon.verdicts.takes.has(lowerAt(scene.tokens, verb));
  if (took && to < from && isPerson(scene, to, start)) return 'dropped';
  const doer = beforeAuxiliaries(scene, verb);
  if (took && doer >= start && isGivenName(scene.tokens, doer)) return 'vague'; // `a Ana demorou 2h`
  if (!isPerson(scene, doer, start)) return undefined;
  return took ? 'vague' : 'dropped';
}

/** In capitals, as names are written: `rose` is none. */
export function isGivenName(tokens: Scene['tokens'], at: number): boolean {
  return isCapitalised(tokens[at]) && GIVEN_NAMES.has(lowerAt(tokens, at));
}

/** `Annaが3時間作業しました`: a name with the mark of a subject, where the verb stands last. */
function bySubject(
  scene: Scene,
  { start, from }: { readonly start: number; readonly from: number },
): Verdict | undefined {
  const { tokens, lexicon, found } = scene;
  const { subjectMarks, takes } = lexicon.verdicts;
  const marked =
    subjectMarks && tokens.findIndex(({ lower }, at) => at > start && at < from && subjectMarks.has(lower));
  if (marked === undefined || marked < 0 || !isPersonOrName(scene, marked - 1, start)) return undefined;
  const verb = cues(found, 'done', 'work').find((cue) => cue.from > from);
  return verb === undefined || takes.has(lowerAt(tokens, verb.from)) ? undefined : 'vague';
}

function isPersonOrName(scene: Scene, at: number, start: number): boolean {
  const { tokens, lexicon, found } = scene;
  const word = textAt(tokens, at);
  if (!lexicon.projects.nameScript?.test(word)) return isPerson(scene, at, start);
  return !lexicon.projects.ordinary.has(word) && !covers(found, at);
}

/** "Anna and Tom each have spent": small words between the subject and its verb. */
function beforeAuxiliaries({ tokens, lexicon }: Scene, verb: number): number {
  let at = verb - 1;
  while (at > verb - 3 && lexicon.edges.has(lowerAt(tokens, at))) at -= 1;
  return at;
}

/** A capitalised word that is neither project nor day, as the subject or object of a verb. */
export function isPerson({ tokens, lexicon, found }: Scene, at: number, start: number): boolean {
  const token = tokens[at];
  if (token === undefined || at < start || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (covers(found, at)) return false;
  return (
    !lexicon.projects.ordinary.has(token.lower) &&
    !lexicon.projects.before.has(lowerAt(tokens, at - 1)) &&
    !isCompany(tokens, lexicon, at - 1) &&
    !lexicon.projects.ordinaryEndings.some((ending) => token.lower.endsWith(ending))
  );
}

/** "The kickoff with Northwind lasted": who was there is not who did it. "Ann and Bob worked" is. */
function isCompany(tokens: Scene['tokens'], { projects, days }: Lexicon, at: number): boolean {
  const word = lowerAt(tokens, at);
  return projects.persons.has(word) && !days.and.has(word);
}
