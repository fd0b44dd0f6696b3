// What a person may say of tags by API, and how they are shown.
import * as z from 'zod';
import type { TagRecord } from '../../../shared/core/ledger/catalogue-records.ts';

const name = z
  .string({ error: 'is required' })
  .trim()
  .min(1)
  .max(50)
  .regex(/^[^#]+$/, 'goes without the # that stands before it in mail');
const archived = z.boolean().meta({ description: 'What is archived is taken no more, and keeps its name.' });

export const TagView = z
  .strictObject({ tagId: z.string(), version: z.int(), name: z.string(), archived: z.boolean() })
  .meta({ id: 'Tag' });
export type TagView = z.output<typeof TagView>;

export function toTagView({ workspaceId: _, ...tag }: TagRecord): TagView {
  return tag;
}

export const NewTag = z.strictObject({ name }).meta({ id: 'NewTag', examples: [{ name: 'onsite' }] });

/** What is absent stays as it is. */
export const TagChanges = z
  .strictObject({ name: z.exactOptional(name), archived: z.exactOptional(archived) })
  .meta({ id: 'TagChanges', examples: [{ archived: true }] });
