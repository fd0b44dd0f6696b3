// Finds the latest day of the calendar, up to today, that has the number, the month or the weekday that was said.
import { isoWeekday, toWorkDate, type WorkDate } from '../../work-date.ts';

const LEAP_CYCLE = 8; // years after which every date has come, 29 February included

/** The latest day up to today with this month and day. */
export function latest(today: WorkDate, month: number, day: number): WorkDate | undefined {
  const year = Number(today.slice(0, 4));
  for (let back = 0; back <= LEAP_CYCLE; back += 1) {
    const date = toWorkDate(year - back, month, day);
    if (date !== undefined && date <= today) return date;
  }
  return undefined;
}

/** The latest day up to today with this number; months that are too short are passed over. */
export function latestDayOfMonth(today: WorkDate, day: number): WorkDate | undefined {
  for (let back = 0; back <= 2; back += 1) {
    const date = dayOfMonth(today, back, day);
    if (date !== undefined && date <= today) return date;
  }
  return undefined;
}

const MONTHS_BACK = 24;

/** The latest day up to today with this number that falls on this weekday (Monday is 1): `Mon 13th`. */
export function latestOnWeekday(today: WorkDate, day: number, weekday: number): WorkDate | undefined {
  for (let back = 0; back <= MONTHS_BACK; back += 1) {
    const date = dayOfMonth(today, back, day);
    if (date !== undefined && date <= today && isoWeekday(date) === weekday) return date;
  }
  return undefined;
}

/** The day with this number in the month that is `monthsBack` ago. */
export function dayOfMonth(today: WorkDate, monthsBack: number, day: number): WorkDate | undefined {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - monthsBack;
  return toWorkDate(Math.floor(months / 12), (months % 12) + 1, day);
}
