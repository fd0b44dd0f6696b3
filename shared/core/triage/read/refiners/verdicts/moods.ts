// Rules about time that was not worked: denied, supposed or still to come.
import type { Lexicon } from '../../../languages/lexicon.ts';
import { lowerAt, textAt } from '../../../text/token.ts';
import { isComparing } from '../../comparison.ts';
import { cues, ofKind } from '../../finding.ts';
import { clauseStart, cuesInClause, findInClause, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Part } from '../parts.ts';
import { predicateBehind } from './moods-behind.ts';
import { hasRequest } from './requests.ts';
import type { Verdict } from './verdict-kind.ts';

const HEAD_REACH = 2;

export function byNegation(scene: Scene, anchor: Anchor): Verdict | undefined {
  if (scene.lexicon.verdicts.verbsLast)
    return predicateBehind(scene, anchor) === 'negated' ? 'dropped' : undefined;
  const { from, to } = anchor;
  const { tokens, lexicon } = scene;
  const start = clauseStart(scene, from);
  const negated = cuesInClause(scene, from, 'negated').some((cue) => {
    const word = lowerAt(tokens, cue.from);
    if (cue.from >= to) return deniesBefore(scene, cue) && !isDoneBetween(scene, to, cue.from);
    return (
      isStrongNo(word, lexicon) ||
      isComparing(lexicon, tokens, cue.from) ||
      cue.from - start <= HEAD_REACH ||
      from - cue.to <= 1
    );
  });
  if (negated || isDeniedBehindBracket(scene, to)) return 'dropped';
  return isDeniedAtEnd(scene, to) ? 'vague' : undefined;
}

/** "The Globex call (1h) was cancelled": a bracket belongs to what stands around it. */
function isDeniedBehindBracket(scene: Scene, to: number): boolean {
  if (textAt(scene.tokens, to) !== ')') return false;
  return cuesInClause(scene, to, 'negated').some((cue) => cue.from > to && deniesBefore(scene, cue));
}

/** `ACME 2h not`, `2h ACME: not done`: not a word behind the denial says of what. */
function isDeniedAtEnd(scene: Scene, to: number): boolean {
  const { tokens, found, clauses, lexicon, isQuestion } = scene;
  const last = tokens.findLastIndex(({ kind }) => kind !== 'sign');
  const done = cues(found, 'done').find((cue) => cue.to === last + 1);
  const end = done?.from ?? last + 1;
  const denial = cues(found, 'negated').find((cue) => cue.from >= to && cue.to === end);
  if (denial === undefined || isQuestion) return false;
  const isPlain = [denial.from, denial.to - 1].some((at) =>
    lexicon.verdicts.plainNo?.has(lowerAt(tokens, at)),
  );
  const start = clauseStart(scene, denial.from);
  const isAlone = tokens.slice(start, denial.from).every(({ kind }) => kind === 'sign');
  return isPlain && (isAlone || (clauses[denial.from] === clauses[to - 1] && done === undefined));
}

/** `2h was not done`, `2h nicht gearbeitet`, `2h ACME ausgefallen`. */
function deniesBefore({ tokens, found, lexicon }: Scene, { from, to }: Part): boolean {
  const { negatable, deniesBehind, participlesBehind } = lexicon.verdicts;
  if (negatable.has(lowerAt(tokens, from - 1))) return true;
  if (deniesBehind?.has(lowerAt(tokens, from)) || deniesBehind?.has(lowerAt(tokens, to - 1))) return true;
  return participlesBehind === true && cues(found, 'done').some((cue) => cue.from === to);
}

function isStrongNo(word: string, { verdicts }: Lexicon): boolean {
  return verdicts.strongNo.has(word) || (verdicts.noEnding !== undefined && word.endsWith(verdicts.noEnding));
}

export function byCondition(scene: Scene, anchor: Anchor): Verdict | undefined {
  if (hasRequest(scene)) return undefined;
  if (isHedged(scene, anchor)) return 'vague';
  if (isSupposed(scene, anchor) || isDutyUndone(scene, anchor)) return 'dropped';
  return moodOf(scene, anchor, 'conditional') ? 'dropped' : undefined;
}

/** "Worked on it yesterday, maybe 3 hours": done, but how long is a guess. */
function isHedged({ tokens, found, lexicon }: Scene, { from }: Anchor): boolean {
  if (!lexicon.verdicts.hedges?.has(lowerAt(tokens, from - 1))) return false;
  const others = cues(found, 'conditional', 'future', 'negated', 'others').filter(({ to }) => to !== from);
  return others.length === 0 && cues(found, 'done', 'work').some(({ to }) => to < from);
}

