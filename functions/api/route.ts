// The API's route table. A path that is not here is 404, a method that is not here 405.
import type { MemberProfile, MemberScope } from '../../shared/core/member.ts';
import type { EdgeProof } from '../../shared/ports/edge.ts';
import type { Members } from '../../shared/ports.ts';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';
import { CLIENT_ROUTES, type ClientServices } from './catalogue/clients.ts';
import type { ProjectServices } from './catalogue/plan-project.ts';
import { PROJECT_ROUTES } from './catalogue/projects.ts';
import { TAG_ROUTES, type TagServices } from './catalogue/tags.ts';
import { TASK_ROUTES, type TaskServices } from './catalogue/tasks.ts';
import { documentRoutes } from './document/document.ts';
import { ENTRY_ROUTES, type EntryServices } from './entries/entries.ts';
import { PROPOSAL_ROUTES, type ProposalServices } from './entries/proposals.ts';
import { TIMER_ROUTES, type TimerServices } from './entries/timers.ts';
import { CALENDAR_ROUTES, type CalendarServices } from './exports/calendar.ts';
import { EXPORT_JOB_ROUTES, type ExportJobServices } from './exports/export-jobs.ts';
import { EXPORT_ROUTES, type ExportServices } from './exports/exports.ts';
import { HEALTH_ROUTES, type HealthServices } from './health.ts';
import { MESSAGE_ROUTES, type MessageServices } from './mail/messages.ts';
import { PREVIEW_ROUTES, type PreviewRouteServices } from './mail/previews.ts';
import { QUARANTINE_ROUTES, type QuarantineServices } from './mail/quarantine.ts';
import { SUPPRESSION_ROUTES, type SuppressionServices } from './mail/suppressions.ts';
import { ADDRESS_ROUTES, type AddressServices } from './people/addresses.ts';
import { ALIAS_ROUTES, type AliasServices } from './people/capture-aliases.ts';
import { INVITATION_ROUTES, type InvitationServices } from './people/invitations.ts';
import { JOIN_ROUTES, type JoinServices } from './people/join.ts';
import { MEMBER_ROUTES, type MemberServices } from './people/members.ts';
import { TOKEN_ROUTES, type TokenServices } from './people/tokens.ts';
import { REPORT_LINK_ROUTES, type ReportLinkServices } from './reports/report-links.ts';
import { REPORT_ROUTES } from './reports/reports.ts';
import { SAVED_REPORT_ROUTES, type SavedReportServices } from './reports/saved-reports.ts';
import { SHARED_REPORT_ROUTES, type SharedReportServices } from './reports/shared-report.ts';
import { type AuthenticateServices, authenticate } from './request/authenticate.ts';
import { countingCall, type LimitServices } from './request/count-call.ts';
import type { Route } from './request/declare-route.ts';
import { type ApiResponse, type MemberRequest, refuse } from './request/exchange.ts';
import { notingUse, type UseServices } from './request/note-use.ts';
import { withTag } from './request/preconditions.ts';
import { refuseUnlessThrough } from './request/through-edge.ts';
import { ABSENCE_ROUTES } from './timesheets/absences.ts';
import { HOLIDAY_ROUTES, type HolidayServices } from './timesheets/holidays.ts';
import { PERIOD_ROUTES, type PeriodServices } from './timesheets/periods.ts';
import { SCHEDULE_ROUTES, type ScheduleServices } from './timesheets/schedules.ts';
import { WORK_DAY_ROUTES, type WorkDayServices } from './timesheets/work-days.ts';
import { AUDIT_ROUTES, type AuditServices } from './workspace/audit-events.ts';
import { HOLD_ROUTES, type HoldServices } from './workspace/legal-holds.ts';
import { WORKSPACE_ROUTES, type WorkspaceServices } from './workspace/workspaces.ts';

export interface ApiServices
  extends AddressServices,
    AliasServices,
    AuditServices,
    AuthenticateServices,
    CalendarServices,
    ClientServices,
    EntryServices,
    ExportServices,
    ExportJobServices,
    HealthServices,
    HolidayServices,
    HoldServices,
    ScheduleServices,
    WorkDayServices,
    InvitationServices,
    JoinServices,
    LimitServices,
    MemberServices,
    MessageServices,
    PeriodServices,
    PreviewRouteServices,
    ProjectServices,
    ProposalServices,
    QuarantineServices,
    ReportLinkServices,
    SavedReportServices,
    SharedReportServices,
    SuppressionServices,
    TagServices,
    TaskServices,
    TokenServices,
    TimerServices,
    UseServices,
    WorkspaceServices {
  readonly directory: AddressServices['directory'] &
    AuthenticateServices['directory'] &
    InvitationServices['directory'];
  /** Absent where the API has no firewall before it. */
  readonly edge?: EdgeProof;
}

