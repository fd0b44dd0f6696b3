// What a person may say of an entry by API.
import * as z from 'zod';
import { id, workDate, timeZone as zone } from '../request/request-fields.ts';

const LONGEST_SECONDS = 366 * 86_400;

const instant = z.iso
  .datetime({ offset: true, error: 'must be an instant, such as 2026-03-10T09:00:00Z' })
  .refine((text) => /^(?:19|20|21)/.test(text), { error: 'must lie in the years 1900 to 2199' })
  .meta({ pattern: '^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T.+$' })
  .transform((text) => new Date(text));
const seconds = z.int({ error: 'must be whole seconds' }).min(0).max(LONGEST_SECONDS);
export const reason = z
  .string({ error: 'is required: why it is changed' })
  .trim()
  .min(1)
  .max(500)
  .meta({ description: 'Why: it is kept with the version.' });
/** For who may pass over the workspace's lock. */
export const lockOverride = z
  .exactOptional(z.string().trim().min(1).max(500))
  .meta({ description: 'Why a locked day is changed all the same, by whose role may do that.' });
const description = z.string().max(2000);
const tags = z.array(z.string().trim().min(1).max(50)).max(20).readonly();

export const NewEntry = z
  .strictObject({
    memberId: z.exactOptional(id).meta({ description: 'Whose it is; yours unless said.' }),
    workDate: z.exactOptional(workDate).meta({ description: 'The day on which the work began.' }),
    timeZone: z.exactOptional(zone).meta({ description: "The member's own unless said." }),
    durationSeconds: z.exactOptional(seconds),
    startedAt: z.exactOptional(instant),
    endedAt: z.exactOptional(instant),
    breakSeconds: z.exactOptional(seconds),
    projectId: z.exactOptional(id),
    taskId: z.exactOptional(id),
    description: description.default(''),
    tags: tags.default([]),
    billable: z.exactOptional(z.boolean()).meta({ description: "The project's default unless said." }),
    lockOverride,
  })
  .meta({
    id: 'NewEntry',
    examples: [{ workDate: '2026-03-10', durationSeconds: 7200, description: 'redesign' }],
  });
export type NewEntry = z.output<typeof NewEntry>;

/** What is absent stays as it is; null takes it away. */
export const EntryChanges = z
  .strictObject({
    reason,
    workDate: z.exactOptional(workDate).meta({ description: 'Start and end move with it, by the clock.' }),
    timeZone: z.exactOptional(zone),
    durationSeconds: z.exactOptional(seconds).meta({ description: 'With a start, the end moves.' }),
    startedAt: z.exactOptional(z.nullable(instant)),
    endedAt: z.exactOptional(z.nullable(instant)),
    breakSeconds: z.exactOptional(seconds),
    projectId: z.exactOptional(z.nullable(id)),
    taskId: z.exactOptional(z.nullable(id)),
    description: z.exactOptional(description),
    tags: z.exactOptional(tags),
    billable: z.exactOptional(z.nullable(z.boolean())),
    lockOverride,
  })
  .meta({ id: 'EntryChanges', examples: [{ durationSeconds: 5400, reason: 'forgot the break' }] });
export type EntryChanges = z.output<typeof EntryChanges>;

export const Why = z.strictObject({ reason }).meta({ id: 'Why', examples: [{ reason: 'logged twice' }] });

/** Why an entry is voided or restored. */
export const WhyEntry = z
  .strictObject({ reason, lockOverride })
  .meta({ id: 'WhyEntry', examples: [{ reason: 'logged twice' }] });
export type WhyEntry = z.output<typeof WhyEntry>;

export const NewTimer = z
  .strictObject({
    startedAt: z.exactOptional(instant).meta({ description: 'Now unless said; not in the future.' }),
    timeZone: z.exactOptional(zone).meta({ description: 'Yours unless said.' }),
    projectId: z.exactOptional(id),
    taskId: z.exactOptional(id),
    description: description.default(''),
    tags: tags.default([]),
    billable: z.exactOptional(z.boolean()),
  })
  .meta({ id: 'NewTimer', examples: [{ description: 'redesign' }] });

export const StopTimer = z
  .strictObject({
    endedAt: z.exactOptional(instant).meta({ description: 'Now unless said.' }),
    breakSeconds: z.exactOptional(seconds),
    lockOverride,
  })
  .meta({ id: 'StopTimer', examples: [{ breakSeconds: 900 }] });
