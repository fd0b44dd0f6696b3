// Fields that several answers show in one form.
import * as z from 'zod';
import type { ProjectReference } from '../../../shared/core/time-entry.ts';

export const instant = z.string().meta({ format: 'date-time', description: 'ISO 8601, UTC.' });
export const date = z.string().meta({ format: 'date', description: "A day in the member's zone." });
/** 64 hex digits: what a mail at a workspace, or an address, is named by. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const entryId = z.string().regex(/^[0-9a-f-]{36}$/);

/** A project by name; `projectId` where the catalogue knows it. */
export const projectFields = {
  project: z.nullable(z.string()),
  projectId: z.nullable(z.string()),
};

export function toProjectFields(project: ProjectReference | undefined) {
  return {
    project: project?.name ?? null,
    projectId: project?.kind === 'known' ? project.projectId : null,
  };
}

export const EvidenceView = z
  .strictObject({
    field: z.string(),
    source: z.string().meta({ description: 'Which text was read: body, subject, forward and so on.' }),
    start: z.int().meta({ description: 'UTF-16 offset into the source.' }),
    end: z.int(),
    text: z.string(),
    rule: z.string(),
    said: z.boolean().meta({ description: 'Whether the writer said it; else it was assumed.' }),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Evidence', description: 'The words that a field comes from.' });

export const ProblemView = z
  .object({
    type: z.string().meta({ description: 'Names the kind of problem; it does not change.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What was wrong here, and what would be right.' }),
    errors: z
      .exactOptional(z.array(z.object({ field: z.string(), detail: z.string() })))
      .meta({ description: 'One for each field that is wrong.' }),
    current: z
      .exactOptional(z.record(z.string(), z.unknown()))
      .meta({ description: 'What holds now, where what was seen does not any more.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, problem details.' });
