// What is said of timesheet periods by API, and how they are shown.
import * as z from 'zod';
import { partOfProject, stateOf } from '../../../shared/core/timesheet/closed-parts.ts';
import {
  PERIOD_STEPS,
  type PeriodStatus,
  type PeriodStep,
  periodId,
  SHOWN_PERIOD_STATUSES,
  shownPeriodStatus,
  type TimesheetPeriod,
} from '../../../shared/core/timesheet/period.ts';
import { contentWithin, type PeriodContent } from '../../../shared/core/timesheet/period-content.ts';
import { PERIOD_KINDS, type PeriodSpan } from '../../../shared/core/timesheet/period-span.ts';
import type { WorkDate } from '../../../shared/core/work-date.ts';
import { reason } from '../entries/entry-forms.ts';
import { id } from '../request/request-fields.ts';
import { date, digest, instant } from '../request/view-fields.ts';

const contentHash = digest.meta({
  description: 'Names the versions of the entries that count: another one, and something is another.',
});

const SPAN = {
  periodId: z.string(),
  memberId: z.string(),
  kind: z.enum(PERIOD_KINDS),
  startDate: date,
  endDate: date,
  status: z.enum(SHOWN_PERIOD_STATUSES).meta({
    description: '`locked`: approved, and the lock of the workspace holds all of its days.',
  }),
};
const TOTALS = { seconds: z.int(), billableSeconds: z.int(), entries: z.int(), contentHash };

export const PeriodLine = z
  .strictObject({ ...SPAN, seconds: z.int() })
  .meta({ id: 'PeriodLine', description: 'A timesheet period, and what its days come to.' });

export const PeriodView = z
  .strictObject({
    ...SPAN,
    version: z.int().meta({ description: '0: it was never submitted.' }),
    ...TOTALS,
    parts: z
      .array(
        z.strictObject({
          projectId: z.nullable(z.string()).meta({ description: 'Null: time without a project.' }),
          ...TOTALS,
          status: z.enum(['open', 'submitted', 'approved', 'changes_requested']),
        }),
      )
      .readonly(),
    steps: z
      .array(
        z.strictObject({
          step: z.enum(PERIOD_STEPS),
          at: instant,
          by: z.string(),
          projectId: z.exactOptional(z.nullable(z.string())),
          contentHash: z.exactOptional(contentHash),
          reason: z.exactOptional(z.string()),
        }),
      )
      .readonly()
      .meta({ description: 'What was done with it, the latest 50.' }),
  })
  .meta({ id: 'Period', description: 'A timesheet period with what its entries hold now, by project.' });
export type PeriodView = z.output<typeof PeriodView>;

const projectId = z
  .exactOptional(z.nullable(id))
  .meta({ description: "One project's time alone; null: time without a project. Absent: all." });

export const SubmitPeriod = z.strictObject({ contentHash: z.exactOptional(contentHash) }).meta({
  id: 'SubmitPeriod',
  description: 'With the hash that was seen, nothing else is submitted.',
  examples: [{}],
});

export const ApprovePeriod = z
  .strictObject({ contentHash, projectId })
  .meta({ id: 'ApprovePeriod', examples: [{ contentHash: '0'.repeat(64) }] });

export const RequestChanges = z
  .strictObject({ reason, contentHash: z.exactOptional(contentHash), projectId })
  .meta({ id: 'RequestChanges', examples: [{ reason: 'Monday has no project' }] });

export interface HeldNow {
  readonly content: PeriodContent;
  readonly lockedUpTo?: WorkDate | undefined;
}

interface Line {
  readonly memberId: string;
  readonly span: PeriodSpan;
  readonly status: PeriodStatus;
  readonly seconds: number;
  /** The last day that is locked now. Absent: none is. */
  readonly lockedUpTo?: WorkDate | undefined;
}

export function toLine({ memberId, span, status, seconds, lockedUpTo }: Line) {
  const { kind, startDate, endDate } = span;
  return {
    periodId: periodId({ memberId, kind, startDate, endDate }),
    memberId,
    kind,
    startDate,
    endDate,
    status: shownPeriodStatus(status, span, lockedUpTo),
    seconds,
  };
}

/**
 * @param held what its entries hold now, and up to when days are locked
 * @param within the projects whose time is to be seen of it. Absent: all
 */
export function toPeriodView(
  period: TimesheetPeriod,
  { content, lockedUpTo }: HeldNow,
  within?: ReadonlySet<string>,
): PeriodView {
  const { memberId, status, version, closed } = period;
  const { parts, ...totals } = within ? contentWithin(content, within) : content;
  const steps = within ? stepsWithin(period.steps, within) : period.steps;
  return {
    ...toLine({ memberId, span: period, status, seconds: totals.seconds, lockedUpTo }),
    version,
    ...totals,
    parts: parts.map((part) => ({
      ...part,
      status: stateOf(closed, partOfProject(part.projectId)) ?? 'open',
    })),
    steps,
  };
}

/** Why all of it was given back may be of other projects' time. */
function stepsWithin(steps: readonly PeriodStep[], projectIds: ReadonlySet<string>): readonly PeriodStep[] {
  return steps.flatMap((one) => {
    const { step, at, by, projectId } = one;
    if (projectId === undefined) return [{ step, at, by }];
    return projectId !== null && projectIds.has(projectId) ? [one] : [];
  });
}
