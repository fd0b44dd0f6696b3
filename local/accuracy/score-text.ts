// Whether what was read of a short text is what a careful person reads, by the rules of reading.
import type { PredictedEntry, Prediction } from '../triage/prediction.ts';
import type { Expected, ExpectedText } from './corpus.ts';

export type Kind = 'duration' | 'range' | 'date' | 'dates' | 'negative';

type Read = Pick<Prediction, 'entries'>;

const MINUTES_A_DAY = 1440;
const ROUNDING = 1e-9;

export function kindOf({ none, start, durationMinutes, dates }: Expected): Kind {
  if (none) return 'negative';
  if (start !== undefined) return 'range';
  if (durationMinutes !== undefined) return 'duration';
  return (dates?.length ?? 0) > 1 ? 'dates' : 'date';
}

/** Right where the reading meets the expectation or one of its alternatives. */
export function isTextRight({ expect, alt, tolerance }: ExpectedText, read: Read): boolean {
  return [expect, ...alt].some((one) => meets(one, read.entries, tolerance));
}

/** The stated length, else that between the ends; over midnight where the end comes first. */
export function minutesOf({ minutes, start, end }: PredictedEntry): number | undefined {
  if (minutes !== undefined) return minutes;
  if (start === undefined || end === undefined) return undefined;
  return (toMinutes(end) - toMinutes(start) + MINUTES_A_DAY) % MINUTES_A_DAY;
}

function meets(expected: Expected, entries: readonly PredictedEntry[], tolerance: number): boolean {
  if (expected.none) return isNothing(expected, entries);
  if (entries.length === 0) return false;
  if (expected.start !== undefined) return isRange(expected, entries, tolerance);
  return isAmount(expected, entries, tolerance) && areDays(expected, entries);
}

/** Nothing to log: no amount, and where the case is strict no day either. */
function isNothing({ strict }: Expected, entries: readonly PredictedEntry[]): boolean {
  if (strict) return entries.length === 0;
  return entries.every((entry) => !entry.minutes && (entry.start === undefined || entry.end === undefined));
}

function isRange(expected: Expected, entries: readonly PredictedEntry[], tolerance: number): boolean {
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return false;
  const isEnds = entry.start === expected.start && entry.end === expected.end;
  const isDay = expected.date === undefined || entry.date === expected.date;
  return isEnds && isDay && isLength(entry, expected, tolerance);
}

/** A range needs no length of its own; one that is told must be right. */
function isLength({ minutes }: PredictedEntry, { durationMinutes }: Expected, tolerance: number): boolean {
  if (minutes === undefined || durationMinutes === undefined) return true;
  return Math.abs(minutes - durationMinutes) <= tolerance;
}

function isAmount({ durationMinutes }: Expected, entries: readonly PredictedEntry[], tolerance: number) {
  if (durationMinutes === undefined) return true;
  const sum = entries.reduce((before, entry) => before + (minutesOf(entry) ?? 0), 0);
  return Math.abs(sum - durationMinutes) <= tolerance + ROUNDING;
}

function areDays({ date, dates }: Expected, entries: readonly PredictedEntry[]): boolean {
  const wanted = dates ?? (date === undefined ? undefined : [date]);
  if (wanted === undefined) return true;
  const found = new Set(entries.map((entry) => entry.date));
  return found.size === new Set(wanted).size && wanted.every((day) => found.has(day));
}

function toMinutes(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
