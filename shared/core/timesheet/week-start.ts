// On which day a workspace's weeks begin.
import { addDays, isoWeekday, type WorkDate } from '../work-date.ts';

/** In ISO's order: Monday is 1. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const DEFAULT_WEEK_START = 'monday' satisfies Weekday;

/** The first day of the week that holds `day`. */
export function weekStartOf(day: WorkDate, weekStart: Weekday): WorkDate {
  return addDays(day, -((isoWeekday(day) + 6 - WEEKDAYS.indexOf(weekStart)) % 7));
}
