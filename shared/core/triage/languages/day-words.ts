// How lexicons say days: so many from today, or the working days of a week.
import { addDays, isoWeekday, type WorkDate } from '../../work-date.ts';
import type { DayHalf } from '../read/finding.ts';
import type { DayWord } from './lexicon.ts';

export const ago = (days: number, half?: DayHalf): DayWord => ({
  tense: days >= 0 ? 'past' : 'future',
  dates: (today) => [addDays(today, -days)],
  ...(half && { half }),
});

/** Working days (Monday to Friday) of a week, none after today. */
export const workingDays = (weeksBack: number): DayWord => ({
  tense: 'past',
  dates: (today) => {
    const monday = addDays(today, 1 - isoWeekday(today) - 7 * weeksBack);
    return [0, 1, 2, 3, 4].map((i) => addDays(monday, i)).filter((day: WorkDate) => day <= today);
  },
});

/** The next day with this number of a week (Monday is 1): `el lunes que viene`. */
export const comingWeekday = (weekday: number): DayWord => ({
  tense: 'future',
  dates: (today) => [addDays(today, 7 - ((isoWeekday(today) - weekday + 7) % 7))],
});

/** The latest day with this number of a week, `daysBack` or more before today: `2ª feira`. */
export const latestWeekday = (weekday: number, daysBack: number): DayWord => ({
  tense: 'past',
  dates: (today) => [addDays(today, -daysBack - ((isoWeekday(today) - daysBack - weekday + 14) % 7))],
});

/** `vorletzten Freitag`: a week before the last day of that name; `phrase` says it of a name, the weeks begin on Monday. */
export const beforeLast = (
  weekdays: string,
  phrase: (weekday: string) => readonly string[],
): (readonly [string, DayWord])[] =>
  weekdays
    .split(' ')
    .flatMap((weekday, i) => phrase(weekday).map((said) => [said, latestWeekday(i + 1, 8)] as const));
