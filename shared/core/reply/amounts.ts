// How amounts and days are shown to a member: h:mm and decimal hours side by side, days in full.
import { knownLocale } from '../known-locale.ts';
import type { MemberProfile } from '../member.ts';
import { toHoursAndMinutes } from '../minutes.ts';
import type { WorkDate } from '../work-date.ts';
import { localTime } from '../zone.ts';

/** `2:30 (2.50 h)`; the decimal mark is the locale's. */
export function showAmount(minutes: number, locale: string): string {
  return `${toHoursAndMinutes(minutes)} (${showDecimal(minutes, locale)})`;
}

/** `2.50 h` */
export function showDecimal(minutes: number, locale: string): string {
  const hours = new Intl.NumberFormat(knownLocale(locale), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: false,
  });
  return `${hours.format(minutes / 60)} h`;
}

/** `Mon 23 Nov 2026`, in the order that the locale's region is used to. Words are English until others are written. */
export function showDay(date: WorkDate, locale: string): string {
  return writeDay(date, locale.startsWith('en') ? knownLocale(locale) : 'en-GB');
}

/** `mar. 10 mars 2026`, in the words of a locale that is known. Of our calendar and in our digits, whatever else the locale asks for. */
export function writeDay(date: WorkDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/^(\w+),? (\d)/, '$1 $2');
}

/** `Wed 18 Mar 2026, 09:00`, on the member's own clock. */
export function showInstant(
  instant: Date,
  { locale, timeZone }: Pick<MemberProfile, 'locale' | 'timeZone'>,
): string {
  const { date, clock } = localTime(instant, timeZone);
  return `${showDay(date, locale)}, ${clock}`;
}
