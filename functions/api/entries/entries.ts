// The entries of the ledger: one's own, and those of who one leads, keeps or audits.
import * as z from 'zod';
import { maySee } from '../../../shared/core/rights.ts';
import { spanOver } from '../../../shared/core/span.ts';
import type { EntryStatus, TimeEntry } from '../../../shared/core/time-entry.ts';
import type { ShownStatus } from '../../../shared/core/timesheet/closed-parts.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { EntryListing } from '../../../shared/ports/ledger.ts';
import type { DayStates } from '../../../shared/ports/periods.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { ok, withVersion } from '../request/exchange.ts';
import { noteRead } from '../request/note-read.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { isTrue, RISING, workDate } from '../request/request-fields.ts';
import { entryId } from '../request/view-fields.ts';
import { ENTRY_BULK_ROUTES } from './entry-bulk.ts';
import { EntryView, toEntryView } from './entry-view.ts';
import { ENTRY_WRITE_ROUTES } from './entry-writes.ts';
import type { EntryServices } from './plan-entry.ts';

export type { EntryServices } from './plan-entry.ts';

const Query = z
  .strictObject({
    from: workDate,
    to: workDate,
    memberId: z.exactOptional(z.string().max(64)).meta({ description: 'Whose; yours unless said.' }),
    projectId: z.exactOptional(z.string().max(64)),
    status: z.exactOptional(z.enum(['logged', 'submitted', 'approved', 'changes_requested', 'voided'])).meta({
      description:
        '`logged`: what counts, whatever became of its timesheet. Of what became of it pages may be shorter than asked for, or empty.',
    }),
    billable: z.exactOptional(isTrue),
    sort: z
      .enum(['workDate', '-workDate'])
      .default('workDate')
      .meta({ description: 'With `-` the last day first.' }),
    ...pageFields({ usual: 100, largest: 200 }),
  })
  .refine(...RISING);

/** Whose time it is decides which of the two is wanted (rights.ts). */
const READ = { access: 'member', permits: ['read', 'audit'], keepsToProjects: true } as const;

const ABSENT = 'There is no such entry that you may see.';

export const ENTRY_ROUTES: readonly Route<EntryServices>[] = [
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/entries',
    summary: 'Entries of one member from one day to another, by day',
    description:
      "Your own unless `memberId` says whose. Another's are shown to their manager, to owner, admin and auditor, and the audit trail tells of it.",
    query: Query,
    answer: pageView(EntryView, 'EntryPage'),
    absent: 'There is no such member whose time you may see.',
    problems: ['not_found'],
    run: async ({ scope, query }, services: EntryServices) => {
      const { memberId = scope.memberId, sort, ...rest } = query;
      if (!(await isVisible(services, scope, memberId))) return undefined;
      await noteRead(services, scope, memberId, [rest.from, rest.to]);
      const order = sort === 'workDate' ? 'rising' : 'falling';
      return answerPage(
        listShown(services, scope, { ...rest, memberId, order }),
        (view) => view,
        'this query',
      );
    },
  }),
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/entries/{id}',
    summary: 'One entry, as it holds',
    params: { id: entryId },
    absent: ABSENT,
    answer: EntryView,
    run: async ({ scope, params: { id = '' } }, services: EntryServices) => {
      const entry = await services.entryBook.find(scope, id);
      if (entry === undefined || !(await isVisible(services, scope, entry.memberId))) return undefined;
      await noteRead(services, scope, entry.memberId, [id]);
      const closed = await closedOn(services, scope, [entry]);
      return withVersion(entry.version, toEntryView(entry, closed.get(entry.workDate)?.closed));
    },
  }),
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/entries/{id}/versions',
    summary: 'All versions of an entry, the first one first, each with its reason',
    params: { id: entryId },
    absent: ABSENT,
    answer: z.strictObject({ items: z.array(EntryView).readonly() }).meta({ id: 'EntryVersions' }),
    run: async ({ scope, params: { id = '' } }, services: EntryServices) => {
      const versions = await services.entryBook.versions(scope, id);
      const [first] = versions;
      if (first === undefined || !(await isVisible(services, scope, first.memberId))) return undefined;
      await noteRead(services, scope, first.memberId, [id]);
      return ok({ items: versions.map((version) => toEntryView(version)) });
    },
  }),
  ...ENTRY_WRITE_ROUTES,
  ...ENTRY_BULK_ROUTES,
];

/** With what became of their timesheets. */
async function listShown(
  services: EntryServices,
  scope: WorkspaceScope,
  { status, ...listing }: Omit<EntryListing, 'status'> & { readonly status?: ShownStatus },
) {
  const page = await services.entryBook.list(scope, { ...listing, status: storedStatus(status) });
  const days = await closedOn(services, scope, page.items);
  const items = page.items.map((entry) => toEntryView(entry, days.get(entry.workDate)?.closed));
  const isAll = status === storedStatus(status);
  return { ...page, items: items.filter((one) => isAll || one.status === status) };
}

/** What became of a timesheet stands with its days, and not with its entries (docs/decisions/0032). */
function storedStatus(status: ShownStatus | undefined): EntryStatus | undefined {
  return status === undefined || status === 'voided' ? status : 'logged';
}

/** Of one member. */
async function closedOn(
  { periods }: Pick<EntryServices, 'periods'>,
  scope: WorkspaceScope,
  entries: readonly TimeEntry[],
): Promise<DayStates> {
  const [first] = entries;
  const span = spanOver(entries.map(({ workDate }) => workDate));
  if (first === undefined || span === undefined) return new Map();
  return periods.days(scope, first.memberId, span);
}

async function isVisible(
  { members }: EntryServices,
  scope: WorkspaceScope,
  memberId: string,
): Promise<boolean> {
  const owner = await members.profile({ workspaceId: scope.workspaceId, memberId });
  return owner !== undefined && maySee(scope, owner);
}