export const HANDLED: readonly Route<ApiServices>[] = [
  ...HEALTH_ROUTES,
  ...documentRoutes(() => HANDLED),
  ...ALIAS_ROUTES,
  ...ENTRY_ROUTES,
  ...EXPORT_ROUTES,
  ...EXPORT_JOB_ROUTES,
  ...CALENDAR_ROUTES,
  ...MEMBER_ROUTES,
  ...ADDRESS_ROUTES,
  ...INVITATION_ROUTES,
  ...JOIN_ROUTES,
  ...SCHEDULE_ROUTES,
  ...HOLIDAY_ROUTES,
  ...ABSENCE_ROUTES,
  ...WORK_DAY_ROUTES,
  ...MESSAGE_ROUTES,
  ...PERIOD_ROUTES,
  ...PREVIEW_ROUTES,
  ...PROPOSAL_ROUTES,
  ...QUARANTINE_ROUTES,
  ...SUPPRESSION_ROUTES,
  ...TOKEN_ROUTES,
  ...TIMER_ROUTES,
  ...AUDIT_ROUTES,
  ...CLIENT_ROUTES,
  ...PROJECT_ROUTES,
  ...TAG_ROUTES,
  ...TASK_ROUTES,
  ...HOLD_ROUTES,
  ...REPORT_ROUTES,
  ...SAVED_REPORT_ROUTES,
  ...REPORT_LINK_ROUTES,
  ...SHARED_REPORT_ROUTES,
  ...WORKSPACE_ROUTES,
];

export async function route(request: HttpRequest, services: ApiServices): Promise<ApiResponse> {
  return (await refuseUnlessThrough(services.edge, request)) ?? answer(request, services);
}

async function answer(request: HttpRequest, services: ApiServices): Promise<ApiResponse> {
  const there = routesAt(request.path);
  const asked = there.find(({ one }) => one.method === request.method);
  if (asked === undefined) return notThere(there.map(({ one }) => one.method));
  const routed = { ...request, params: asked.params };
  if (asked.one.access === 'anyone') return asked.one.respond(routed, services, undefined);
  const who = await authenticate(asked.one.takesLink ? byLink(request) : request, services);
  if (who.kind === 'refused') return who.response;
  const known = { ...services, members: knowing(services.members, who.member) };
  return countingCall(services, who.scope, async () => {
    const response = await notingUse(services, who.scope, asked.one.respond(routed, known, who));
    return request.method === 'GET' ? withTag(request, response) : response;
  });
}

/** Who asks was read a moment ago, when they were let in: what asks about them asks no table again. */
function knowing(members: Members, member: MemberProfile): Members {
  const isAsker = ({ workspaceId, memberId }: MemberScope) =>
    workspaceId === member.workspaceId && memberId === member.memberId;
  return { profile: async (scope) => (isAsker(scope) ? member : members.profile(scope)) };
}

/** The token of a link stands where that of a header would: what it may do is the route's to say. */
function byLink(request: HttpRequest): HttpRequest {
  const { token } = request.query;
  return token === undefined
    ? request
    : { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
}

/** A path that is declared word by word is not the one with a parameter there (OpenAPI 3.1.1, "Path Templating Matching"). */
function routesAt(path: string) {
  const parts = path.split('/');
  const there = DECLARED.flatMap(({ one, names }) => {
    const params = paramsOf(names, parts);
    return params ? [{ one, params }] : [];
  });
  const exact = there.filter(({ one }) => one.path === path);
  return exact.length > 0 ? exact : there;
}

/** RFC 9110, section 15.5.6: a 405 names the methods that the path takes. */
function notThere(methods: readonly string[]): ApiResponse {
  if (methods.length === 0) return refuse('not_found', 'There is nothing at this path.');
  const allow = methods.join(', ');
  return { ...refuse('method_not_allowed', `This path takes ${allow}.`), headers: { allow } };
}

const DECLARED = HANDLED.map((one) => ({ one, names: one.path.split('/') }));

const LONGEST_PARAM = 128;

/** What stands in a path where the declared one has braces; `undefined`: another path. */
function paramsOf(names: readonly string[], parts: readonly string[]): MemberRequest['params'] | undefined {
  if (parts.length !== names.length) return undefined;
  const pairs = names.map((name, i) => [name, parts[i] ?? ''] as const);
  const isParam = (name: string) => name.startsWith('{');
  const fits = pairs.every(([name, part]) =>
    isParam(name) ? part !== '' && part.length <= LONGEST_PARAM : part === name,
  );
  if (!fits) return undefined;
  return Object.fromEntries(
    pairs.filter(([name]) => isParam(name)).map(([name, part]) => [name.slice(1, -1), part]),
  );
}
