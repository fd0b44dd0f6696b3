// In which order a locale writes month and day.
import { knownLocale } from '../../known-locale.ts';

const orders = new Map<string, boolean>();

/** Whether the locale writes the month before the day (CLDR's short date). */
export function monthFirst(locale: string): boolean {
  let first = orders.get(locale);
  if (first === undefined) {
    const parts = new Intl.DateTimeFormat(knownLocale(locale)).formatToParts(0).map(({ type }) => type);
    first = parts.indexOf('month') < parts.indexOf('day');
    orders.set(locale, first);
  }
  return first;
}
