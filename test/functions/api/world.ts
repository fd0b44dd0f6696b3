// An API with two members of one workspace, in memory; tokens are the members' ids.
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { type ApiToken, type ApiTokenHolder, toApiToken, tokenEnd } from '../../../shared/core/api-token.ts';
import type { MemberProfile, MemberScope } from '../../../shared/core/member.ts';
import type { MessageRecord } from '../../../shared/core/outcome.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { entry, maya } from '../../core/reply/receipt-facts.ts';
import { memoryAddressBook } from '../../twins/memory-addresses.ts';
import { memoryTokenBook, memoryTokenUses } from '../../twins/memory-api-tokens.ts';
import { memoryAuditEvents } from '../../twins/memory-audit-events.ts';
import { memoryAliasBook } from '../../twins/memory-capture-aliases.ts';
import {
  memoryClientBook,
  memoryProjectBook,
  memoryTagBook,
  memoryTaskBook,
} from '../../twins/memory-catalogue.ts';
import { memoryExportJobs } from '../../twins/memory-exports.ts';
import {
  memoryEntryBook,
  memoryLedger,
  memoryPolicies,
  memoryProposals,
  memoryTimers,
} from '../../twins/memory-ledger.ts';
import { memoryLegalHolds } from '../../twins/memory-legal-holds.ts';
import { memoryMessageBook } from '../../twins/memory-message-book.ts';
import { memoryMemberBook } from '../../twins/memory-people.ts';
import { memoryPeriods } from '../../twins/memory-periods.ts';
import { memoryQuarantine } from '../../twins/memory-quarantine.ts';
import { memoryReportSources } from '../../twins/memory-report-sources.ts';
import { memorySavedReports } from '../../twins/memory-saved-reports.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { memorySuppressionList } from '../../twins/memory-suppressions.ts';
import { memoryWorkCalendar } from '../../twins/memory-work-calendar.ts';
import { memoryWorkspaces } from '../../twins/memory-workspace-settings.ts';
import { memoryDirectory } from '../../twins/memory-workspaces.ts';

export const KEY = 'a'.repeat(64);

class NamedError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Led by the manager. */
const led: MemberProfile = { ...maya, managerId: 'm-5' };
const jordan: MemberProfile = { ...maya, memberId: 'm-2', displayName: 'Jordan' };
const boss: MemberProfile = { ...maya, memberId: 'm-4', role: 'admin' };
const manager: MemberProfile = { ...maya, memberId: 'm-5', role: 'manager' };
const otherManager: MemberProfile = { ...manager, memberId: 'm-11' };
const auditor: MemberProfile = { ...maya, memberId: 'm-6', role: 'auditor' };
const owner: MemberProfile = { ...maya, memberId: 'm-7', role: 'owner' };
const stranger: MemberProfile = { ...maya, workspaceId: 'w-2', memberId: 'm-9' };
const strangeAdmin: MemberProfile = { ...stranger, memberId: 'm-10', role: 'admin' };
const gone: MemberProfile = { ...maya, memberId: 'm-3', status: 'suspended' };

export const PROFILES = [
  led,
  jordan,
  boss,
  gone,
  manager,
  otherManager,
  auditor,
  owner,
  stranger,
  strangeAdmin,
];

const message: MessageRecord = {
  messageKey: KEY,
  workspaceId: 'w-1',
  memberId: 'm-1',
  status: 'replied',
  disposition: 'logged',
  reason: 'accepted',
  receivedAt: '2026-03-11T09:00:00.000Z',
  timeline: [{ step: 'received', at: '2026-03-11T09:00:00.000Z' }],
  entryIds: ['e-1'],
  engineVersion: '1',
  raw: { bucket: 'b', key: 'k' },
  personal: { subject: 'private', ownWords: 'private' },
  expiresAt: 0,
};

