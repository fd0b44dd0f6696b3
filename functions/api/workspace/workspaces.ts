// The caller's workspace: what it is called, what it takes as an entry, and how long it keeps things.
import * as z from 'zod';
import { todayIn } from '../../../shared/core/ledger/entry-facts.ts';
import {
  ANSWERS_TO_DOUBT,
  DEFAULT_ENTRY_POLICY,
  type EntryPolicy,
  TAG_RULES,
} from '../../../shared/core/ledger/entry-policy.ts';
import { amendSettings, type WorkspaceSettings } from '../../../shared/core/ledger/workspace-settings.ts';
import {
  OWN_RETENTION_BOUNDS,
  type RetentionDays,
  retentionWith,
} from '../../../shared/core/record/retention.ts';
import { toChangeEvent, workspaceDone } from '../../../shared/core/record/to-change-event.ts';
import { DEFAULT_OVERRIDE_ROLE, type Lock, OVERRIDE_ROLES } from '../../../shared/core/timesheet/lock.ts';
import { DEFAULT_WEEK_START, WEEKDAYS } from '../../../shared/core/timesheet/week-start.ts';
import { addDays, type WorkDate } from '../../../shared/core/work-date.ts';
import type { Workspaces } from '../../../shared/ports/ledger.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, type WriterServices } from '../request/declare-writer.ts';
import { type Refusal, refuse, withVersion } from '../request/exchange.ts';
import { refuseUnlessSeen } from '../request/preconditions.ts';
import { DAY_SECONDS, workDate } from '../request/request-fields.ts';
import { date, instant } from '../request/view-fields.ts';
import { RoundingView, rounding } from './rounding-form.ts';
import { toWorkingTimeView, WORKING_TIME, WorkingTimeView } from './working-time-form.ts';

export interface WorkspaceServices extends WriterServices {
  readonly workspaces: Workspaces;
}

const MOST_FUTURE_DAYS = 366;

const doubt = z.enum(ANSWERS_TO_DOUBT);
const seconds = z.int().min(60).max(DAY_SECONDS);
const POLICY = {
  overlap: doubt.meta({ description: 'Two entries of one member at the same time.' }),
  duplicate: doubt.meta({ description: 'The same day, duration, project and words again.' }),
  longestEntrySeconds: seconds,
  longestDaySeconds: seconds,
  futureDays: z
    .int()
    .min(0)
    .max(MOST_FUTURE_DAYS)
    .meta({ description: 'So far after today an entry may lie.' }),
  allowZero: z.boolean().meta({ description: 'Entries of no duration, such as a note of a day.' }),
  tags: z
    .enum(TAG_RULES)
    .meta({ description: 'Any word, or those of `/v1/tags` alone; what a mail says stays as it is said.' }),
} satisfies { readonly [Field in keyof EntryPolicy]: z.ZodType };

const days = (of: keyof typeof OWN_RETENTION_BOUNDS) => {
  const { least, most } = OWN_RETENTION_BOUNDS[of];
  return z.int().min(least).max(most);
};
const RETENTION = {
  messageText: days('messageText').meta({
    description: 'Days that the words of a mail are kept; never longer than its record.',
  }),
  messageRecord: days('messageRecord').meta({ description: 'Days that it is kept what became of a mail.' }),
  proposal: days('proposal').meta({ description: 'Days in which a proposal may be decided.' }),
  timeEntry: days('timeEntry').meta({
    description: 'Days that an entry is kept; never longer than the audit trail.',
  }),
} satisfies { readonly [Class in keyof typeof OWN_RETENTION_BOUNDS]: z.ZodType };

const LOCK = {
  lockedUpTo: workDate.meta({ description: 'This day and all before it take no change any more.' }),
  graceUntil: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text).toISOString())
    .meta({
      description: 'Until then they take changes yet, but for what was locked before.',
    }),
  overrideRole: z
    .enum(OVERRIDE_ROLES)
    .meta({ description: 'Whoever has this role, or one above it, writes on locked days with a reason.' }),
} satisfies { readonly [Field in keyof Omit<Lock, 'firmUpTo'>]: z.ZodType };

const weekStart = z.enum(WEEKDAYS).meta({ description: 'The first day of a week here.' });

const fallback = z.boolean().meta({
  description:
    'Whether a model may be asked about mails that were not understood, where the stage has one; it takes up to a minute to hold.',
});

