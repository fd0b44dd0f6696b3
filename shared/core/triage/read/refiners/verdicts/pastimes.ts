// The rule about time that passed without work: a match, a flight, a wait, a recipe, what a thing does. It may have been somebody's work all the
// same, so it is asked about.
import { lowerAt } from '../../../text/token.ts';
import { hasCue, hasKind } from '../../finding.ts';
import { clauseStart, findInClause, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Verdict } from './verdict-kind.ts';

export function byPastime(scene: Scene, anchor: Anchor): Verdict | undefined {
  const { from } = anchor;
  const isPassed =
    isPastime(scene, anchor) || isWaited(scene, anchor) || isRecipe(scene, from) || isOfThing(scene, from);
  return isPassed ? 'vague' : undefined;
}

const NAME_REACH = 4; // an article and two words: `the power cut`
const WAIT_REACH = 3; // "waited for about 2 hours"

/** "The match lasted 2h": the subject and its verb. "The flight took 2h to book" tells what was done about it. */
function isPastime(scene: Scene, { from, to }: Anchor): boolean {
  const { tokens, lexicon } = scene;
  const { pastimes, passes, assigns } = lexicon.verdicts;
  const verb = findInClause(scene, from, passes);
  const start = clauseStart(scene, from);
  if (pastimes === undefined || verb < 0 || assigns?.has(lowerAt(tokens, to))) return false;
  const noun = tokens.findIndex(
    ({ lower }, at) => at >= start && at < start + NAME_REACH && pastimes.has(lower),
  );
  const isSubject = noun >= 0 && noun < verb && isSubjectAt(scene, start, noun);
  return isSubject && !tokens.slice(start, from).some(({ lower }) => lexicon.verdicts.subjects.has(lower));
}

/** Small words and one more at most before it, and no noun behind it that it belongs to: `match report`. */
function isSubjectAt(scene: Scene, start: number, noun: number): boolean {
  const { tokens, lexicon } = scene;
  const { copulas, passes, own } = lexicon.verdicts;
  const isSmall = (at: number) => {
    const word = lowerAt(tokens, at);
    return [lexicon.edges, lexicon.projects.articles, lexicon.projects.before, copulas, passes, own].some(
      (words) => words?.has(word),
    );
  };
  const before = tokens.slice(start, noun).filter(({ kind }, i) => kind === 'word' && !isSmall(start + i));
  return before.length <= 1 && (tokens[noun + 1]?.kind !== 'word' || isSmall(noun + 1));
}

/** "Waited 2h at the clinic", "for the plumber": for a project it is work. */
function isWaited({ tokens, lexicon, found, clauses }: Scene, { from, to, length }: Anchor): boolean {
  const { waited } = lexicon.verdicts;
  if (length === undefined || waited === undefined) return false;
  if (hasKind(found, 'project') || hasKind(found, 'code')) return false;
  const verb = tokens.findLastIndex(({ lower }, at) => at < from && waited.has(lower));
  const isNear = verb >= 0 && from - verb <= WAIT_REACH && clauses[verb] === clauses[from];
  return isNear && lexicon.projects.before.has(lowerAt(tokens, to));
}

/** "Bake 45 min at 180": told to whoever cooks. */
function isRecipe(scene: Scene, from: number): boolean {
  const { tokens, lexicon, found } = scene;
  const isTold = lexicon.verdicts.recipes?.has(lowerAt(tokens, clauseStart(scene, from)));
  return isTold === true && !hasCue(found, 'done', 'self', 'request');
}

/** "The dough rests for 2 hours": nobody does it. */
function isOfThing(scene: Scene, from: number): boolean {
  const { tokens, lexicon, found } = scene;
  const { ofThings, subjects } = lexicon.verdicts;
  const start = clauseStart(scene, from);
  const clause = tokens.slice(start, from);
  if (!lexicon.projects.articles.has(lowerAt(tokens, start)) || hasCue(found, 'self')) return false;
  return (
    clause.slice(1).some(({ lower }) => ofThings?.has(lower)) &&
    !clause.some(({ lower }) => subjects.has(lower))
  );
}