/** `もし2時間かかったら`, `たぶん2時間`: at the head of a clause it holds whatever verb is to come. */
function isSupposed(scene: Scene, { from }: Anchor): boolean {
  const start = clauseStart(scene, from);
  const supposed = cuesInClause(scene, from, 'conditional').some(
    (cue) => cue.to <= from && cue.from - start <= HEAD_REACH,
  );
  return supposed && scene.lexicon.verdicts.verbsLast === true;
}

/** `Ik had 2 uur moeten werken`; what one has had to do (`heb moeten werken`) is done. */
function isDutyUndone(scene: Scene, { from, to }: Anchor): boolean {
  return scene.lexicon.verdicts.duties?.has(lowerAt(scene.tokens, to)) === true && isPastPerfect(scene, from);
}

function isPastPerfect(scene: Scene, at: number): boolean {
  return findInClause(scene, at, scene.lexicon.verdicts.pastPerfects) >= 0;
}

export function byFuture(scene: Scene, anchor: Anchor): Verdict | undefined {
  return isPlannedBehind(scene, anchor) || moodOf(scene, anchor, 'future') ? 'future' : undefined;
}

/** `Ich hatte 3h geplant`, `heb 2 uur nodig`, but `had 2 uur nodig`. */
function isPlannedBehind(scene: Scene, { from, to }: Anchor): boolean {
  const { plannedBehind, takes } = scene.lexicon.verdicts;
  const word = lowerAt(scene.tokens, to);
  return plannedBehind?.has(word) === true && !(takes.has(word) && isPastPerfect(scene, from));
}

/** A mood holds in its clause, and in those after it until something is told as done. */
function moodOf(scene: Scene, anchor: Anchor, mood: 'conditional' | 'future'): boolean {
  const { from, to } = anchor;
  const { verbsLast } = scene.lexicon.verdicts;
  if (verbsLast && cues(scene.found, mood).some((cue) => cue.to === from)) return true; // `予定3時間、実績2時間`
  const said = verbsLast && predicateBehind(scene, anchor);
  if (said) return said === mood;
  const start = clauseStart(scene, from);
  return cues(scene.found, mood).some((cue) => {
    if (asks(scene, cue) || isDoneBetween(scene, to, cue.from)) return false;
    const where = clauseStart(scene, cue.from);
    if (where === start) return cue.from < from || !tellsDone(scene, start, anchor, false);
    return (
      where < start &&
      !scene.lexicon.contrasts.has(lowerAt(scene.tokens, start)) &&
      !tellsDone(scene, cue.to, anchor, mood === 'future')
    );
  });
}

/** `ich möchte 2h eintragen`: what would be a plan only asks. */
function asks({ tokens, lexicon, found, clauses }: Scene, { from }: Part): boolean {
  const { asksWith, requestsBehind } = lexicon.verdicts;
  if (!asksWith?.has(lowerAt(tokens, from))) return false;
  return cues(found, 'request').some(
    (cue) =>
      cue.from > from &&
      clauses[cue.from] === clauses[from] &&
      requestsBehind?.has(lowerAt(tokens, cue.from)),
  );
}

/** `2h gearbeitet und morgen 3h geplant`: what was done is said before the plan begins. */
function isDoneBetween({ tokens, found, lexicon }: Scene, to: number, mood: number): boolean {
  const { participlesBehind, barelyDone } = lexicon.verdicts;
  if (participlesBehind !== true) return false;
  return cues(found, 'done').some(
    (cue) => cue.from >= to && cue.to <= mood && !barelyDone?.has(lowerAt(tokens, cue.from)),
  );
}

/** Something between two places, or right behind the amount, says that it has happened. */
function tellsDone({ found }: Scene, start: number, { from, to }: Part, isPlan: boolean): boolean {
  const done = cues(found, 'done').some((cue) => cue.from >= start && cue.to <= from);
  const past = ofKind(found, 'day').some(
    (day) =>
      day.meaning.tense === 'past' &&
      day.from >= start &&
      day.from <= to + 3 &&
      !(isPlan && day.from === start) && // "plan for today: 2h"
      !(isPlan && day.meaning.weekday !== undefined && day.to <= from), // "will take the Tuesday workshop (3h)"
  );
  return done || past;
}
