// The half of a day in which an hour lies.
import type { DayHalf } from './finding.ts';

const NOON = 720;

/** `12am` is midnight, `12pm` noon. */
export function inHalf(minutes: number, half: DayHalf): number {
  const morning = minutes % NOON;
  return half === 'morning' ? morning : morning + NOON;
}
