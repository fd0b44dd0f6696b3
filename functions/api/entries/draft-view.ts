// What a mail may mean, before anything is recorded: drafts of entries, and what is asked about them.
import * as z from 'zod';
import type { DraftEntry } from '../../../shared/core/time-entry.ts';
import { date, EvidenceView, projectFields, toProjectFields } from '../request/view-fields.ts';

export const DraftView = z
  .strictObject({
    workDate: date,
    durationSeconds: z.int(),
    start: z.exactOptional(z.string()).meta({ description: 'HH:MM' }),
    end: z.exactOptional(z.string()).meta({ description: 'HH:MM' }),
    ...projectFields,
    description: z.string(),
    tags: z.array(z.string()).readonly(),
    billable: z.exactOptional(z.boolean()),
    confidence: z.number().min(0).max(1).meta({ description: 'That of its least sure field.' }),
    evidence: z.array(EvidenceView).readonly(),
  })
  .meta({ id: 'DraftEntry' });

export const ReferenceView = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('known'),
    projectId: z.string(),
    name: z.string(),
    clientId: z.exactOptional(z.string()),
  }),
  z.strictObject({ kind: z.literal('named'), name: z.string() }),
]);

export const QuestionView = z
  .strictObject({
    doubt: z.string().meta({ description: 'Why it could not be logged as it stands.' }),
    words: z.string(),
    evidence: z.array(EvidenceView).readonly(),
    choices: z.exactOptional(z.array(ReferenceView).readonly()),
    guessed: z.exactOptional(z.literal(true)),
  })
  .meta({ id: 'Question' });

export function toDraftView({ minutes, project, ...draft }: DraftEntry) {
  return { ...draft, durationSeconds: minutes * 60, ...toProjectFields(project) };
}
