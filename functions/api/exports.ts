// Entries as files: of oneself, of one member, or of everyone whose time one may see. What is left out is said.
import { USUAL_COLUMNS } from '../../shared/core/export/cells.ts';
import { toCsv } from '../../shared/core/export/csv.ts';
import { maySee } from '../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../shared/ports/people.ts';
import { forMember, type Route } from './declare-route.ts';
import { type Answer, type FileAnswer, type MemberRequest, ok, type Refusal, refuse } from './exchange.ts';
import { ExportQuery, ExportView, toExportView } from './export-forms.ts';
import { fewAtOnce } from './few-at-once.ts';
import { type Gathered, type GatherServices, gather } from './gather-export.ts';
import { type NotingServices, noteRead } from './note-read.ts';

export interface ExportServices extends GatherServices, NotingServices {
  readonly memberBook: MemberBook;
}

/** Each is asked for its entries, and each reading of another's is told of. */
const MOST_MEMBERS = 200;

export const EXPORT_ROUTES: readonly Route<ExportServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/exports/entries',
    access: 'member',
    permits: ['read', 'audit'],
    keepsToProjects: true,
    summary: 'Entries as a file: CSV, or JSON',
    description:
      'Logged entries by day, yours unless `memberId` or `everyone` says whose; each member whose time was read besides stands in the audit trail. Text in CSV is never read as a formula: what could be begins with an apostrophe. What is too long for one answer ends with a whole day, and says so: in `Timepost-Complete` and `Timepost-Next-From`, in the name of the file and in its last line.',
    query: ExportQuery,
    answer: ExportView,
    files: ['text/csv'],
    absent: 'There is no such member whose time you may see.',
    problems: ['not_found', 'conflict'],
    run: async (request, services: ExportServices) => {
      const memberIds = await membersAsked(request, services);
      if (memberIds === undefined || 'problem' in memberIds) return memberIds;
      const { scope, query } = request;
      const { from, to, projectId, billable } = query;
      await fewAtOnce(memberIds, (id) => noteRead(services, scope, id, [from, to, query.format]));
      const wanted = { from, to, projectId, billable, status: 'logged' as const };
      return toAnswer(request, await gather(services, scope, memberIds, wanted));
    },
  }),
];

type ExportRequest = MemberRequest<ExportQuery>;

/** `undefined`: the one who was named is not there for who asks. */
async function membersAsked(
  { scope, query }: ExportRequest,
  services: ExportServices,
): Promise<readonly string[] | Refusal | undefined> {
  if (query.everyone) return everyone(services, scope);
  const { memberId = scope.memberId } = query;
  const owner = await services.members.profile({ workspaceId: scope.workspaceId, memberId });
  return owner !== undefined && maySee(scope, owner) ? [memberId] : undefined;
}

async function everyone(
  { memberBook }: ExportServices,
  scope: WorkspaceScope,
): Promise<readonly string[] | Refusal> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await memberBook.list(scope, { limit: 100, cursor });
    found.push(...page.items.flatMap(({ member }) => (maySee(scope, member) ? [member.memberId] : [])));
    if (found.length > MOST_MEMBERS)
      return refuse('conflict', `You may see more than ${MOST_MEMBERS} members: ask for one at a time.`);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

function toAnswer(
  { query, member }: ExportRequest,
  { rows, ...part }: Gathered,
): Answer<ReturnType<typeof toExportView>> | FileAnswer {
  const { from, to, format, columns = USUAL_COLUMNS, locale = member.locale, bom = true } = query;
  const headers = toHeaders(`timepost-${from}-${to}`, format, part);
  if (format === 'json') return { ...ok(toExportView(query, part, rows)), headers };
  const text = toCsv(rows, { columns, locale, byteOrderMark: bom }, toNotes(part));
  return {
    kind: 'file',
    contentType: 'text/csv; charset=utf-8; header=present',
    bytes: Buffer.from(text),
    headers,
  };
}

type Part = Omit<Gathered, 'rows'>;

function toHeaders(name: string, ending: string, { isComplete, nextFrom }: Part) {
  const full = `${name}${isComplete ? '' : '-incomplete'}.${ending}`;
  return {
    'content-disposition': `attachment; filename="${full}"`,
    'timepost-complete': String(isComplete),
    ...(nextFrom !== undefined && { 'timepost-next-from': nextFrom }),
  };
}

function toNotes({ isComplete, nextFrom }: Part): readonly string[] {
  if (isComplete) return [];
  return [
    nextFrom === undefined
      ? 'INCOMPLETE: one day alone is too long'
      : `INCOMPLETE: ask again from ${nextFrom}`,
  ];
}
