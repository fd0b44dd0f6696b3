// What a workspace's catalogue says of entries: whose client's they are, and by which rule they are rounded.
import type { ClientRecord, ProjectRecord } from '../ledger/catalogue-records.ts';
import { projectIdOf, type TimeEntry } from '../time-entry.ts';
import type { Weekday } from '../timesheet/week-start.ts';
import type { ReportFacts } from './grouping.ts';
import { type RoundingPolicy, ruleOf } from './rounding.ts';

/** All of it, whoever may see which project: an entry is rounded alike for everybody. What is shown of it is for the caller to ask. */
export interface ReportCatalogue {
  readonly weekStart: Weekday;
  readonly rounding?: RoundingPolicy | undefined;
  readonly clients: ReadonlyMap<string, ClientRecord>;
  readonly projects: ReadonlyMap<string, ProjectRecord>;
}

/** An entry's client is that of its project, as the catalogue has it now. */
export function factsOf({ weekStart, rounding, clients, projects }: ReportCatalogue): ReportFacts {
  const projectOf = (entry: TimeEntry) => projects.get(projectIdOf(entry) ?? '');
  const clientOf = (entry: TimeEntry) => projectOf(entry)?.clientId;
  return {
    weekStart,
    clientOf,
    ruleOf: (entry) =>
      ruleOf({
        workspace: rounding,
        client: clients.get(clientOf(entry) ?? '')?.rounding,
        project: projectOf(entry)?.rounding,
      }),
  };
}