/** As it holds: what the workspace does not say is as the stage has it, whose days may lie beyond a workspace's own bounds. */
const WorkspaceView = z
  .strictObject({
    workspaceId: z.string(),
    version: z.int().meta({ description: 'Its ETag, without the quotes.' }),
    name: z.string(),
    fallback,
    entryPolicy: z.strictObject({
      ...POLICY,
      longestEntrySeconds: z.int(),
      longestDaySeconds: z.int(),
      futureDays: z.int(),
    }),
    retentionDays: z.strictObject({
      messageText: z.int(),
      messageRecord: z.int(),
      proposal: z.int(),
      timeEntry: z.int(),
    }),
    rounding: z
      .nullable(RoundingView)
      .meta({ description: 'Of all time whose client and project have none of their own.' }),
    lock: z.strictObject({
      lockedUpTo: z.nullable(date),
      graceUntil: z.nullable(instant),
      firmUpTo: z.nullable(date).meta({ description: 'No grace opens these days again.' }),
      overrideRole: LOCK.overrideRole,
    }),
    weekStart,
    workingTime: WorkingTimeView,
  })
  .meta({ id: 'Workspace' });

const WorkspaceChanges = z
  .strictObject({
    name: z.exactOptional(z.string().trim().min(1).max(200)),
    fallback: z.exactOptional(fallback),
    entryPolicy: z.exactOptional(z.strictObject(optional(POLICY))),
    retentionDays: z.exactOptional(z.strictObject(optional(RETENTION))),
    rounding: z.exactOptional(z.nullable(rounding)),
    lock: z.exactOptional(z.strictObject(optional(LOCK))),
    weekStart: z.exactOptional(weekStart),
    workingTime: z.exactOptional(z.strictObject(optional(WORKING_TIME))),
  })
  .meta({
    id: 'WorkspaceChanges',
    description: 'What is absent stays; null: as if it had never been said.',
    examples: [{ entryPolicy: { overlap: 'refuse', futureDays: 7 } }],
  });

const ABSENT = 'There is no such workspace.';

export const WORKSPACE_ROUTES: readonly Route<WorkspaceServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/workspace',
    access: 'member',
    permits: ['read', 'audit'],
    summary: 'The workspace, and what holds in it',
    absent: ABSENT,
    answer: WorkspaceView,
    run: async ({ scope }, { workspaces, retention }: WorkspaceServices) => {
      const settings = await workspaces.settings(scope);
      return settings && withVersion(settings.version, toView(settings, retention));
    },
  }),
  forWriter({
    method: 'PATCH',
    path: '/v1/workspace',
    access: 'administrator',
    summary: 'Amend what the workspace is called, takes and keeps',
    description:
      'Entries and mails of before keep the end that they have. Other instances may go by what held before for five seconds.',
    needsVersion: true,
    body: WorkspaceChanges,
    absent: ABSENT,
    answer: WorkspaceView,
    problems: ['precondition_failed', 'precondition_required'],
    plan: async ({ scope, headers, json }, { workspaces, clock, retention }: WorkspaceServices) => {
      const before = await workspaces.settings(scope);
      if (before === undefined) return undefined;
      const unseen = refuseUnlessSeen({ headers }, before.version);
      if (unseen !== undefined) return unseen;
      const now = clock();
      const late = refuseLateLock(json.lock?.lockedUpTo, now);
      if (late !== undefined) return late;
      const after = amendSettings(before, json, now);
      return {
        kind: 'planned',
        change: {
          writes: [
            { kind: 'workspace', version: before.version, after, isLockMoved: json.lock !== undefined },
          ],
          events: [toChangeEvent(scope, workspaceDone(after), now, retention)],
        },
        answer: withVersion(after.version, toView(after, retention)),
      };
    },
  }),
];

/** Somewhere on earth it is tomorrow already; a day after that would lock what nobody has worked yet. */
function refuseLateLock(lockedUpTo: WorkDate | null | undefined, now: Date): Refusal | undefined {
  const last = addDays(todayIn('UTC', now), 1);
  if (!lockedUpTo || lockedUpTo <= last) return undefined;
  return refuse('invalid_request', 'The body is not valid.', [
    { field: 'lock.lockedUpTo', detail: `must not be after ${last}` },
  ]);
}

function optional<Fields extends Readonly<Record<string, z.ZodType>>>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, z.exactOptional(z.nullable(field))]),
  ) as { [Name in keyof Fields]: z.ZodExactOptional<z.ZodNullable<Fields[Name]>> };
}

function toView(settings: WorkspaceSettings, stage: RetentionDays) {
  const { workspaceId, version, name, fallback, entryPolicy, retentionDays, lock, weekStart } = settings;
  const { messageText, messageRecord, proposal, timeEntry } = retentionWith(stage, retentionDays);
  return {
    workspaceId,
    version,
    name,
    fallback,
    entryPolicy: { ...DEFAULT_ENTRY_POLICY, ...entryPolicy },
    retentionDays: { messageText, messageRecord, proposal, timeEntry },
    rounding: settings.rounding ?? null,
    lock: {
      lockedUpTo: lock.lockedUpTo ?? null,
      graceUntil: lock.graceUntil ?? null,
      firmUpTo: lock.firmUpTo ?? null,
      overrideRole: lock.overrideRole ?? DEFAULT_OVERRIDE_ROLE,
    },
    weekStart: weekStart ?? DEFAULT_WEEK_START,
    workingTime: toWorkingTimeView(settings.workingTime),
  };
}
