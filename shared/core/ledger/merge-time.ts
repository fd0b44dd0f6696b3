// A change of an entry's time laid over what it was: what was said wins, and the rest follows from it.
import { addDays, daysBetween, type WorkDate } from '../work-date.ts';
import { localTime, toInstant } from '../zone.ts';
import type { EntryTime, SaidEntry } from './entry-facts.ts';

/** What is absent stays; null takes the clock away. */
export interface TimeChanges {
  readonly workDate?: WorkDate | undefined;
  readonly timeZone?: string | undefined;
  readonly durationSeconds?: number | undefined;
  readonly startedAt?: Date | null | undefined;
  readonly endedAt?: Date | null | undefined;
  readonly breakSeconds?: number | undefined;
}

const MS_A_MINUTE = 60_000;

/**
 * Another day moves start and end with it, each to the same time by the clock; another duration moves the end; an end that was
 * said makes the duration.
 */
export function mergeTime(before: EntryTime, changes: TimeChanges): SaidEntry {
  const timeZone = changes.timeZone ?? before.timeZone;
  if (!hasClock(before, changes))
    return {
      timeZone,
      workDate: changes.workDate ?? before.workDate,
      durationSeconds: changes.durationSeconds ?? before.durationSeconds,
      breakSeconds: changes.breakSeconds,
    };
  const startedAt = changes.startedAt ?? moved(before.startedAt, before, changes);
  const endedAt = endOf(before, changes);
  const breakSeconds = changes.breakSeconds ?? before.breakSeconds;
  return {
    timeZone,
    workDate: changes.workDate,
    ...lengthOf(before, changes, endedAt),
    startedAt,
    breakSeconds,
  };
}

function hasClock(before: EntryTime, { startedAt, endedAt }: TimeChanges): boolean {
  if (startedAt === null || endedAt === null) return false;
  return startedAt !== undefined || endedAt !== undefined || before.startedAt !== undefined;
}

/** With a duration that was said the end is left to follow from it, unless it was said too: then both must agree. */
function lengthOf(
  before: EntryTime,
  { durationSeconds, endedAt: saidEnd }: TimeChanges,
  endedAt: Date | undefined,
): Pick<SaidEntry, 'durationSeconds' | 'endedAt'> {
  if (durationSeconds !== undefined) return { durationSeconds, ...(saidEnd && { endedAt: saidEnd }) };
  return endedAt === undefined ? { durationSeconds: before.durationSeconds } : { endedAt };
}

/** A start alone moves the whole: the work was as long as before. */
function endOf(before: EntryTime, changes: TimeChanges): Date | undefined {
  if (changes.endedAt) return changes.endedAt;
  if (changes.startedAt !== undefined && changes.startedAt !== null) return undefined;
  return moved(before.endedAt, before, changes);
}

function moved(
  instant: string | undefined,
  { workDate, timeZone }: EntryTime,
  changes: TimeChanges,
): Date | undefined {
  if (instant === undefined) return undefined;
  const at = new Date(instant);
  const day = changes.workDate;
  if (day === undefined || day === workDate) return at;
  const { date, clock } = localTime(at, timeZone);
  const there = toInstant({ date: addDays(day, daysBetween(workDate, date)), clock }, timeZone);
  return new Date(there.getTime() + (at.getTime() % MS_A_MINUTE));
}
