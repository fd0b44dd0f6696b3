// What a request changes of what is to be worked. Each is the next version of what was read; version 1 is its first.
import type { Absence, HolidayCalendar, WorkSchedule } from '../timesheet/work-schedule.ts';

export interface ScheduleWrite {
  readonly kind: 'schedule';
  readonly after: WorkSchedule;
}

export interface HolidaysWrite {
  readonly kind: 'holidays';
  readonly after: HolidayCalendar;
}

export interface AbsenceWrite {
  readonly kind: 'absence';
  readonly after: Absence;
}

/** The day is one like others again. */
export interface AbsenceEndWrite {
  readonly kind: 'absenceEnd';
  readonly after: Absence;
}

export type CalendarWrite = ScheduleWrite | HolidaysWrite | AbsenceWrite | AbsenceEndWrite;
