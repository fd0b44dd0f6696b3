// What a person says of an entry by API, checked and completed: day, duration and instants that agree with each other.
import type { FieldProblem } from '../problem.ts';
import type { TimeEntry } from '../time-entry.ts';
import { addDays, daysBetween, type WorkDate } from '../work-date.ts';
import { localTime } from '../zone.ts';
import type { EntryPolicy } from './entry-policy.ts';

/** Of one entry; the field that is absent was not said. */
export interface SaidEntry {
  readonly workDate?: WorkDate | undefined;
  /** IANA zone in which `workDate` is a day. */
  readonly timeZone: string;
  readonly durationSeconds?: number | undefined;
  readonly startedAt?: Date | undefined;
  readonly endedAt?: Date | undefined;
  readonly breakSeconds?: number | undefined;
}

/** When the work was, and how long. */
export type EntryTime = Pick<
  TimeEntry,
  'workDate' | 'timeZone' | 'durationSeconds' | 'startedAt' | 'endedAt' | 'breakSeconds'
>;

/** What else an entry says. */
export type EntryWords = Pick<TimeEntry, 'project' | 'taskId' | 'description' | 'tags' | 'billable'>;

export type Completed =
  | { readonly kind: 'complete'; readonly time: EntryTime }
  | { readonly kind: 'refused'; readonly errors: readonly FieldProblem[] };

/**
 * With start and end, the duration is what lies between them without the break; a day that was not said is that on which the
 * work began in the entry's zone, which is also the one that a day that was said has to be.
 */
export function completeTime(said: SaidEntry): Completed {
  const { startedAt, endedAt } = said;
  if (startedAt === undefined && endedAt === undefined) return withoutClock(said);
  if (startedAt === undefined) return refused('startedAt', 'is required with "endedAt"');
  if (endedAt === undefined) return withStart(said, startedAt, 'duration');
  return endedAt < startedAt
    ? refused('endedAt', 'must not be before "startedAt"')
    : withStart(said, startedAt, (endedAt.getTime() - startedAt.getTime()) / 1000);
}

function withoutClock({ workDate, timeZone, durationSeconds, breakSeconds }: SaidEntry): Completed {
  if (workDate === undefined) return refused('workDate', 'is required without "startedAt": YYYY-MM-DD');
  if (durationSeconds === undefined)
    return refused('durationSeconds', 'is required without "startedAt" and "endedAt"');
  if (breakSeconds !== undefined && breakSeconds > 0)
    return refused('breakSeconds', 'lies between "startedAt" and "endedAt": give both');
  return { kind: 'complete', time: { workDate, timeZone, durationSeconds } };
}

function withStart(said: SaidEntry, startedAt: Date, span: number | 'duration'): Completed {
  const began = localTime(startedAt, said.timeZone).date;
  if (said.workDate !== undefined && said.workDate !== began)
    return refused('workDate', `must be the day on which the work began in ${said.timeZone}`);
  return span === 'duration'
    ? fromStart(said, startedAt, began)
    : fromStartToEnd(said, startedAt, began, span);
}

/** The end follows from the duration and the break. */
function fromStart(said: SaidEntry, startedAt: Date, began: WorkDate): Completed {
  const { durationSeconds, breakSeconds = 0 } = said;
  return durationSeconds === undefined
    ? refused('endedAt', 'is required with "startedAt", or "durationSeconds"')
    : complete(said, startedAt, began, { durationSeconds, span: durationSeconds + breakSeconds });
}

function fromStartToEnd(said: SaidEntry, startedAt: Date, began: WorkDate, span: number): Completed {
  const durationSeconds = span - (said.breakSeconds ?? 0);
  if (durationSeconds < 0) return refused('breakSeconds', 'is longer than the time from start to end');
  if (said.durationSeconds !== undefined && said.durationSeconds !== durationSeconds)
    return refused('durationSeconds', 'is not the time from start to end without the break: leave it out');
  return complete(said, startedAt, began, { durationSeconds, span });
}

function complete(
  { timeZone, breakSeconds = 0 }: SaidEntry,
  startedAt: Date,
  workDate: WorkDate,
  { durationSeconds, span }: { readonly durationSeconds: number; readonly span: number },
): Completed {
  return {
    kind: 'complete',
    time: {
      workDate,
      timeZone,
      durationSeconds,
      startedAt: startedAt.toISOString(),
      endedAt: new Date(startedAt.getTime() + span * 1000).toISOString(),
      ...(breakSeconds > 0 && { breakSeconds }),
    },
  };
}

/** What the workspace does not take, field by field. `today` is the day in the entry's zone. */
export function limitsOn(time: EntryTime, policy: EntryPolicy, today: WorkDate): readonly FieldProblem[] {
  const { durationSeconds, workDate } = time;
  const latest = addDays(today, policy.futureDays);
  return [
    ...(durationSeconds === 0 && !policy.allowZero
      ? [{ field: 'durationSeconds', detail: 'must be more than 0' }]
      : []),
    ...(durationSeconds > policy.longestEntrySeconds
      ? [{ field: 'durationSeconds', detail: `must be at most ${policy.longestEntrySeconds} an entry` }]
      : []),
    ...(workDate > latest ? [{ field: 'workDate', detail: `must not be after ${latest}` }] : []),
    ...(daysBetween(workDate, today) > OLDEST_DAYS
      ? [{ field: 'workDate', detail: `must not be before ${addDays(today, -OLDEST_DAYS)}` }]
      : []),
  ];
}

/** As long as entries are kept: what is older would end before it began. */
const OLDEST_DAYS = 7 * 365;

/** Today, in a zone. */
export function todayIn(timeZone: string, now: Date): WorkDate {
  return localTime(now, timeZone).date;
}

function refused(field: string, detail: string): Completed {
  return { kind: 'refused', errors: [{ field, detail }] };
}
