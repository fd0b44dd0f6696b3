// The instance of a recurring event that a mail is about (reading rule 10): the latest past one. The library reads the rule; it
// walks through it step by step, without end where a rule names no day, so that the walking is done here.
import ICAL from 'ical.js';
import { latestDay, type Rule } from './recurrence.ts';

export interface Instances {
  readonly component: ICAL.Component;
  readonly start: ICAL.Time;
  /** Milliseconds since 1970: no instance starts later. */
  readonly until: number;
  /** Starts that were moved or called off. */
  readonly without: ReadonlySet<number>;
  readonly momentOf: (time: ICAL.Time) => number;
}

const MS_A_DAY = 86_400_000;
const MOST_EXCEPTIONS = 1000;
const LARGEST_INTERVAL = 10_000;
const READ = new Set(['BYDAY', 'BYMONTHDAY', 'BYMONTH']);
const FREQUENCIES: ReadonlySet<string> = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Its start; that of the first where none is past; `undefined` where it cannot be told. */
export function latestInstance(instances: Instances): number | undefined {
  const { component, start, until, momentOf } = instances;
  const rule = ruleOf(component);
  if (rule === undefined) return undefined;
  const end = Math.min(until, endOf(component, momentOf));
  const without = new Set([...instances.without, ...calledOff(component, momentOf)]);
  const fits = (day: number) => {
    const moment = momentOf(onDay(start, day));
    return moment <= end && !without.has(moment);
  };
  const limit = Number.isFinite(end) ? Math.floor(end / MS_A_DAY) + 1 : dayOf(start);
  const latest = latestDay(rule, dayOf(start), limit, fits);
  if (latest === 'unknown') return undefined;
  return momentOf(latest === 'none' ? start : onDay(start, latest));
}

/** `undefined` for rules with parts that people's calendars do not make. */
function ruleOf(component: ICAL.Component): Rule | undefined {
  const [rule, another] = component.getAllProperties('rrule').map((one) => one.getFirstValue());
  if (!(rule instanceof ICAL.Recur) || another !== undefined || component.hasProperty('rdate'))
    return undefined;
  const parts = rule.parts as Parts;
  if (!isRead(rule, parts)) return undefined;
  return {
    freq: rule.freq as Rule['freq'],
    interval: Math.max(1, rule.interval),
    ...(rule.count ? { count: rule.count } : {}),
    byDay: valuesOf(parts, 'BYDAY').map((one) => toByDay(String(one))),
    byMonthDay: valuesOf(parts, 'BYMONTHDAY').map(Number),
    byMonth: valuesOf(parts, 'BYMONTH').map(Number),
    weekStart: ((rule.wkst + 5) % 7) + 1, // the library's Sunday is 1
  };
}

type Parts = Readonly<Record<string, readonly (string | number)[]>>;

function valuesOf(parts: Parts, name: string): readonly (string | number)[] {
  return parts[name] ?? [];
}

function isRead({ freq, interval }: ICAL.Recur, parts: Parts): boolean {
  const isOfYear = freq === 'YEARLY' && 'BYDAY' in parts && !('BYMONTH' in parts);
  const isKnown = FREQUENCIES.has(freq) && Object.keys(parts).every((name) => READ.has(name));
  return isKnown && !isOfYear && interval <= LARGEST_INTERVAL;
}

/** `MO`, `1MO`, `-1FR`. */
function toByDay(written: string): Rule['byDay'][number] {
  const weekday = WEEKDAYS.indexOf(written.slice(-2)) + 1;
  const nth = Number.parseInt(written, 10);
  return Number.isNaN(nth) ? { weekday } : { weekday, nth };
}

/** The last moment at which an instance may start. A day without a time ends at its end. */
function endOf(component: ICAL.Component, momentOf: Instances['momentOf']): number {
  const { until } = component.getFirstPropertyValue('rrule') as ICAL.Recur; // `ruleOf` has seen it
  if (!until) return Number.POSITIVE_INFINITY;
  return momentOf(until) + (until.isDate ? MS_A_DAY - 1 : 0);
}

function calledOff(component: ICAL.Component, momentOf: Instances['momentOf']): readonly number[] {
  return component
    .getAllProperties('exdate')
    .flatMap((one) => one.getValues())
    .filter((value) => value instanceof ICAL.Time)
    .slice(0, MOST_EXCEPTIONS)
    .map(momentOf);
}

function dayOf({ year, month, day }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

/** The same time of day on another day. */
function onDay(start: ICAL.Time, day: number): ICAL.Time {
  const date = new Date(day * MS_A_DAY);
  const time = start.clone();
  time.year = date.getUTCFullYear();
  time.month = date.getUTCMonth() + 1;
  time.day = date.getUTCDate();
  return time;
}
