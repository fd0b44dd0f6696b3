// Rules about the occasion: a pause, a headline, a question, an amount that nobody worked.
import { MINUTES_A_DAY } from '../../../../minutes.ts';
import { lowerAt, textAt } from '../../../text/token.ts';
import { covers, cues, hasCue, hasKind, ofKind } from '../../finding.ts';
import { cuesInClause, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Part } from '../parts.ts';
import { plansBeside } from '../plans-beside.ts';
import { hasRequest } from './requests.ts';
import type { Verdict } from './verdict-kind.ts';

/** A lunch is no work, unless it has a name. */
export function byPause(scene: Scene, { from, to, pauseMinutes }: Anchor): Verdict | undefined {
  if (pauseMinutes > 0) return undefined; // its pause is taken off
  const { tokens, clauses, found, lexicon } = scene;
  const label = textAt(tokens, from - 1) === ':' ? from - 1 : -1;
  if (cues(found, 'pause').some((cue) => cue.to === label && cue.from === 0)) return 'dropped'; // `Break: 15 min`
  const pauses = cuesInClause(scene, from, 'pause');
  if (pauses.length === 0) return undefined;
  const days = ofKind(found, 'day');
  const only = tokens.every(({ kind, lower }, at) => {
    const elsewhere = clauses[at] !== clauses[from] || (at >= from && at < to);
    return elsewhere || kind === 'sign' || lexicon.edges.has(lower) || covers(pauses, at) || covers(days, at);
  });
  return only ? 'dropped' : undefined;
}

const PROBABLE_MINUTES = 16 * 60;
const LONGEST_WEEK = 60 * 60; // what is more is nobody's week
const LEAST_PLANNED = 3; // amounts

/** "40-hour week", "in the last 24 hours": nobody says that somebody worked so long. */
export function byProbability(scene: Scene, { from, to, length }: Anchor): Verdict | undefined {
  const { found } = scene;
  const isSaid = hasCue(found, 'done', 'self', 'request');
  const told =
    isSaid || found.some(({ meaning }) => ['day', 'project', 'code', 'vague_day'].includes(meaning.kind));
  const minutes = length?.meaning.minutes ?? 0;
  if (minutes > PROBABLE_MINUTES && !told) return unlikely(scene, { from, to }, minutes);
  // "design 12h, build 40h, test 8h": what stands beside it is a plan too
  const all = ofKind(found, 'amount');
  const isPlan = all.length >= LEAST_PLANNED && all.some(({ meaning }) => meaning.minutes > MINUTES_A_DAY);
  return isPlan && !isSaid && !hasKind(found, 'day') ? 'vague' : undefined;
}

/** "3 days", "Globex audit: 2.5 days" are work by themselves; "40 hours" is asked about. All else is how long something is. */
function unlikely(scene: Scene, { from, to }: Part, minutes: number): Verdict | undefined {
  if (!isByItself(scene, from, to)) return 'dropped';
  const { units } = scene.lexicon.durations;
  const isOfDays = scene.tokens.slice(from, to).some(({ lower }) => units.get(lower) === 'day');
  if (isOfDays && minutes <= MINUTES_A_DAY) return undefined;
  return from === 0 && minutes <= LONGEST_WEEK ? 'vague' : 'dropped';
}

/** Between signs, or in front of what it was spent on. */
function isByItself({ tokens, lexicon }: Scene, from: number, to: number): boolean {
  const after = tokens[to];
  const opens = from === 0 || tokens[from - 1]?.kind === 'sign';
  return (
    opens && (after === undefined || after.kind === 'sign' || lexicon.projects.strongBefore.has(after.lower))
  );
}

const LONGEST_SPAN_OF_WORK = 12 * 60;
const FIRST_HOUR = 7 * 60;

/** "Réunion ACME 14h": when rather than how long, where the mark of an hour is a unit too. */
export function byClock(scene: Scene, { from, to, length }: Anchor): Verdict | undefined {
  const { tokens, lexicon, found } = scene;
  const { hourMarks, appointments } = lexicon.clocks;
  const minutes = length?.meaning.minutes ?? 0;
  const isMarked = tokens.slice(from, to).some(({ lower }) => hourMarks?.has(lower));
  if (!isMarked || minutes < FIRST_HOUR || hasCue(found, 'done', 'self', 'request')) return undefined;
  const meets =
    appointments !== undefined && tokens.slice(0, from).some(({ lower }) => appointments.has(lower));
  return meets || minutes > LONGEST_SPAN_OF_WORK ? 'vague' : undefined;
}

