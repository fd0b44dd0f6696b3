// Bounds of working time that a workspace sets for itself. What lies beyond is a warning and nothing else: no entry is refused for it,
// and nothing is said of what any law asks.
import type { TimeEntry } from '../time-entry.ts';
import type { WorkDate } from '../work-date.ts';

/** What is absent is not looked at. */
export interface WorkingTimeRules {
  readonly mostDaySeconds?: number;
  readonly mostWeekSeconds?: number;
  /** Between the end of one day of work and the beginning of the next. */
  readonly leastRestSeconds?: number;
  /** So long a break is due in a day on which more than that is worked. */
  readonly breaks?: readonly { readonly afterSeconds: number; readonly breakSeconds: number }[];
}

export type WorkingTimeWarning =
  | { readonly kind: 'long_day' | 'long_week'; readonly seconds: number; readonly mostSeconds: number }
  | { readonly kind: 'short_rest' | 'short_break'; readonly seconds: number; readonly leastSeconds: number };

/** Entries of one day that say when they began and ended. */
export interface Presence {
  readonly startedAt: string;
  readonly endedAt: string;
  /** Between its first beginning and its last end. */
  readonly pauseSeconds: number;
  /** All of the day says when it was: otherwise nothing is known of its breaks. */
  readonly isWhole: boolean;
}

type Counted = Pick<TimeEntry, 'durationSeconds' | 'startedAt' | 'endedAt'>;

/** `undefined`: no entry of the day says when it was. */
export function presenceOf(entries: readonly Counted[]): Presence | undefined {
  const clocked = entries.flatMap(({ startedAt, endedAt, durationSeconds }) =>
    startedAt !== undefined && endedAt !== undefined ? [{ startedAt, endedAt, durationSeconds }] : [],
  );
  const [startedAt] = clocked.map((one) => one.startedAt).sort();
  const endedAt = clocked
    .map((one) => one.endedAt)
    .sort()
    .at(-1);
  if (startedAt === undefined || endedAt === undefined) return undefined;
  const worked = clocked.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
  const pauseSeconds = Math.max(0, secondsBetween(startedAt, endedAt) - worked);
  return { startedAt, endedAt, pauseSeconds, isWhole: clocked.length === entries.length };
}

export function dayWarnings(
  { mostDaySeconds, leastRestSeconds, breaks = [] }: WorkingTimeRules,
  seconds: number,
  presence: Presence | undefined,
  before: Presence | undefined,
): readonly WorkingTimeWarning[] {
  const due = Math.max(
    0,
    ...breaks.filter((one) => seconds > one.afterSeconds).map((one) => one.breakSeconds),
  );
  const rest = before && presence && secondsBetween(before.endedAt, presence.startedAt);
  const isShortBreak = presence?.isWhole === true && presence.pauseSeconds < due;
  const isShortRest = rest !== undefined && leastRestSeconds !== undefined && rest < leastRestSeconds;
  return [
    ...tooLong('long_day', seconds, mostDaySeconds),
    ...(isShortBreak
      ? [{ kind: 'short_break' as const, seconds: presence.pauseSeconds, leastSeconds: due }]
      : []),
    ...(isShortRest
      ? [{ kind: 'short_rest' as const, seconds: Math.max(0, rest), leastSeconds: leastRestSeconds }]
      : []),
  ];
}

export function weekWarnings(
  { mostWeekSeconds }: WorkingTimeRules,
  seconds: number,
): readonly WorkingTimeWarning[] {
  return tooLong('long_week', seconds, mostWeekSeconds);
}

function tooLong(
  kind: 'long_day' | 'long_week',
  seconds: number,
  mostSeconds: number | undefined,
): readonly WorkingTimeWarning[] {
  return mostSeconds !== undefined && seconds > mostSeconds ? [{ kind, seconds, mostSeconds }] : [];
}

function secondsBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 1000;
}

/** The days of a span that these entries are of, with what is known of when. */
export function presences(
  entries: readonly (Counted & { readonly workDate: WorkDate })[],
): ReadonlyMap<WorkDate, Presence> {
  const byDay = Map.groupBy(entries, ({ workDate }) => workDate);
  const found = [...byDay].map(([day, ofDay]) => [day, presenceOf(ofDay)] as const);
  return new Map(found.flatMap(([day, presence]) => (presence === undefined ? [] : [[day, presence]])));
}
