// An entry as a sheet shows it: names in the place of ids, and clocks as they stood on the member's wall.
import type { RoundedEntry, SaidRule } from '../report/rounding.ts';
import type { TimeEntry } from '../time-entry.ts';
import type { WorkDate } from '../work-date.ts';
import { localTime, type WallClock } from '../zone.ts';

/** What ids stand for. An id without a name here is shown as it is. */
export interface ExportNames {
  readonly members: ReadonlyMap<string, string>;
  readonly clients: ReadonlyMap<string, string>;
  readonly tasks: ReadonlyMap<string, string>;
}

export interface ExportRow {
  readonly entryId: string;
  readonly version: number;
  /** When this version came: ISO 8601, UTC. */
  readonly changedAt: string;
  readonly memberId: string;
  readonly member: string;
  readonly workDate: WorkDate;
  readonly timeZone: string;
  /** In `timeZone`; the day of `end` may be a later one. */
  readonly start?: WallClock;
  readonly end?: WallClock;
  /** ISO 8601, UTC. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly breakSeconds?: number;
  readonly durationSeconds: number;
  /** Both absent where nobody asked. */
  readonly roundedSeconds?: number;
  /** `null`: nobody says one. */
  readonly rounding?: SaidRule | null;
  readonly client?: string;
  readonly project?: string;
  readonly task?: string;
  readonly tags: readonly string[];
  readonly billable?: boolean;
  readonly description: string;
}

export function toExportRow(entry: TimeEntry, names: ExportNames, rounded?: RoundedEntry): ExportRow {
  const { entryId, version, memberId, workDate, timeZone, durationSeconds, tags, description } = entry;
  const { startedAt, endedAt, breakSeconds, billable, project, taskId } = entry;
  const clientId = project?.kind === 'known' ? project.clientId : undefined;
  return {
    entryId,
    version,
    changedAt: entry.change?.at ?? entry.createdAt,
    memberId,
    member: named(names.members, memberId),
    workDate,
    timeZone,
    durationSeconds,
    ...toRounded(rounded),
    tags,
    description,
    ...(startedAt !== undefined && { startedAt, start: clockAt(startedAt, timeZone) }),
    ...(endedAt !== undefined && { endedAt, end: clockAt(endedAt, timeZone) }),
    ...(breakSeconds !== undefined && { breakSeconds }),
    ...(clientId !== undefined && { client: named(names.clients, clientId) }),
    ...(project !== undefined && { project: project.name }),
    ...(taskId !== undefined && { task: named(names.tasks, taskId) }),
    ...(billable !== undefined && { billable }),
  };
}

function toRounded(rounded: RoundedEntry | undefined) {
  if (rounded === undefined) return {};
  const { rule, roundedSeconds } = rounded;
  const { saidBy } = rule;
  return { roundedSeconds, rounding: saidBy === 'nobody' ? null : { ...rule, saidBy } };
}

function named(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id;
}

function clockAt(instant: string, timeZone: string): WallClock {
  return localTime(new Date(instant), timeZone).clock;
}