const identities: Readonly<Record<string, readonly MemberScope[]>> = {
  'm-1': [maya],
  'm-2': [jordan],
  'm-3': [gone],
  'm-4': [boss],
  'm-5': [manager],
  'm-6': [auditor],
  'm-7': [owner],
  'm-9': [stranger],
  'm-10': [strangeAdmin],
  'm-11': [otherManager],
  /** A second owner, where a test has one. */
  'm-12': [{ workspaceId: 'w-1', memberId: 'm-12' }],
  both: [maya, stranger],
  nobody: [],
};

const NOW = new Date('2026-03-11T09:00:00Z');
const held = (member: MemberScope, change: Partial<ApiTokenHolder> = {}): ApiTokenHolder => ({
  ...member,
  tokenId: `tpt_${member.memberId}`,
  status: 'active',
  expiresAt: tokenEnd(NOW, 1),
  ...change,
});

/** Tokens of ours by what they are here for; `unknown` has its form and leads nowhere. */
export const TOKENS = {
  maya: apiToken(1),
  suspended: apiToken(2),
  expired: apiToken(3),
  revoked: apiToken(4),
  unknown: apiToken(5),
  gone: apiToken(6),
  reads: apiToken(7),
  adminReads: apiToken(8),
  auditorReads: apiToken(9),
  project: apiToken(10),
  otherProject: apiToken(11),
  link: apiToken(12),
};

const apiTokens = new Map<string, ApiTokenHolder>([
  [TOKENS.maya, held(maya)],
  [TOKENS.suspended, held(gone)],
  [TOKENS.expired, held(maya, { expiresAt: tokenEnd(NOW, 0) })],
  [TOKENS.revoked, held(maya, { status: 'revoked' })],
  [TOKENS.reads, held(maya, { scopes: ['read'] })],
  [TOKENS.adminReads, held(boss, { scopes: ['read'] })],
  [TOKENS.auditorReads, held(auditor, { scopes: ['read'] })],
  [TOKENS.project, held(maya, { projectIds: ['p-1'] })],
  [TOKENS.otherProject, held(maya, { projectIds: ['p-2'] })],
  [TOKENS.link, held(maya, { scopes: [], report: { reportId: 'r-1', role: 'member', showsMembers: false } })],
  [TOKENS.gone, held({ workspaceId: 'w-1', memberId: 'm-8' })],
]);

function apiToken(seed: number): ApiToken {
  return toApiToken(new Uint8Array(32).fill(seed));
}

/** The services, and what was asked of them. */
export function world(change: Partial<ApiServices> = {}): ApiServices & { readonly listed: string[] } {
  const listed: string[] = [];
  const mine: readonly TimeEntry[] = [entry];
  return {
    listed,
    calls: { count: async () => ({ left: [] }) },
    tokens: {
      verify: async (token) => {
        if (token === 'outage') throw new NamedError('TokenKeysUnavailableError', 'keys');
        if (!(token in identities)) throw new NamedError('TokenInvalidError', 'signature');
        return { issuer: 'i', subject: token };
      },
    },
    directory: directoryOver(memoryState()),
    members: {
      profile: async ({ workspaceId, memberId }) =>
        PROFILES.find((one) => one.workspaceId === workspaceId && one.memberId === memberId),
    },
    entryBook: {
      ...memoryEntryBook(memoryState()),
      list: async (_scope, { memberId, cursor }) => {
        listed.push(memberId);
        if (cursor === 'forged') throw new NamedError('CursorInvalidError', 'cursor');
        return memberId === 'm-1' ? { items: mine, nextCursor: 'next' } : { items: [] };
      },
    },
    ...booksOver(memoryState()),
    inboundAddress: 'time@in.timepost.test',
    memberKeys: { make: async () => undefined },
    newId: countedIds(),
    sheets: plainSheets,
    chance: (bytes) => new Uint8Array(bytes).fill(77),
    retention: DEFAULT_RETENTION_DAYS,
    messages: {
      find: async (key) => (key === KEY ? message : undefined),
      failed: async () => false,
    },
    quarantine: memoryQuarantine(memoryState()),
    releasedMails: { send: async () => undefined },
    exportQueue: { send: async () => undefined },
    exportStore: {
      linkTo: async ({ exportId }, seconds) => `https://files.example/${exportId}?ends=${seconds}`,
      discard: async () => undefined,
    },
    suppressions: memorySuppressionList(memoryState()),
    preview: async () => ({ disposition: 'ignored', reason: 'no_time_found' }),
    dependencies: [{ name: 'ledger', check: async () => undefined }],
    engineVersion: '1',
    clock: () => NOW,
    ...change,
  };
}

