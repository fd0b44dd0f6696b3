// What somebody is to work, by day: their hours of the week from a day on, holidays of their region, and days that they are away.
import type { MemberProfile, MemberScope } from '../member.ts';
import { isoWeekday, type WorkDate } from '../work-date.ts';

export interface WeekHours {
  /** From Monday to Sunday. */
  readonly daySeconds: readonly number[];
  /** Whose holidays are kept, such as `DE-BE`. Absent: none. */
  readonly region?: string;
}

/** Hours of a week, in force from their first day until the next ones are. */
export interface DatedWeekHours extends WeekHours {
  readonly validFrom: WorkDate;
}

export interface WorkSchedule extends MemberScope {
  readonly version: number;
  /** By their first day. */
  readonly weeks: readonly DatedWeekHours[];
}

/** `half`: what is left of the day is half of what it would be. */
export const DAY_PARTS = ['full', 'half'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

export interface Holiday {
  readonly date: WorkDate;
  readonly name: string;
  readonly part: DayPart;
}

export interface HolidayCalendar {
  readonly workspaceId: string;
  readonly region: string;
  readonly version: number;
  /** By day, each day once. */
  readonly holidays: readonly Holiday[];
}

export const ABSENCE_KINDS = ['vacation', 'sickness', 'care', 'unpaid', 'training', 'other'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export interface Absence extends MemberScope {
  readonly date: WorkDate;
  readonly kind: AbsenceKind;
  readonly part: DayPart;
  readonly version: number;
}

/** What a day is for: a half holiday or absence leaves it a day of work. */
export type DayKind = 'work' | 'free' | 'holiday' | 'absence';

export interface DayTarget {
  readonly kind: DayKind;
  readonly targetSeconds: number;
  readonly holiday?: Holiday;
  readonly absence?: Absence;
}

/** Of somebody of whom nothing else is said: their working day, from Monday to Friday; of who has not joined yet, nothing. */
export function usualWeek({
  workdayMinutes,
  status,
}: Pick<MemberProfile, 'workdayMinutes' | 'status'>): WeekHours {
  if (status === 'invited') return { daySeconds: [] };
  return { daySeconds: [1, 1, 1, 1, 1, 0, 0].map((isWorked) => isWorked * workdayMinutes * 60) };
}

/** The hours in force on a day; before the first ones, nothing is to be worked. `undefined`: none were ever said. */
export function weekOn(schedule: WorkSchedule | undefined, day: WorkDate): WeekHours | undefined {
  if (schedule === undefined || schedule.weeks.length === 0) return undefined;
  return schedule.weeks.findLast(({ validFrom }) => validFrom <= day) ?? { daySeconds: [] };
}

export function targetOn(
  day: WorkDate,
  { daySeconds }: WeekHours,
  holiday?: Holiday,
  absence?: Absence,
): DayTarget {
  const usual = daySeconds[isoWeekday(day) - 1] ?? 0;
  const told = { ...(holiday && { holiday }), ...(absence && { absence }) };
  if (usual === 0) return { kind: 'free', targetSeconds: 0, ...told };
  const left = leftOf(leftOf(usual, holiday?.part), absence?.part);
  const kind = holiday?.part === 'full' ? 'holiday' : absence?.part === 'full' ? 'absence' : 'work';
  return { kind, targetSeconds: left, ...told };
}

/** Whole minutes, so that two halves of an odd day do not make fractions. */
function leftOf(seconds: number, part: DayPart | undefined): number {
  if (part === undefined) return seconds;
  return part === 'full' ? 0 : Math.round(seconds / 120) * 60;
}
