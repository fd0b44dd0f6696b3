// English names of holidays, as the latest such day; long ago they name a season or a campaign and no day of work.
import { addDays, isoWeekday, toWorkDate, type WorkDate } from '../../../work-date.ts';
import { phrasesOf } from '../../text/phrase.ts';
import type { DayWord } from '../lexicon.ts';

const LONGEST_AGO = 45; // days: "Boxing Day sale banner, 2h" in November is work of today

type InYear = (year: number) => WorkDate | undefined;

const fixed =
  (month: number, day: number): InYear =>
  (year) =>
    toWorkDate(year, month, day);

/** The nth weekday (Monday is 1) of a month; from its end where negative. */
const nth =
  (month: number, weekday: number, n: number): InYear =>
  (year) => {
    const first = n > 0 ? toWorkDate(year, month, 1) : toWorkDate(year, month + 1, 1);
    const weeks = 7 * (n > 0 ? n - 1 : n);
    return first && addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + weeks);
  };

/** Days from Easter Sunday by the Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
const easter =
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
const before =
  (month: number, day: number, weekday: number): InYear =>
  (year) => {
    const end = toWorkDate(year, month, day);
    return end && addDays(end, -(((isoWeekday(end) - weekday + 6) % 7) + 1));
  };

type InCountry = Readonly<Record<string, InYear>>;

/** By country (ISO 3166), the one of all others under `*`; none where that country has no such day. */
const inCountries = (days: InCountry): DayWord => ({
  tense: 'past',
  dates: (today, locale) => {
    const country = /-([a-z]{2})\b/i.exec(locale)?.[1]?.toUpperCase() ?? '*';
    const inYear = days[country] ?? days['*'];
    return inYear === undefined ? [] : latest(inYear).dates(today, locale);
  },
});

/** The latest one up to today; none where it is long ago. */
const latest = (inYear: InYear): DayWord => ({
  tense: 'past',
  dates: (today) => {
    const year = Number(today.slice(0, 4));
    const past = [year, year - 1].map(inYear).filter((date) => date !== undefined && date <= today);
    const [date] = past;
    return date !== undefined && date >= addDays(today, -LONGEST_AGO) ? [date] : [];
  },
});

/** The fourth Thursday of November, but for Canada's second Monday of October. */
const THANKSGIVING: InCountry = { '*': nth(11, 4, 4), CA: nth(10, 1, 2) };

export const HOLIDAYS: readonly (readonly [string, DayWord])[] = [
  ...phrasesOf("new year's day|new years day|new year’s day", latest(fixed(1, 1))),
  ...phrasesOf("new year's eve|new years eve", latest(fixed(12, 31))),
  ...phrasesOf('christmas day|xmas day', latest(fixed(12, 25))),
  ...phrasesOf('christmas eve|xmas eve', latest(fixed(12, 24))),
  ...phrasesOf("boxing day|st stephen's day|st. stephen's day", latest(fixed(12, 26))),
  ...phrasesOf("st patrick's day|st. patrick's day|paddy's day", latest(fixed(3, 17))),
  ...phrasesOf('anzac day', latest(fixed(4, 25))),
  ...phrasesOf('australia day', latest(fixed(1, 26))),
  ...phrasesOf('independence day', inCountries({ '*': fixed(7, 4), IN: fixed(8, 15) })),
  ...phrasesOf('republic day', inCountries({ IN: fixed(1, 26) })),
  ...phrasesOf('victoria day', inCountries({ CA: before(5, 25, 1) })),
  ...phrasesOf('canada day', inCountries({ CA: fixed(7, 1) })),
  ...phrasesOf('family day', inCountries({ CA: nth(2, 1, 3) })),
  ...phrasesOf('civic holiday', inCountries({ CA: nth(8, 1, 1) })),
  ...phrasesOf('waitangi day', inCountries({ NZ: fixed(2, 6) })),
  ...phrasesOf('remembrance day', latest(fixed(11, 11))),
  ...phrasesOf('labour day', inCountries({ CA: nth(9, 1, 1), IN: fixed(5, 1), NZ: nth(10, 1, 4) })),
  ...phrasesOf('good friday', latest(easter(-2))),
  ...phrasesOf('easter saturday|holy saturday', latest(easter(-1))),
  ...phrasesOf('easter sunday', latest(easter(0))),
  ...phrasesOf('easter monday', latest(easter(1))),
  ...phrasesOf('mlk day|martin luther king day', latest(nth(1, 1, 3))),
  ...phrasesOf("presidents' day|presidents day|president's day", latest(nth(2, 1, 3))),
  ...phrasesOf('memorial day', latest(nth(5, 1, -1))),
  ...phrasesOf('labor day', latest(nth(9, 1, 1))),
  ...phrasesOf('columbus day', latest(nth(10, 1, 2))),
  ...phrasesOf('thanksgiving day|on thanksgiving', inCountries(THANKSGIVING)),
];

export const SEASONS: readonly (readonly [string, DayWord])[] = [
  ...phrasesOf('thanksgiving', inCountries(THANKSGIVING)),
  ...phrasesOf('christmas|xmas', latest(fixed(12, 25))),
  ...phrasesOf('halloween', latest(fixed(10, 31))),
];
