// How lexicons say holidays: a day of the year, a weekday of a month, so many days from Easter; as the latest such day.
import { addDays, isoWeekday, toWorkDate, type WorkDate } from '../../work-date.ts';
import { phrasesOf } from '../text/phrase.ts';
import type { DayWord } from './lexicon.ts';

const LONGEST_AGO = 45; // days: "Boxing Day sale banner, 2h" in November is work of today

export type InYear = (year: number) => WorkDate | undefined;

export const fixed =
  (month: number, day: number): InYear =>
  (year) =>
    toWorkDate(year, month, day);

/** The nth weekday (Monday is 1) of a month; from its end where negative. */
export const nth =
  (month: number, weekday: number, n: number): InYear =>
  (year) => {
    const first = n > 0 ? toWorkDate(year, month, 1) : toWorkDate(year, month + 1, 1);
    const weeks = 7 * (n > 0 ? n - 1 : n);
    return first && addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + weeks);
  };

/** Days from Easter Sunday by the Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
export const easter =
  (days: number): InYear =>
  (year) => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const e = b % 4;
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 19 * l) / 433);
    const month = Math.floor((h + l - 7 * m + 90) / 25);
    const sunday = toWorkDate(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    return sunday && addDays(sunday, days);
  };

/** The last weekday of this number before a day: the Monday before 25 May. */
export const before =
  (month: number, day: number, weekday: number): InYear =>
  (year) => {
    const end = toWorkDate(year, month, day);
    return end && addDays(end, -(((isoWeekday(end) - weekday + 6) % 7) + 1));
  };

/** So many days after another holiday. */
export const after =
  (inYear: InYear, days: number): InYear =>
  (year) => {
    const date = inYear(year);
    return date && addDays(date, days);
  };

/** By country (ISO 3166), the one of all others under `*`; none where that country has no such day. */
export type InCountry = Readonly<Record<string, InYear>>;

/**
 * Names of a holiday: the latest one up to today, none where it is long ago. In one of the forms (`on ~`, `~に`) also that of long
 * ago: they say that the day is meant.
 */
export const holiday =
  (...forms: readonly string[]) =>
  (names: string, days: InYear | InCountry): (readonly [string, DayWord])[] => [
    ...phrasesOf(names, latest(days)),
    ...forms.flatMap((form) =>
      phrasesOf(names, latestOn(days)).map(([name, word]) => [form.replace('~', name), word] as const),
    ),
  ];

export const latest = (days: InYear | InCountry): DayWord => ({
  tense: 'past',
  isHoliday: true,
  dates: (today, locale) =>
    latestOf(days, today, locale).filter((date) => date >= addDays(today, -LONGEST_AGO)),
});

/** Of a phrase that holds its preposition: `à la Toussaint`. */
export const latestOn = (days: InYear | InCountry): DayWord => ({
  ...latest(days),
  longAgo: (today, locale) => latestOf(days, today, locale),
});

function latestOf(days: InYear | InCountry, today: WorkDate, locale: string): readonly WorkDate[] {
  const inYear = typeof days === 'function' ? days : (days[countryOf(locale)] ?? days['*']);
  if (inYear === undefined) return [];
  const year = Number(today.slice(0, 4));
  const past = [year, year - 1]
    .map(inYear)
    .flatMap((date) => (date !== undefined && date <= today ? [date] : []));
  return past.slice(0, 1);
}

function countryOf(locale: string): string {
  return /-([a-z]{2})\b/i.exec(locale)?.[1]?.toUpperCase() ?? '*';
}
