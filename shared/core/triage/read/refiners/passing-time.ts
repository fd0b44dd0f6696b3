// Turns the ends of a piece of work into dates, clocks and the time that really passed, changes of clocks included.
import { addDays, type WorkDate } from '../../../work-date.ts';
import {
  clockMinutes,
  type LocalTime,
  localTime,
  toInstant,
  toWallClock,
  type WallClock,
} from '../../../zone.ts';
import type { ReadingContext } from '../context.ts';
import type { DayHalf, MeaningOf } from '../finding.ts';
import { NIGHT_ENDS, toSpan } from '../working-hours.ts';

export interface Stretch {
  readonly date: WorkDate;
  readonly start: WallClock;
  readonly end: WallClock;
  readonly minutes: number;
}

const DAY = 1440;
const NOON = 720;
const OPENS = 7 * 60;

/** A range on a day; `undefined` when no reading of it makes sense. */
export function toStretch(
  range: MeaningOf<'range'>,
  date: WorkDate,
  half: DayHalf | undefined,
  context: ReadingContext,
): Stretch | undefined {
  const { timeZone, now } = context;
  const spoken = range.zone === undefined ? now : localTime(toInstant(now, timeZone), range.zone);
  const until = { minutes: clockMinutes(spoken.clock), certain: true };
  const span = toSpan(range.from, range.to === 'now' ? until : range.to, half);
  if (span === undefined) return undefined;
  const day = half === 'afternoon' && span.from < NIGHT_ENDS ? nightAfter(date, now.date) : date;
  return between(at(day, span.from), at(day, span.to), range.zone ?? timeZone, timeZone);
}

/** "2am last night" is past its midnight; "tonight" is told when it is over. */
function nightAfter(date: WorkDate, today: WorkDate): WorkDate {
  return date < today ? addDays(date, 1) : date;
}

/** A length that begins at a stated time. */
export function fromStart(
  starting: MeaningOf<'starting'>,
  minutes: number,
  date: WorkDate,
  half: DayHalf | undefined,
  context: ReadingContext,
): Stretch | undefined {
  const from = starting.at.certain ? starting.at.minutes : inWorkingDay(starting.at.minutes, half);
  const zone = starting.zone ?? context.timeZone;
  const start = toInstant(at(date, from), zone);
  const end = new Date(start.getTime() + minutes * 60_000);
  const [first, last] = [localTime(start, context.timeZone), localTime(end, context.timeZone)];
  return { date: first.date, start: first.clock, end: last.clock, minutes };
}

/** Without am or pm a start lies between 7:00 and 18:59. */
function inWorkingDay(minutes: number, half: DayHalf | undefined): number {
  const hour = minutes % NOON;
  const afternoon = half === undefined ? hour < OPENS : half === 'afternoon';
  return afternoon ? hour + NOON : hour;
}

function at(date: WorkDate, minutes: number): LocalTime {
  return { date: addDays(date, Math.floor(minutes / DAY)), clock: toWallClock(minutes) };
}

function between(from: LocalTime, to: LocalTime, spoken: string, own: string): Stretch {
  const [start, end] = [toInstant(from, spoken), toInstant(to, spoken)];
  const minutes = Math.round((end.getTime() - start.getTime()) / 60_000);
  const [first, last] = [localTime(start, own), localTime(end, own)];
  return { date: first.date, start: first.clock, end: last.clock, minutes };
}
