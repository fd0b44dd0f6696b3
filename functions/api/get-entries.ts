// GET /v1/entries: a member's own entries by day.
import * as z from 'zod';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { parseWorkDate, type WorkDate } from '../../shared/core/work-date.ts';
import type { Entries } from '../../shared/ports.ts';
import type { ApiResponse, MemberRequest } from './exchange.ts';
import { answerPage, pageFields, wrongQuery } from './page.ts';

const day = z
  .string({ error: 'is required: a day, YYYY-MM-DD' })
  .transform((text, { addIssue }): WorkDate => {
    const date = parseWorkDate(text);
    if (date !== undefined) return date;
    addIssue({ code: 'custom', message: 'must be a day that exists, YYYY-MM-DD' });
    return z.NEVER;
  });

const Query = z
  .strictObject({
    from: day,
    to: day,
    ...pageFields({ usual: 100, largest: 200 }),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not be before "from"' });

/** `{ items, nextCursor? }`; 400 names each wrong field. */
export async function getEntries({ member, query }: MemberRequest, entries: Entries): Promise<ApiResponse> {
  const read = Query.safeParse(query);
  if (!read.success) return wrongQuery(read.error);
  return answerPage(entries.list(member, read.data), toEntryView, 'this query');
}

/** An entry as the API shows it: the project by name, evidence with offsets into the mail as it was read. */
function toEntryView({ project, workspaceId: _workspace, memberId: _member, ...entry }: TimeEntry) {
  return {
    ...entry,
    project: project?.name ?? null,
    projectId: project?.kind === 'known' ? project.projectId : null,
  };
}
