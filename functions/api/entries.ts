// The entries of the ledger, by day.
import * as z from 'zod';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { parseWorkDate, type WorkDate } from '../../shared/core/work-date.ts';
import type { Entries } from '../../shared/ports.ts';
import { forMember, type Route } from './declare-route.ts';
import { answerPage, pageFields, pageView } from './page.ts';
import { date, EvidenceView, instant, projectFields, toProjectFields } from './view-fields.ts';

export interface EntryServices {
  readonly entries: Entries;
}

const day = z
  .string({ error: 'is required: a day, YYYY-MM-DD' })
  .transform((text, { addIssue }): WorkDate => {
    const found = parseWorkDate(text);
    if (found !== undefined) return found;
    addIssue({ code: 'custom', message: 'must be a day that exists, YYYY-MM-DD' });
    return z.NEVER;
  })
  .meta({ format: 'date' });

const Query = z
  .strictObject({
    from: day,
    to: day,
    ...pageFields({ usual: 100, largest: 200 }),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not be before "from"' });

const EntryView = z
  .strictObject({
    entryId: z.string(),
    version: z.int(),
    status: z.enum(['logged']),
    workDate: date,
    timeZone: z.string().meta({ description: 'The IANA zone in which `workDate` is a day.' }),
    durationSeconds: z.int(),
    startedAt: z.exactOptional(instant),
    endedAt: z.exactOptional(instant),
    ...projectFields,
    description: z.string(),
    tags: z.array(z.string()).readonly(),
    billable: z.exactOptional(z.boolean()),
    evidence: z.array(EvidenceView).readonly(),
    source: z.strictObject({ channel: z.enum(['mail']), messageKey: z.string() }),
    engineVersion: z.string(),
    createdAt: instant,
  })
  .meta({ id: 'Entry', description: 'A time entry. A correction is a new version.' });

export const ENTRY_ROUTES: readonly Route<EntryServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/entries',
    access: 'member',
    summary: 'Your own entries from one day to another, by day',
    query: Query,
    answer: pageView(EntryView, 'EntryPage'),
    run: async ({ member, query }, { entries }: EntryServices) =>
      answerPage(entries.list(member, query), toView, 'this query'),
  }),
];

function toView({ project, workspaceId: _workspace, memberId: _member, ...entry }: TimeEntry) {
  return { ...entry, ...toProjectFields(project) };
}
