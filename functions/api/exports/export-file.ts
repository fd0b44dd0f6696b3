// What an export is answered with: one of the forms, under a name, with what is missing said in all of them.
import { USUAL_COLUMNS } from '../../../shared/core/export/cells.ts';
import { toCsv } from '../../../shared/core/export/csv.ts';
import { toTimesheet } from '../../../shared/core/export/timesheet.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Workspaces } from '../../../shared/ports/ledger.ts';
import type { Sheets } from '../../../shared/ports/sheets.ts';
import type { Members } from '../../../shared/ports.ts';
import {
  type Answer,
  type FileAnswer,
  type MemberRequest,
  ok,
  type Refusal,
  refuse,
} from '../request/exchange.ts';
import { type ExportQuery, toExportView } from './export-forms.ts';
import type { Gathered } from './gather-export.ts';

export interface FileServices {
  readonly sheets: Sheets;
  readonly workspaces: Workspaces;
  readonly members: Members;
  readonly clock: () => Date;
}

export const FILE_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

/** More takes longer to be drawn than a caller waits. */
const MOST_ROWS_OF_A_TIMESHEET = 1000;

type Asked = Pick<MemberRequest<ExportQuery>, 'member' | 'query' | 'scope'>;
type Part = Omit<Gathered, 'rows'>;

export async function toFile(
  asked: Asked,
  services: FileServices,
  gathered: Gathered,
): Promise<Answer<ReturnType<typeof toExportView>> | FileAnswer | Refusal> {
  const { query, member } = asked;
  const { rows, ...part } = gathered;
  const { from, to, format, columns = USUAL_COLUMNS, locale = member.locale, bom = true } = query;
  const headers = toHeaders(`timepost-${from}-${to}`, format, part);
  const file = (bytes: Uint8Array, contentType: string): FileAnswer => ({
    kind: 'file',
    contentType,
    bytes,
    headers,
  });
  switch (format) {
    case 'json':
      return { ...ok(toExportView(query, part, rows)), headers };
    case 'csv': {
      const text = toCsv(rows, { columns, locale, byteOrderMark: bom }, toNotes(part));
      return file(Buffer.from(text), `${FILE_TYPES.csv}; charset=utf-8; header=present`);
    }
    case 'xlsx':
      return file(await services.sheets.workbook({ columns, rows, notes: toNotes(part) }), FILE_TYPES.xlsx);
    case 'pdf': {
      if (rows.length > MOST_ROWS_OF_A_TIMESHEET)
        return refuse(
          'conflict',
          `A timesheet has at most ${MOST_ROWS_OF_A_TIMESHEET} entries: ask for fewer days.`,
        );
      return file(await drawTimesheet(asked, services, gathered), FILE_TYPES.pdf);
    }
  }
}

async function drawTimesheet(
  { query, member, scope }: Asked,
  services: FileServices,
  { rows, isComplete, nextFrom }: Gathered,
): Promise<Uint8Array> {
  const { from, to, memberId = scope.memberId, locale = member.locale } = query;
  const sheet = toTimesheet(rows, {
    ...(await namesOf(services, scope, memberId)),
    from,
    to,
    locale,
    ...(!isComplete && { missing: nextFrom === undefined ? {} : { from: nextFrom } }),
    madeAt: services.clock(),
  });
  return services.sheets.timesheet(sheet);
}

async function namesOf({ workspaces, members }: FileServices, scope: WorkspaceScope, memberId: string) {
  const [settings, owner] = await Promise.all([
    workspaces.settings(scope),
    members.profile({ workspaceId: scope.workspaceId, memberId }),
  ]);
  return { workspace: settings?.name ?? '', member: owner?.displayName ?? memberId };
}

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
