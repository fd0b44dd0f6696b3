// Entries by chance for reports: around a change of clocks and a turn of the year, in many zones, of some members and projects.
import fc from 'fast-check';
import type { ReportFacts } from '../../../shared/core/report/grouping.ts';
import {
  ROUNDING_MODES,
  ROUNDING_SCOPES,
  type RoundingPolicy,
  ruleOf,
} from '../../../shared/core/report/rounding.ts';
import { projectIdOf, type TimeEntry } from '../../../shared/core/time-entry.ts';
import { addDays } from '../../../shared/core/work-date.ts';
import { day, entry } from '../reply/receipt-facts.ts';

export const FIRST = day('2026-03-27');
const NEW_YEAR = day('2026-12-30');

const workDate = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((days) => addDays(FIRST, days)),
  fc.integer({ min: 0, max: 4 }).map((days) => addDays(NEW_YEAR, days)),
);

export const policies = fc.record<RoundingPolicy>({
  mode: fc.constantFrom(...ROUNDING_MODES),
  stepSeconds: fc.integer({ min: 60, max: 14_400 }),
  scope: fc.constantFrom(...ROUNDING_SCOPES),
});

const PROJECTS = [
  undefined,
  { kind: 'known', projectId: 'p-1', name: 'Rollout' },
  { kind: 'known', projectId: 'p-2', name: 'Redesign' },
  { kind: 'known', projectId: 'p-3', name: 'Internal' },
  { kind: 'named', name: 'Somebody else' },
] as const;

const said = fc.record({
  memberId: fc.constantFrom('m-1', 'm-2', 'm-3'),
  workDate,
  timeZone: fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Kiritimati'),
  durationSeconds: fc.integer({ min: 0, max: 30_000 }),
  tags: fc.subarray(['onsite', 'Travel', 'travel', 'late']),
  billable: fc.constantFrom(true, false, undefined),
  taskId: fc.constantFrom('k-1', 'k-2', undefined),
  project: fc.constantFrom(...PROJECTS),
});

/** By member and day, as they are read. */
export const entriesByChance = fc
  .array(said, { maxLength: 40 })
  .map((all): readonly TimeEntry[] => all.map(toEntry).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)));

function toEntry(facts: typeof said extends fc.Arbitrary<infer T> ? T : never, i: number): TimeEntry {
  const { project: _project, ...bare } = entry;
  const { project, billable, taskId, ...rest } = facts;
  return {
    ...bare,
    ...rest,
    entryId: `e-${String(i).padStart(3, '0')}`,
    ...(project && { project }),
    ...(billable !== undefined && { billable }),
    ...(taskId && { taskId }),
  };
}

function placeOf({ memberId, workDate: date, entryId }: TimeEntry): string {
  return `${memberId}/${date}/${entryId}`;
}

/** Projects 1 and 2 are a client's; the first has a rule of its own. */
export function factsOf(rules: {
  readonly workspace?: RoundingPolicy | undefined;
  readonly client?: RoundingPolicy | undefined;
  readonly project?: RoundingPolicy | undefined;
}): ReportFacts {
  const clientOf = (one: TimeEntry) => (/^p-[12]$/.test(projectIdOf(one) ?? '') ? 'c-1' : undefined);
  return {
    weekStart: 'monday',
    clientOf,
    ruleOf: (one) =>
      ruleOf({
        workspace: rules.workspace,
        client: clientOf(one) === undefined ? undefined : rules.client,
        project: projectIdOf(one) === 'p-1' ? rules.project : undefined,
      }),
  };
}

export async function* inPages<T>(all: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
