// The half of a day in which an hour lies.
import type { DayHalf } from './finding.ts';

const NOON = 720;
export const NIGHT_ENDS = 5 * 60;

/** `12am` is midnight, `12pm` noon; at night twelve is midnight, one is after it, ten before. */
export function inHalf(minutes: number, half: DayHalf): number {
  const morning = minutes % NOON;
  const isMorning = half === 'morning' || (half === 'night' && morning < NIGHT_ENDS);
  return isMorning ? morning : morning + NOON;
}