/** "Invoice 4711: 12.5 h at 95 EUR", "sent the invoice (12 hours at $95)": what is billed, and for how much. */
function isBilled({ tokens, lexicon, found }: Scene, { from, to }: Anchor): boolean {
  const priced = ofKind(found, 'noise').some((one) => one.from >= to && one.from <= to + 1);
  const bill = priced ? tokens.findIndex(({ lower }) => lexicon.verdicts.bills?.has(lower)) : -1;
  return bill === 0 || (bill > 0 && bill < from && textAt(tokens, from - 1) === '(');
}

/** "Next meeting 20 Oct, 2-3": what minutes tell of the time after them. "Next review took 2h" is done. */
export function byNextOccasion({ tokens, found, lexicon }: Scene, { from }: Anchor): Verdict | undefined {
  const { nexts, occasions } = lexicon.verdicts;
  const at = nexts.has(lowerAt(tokens, 0)) ? 0 : 1; // `la próxima reunión`
  if (!nexts.has(lowerAt(tokens, at)) || !occasions.has(lowerAt(tokens, at + 1))) return undefined;
  const isDated = found.some((one) => one.meaning.kind === 'day' && one.from > at && one.from <= from);
  return isDated && !hasCue(found, 'done', 'request') ? 'dropped' : undefined;
}

export function byTopic(scene: Scene, anchor: Anchor): Verdict | undefined {
  if (isBilled(scene, anchor)) return 'dropped';
  const { barelyDone } = scene.lexicon.verdicts;
  const told = cues(scene.found, 'done', 'request').some(
    ({ from }) => !barelyDone?.has(lowerAt(scene.tokens, from)),
  );
  if (told || !hasCue(scene.found, 'topic')) return undefined;
  const beside = plansBeside(scene);
  const isSaid = cues(scene.found, 'topic').some(
    (cue) => !beside.has(scene.clauses[cue.from]) && !isEnclosed(scene, cue, anchor),
  );
  return isSaid ? 'dropped' : undefined;
}

/** "My sheet is attached, plus 30 min on ACME": what is told beside a paper that is sent along. */
function isEnclosed({ tokens, clauses, lexicon }: Scene, { from }: Part, anchor: Anchor): boolean {
  const { enclosed } = lexicon.verdicts;
  return clauses[from] !== clauses[anchor.from] && enclosed?.has(lowerAt(tokens, from)) === true;
}

/** "Put in some time yesterday, maybe 3 hours?": the writer reports, and is not sure. */
function isDoubted({ tokens, found, lexicon }: Scene, from: number): boolean {
  const { asking, you } = lexicon.verdicts;
  if (asking === undefined || asking.has(lowerAt(tokens, 0))) return false;
  return (
    cues(found, 'done', 'work').some(({ to }) => to <= from) && !tokens.some(({ lower }) => you.has(lower))
  );
}

/** "2h ACME, ok?": told, and whether it is understood is all that is asked. */
function endsInTag({ tokens, clauses, lexicon }: Scene, to: number): boolean {
  if (lexicon.verdicts.asking?.has(lowerAt(tokens, 0))) return false; // "can we do 2h, ok?"
  const last = tokens.filter(({ kind }, at) => kind !== 'sign' && clauses[at] === clauses.at(-2));
  return (
    clauses.at(-2) !== clauses[to - 1] &&
    last.length > 0 &&
    last.every(({ lower }) => lexicon.verdicts.tags?.has(lower))
  );
}

export function byQuestion(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  if (!scene.isQuestion || hasRequest(scene) || endsInTag(scene, to)) return undefined;
  if (isDoubted(scene, from)) return 'vague';
  const tail =
    scene.clauses.at(-1) !== scene.clauses[to - 1] &&
    scene.clauses.filter((clause) => clause === scene.clauses.at(-1)).length <= 4;
  return tail && hasCue(scene.found, 'done', 'self') ? undefined : 'dropped';
}
