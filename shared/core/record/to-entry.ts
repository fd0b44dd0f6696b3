// From a draft that triage read to an entry of the ledger: ids, instants in the member's zone, whole seconds.
import type { MemberProfile } from '../member.ts';
import type { DraftEntry, TimeEntry } from '../time-entry.ts';
import { addDays } from '../work-date.ts';
import { clockMinutes, toInstant } from '../zone.ts';
import { derivedId } from './ids.ts';

export interface EntrySource {
  readonly member: MemberProfile;
  readonly messageKey: string;
  /** Of the reader; absent where it is not known any more. */
  readonly engineVersion?: string;
  readonly now: Date;
}

/** The `ordinal`-th entry of a mail. Its id is the same each time that the mail is read. */
export function toEntry(draft: DraftEntry, ordinal: number, source: EntrySource): TimeEntry {
  const { member, messageKey, engineVersion, now } = source;
  const { workDate, minutes, project, description, tags, billable, evidence } = draft;
  return {
    entryId: derivedId(messageKey, 'entry', ordinal),
    version: 1,
    workspaceId: member.workspaceId,
    memberId: member.memberId,
    workDate,
    timeZone: member.timeZone,
    durationSeconds: minutes * 60,
    ...toInstants(draft, member.timeZone),
    ...(project === undefined ? {} : { project }),
    description,
    tags,
    ...(billable === undefined ? {} : { billable }),
    evidence,
    source: { channel: 'mail', messageKey },
    ...(engineVersion !== undefined && { engineVersion }),
    status: 'logged',
    createdAt: now.toISOString(),
  };
}

/** An end that is not after its start lies on the next day: a range over midnight belongs to the day it starts on. */
function toInstants(
  { workDate, start, end }: DraftEntry,
  timeZone: string,
): Pick<TimeEntry, 'startedAt' | 'endedAt'> {
  const overMidnight = start !== undefined && end !== undefined && clockMinutes(end) <= clockMinutes(start);
  const endDate = overMidnight ? addDays(workDate, 1) : workDate;
  return {
    ...(start === undefined
      ? {}
      : { startedAt: toInstant({ date: workDate, clock: start }, timeZone).toISOString() }),
    ...(end === undefined
      ? {}
      : { endedAt: toInstant({ date: endDate, clock: end }, timeZone).toISOString() }),
  };
}
