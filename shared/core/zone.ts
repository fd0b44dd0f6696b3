// Instants and wall clocks in IANA zones, by the platform's own zone data (ECMA-402). No other file asks Intl for time.
import { TWO_DIGITS, toWorkDate, utcMidnight, type WorkDate } from './work-date.ts';

declare const brand: unique symbol;
/** A time of day, `HH:MM`, 00:00 to 23:59. Only `toWallClock` makes one. */
export type WallClock = string & { readonly [brand]: 'WallClock' };

/** What a clock on the wall shows. */
export interface LocalTime {
  readonly date: WorkDate;
  readonly clock: WallClock;
}

const MS_A_MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The time of day `minutes` after midnight (taken modulo a day). */
export function toWallClock(minutes: number): WallClock {
  const of = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${TWO_DIGITS[Math.floor(of / 60)]}:${TWO_DIGITS[of % 60]}` as WallClock;
}

/** Minutes after midnight. */
export function clockMinutes(clock: WallClock): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** False for names that the platform's zone data does not know. */
export function isTimeZone(name: string): boolean {
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}

/** The wall clock in `timeZone` at `instant`. Throws `RangeError` for an unknown zone. */
export function localTime(instant: Date, timeZone: string): LocalTime {
  return atOffset(instant, offsetMinutes(instant, timeZone));
}

/** The wall clock `utcOffsetMinutes` east of UTC at `instant`. */
export function atOffset(instant: Date, utcOffsetMinutes: number): LocalTime {
  const shifted = new Date(instant.getTime() + utcOffsetMinutes * MS_A_MINUTE);
  const date = toWorkDate(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
  if (date === undefined) throw new RangeError('the instant lies outside of years 1000 to 9999');
  return { date, clock: toWallClock(shifted.getUTCHours() * 60 + shifted.getUTCMinutes()) };
}

// Asking the time zone data is the dearest step of reading a range, and the same days are asked again and again.
const QUARTER_MS = 15 * MS_A_MINUTE; // no zone changes within one
const MOST_OFFSETS = 1024; // of each zone
const MOST_ZONES = 64;
const offsets = new Map<string, Map<number, number>>();

/** Minutes east of UTC in `timeZone` at `instant`. */
export function offsetMinutes(instant: Date, timeZone: string): number {
  const quarter = Math.floor(instant.getTime() / QUARTER_MS);
  const inZone = offsetsIn(timeZone);
  const known = inZone.get(quarter);
  if (known !== undefined) return known;
  const offset = askOffset(instant, timeZone);
  if (inZone.size >= MOST_OFFSETS) inZone.clear();
  inZone.set(quarter, offset);
  return offset;
}

/** The one that was asked last: a text asks many times for one zone. */
let latest: { readonly timeZone: string; readonly known: Map<number, number> } | undefined;

function offsetsIn(timeZone: string): Map<number, number> {
  if (latest?.timeZone === timeZone) return latest.known;
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  if (!offsets.has(timeZone) && offsets.size >= MOST_ZONES) offsets.clear();
  offsets.set(timeZone, known);
  latest = { timeZone, known };
  return known;
}

function askOffset(instant: Date, timeZone: string): number {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / MS_A_MINUTE);
}

/**
 * The instant at which a wall clock in `timeZone` shows this time. A time that the spring change skips is read with the
 * offset before the change; a time that comes twice in autumn is the first of both.
 */
export function toInstant({ date, clock }: LocalTime, timeZone: string): Date {
  const wall = utcMidnight(date) + clockMinutes(clock) * MS_A_MINUTE;
  const before = offsetMinutes(new Date(wall - 86_400_000), timeZone);
  const after = offsetMinutes(new Date(wall + 86_400_000), timeZone);
  for (const offset of [before, after]) {
    const instant = new Date(wall - offset * MS_A_MINUTE);
    if (offsetMinutes(instant, timeZone) === offset) return instant;
  }
  return new Date(wall - before * MS_A_MINUTE);
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}
