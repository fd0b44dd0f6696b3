// What somebody was to work and did, day by day and week by week: what is missing, and what lies beyond the workspace's own bounds.
import { countedSeconds } from '../ledger/entry-versions.ts';
import { daysOf, type Span } from '../span.ts';
import type { TimeEntry } from '../time-entry.ts';
import { addDays, type WorkDate } from '../work-date.ts';
import { type Weekday, weekStartOf } from './week-start.ts';
import {
  type Absence,
  type DayTarget,
  type Holiday,
  type HolidayCalendar,
  targetOn,
  type WeekHours,
  type WorkSchedule,
  weekOn,
} from './work-schedule.ts';
import {
  dayWarnings,
  type Presence,
  presences,
  type WorkingTimeRules,
  type WorkingTimeWarning,
  weekWarnings,
} from './working-time.ts';

export interface WorkDay extends DayTarget {
  readonly date: WorkDate;
  readonly loggedSeconds: number;
  /** It was to be worked, is over or today, and nothing is logged. */
  readonly isMissing: boolean;
  readonly warnings: readonly WorkingTimeWarning[];
}

export interface WorkWeek extends Span {
  readonly targetSeconds: number;
  readonly loggedSeconds: number;
  readonly warnings: readonly WorkingTimeWarning[];
}

export interface WorkDays {
  readonly days: readonly WorkDay[];
  /** Those that begin in the span, or hold its first day; the first and the last may be cut. */
  readonly weeks: readonly WorkWeek[];
}

/** Of what the target of a day is made. */
export interface TargetFacts {
  readonly schedule: WorkSchedule | undefined;
  /** Where no hours were ever said. */
  readonly usual: WeekHours;
  readonly calendars: readonly HolidayCalendar[];
  readonly absences: readonly Absence[];
}

export interface WorkFacts extends TargetFacts {
  /** Of the span, and of the day before it. */
  readonly entries: readonly TimeEntry[];
  readonly rules: WorkingTimeRules;
  readonly weekStart: Weekday;
  /** The member's own. */
  readonly today: WorkDate;
}

export function workDays(span: Span, facts: WorkFacts): WorkDays {
  const counted = facts.entries.filter((entry) => countedSeconds(entry) > 0);
  const present = presences(counted);
  const byDay = Map.groupBy(counted, ({ workDate }) => workDate);
  const days = daysOf(span).map((date) => {
    const loggedSeconds = sum(byDay.get(date) ?? []);
    return toDay(date, loggedSeconds, facts, (day) => present.get(day));
  });
  return { days, weeks: toWeeks(days, facts) };
}

/** The regions whose holidays count in a span. */
export function regionsOf(span: Span, schedule: WorkSchedule | undefined): readonly string[] {
  const weeks = schedule?.weeks ?? [];
  const inForce = weeks.filter(({ validFrom }, i) => {
    const next = weeks[i + 1]?.validFrom;
    return validFrom <= span.to && (next === undefined || next > span.from);
  });
  return [...new Set(inForce.flatMap(({ region }) => region ?? []))];
}

function toDay(
  date: WorkDate,
  loggedSeconds: number,
  facts: WorkFacts,
  presentOn: (day: WorkDate) => Presence | undefined,
): WorkDay {
  const target = dayTarget(date, facts);
  const isMissing = target.targetSeconds > 0 && loggedSeconds === 0 && date <= facts.today;
  const warnings = dayWarnings(facts.rules, loggedSeconds, presentOn(date), presentOn(addDays(date, -1)));
  return { ...target, date, loggedSeconds, isMissing, warnings };
}

export function dayTarget(date: WorkDate, { schedule, usual, calendars, absences }: TargetFacts): DayTarget {
  const week = weekOn(schedule, date) ?? usual;
  const absence = absences.find((one) => one.date === date);
  return targetOn(date, week, holidayOn(date, week.region, calendars), absence);
}

function holidayOn(
  date: WorkDate,
  region: string | undefined,
  calendars: readonly HolidayCalendar[],
): Holiday | undefined {
  return calendars.find((one) => one.region === region)?.holidays.find((one) => one.date === date);
}

function toWeeks(days: readonly WorkDay[], { weekStart, rules }: WorkFacts): readonly WorkWeek[] {
  const byWeek = Map.groupBy(days, ({ date }) => weekStartOf(date, weekStart));
  return [...byWeek.values()].flatMap((ofWeek) => {
    const [first, last] = [ofWeek[0], ofWeek.at(-1)];
    if (first === undefined || last === undefined) return [];
    const loggedSeconds = ofWeek.reduce((all, day) => all + day.loggedSeconds, 0);
    const targetSeconds = ofWeek.reduce((all, day) => all + day.targetSeconds, 0);
    const warnings = weekWarnings(rules, loggedSeconds);
    return [{ from: first.date, to: last.date, targetSeconds, loggedSeconds, warnings }];
  });
}

function sum(entries: readonly TimeEntry[]): number {
  return entries.reduce((all, entry) => all + countedSeconds(entry), 0);
}
