// Entries as files: of oneself, of one member, or of everyone whose time one may see. What is left out is said.
import { isAnyRounded } from '../../../shared/core/export/cells.ts';
import { fewAtOnce } from '../../../shared/core/few-at-once.ts';
import { factsOf } from '../../../shared/core/report/catalogue-facts.ts';
import { maySee } from '../../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../../shared/ports/people.ts';
import type { ReportSources } from '../../../shared/ports/reports.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { everyoneSeen } from '../request/everyone-seen.ts';
import { type MemberRequest, type Refusal, refuse } from '../request/exchange.ts';
import { type NotingServices, noteRead } from '../request/note-read.ts';
import { FILE_TYPES, type FileServices, toFile } from './export-file.ts';
import { ExportQuery, ExportView } from './export-forms.ts';
import { type GatherServices, gather } from './gather-export.ts';

export interface ExportServices extends FileServices, GatherServices, NotingServices {
  readonly memberBook: MemberBook;
  readonly reportSources: ReportSources;
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
    summary: 'Entries as a file: CSV, XLSX, a timesheet to be signed (PDF), or JSON',
    description:
      'Logged entries by day, yours unless `memberId` or `everyone` says whose; each member whose time was read besides stands in the audit trail. Rounded time stands beside raw time, with its rule: in JSON, and in the columns of CSV and XLSX that ask for it. Text in CSV is never read as a formula: what could be begins with an apostrophe. What is too long for one answer ends with a whole day, and says so: in `Timepost-Complete` and `Timepost-Next-From`, in the name of the file and in its last line.',
    query: ExportQuery,
    answer: ExportView,
    files: Object.values(FILE_TYPES),
    absent: 'There is no such member whose time you may see.',
    problems: ['not_found', 'conflict'],
    run: async (request, services: ExportServices) => {
      const memberIds = await membersAsked(request, services);
      if (memberIds === undefined || 'problem' in memberIds) return memberIds;
      const { scope, query } = request;
      const { from, to, projectId, billable } = query;
      await fewAtOnce(memberIds, (id) => noteRead(services, scope, id, [from, to, query.format]));
      const isRounded = query.format === 'json' || isAnyRounded(query.columns ?? []);
      const ruleOf = isRounded ? factsOf(await services.reportSources.catalogue(scope)).ruleOf : undefined;
      const wanted = { from, to, projectId, billable, status: 'logged' as const, ruleOf };
      return toFile(request, services, await gather(services, scope, memberIds, wanted));
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
  services: ExportServices,
  scope: WorkspaceScope,
): Promise<readonly string[] | Refusal> {
  const seen = await everyoneSeen(services, scope, MOST_MEMBERS);
  return (
    seen?.map(({ memberId }) => memberId) ??
    refuse(
      'conflict',
      `You may see more than ${MOST_MEMBERS} members: ask for one at a time, or for a file that is made beside the answer (POST /v1/exports).`,
    )
  );
}
