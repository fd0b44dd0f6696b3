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
import { inHalf, NIGHT_ENDS } from '../halves.ts';
import { type Span, toSpan } from '../working-hours.ts';

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
  const day = half === undefined || half === 'morning' ? date : nightOf(date, span, now);
  return between(at(day, span.from), at(day, span.to), range.zone ?? timeZone, timeZone);
}

/** "2am last night" is past its midnight; `heute Nacht von 23 bis 2`, told in the morning, is the one that is over. */
function nightOf(date: WorkDate, { from, to }: Span, now: LocalTime): WorkDate {
  const isBefore = date < now.date;
  if (from < NIGHT_ENDS) return isBefore ? addDays(date, 1) : date;
  const isOver = to > DAY && to - DAY <= clockMinutes(now.clock);
  return isOver && !isBefore ? addDays(date, -1) : date;
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
  return inHalf(minutes, half ?? (hour < OPENS ? 'afternoon' : 'morning'));
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