/** As JSON: what a file of theirs would hold. */
const plainSheets: ApiServices['sheets'] = {
  workbook: async (workbook) => Buffer.from(JSON.stringify(workbook)),
  timesheet: async (timesheet) => Buffer.from(JSON.stringify(timesheet)),
};

/** UUIDs in their order. */
export function countedIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
  };
}

/** The services over what a state holds: for what is written and read again. */
export function worldOver(state: MemoryState, change: Partial<ApiServices> = {}): ApiServices {
  const directory = directoryOver(state);
  return world({ entryBook: memoryEntryBook(state), directory, ...booksOver(state), ...change });
}

/** Who signs in, and tokens, are as above. */
function directoryOver(state: MemoryState): ApiServices['directory'] {
  return {
    ...memoryDirectory(state),
    findIdentity: async (_issuer, subject) => identities[subject] ?? [],
    findToken: async (token) => apiTokens.get(token) ?? memoryDirectory(state).findToken(token),
  };
}

/** What is written, and what is read of it again, but for the entries. */
function booksOver(state: MemoryState) {
  const ledger = memoryLedger(state);
  return {
    ledger,
    audit: ledger,
    auditEvents: memoryAuditEvents(state),
    addressBook: memoryAddressBook(state),
    workCalendar: memoryWorkCalendar(state),
    aliasBook: memoryAliasBook(state),
    memberBook: memoryMemberBook(state),
    messageBook: memoryMessageBook(state),
    policies: memoryPolicies(state),
    proposals: memoryProposals(state),
    legalHolds: memoryLegalHolds(state),
    periods: memoryPeriods(state),
    workspaces: memoryWorkspaces(state),
    timers: memoryTimers(state),
    clients: memoryClientBook(state),
    projects: memoryProjectBook(state),
    tags: memoryTagBook(state),
    tasks: memoryTaskBook(state),
    reportSources: memoryReportSources(state),
    savedReports: memorySavedReports(state),
    exportJobs: memoryExportJobs(state),
    tokenBook: memoryTokenBook(state),
    tokenUses: memoryTokenUses(state),
  };
}

export function get(path: string, token?: string, query: Record<string, string> = {}): HttpRequest {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return { method: 'GET', path, query, headers, body: new Uint8Array() };
}

/** With no body. */
export function call(method: 'DELETE' | 'POST' | 'PUT', path: string, token?: string): HttpRequest {
  return { ...get(path, token), method };
}

export function post(path: string, token: string, type: string, body: string): HttpRequest {
  const headers = { authorization: `Bearer ${token}`, 'content-type': type };
  return { method: 'POST', path, query: {}, headers, body: new TextEncoder().encode(body) };
}

/** Answers as tests look at them: the status, with the fields that were wrong or what was said. */
export function asking(services: ApiServices) {
  return async (request: HttpRequest) => {
    const answer = await route(request, services);
    if (answer.kind === 'problem')
      return { status: answer.problem.status, fields: answer.problem.errors?.map(({ field }) => field) };
    return answer.kind === 'ok'
      ? { status: answer.status, body: answer.body as Record<string, never>, headers: answer.headers }
      : { status: 304 };
  };
}
