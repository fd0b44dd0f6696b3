// Tells `24/7` from the 24th of July.
import type { ReadingContext } from './context.ts';
import { monthFirst } from './month-order.ts';

const FIRST = '07-24';
const LAST = '08-31'; // so long such a day is likely to be meant

/** Always, but in the weeks behind that day, where days are written in front of months. */
export function isAlways(a: number, b: number, { now, locale }: ReadingContext): boolean {
  if (a !== 24 || b !== 7) return false;
  const today = now.date.slice(5);
  return monthFirst(locale) || today < FIRST || today > LAST;
}
