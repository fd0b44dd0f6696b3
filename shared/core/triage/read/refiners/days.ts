// Gives each part its day: its own, that of the part before it, or one said at the end for all.
import { lowerAt } from '../../text/token.ts';
import { cues, type Day, hasKind, ofKind } from '../finding.ts';
import { isTimed, type Scene } from '../scene.ts';
import { isBesideWork } from './days-beside.ts';
import type { Part } from './parts.ts';
import { plansBeside } from './plans-beside.ts';

/** One entry for each part; `undefined` where nothing in the sentence says a day. */
export function daysOfParts(scene: Scene, parts: readonly Part[]): (Day | undefined)[] {
  const { found, lexicon } = scene;
  if (!hasKind(found, 'day')) return parts.map(() => undefined);
  const beside = plansBeside(scene);
  const all = ofKind(found, 'day').filter(
    (day) => !beside.has(scene.clauses[day.from]) && !isBesideWork(scene, day),
  );
  const own = parts.map(({ from, to }) => all.filter((day) => day.from >= from && day.from < to));
  const last = own.at(-1)?.at(-1);
  const saidForAll =
    own.slice(0, -1).every((days) => days.length === 0) && !isOwnPlan({ found, lexicon }, last, parts.at(-1));
  const saidLast = saidForAll ? last : undefined;
  let carried: Day | undefined;
  return own.map((days) => {
    carried = ownDay(scene, days) ?? carried;
    return carried ?? saidLast;
  });
}

const FARTHEST = 40; // tokens before a day in which the day before it is denied

const DENIAL_REACH = 2; // "not on Monday, but on Tuesday"

/** "Yesterday I did not work, but today 4h": the day behind what was denied. */
function ownDay(scene: Scene, days: readonly Day[]): Day | undefined {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || first === last) return first;
  const narrower = days.find((day) => narrows(day, first));
  if (narrower !== undefined) return narrower;
  const leads = days.find((day) => scene.found.some((one) => isTimed(one) && one.from === day.to));
  return leads ?? behindDenied(scene, first, last); // "on Monday 3 tickets, Tuesday 2 hours"
}

/** "Every day this week, Monday to Thursday": which of them are meant. */
function narrows({ meaning }: Day, { meaning: all }: Day): boolean {
  const { length } = meaning.dates;
  return length > 1 && length < all.dates.length && meaning.dates.every((date) => all.dates.includes(date));
}

function behindDenied({ tokens, lexicon, found }: Scene, first: Day, last: Day): Day {
  const before = lowerAt(tokens, last.from - 1);
  if (lexicon.commands.insteadBehind?.has(before)) return last;
  if (before !== ',' && !lexicon.contrasts.has(before)) return first;
  const reach = Math.max(first.from - DENIAL_REACH, last.from - FARTHEST);
  const isDenied = cues(found, 'negated').some(({ from }) => from >= reach && from < last.from);
  return isDenied ? last : first;
}

/** "2h ACME, will do another 3h tomorrow": the plan's day is the plan's. "2h ACME and 3h Globex tomorrow" is all a plan. */
function isOwnPlan(
  { found, lexicon }: Pick<Scene, 'found' | 'lexicon'>,
  day: Day | undefined,
  part: Part | undefined,
): boolean {
  const { participlesBehind } = lexicon.verdicts; // a plan is said behind what is planned
  return (
    part !== undefined &&
    day?.meaning.tense === 'future' &&
    cues(found, 'future').some(
      ({ from, to }) => from >= part.from && (to <= day.from || participlesBehind === true),
    )
  );
}
