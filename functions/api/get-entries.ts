// GET /v1/entries: a member's own entries by day.
import * as z from 'zod';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { parseWorkDate, type WorkDate } from '../../shared/core/work-date.ts';
import type { Entries } from '../../shared/ports.ts';
import { type ApiResponse, type MemberRequest, ok, refuse } from './exchange.ts';
import { toFieldProblems } from './field-problems.ts';

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 200;

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
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(LARGEST_PAGE, { error: `must be a whole number from 1 to ${LARGEST_PAGE}` })
      .default(DEFAULT_PAGE),
    cursor: z.exactOptional(z.string().max(2048)),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not be before "from"' });

/** `{ items, nextCursor? }`; 400 names each wrong field. */
export async function getEntries({ member, query }: MemberRequest, entries: Entries): Promise<ApiResponse> {
  const read = Query.safeParse(query);
  if (!read.success) return refuse('invalid_request', 'The query is not valid.', toFieldProblems(read.error));
  try {
    const { items, nextCursor } = await entries.list(member, read.data);
    return ok({ items: items.map(toEntryView), ...(nextCursor === undefined ? {} : { nextCursor }) });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CursorInvalidError') throw error;
    const wrong = [{ field: 'cursor', detail: 'is not one that this query gave; start again without it' }];
    return refuse('invalid_request', 'The query is not valid.', wrong);
  }
}

/** An entry as the API shows it: the project by name, evidence with offsets into the mail as it was read. */
function toEntryView({ project, workspaceId: _workspace, memberId: _member, ...entry }: TimeEntry) {
  return {
    ...entry,
    project: project?.name ?? null,
    projectId: project?.kind === 'known' ? project.projectId : null,
  };
}
