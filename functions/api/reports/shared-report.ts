// What a link shows (docs/decisions/0040): one report of its maker's, as it is today, to whoever has the link. Nothing else leads here,
// and from here nothing leads on.
import * as z from 'zod';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { openedEvent } from '../../../shared/core/record/token-done.ts';
import { partOf, type SavedReport } from '../../../shared/core/report/saved-report.ts';
import type { Span } from '../../../shared/core/span.ts';
import type { SavedReports } from '../../../shared/ports/reports.ts';
import type { TokenBook } from '../../../shared/ports/tokens.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { type AuthenticateServices, authenticateLink, type Opened } from '../request/authenticate.ts';
import { countingCall, type LimitServices } from '../request/count-call.ts';
import type { Route } from '../request/declare-route.ts';
import type { WriterServices } from '../request/declare-writer.ts';
import { type Answer, ok, type Refusal, refuse } from '../request/exchange.ts';
import { ReadNotNotedError } from '../request/note-read.ts';
import { askSavedReport, type SavedReportSources } from './ask-saved-report.ts';
import { SharedReportView, toSharedView } from './shared-report-view.ts';

export interface SharedReportServices
  extends AuthenticateServices,
    LimitServices,
    SavedReportSources,
    WriterServices {
  readonly savedReports: SavedReports;
  readonly tokenBook: TokenBook;
}

/** Also further fields: programs that pass a link on append their own. */
const Query = z.object({
  token: z.string().max(100).meta({ description: 'Of the link.' }),
});

const NOT_THERE = refuse(
  'not_found',
  'This link shows nothing: it has ended, was taken back, or never was. Ask whoever sent it for another.',
);

export const SHARED_REPORT_ROUTES: readonly Route<SharedReportServices>[] = [
  {
    method: 'GET',
    path: '/v1/shared-report',
    access: 'anyone',
    summary: 'The report that a link shows, to whoever has the link',
    description:
      'As a page where `Accept` takes `text/html`, as JSON else. Nothing tells a link that has ended from one that never was. That it was opened stands in the audit trail, once an hour.',
    query: Query,
    answer: SharedReportView,
    files: ['text/html'],
    problems: ['not_found', 'invalid_request', 'too_many_requests', 'unavailable'],
    respond: async (request, services) => {
      const answer = await open(request, services);
      const isForReader = /\btext\/html\b/i.test(request.headers.accept ?? '');
      const shown = isForReader ? (await import('./shared-report-page.ts')).toReportPage(answer) : answer;
      return { ...shown, headers: { ...shown.headers, ...UNSEEN } };
    },
  },
];

/** Beside what every answer says: no cache keeps it, and no page is told where its reader came from. */
const UNSEEN = { 'x-robots-tag': 'noindex, nofollow, noarchive', vary: 'Accept' };

type Shown = Answer<SharedReportView> | Refusal;

async function open({ query }: HttpRequest, services: SharedReportServices): Promise<Shown> {
  const asked = Query.safeParse(query);
  const opened = asked.success ? await authenticateLink(asked.data.token, services) : undefined;
  if (opened === undefined) return NOT_THERE;
  return countingCall(services, opened.scope, async () => (await show(services, opened)) ?? NOT_THERE);
}

async function show(services: SharedReportServices, opened: Opened): Promise<Shown | undefined> {
  const { scope, link, expiresAt } = opened;
  const [saved, token, settings] = await Promise.all([
    services.savedReports.find(scope, link.reportId),
    services.tokenBook.find(scope, scope.tokenId),
    services.workspaces.settings(scope),
  ]);
  if (saved === undefined || token === undefined) return undefined;
  const tell = (owners: readonly MemberProfile[], span: Span) => tellOpened(services, opened, owners, span);
  const made = await askSavedReport(services, opened, saved, tell);
  if (made === undefined) return undefined;
  if (made.kind === 'problem') return refuse('invalid_request', tooLong(saved));
  return ok(
    toSharedView(made.body, {
      title: token.name,
      workspace: settings?.name ?? null,
      showsMembers: link.showsMembers,
      madeAt: services.clock(),
      expiresAt: new Date(expiresAt * 1000),
    }),
  );
}

/** Who opens it can ask for nothing: it says what to ask its maker for, who can. */
function tooLong({ period, groupBy }: Pick<SavedReport, 'period' | 'groupBy'>): string {
  const part = partOf(period);
  const shorter = part === undefined ? 'a report of one project' : `a report of one ${part}`;
  const simpler = groupBy.length > 1 ? ', or one that is put together by one thing' : '';
  return `This report has become too long to be shown here. Ask whoever sent you the link for ${shorter}${simpler}, or for this one as a file.`;
}

/** Once an hour, with the mark of the token's use: of whose time it was. Throws `ReadNotNotedError`. */
async function tellOpened(
  { ledger, clock, retention }: SharedReportServices,
  { scope, link }: Opened,
  owners: readonly MemberProfile[],
  { from, to }: Span,
): Promise<void> {
  const now = clock();
  const { workspaceId, memberId, tokenId } = scope;
  const whose = [from, to, ...owners.map((owner) => owner.memberId)];
  const event = openedEvent(scope, { tokenId, reportId: link.reportId }, whose, now, retention);
  const after = { workspaceId, memberId, tokenId, lastUsedAt: now.toISOString() };
  try {
    await ledger.commit(scope, { writes: [{ kind: 'tokenUse', after }], events: [event] });
  } catch (cause) {
    throw new ReadNotNotedError('an opened link could not be told of', { cause });
  }
}
