// Every route as every kind of caller: who may not ask gets nothing, learns nothing and changes nothing. A route without its row
// does not compile.

import { describe, expect, test } from '@jest/globals';
import { permitsFor } from '../../../functions/api/request/admit.ts';
import type { Route } from '../../../functions/api/request/declare-route.ts';
import type { ApiResponse } from '../../../functions/api/request/exchange.ts';
import { type ApiServices, HANDLED, route } from '../../../functions/api/route.ts';
import type { ROUTES } from '../../../shared/contracts/routes.ts';
import { toApiToken, tokenEnd, tokenIdOf } from '../../../shared/core/api-token.ts';
import { aliasIdOf, toCaptureAlias } from '../../../shared/core/capture-alias.ts';
import { toConfirmationCode } from '../../../shared/core/confirmation-code.ts';
import { describedClient, describedProject } from '../../../shared/core/ledger/catalogue-records.ts';
import type { MemberAddress } from '../../../shared/core/member-address.ts';
import { derivedId } from '../../../shared/core/record/ids.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { submit } from '../../../shared/core/timesheet/decide-period.ts';
import { spanId, type TimesheetPeriod } from '../../../shared/core/timesheet/period.ts';
import { contentOf } from '../../../shared/core/timesheet/period-content.ts';
import { PERMITS, type Permit } from '../../../shared/core/workspace-scope.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { exportOf } from '../../adapters/export-samples.ts';
import { mailOf, NOW, outcomeOf } from '../../adapters/samples.ts';
import { askedAddress } from '../../core/reply/confirmation-item.ts';
import { day, draft, maya } from '../../core/reply/receipt-facts.ts';
import { openPeriod, WEEK } from '../../core/timesheet/period-facts.ts';
import { memoryApiTokens } from '../../twins/memory-api-tokens.ts';
import { memoryCaptureAliases } from '../../twins/memory-capture-aliases.ts';
import { memoryMessages } from '../../twins/memory-messages.ts';
import { PERIOD_WRITER } from '../../twins/memory-periods.ts';
import { memoryQuarantine } from '../../twins/memory-quarantine.ts';
import { memoryRecorder } from '../../twins/memory-recorder.ts';
import { type MemoryState, memoryState, scopeKey } from '../../twins/memory-state.ts';
import { memorySuppressionList, memorySuppressions } from '../../twins/memory-suppressions.ts';
import { memoryMembers } from '../../twins/memory-workspaces.ts';
import { PROFILES, TOKENS, worldOver } from './world.ts';

const MAIL = mailOf('of Maya');
const STRANGE = mailOf('of nobody', {
  routing: {
    kind: 'refused',
    reason: 'unverified_sender',
    workspaceId: 'w-1',
    claimedFrom: 'eve@example.net',
  },
});
const ABSENT = 'f'.repeat(64);

/** Maya's address, that nothing is sent to. */
const SUPPRESSED = await memorySuppressionList(memoryState()).idOf(maya.address);

const HELD_BY_MAYA = { scope: maya, name: 'export script', createdAt: NOW, expiresAt: tokenEnd(NOW, 9) };
const PROJECT = {
  projectId: 'p-1',
  name: 'ACME',
  code: 'ACME',
  aliases: [],
  billableDefault: true,
  managerIds: ['m-5'],
};
const PRIVATE = {
  ...PROJECT,
  projectId: 'p-3',
  name: 'moonshot',
  code: 'MOON',
  visibility: 'members',
  memberIds: ['m-11'],
} as const;
const HOLD = {
  workspaceId: 'w-1',
  holdId: 'h-1',
  reason: 'Smith against Studio',
  setAt: NOW.toISOString(),
  setBy: 'm-4',
};
const TAG = { workspaceId: 'w-1', tagId: 'g-1', version: 1, name: 'nightshift', archived: false };
const TASK = {
  workspaceId: 'w-1',
  taskId: 'k-1',
  projectId: 'p-1',
  version: 1,
  name: 'Polishing',
  archived: false,
};
const CLIENT = describedClient('w-1', { clientId: 'c-1', name: 'Initech' });

/** `time to see`, `time to change`: Maya's, for who may do so. */
type Whose =
  | 'maya'
  | 'member to change'
  | 'workspace'
  | 'time to see'
  | 'time to change'
  | 'time to decide'
  | 'tokens'
  | 'token to end'
  | 'client'
  | 'project'
  | 'private project'
  | 'project to amend';

interface Asking {
  /** What the path's `{id}` names. */
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

interface Row extends Asking {
  /** Whose it is what is asked for: of whom it is not, it is absent. */
  readonly of?: Whose;
  /** Asks for what is not there. @default what `{id}` names is another */
  readonly absent?: Asking;
  /** @default 200 */
  readonly status?: 201 | 202;
  /** Each thing that is asked for has a result of its own: the whole is answered with 200. */
  readonly isEach?: true;
  /** Who may ask it, where Maya may not, or not in her role. */
  readonly as?: string;
  /** How many events tell of it. @default 1 */
  readonly tells?: 2;
  /** That it was read is told of, whoever reads; or where others are among it. */
  readonly tellsOf?: 'read' | 'others';
  /** Whoever signs in besides is checked. */
  readonly checksSignIn?: true;
  /** What is there before. */
  readonly prepare?: (state: MemoryState) => void;
}

const ENTRY = derivedId(MAIL.messageKey, 'entry', 0);
const ABSENT_ENTRY = derivedId('nothing', 'entry', 0);
const UNSURE = mailOf('unsure');
const PROPOSED = {
  id: derivedId(UNSURE.messageKey, 'proposal', 0),
  of: 'maya',
  absent: { id: derivedId('nothing', 'proposal', 0) },
} as const;
const WHY = { reason: 'logged twice' };
const NEW = { workDate: '2026-03-09', durationSeconds: 3600, projectId: 'p-1' };
const HELD = toApiToken(new Uint8Array(32).fill(99));
const SECRET_ADDRESS = toCaptureAlias(new Uint8Array(20).fill(98));
const ONE_ALIAS = { id: aliasIdOf(SECRET_ADDRESS), absent: { id: 'cap_000000000000' } } as const;
const ofMember = (memberId: string) => ({ from: '2026-01-01', to: '2026-12-31', memberId });
const createFor = (memberId: string) => ({ items: [{ action: 'create', entry: { ...NEW, memberId } }] });
const ONE_ENTRY = { id: ENTRY, absent: { id: ABSENT_ENTRY } } as const;

const SICK = '2026-03-10';
const CODE = toConfirmationCode(new Uint8Array(20).fill(97));
const ASKED = askedAddress(NOW);
/** Maya's, in whose attic nobody else looks. */
const ATTIC = { id: 'm-1', absent: { id: 'nobody' }, prepare: (state: MemoryState) => ask(state, ASKED) };
const INVITED = {
  id: 'm-20',
  absent: { id: 'nobody' },
  prepare: (state: MemoryState) => {
    const invited = { ...maya, memberId: 'm-20', status: 'invited', address: 'sam@example.com' } as const;
    state.members.set(scopeKey(invited), invited);
    ask(state, { ...ASKED, memberId: 'm-20', address: invited.address, asks: 'invitation' });
  },
};

const MARCH = { from: '2026-03-01', to: '2026-03-31' };
/** Maya's hours, and a day on which she is sick. */
const HOURS = {
  id: 'm-1',
  absent: { id: 'nobody' },
  prepare: ({ schedules, absences }: MemoryState) => {
    const of = { workspaceId: 'w-1', memberId: 'm-1', version: 1 };
    const week = { validFrom: day('2026-01-01'), daySeconds: [28_800, 0, 0, 0, 0, 0, 0] };
    schedules.set(scopeKey(maya), { ...of, weeks: [week] });
    const sick = { ...of, date: day(SICK), kind: 'sickness', part: 'full' } as const;
    absences.set(`${scopeKey(maya)} ${SICK}`, sick);
  },
} as const;

function ask({ addresses, codes }: MemoryState, one: MemberAddress): void {
  addresses.set(one.addressId, one);
  codes.set(CODE, { ...one, expiresAt: one.expiresAt ?? 0 });
}

const PERIOD = `m-1.${spanId(WEEK)}`;
const ONE_PERIOD = { id: PERIOD, absent: { id: `nobody.${spanId(WEEK)}` } } as const;
const SUBMITTED = submittedWith(outcomeOf(MAIL).entries);

function submittedWith(entries: readonly TimeEntry[]): TimesheetPeriod {
  const content = contentOf({ ...WEEK, memberId: 'm-1' }, entries);
  const stepped = submit(openPeriod(), content, {}, { at: NOW.toISOString(), by: 'm-1' });
  if (stepped.kind !== 'done') throw new Error(stepped.why);
  return stepped.after;
}

function submitWeek(state: MemoryState): void {
  PERIOD_WRITER.put(state, { kind: 'period', after: SUBMITTED });
}

function nameWorkspaces({ workspaces }: MemoryState): void {
  for (const workspaceId of ['w-1', 'w-2'])
    workspaces.set(workspaceId, { name: `Studio ${workspaceId}`, version: 1 });
}

/** Maya's. */
function saveReport({ savedReports }: MemoryState): void {
  savedReports.set(`${scopeKey(maya)}/r-1`, {
    workspaceId: 'w-1',
    memberId: 'm-1',
    reportId: 'r-1',
    name: 'What Umbrella pays',
    period: 'this_week',
    groupBy: ['task'],
    isCompared: false,
    savedAt: NOW.toISOString(),
  });
}

const SHARED = toApiToken(new Uint8Array(32).fill(96));

function shareReport(state: MemoryState): void {
  saveReport(state);
  state.tokens.set(SHARED, {
    workspaceId: 'w-1',
    memberId: 'm-1',
    tokenId: tokenIdOf(SHARED),
    name: 'For Umbrella',
    status: 'active',
    scopes: [],
    report: { reportId: 'r-1', role: 'member', showsMembers: false },
    createdAt: NOW.toISOString(),
    expiresAt: tokenEnd(NOW, 9),
  });
}

/** Maya's, of her own time. */
function keepExport({ exports }: MemoryState): void {
  const job = exportOf('x-1', { status: 'done', whose: ['m-1'] });
  exports.set(`${scopeKey(maya)}/x-1`, { job, run: 1, attempts: 0 });
}

/** Everybody's. */
function startTimers({ timers }: MemoryState): void {
  const facts = { timeZone: maya.timeZone, description: '', tags: [], startedAt: '2026-03-11T08:00:00.000Z' };
  for (const [workspaceId, ids] of [
    ['w-1', [1, 2, 4, 5, 6, 7, 11]],
    ['w-2', [9, 10]],
  ] as const)
    for (const id of ids) {
      const owner = { workspaceId, memberId: `m-${id}` };
      timers.set(scopeKey(owner), { ...owner, timerId: `t-${id}`, ...facts });
    }
}

const ROWS: Readonly<Record<keyof typeof ROUTES, Row>> = {
  'GET /v1/health': {},
  'GET /v1/ready': {},
  'GET /v1/openapi.json': {},
  'GET /v1/docs': {},
  'GET /v1/entries': {
    query: ofMember('m-1'),
    of: 'time to see',
    absent: { query: ofMember('nobody') },
  },
  'GET /v1/entries/{id}': { ...ONE_ENTRY, of: 'time to see' },
  'GET /v1/entries/{id}/versions': { ...ONE_ENTRY, of: 'time to see' },
  'POST /v1/entries': {
    body: { ...NEW, memberId: 'm-1' },
    of: 'time to change',
    status: 201,
    absent: { body: { ...NEW, memberId: 'nobody' } },
  },
  'PATCH /v1/entries/{id}': { ...ONE_ENTRY, body: { ...WHY, durationSeconds: 60 }, of: 'time to change' },
  'POST /v1/entries/{id}/void': { ...ONE_ENTRY, body: WHY, of: 'time to change' },
  'POST /v1/entries/{id}/restore': {
    ...ONE_ENTRY,
    body: WHY,
    of: 'time to change',
    prepare: ({ entries }) => {
      for (const [id, entry] of entries) entries.set(id, { ...entry, status: 'voided' });
    },
  },
  'POST /v1/entries/bulk': {
    body: createFor('m-1'),
    of: 'time to change',
    isEach: true,
    absent: { body: createFor('nobody') },
  },
  'GET /v1/exports/entries': {
    query: ofMember('m-1'),
    of: 'time to see',
    absent: { query: ofMember('nobody') },
  },
  'GET /v1/exports': { prepare: keepExport },
  'POST /v1/exports': {
    body: { ...MARCH, memberId: 'm-1' },
    of: 'time to see',
    status: 202,
    absent: { body: { ...MARCH, memberId: 'nobody' } },
  },
  'GET /v1/exports/{id}': { id: 'x-1', of: 'maya', prepare: keepExport },
  'DELETE /v1/exports/{id}': { id: 'x-1', of: 'maya', prepare: keepExport },
  'GET /v1/calendar.ics': {},
  'GET /v1/messages': {},
  'GET /v1/messages/{id}': { id: MAIL.messageKey, of: 'maya' },
  'GET /v1/proposals': {},
  'GET /v1/proposals/{id}': PROPOSED,
  'POST /v1/proposals/{id}/accept': { ...PROPOSED, body: {} },
  'POST /v1/proposals/{id}/decline': { ...PROPOSED, body: {} },
  'GET /v1/periods': {
    query: { memberId: 'm-1', from: '2026-03-09', to: '2026-03-15' },
    of: 'time to see',
    absent: { query: { memberId: 'nobody', from: '2026-03-09', to: '2026-03-15' } },
  },
  'GET /v1/periods/team': { query: { on: '2026-03-11' }, tellsOf: 'others' },
  'GET /v1/periods/{id}': { ...ONE_PERIOD, of: 'time to see' },
  'POST /v1/periods/{id}/submit': { ...ONE_PERIOD, body: {}, of: 'time to change' },
  'POST /v1/periods/{id}/approve': {
    ...ONE_PERIOD,
    as: 'm-5',
    body: { contentHash: SUBMITTED.content.contentHash },
    of: 'time to decide',
    prepare: submitWeek,
  },
  'POST /v1/periods/{id}/request-changes': {
    ...ONE_PERIOD,
    as: 'm-5',
    body: WHY,
    of: 'time to decide',
    prepare: submitWeek,
  },
  'POST /v1/periods/{id}/reopen': { ...ONE_PERIOD, body: WHY, of: 'time to change', prepare: submitWeek },
  'GET /v1/timer': {},
  'POST /v1/timer': { body: {}, status: 201 },
  'POST /v1/timer/stop': { body: {}, status: 201, tells: 2, prepare: startTimers },
  'DELETE /v1/timer': { prepare: startTimers },
  'POST /v1/preview': { body: { text: '2h ACME' } },
  'GET /v1/quarantine': {},
  'POST /v1/quarantine/{id}/release': { id: STRANGE.messageKey, of: 'workspace' },
  'DELETE /v1/quarantine/{id}': { id: STRANGE.messageKey, of: 'workspace' },
  'GET /v1/capture-aliases': {
    query: { memberId: 'm-1' },
    of: 'tokens',
    absent: { query: { memberId: 'nobody' } },
  },
  'POST /v1/capture-aliases': { body: {}, status: 201 },
  'POST /v1/capture-aliases/{id}/rotate': { ...ONE_ALIAS, body: {}, of: 'maya', status: 201, tells: 2 },
  'DELETE /v1/capture-aliases/{id}': { ...ONE_ALIAS, of: 'member to change' },
  'GET /v1/members': { tellsOf: 'others' },
  'GET /v1/members/{id}': { id: 'm-1', of: 'time to see', absent: { id: 'nobody' } },
  'PATCH /v1/members/{id}': {
    id: 'm-1',
    of: 'member to change',
    body: { timeZone: 'Asia/Tokyo' },
    absent: { id: 'nobody' },
  },
  'POST /v1/members': {
    body: { displayName: 'Sam', address: 'sam@example.com', timeZone: 'Europe/London' },
    status: 201,
  },
  'POST /v1/members/{id}/invitation': { ...INVITED, of: 'workspace' },
  'DELETE /v1/members/{id}/invitation': { ...INVITED, of: 'workspace' },
  'POST /v1/invitations/accept': { body: { code: CODE }, prepare: INVITED.prepare, checksSignIn: true },
  'GET /v1/members/{id}/addresses': { ...ATTIC, of: 'tokens' },
  'POST /v1/members/{id}/addresses': {
    id: 'm-1',
    of: 'maya',
    absent: { id: 'nobody' },
    body: { address: 'maya@attic.example' },
    status: 201,
  },
  'POST /v1/members/{id}/addresses/{addressId}/resend': { ...ATTIC, of: 'maya' },
  'POST /v1/members/{id}/addresses/{addressId}/confirm': { ...ATTIC, body: { code: CODE }, of: 'maya' },
  'DELETE /v1/members/{id}/addresses/{addressId}': { ...ATTIC, of: 'member to change' },
  'GET /v1/members/{id}/schedule': { id: 'm-1', of: 'time to see', absent: { id: 'nobody' } },
  'PUT /v1/members/{id}/schedule': {
    ...HOURS,
    of: 'workspace',
    body: { weeks: [{ validFrom: '2026-01-01', daySeconds: [0, 0, 0, 0, 0, 0, 0] }] },
  },
  'GET /v1/members/{id}/absences': { ...HOURS, query: MARCH, of: 'time to see' },
  'PUT /v1/members/{id}/absences/{date}': { ...HOURS, body: { kind: 'care' }, of: 'time to change' },
  'DELETE /v1/members/{id}/absences/{date}': { ...HOURS, of: 'time to change' },
  'GET /v1/members/{id}/work-days': { ...HOURS, query: MARCH, of: 'time to see' },
  'GET /v1/holidays': {},
  'GET /v1/holidays/{region}': {},
  'PUT /v1/holidays/{region}': {
    body: { holidays: [{ date: '2026-03-09', name: "Women's Day" }] },
    prepare: ({ holidays }) => {
      for (const workspaceId of ['w-1', 'w-2'])
        holidays.set(`${workspaceId} DE-BE`, { workspaceId, region: 'DE-BE', version: 1, holidays: [] });
    },
  },
  'POST /v1/members/{id}/suspend': { id: 'm-1', of: 'workspace', absent: { id: 'nobody' } },
  'POST /v1/members/{id}/reactivate': {
    id: 'm-1',
    of: 'workspace',
    absent: { id: 'nobody' },
    prepare: ({ members }) => void members.set(scopeKey(maya), { ...maya, status: 'suspended' }),
  },
  'GET /v1/tokens': { query: { memberId: 'm-1' }, of: 'tokens', absent: { query: { memberId: 'nobody' } } },
  'POST /v1/tokens': { body: { name: 'script', scopes: ['read'] }, status: 201 },
  'DELETE /v1/tokens/{id}': { id: tokenIdOf(HELD), of: 'token to end', absent: { id: 'tpt_zzzzzzzz' } },
  'GET /v1/audit-events': { query: { from: '2026-03-11', to: '2026-03-11' }, tellsOf: 'read' },
  'GET /v1/clients': {},
  'GET /v1/clients/{id}': { id: 'c-1', of: 'client' },
  'POST /v1/clients': { body: { name: 'Hooli' }, status: 201 },
  'PATCH /v1/clients/{id}': { id: 'c-1', of: 'client', body: { archived: true } },
  'GET /v1/projects': {},
  'GET /v1/projects/{id}': { id: 'p-1', of: 'project' },
  'POST /v1/projects': { body: { name: 'Garage', code: 'GAR' }, status: 201 },
  'PATCH /v1/projects/{id}': { id: 'p-1', of: 'project to amend', as: 'm-5', body: { archived: true } },
  'GET /v1/tags': {},
  'GET /v1/tags/{id}': { id: 'g-1', of: 'client' },
  'POST /v1/tags': { body: { name: 'onsite' }, status: 201 },
  'PATCH /v1/tags/{id}': { id: 'g-1', of: 'client', body: { archived: true } },
  'GET /v1/tasks': {},
  'GET /v1/projects/{id}/tasks': { id: 'p-1', of: 'project' },
  'GET /v1/tasks/{id}': { id: 'k-1', of: 'project' },
  'POST /v1/tasks': { body: { name: 'Sweeping' }, status: 201 },
  'POST /v1/projects/{id}/tasks': {
    id: 'p-1',
    of: 'project to amend',
    as: 'm-5',
    body: { name: 'Sweeping' },
    status: 201,
  },
  'PATCH /v1/tasks/{id}': { id: 'k-1', of: 'project to amend', as: 'm-5', body: { archived: true } },
  'GET /v1/workspace': { prepare: nameWorkspaces },
  'PATCH /v1/workspace': { body: { name: 'Garage' }, prepare: nameWorkspaces },
  'GET /v1/reports': {
    query: { ...ofMember('m-1'), groupBy: 'client,task', compare: 'previous' },
    of: 'time to see',
    absent: { query: ofMember('nobody') },
  },
  'GET /v1/reports/rounding': {
    query: ofMember('m-1'),
    of: 'time to see',
    absent: { query: ofMember('nobody') },
  },
  'GET /v1/saved-reports': { prepare: saveReport },
  'POST /v1/saved-reports': {
    body: { name: 'Weekly', period: 'this_week', groupBy: ['day'] },
    status: 201,
  },
  'GET /v1/saved-reports/{id}/report': { id: 'r-1', of: 'maya', prepare: saveReport },
  'DELETE /v1/saved-reports/{id}': { id: 'r-1', of: 'maya', prepare: saveReport },
  'POST /v1/saved-reports/{id}/links': {
    id: 'r-1',
    of: 'maya',
    body: {},
    status: 201,
    prepare: saveReport,
  },
  'GET /v1/shared-report': { query: { token: SHARED }, prepare: shareReport },
  'GET /v1/legal-holds': {},
  'POST /v1/legal-holds': { body: WHY, status: 201 },
  'POST /v1/legal-holds/{id}/lift': {
    id: 'h-1',
    of: 'workspace',
    body: WHY,
    prepare: ({ legalHolds }) => void legalHolds.set('w-1 h-1', HOLD),
  },
  'GET /v1/suppressions': {},
  'DELETE /v1/suppressions/{id}': { id: SUPPRESSED, of: 'workspace' },
};

/** Words by which what is kept is known in an answer, where they may be shown, and to whom. */
const MARKS: readonly (readonly [string, string, Whose])[] = [
  ['GET /v1/entries', 'redesign', 'time to see'],
  ['GET /v1/entries/{id}', 'redesign', 'time to see'],
  ['GET /v1/entries/{id}/versions', 'redesign', 'time to see'],
  ['GET /v1/exports/entries', 'redesign', 'time to see'],
  ['GET /v1/exports', 'of-moonlight', 'maya'],
  ['GET /v1/exports/{id}', 'of-moonlight', 'maya'],
  ['DELETE /v1/exports/{id}', 'of-moonlight', 'maya'],
  ['POST /v1/entries/{id}/void', 'redesign', 'time to change'],
  ['POST /v1/entries/{id}/restore', 'redesign', 'time to change'],
  ['GET /v1/periods', PERIOD, 'time to see'],
  ['GET /v1/periods/team', PERIOD, 'time to see'],
  ['GET /v1/periods/{id}', PERIOD, 'time to see'],
  ['POST /v1/periods/{id}/submit', PERIOD, 'time to change'],
  ['POST /v1/periods/{id}/approve', PERIOD, 'time to decide'],
  ['POST /v1/periods/{id}/request-changes', PERIOD, 'time to decide'],
  ['POST /v1/periods/{id}/reopen', PERIOD, 'time to change'],
  ['GET /v1/proposals', 'perhaps', 'maya'],
  ['GET /v1/proposals/{id}', 'perhaps', 'maya'],
  ['POST /v1/proposals/{id}/accept', 'perhaps', 'maya'],
  ['POST /v1/proposals/{id}/decline', 'perhaps', 'maya'],
  ['GET /v1/capture-aliases', ONE_ALIAS.id, 'tokens'],
  ['DELETE /v1/capture-aliases/{id}', ONE_ALIAS.id, 'member to change'],
  ['GET /v1/members/{id}', '"displayName":"Maya"', 'time to see'],
  ['PATCH /v1/members/{id}', '"displayName":"Maya"', 'member to change'],
  ['POST /v1/members/{id}/invitation', 'sam@example.com', 'workspace'],
  ['DELETE /v1/members/{id}/invitation', 'sam@example.com', 'workspace'],
  ['GET /v1/members/{id}/addresses', 'maya@attic.example', 'tokens'],
  ['POST /v1/members/{id}/addresses/{addressId}/resend', 'maya@attic.example', 'maya'],
  ['POST /v1/members/{id}/addresses/{addressId}/confirm', 'maya@attic.example', 'maya'],
  ['DELETE /v1/members/{id}/addresses/{addressId}', 'maya@attic.example', 'member to change'],
  ['GET /v1/members/{id}/absences', 'sickness', 'time to see'],
  ['GET /v1/members/{id}/work-days', 'sickness', 'time to see'],
  ['DELETE /v1/members/{id}/absences/{date}', 'sickness', 'time to change'],
  ['POST /v1/members/{id}/suspend', '"displayName":"Maya"', 'workspace'],
  ['POST /v1/members/{id}/reactivate', '"displayName":"Maya"', 'workspace'],
  ['GET /v1/tokens', 'export script', 'tokens'],
  ['DELETE /v1/tokens/{id}', 'export script', 'token to end'],
  ['GET /v1/clients', 'Initech', 'client'],
  ['GET /v1/clients/{id}', 'Initech', 'client'],
  ['PATCH /v1/clients/{id}', 'Initech', 'client'],
  ['GET /v1/projects', 'moonshot', 'private project'],
  ['GET /v1/tags', 'nightshift', 'client'],
  ['GET /v1/tags/{id}', 'nightshift', 'client'],
  ['PATCH /v1/tags/{id}', 'nightshift', 'client'],
  ['GET /v1/projects/{id}/tasks', 'Polishing', 'project'],
  ['GET /v1/tasks/{id}', 'Polishing', 'project'],
  ['PATCH /v1/tasks/{id}', 'Polishing', 'project to amend'],
  ['GET /v1/saved-reports', 'What Umbrella pays', 'maya'],
  ['POST /v1/saved-reports/{id}/links', 'What Umbrella pays', 'maya'],
  ['DELETE /v1/saved-reports/{id}', 'What Umbrella pays', 'maya'],
  ['GET /v1/workspace', 'Studio w-1', 'client'],
  ['GET /v1/quarantine', 'eve@example.net', 'workspace'],
  ['POST /v1/legal-holds/{id}/lift', 'Smith against Studio', 'workspace'],
  ['GET /v1/suppressions', 'maya@example.com', 'workspace'],
];

/** Nobody's token is taken for anybody's, whatever it lacks. */
const UNKNOWN: readonly [string, string | undefined][] = [
  ['nobody', undefined],
  ['a forged token', 'forged'],
  ['an unknown token of ours', TOKENS.unknown],
  ['an expired token', TOKENS.expired],
  ['a revoked token', TOKENS.revoked],
];

const SHUT_OUT: readonly [string, string][] = [
  ['a person without a workspace', 'nobody'],
  ['a suspended member', 'm-3'],
  ["a suspended member's token", TOKENS.suspended],
  ["a removed member's token", TOKENS.gone],
];

interface Caller {
  readonly name: string;
  readonly token: string;
  readonly role?: 'administrator' | 'auditor';
  readonly isMaya?: true;
  /** In their role one may lead others. */
  readonly leads?: true;
  readonly owns: readonly Whose[];
  /** It is a token of ours: with these scopes, or with all where it has none. */
  readonly scopes?: readonly Permit[];
  /** A token that is restricted to the project of what is asked for, or to another. */
  readonly restrictedTo?: 'its project' | 'another project';
}

const TIME = ['time to see', 'time to change'] as const;
/** Of whoever is in the workspace. */
const CATALOGUE = ['client', 'project'] as const;
const KEEPER = [
  'time to decide',
  'workspace',
  'member to change',
  'tokens',
  'token to end',
  'private project',
  'project to amend',
  ...CATALOGUE,
  ...TIME,
] as const;

const ACTIVE: readonly Caller[] = [
  {
    name: 'Maya',
    token: 'm-1',
    isMaya: true,
    owns: ['maya', 'member to change', 'tokens', 'token to end', ...CATALOGUE, ...TIME],
  },
  {
    name: "Maya's token",
    token: TOKENS.maya,
    isMaya: true,
    scopes: PERMITS,
    owns: ['maya', 'member to change', 'tokens', ...CATALOGUE, ...TIME],
  },
  {
    name: "Maya's token that reads",
    token: TOKENS.reads,
    isMaya: true,
    scopes: ['read'],
    owns: ['maya', 'tokens', 'time to see', ...CATALOGUE],
  },
  {
    name: "Maya's token for the project",
    token: TOKENS.project,
    isMaya: true,
    scopes: PERMITS,
    restrictedTo: 'its project',
    owns: ['project', ...TIME],
  },
  {
    name: "Maya's token for another project",
    token: TOKENS.otherProject,
    isMaya: true,
    scopes: PERMITS,
    restrictedTo: 'another project',
    owns: [],
  },
  { name: 'the token of a link of hers', token: TOKENS.link, isMaya: true, scopes: [], owns: [] },
  {
    name: "an admin's token that reads",
    token: TOKENS.adminReads,
    role: 'administrator',
    scopes: ['read'],
    owns: ['time to see', 'private project', ...CATALOGUE],
  },
  {
    name: "an auditor's token that does not audit",
    token: TOKENS.auditorReads,
    role: 'auditor',
    scopes: ['read'],
    owns: CATALOGUE,
  },
  { name: 'another member', token: 'm-2', owns: CATALOGUE },
  {
    name: "Maya's manager, and the projects'",
    token: 'm-5',
    leads: true,
    owns: ['time to decide', 'private project', 'project to amend', ...CATALOGUE, ...TIME],
  },
  { name: 'another manager', token: 'm-11', leads: true, owns: ['private project', ...CATALOGUE] },
  {
    name: 'an auditor',
    token: 'm-6',
    role: 'auditor',
    owns: ['time to see', 'private project', ...CATALOGUE],
  },
  { name: 'an admin', token: 'm-4', role: 'administrator', owns: KEEPER },
  { name: 'the owner', token: 'm-7', role: 'administrator', owns: KEEPER },
  { name: "another workspace's member", token: 'm-9', owns: [] },
  { name: "another workspace's admin", token: 'm-10', role: 'administrator', owns: [] },
];

async function asked(one: Route<ApiServices>, token: string | undefined, change: Asking = {}) {
  const state = memoryState();
  await memoryRecorder(state).record(outcomeOf(MAIL));
  await memoryRecorder(state).record(
    outcomeOf(STRANGE, { disposition: 'ignored', reason: 'unverified_sender' }),
  );
  const drafts = [{ ...draft, description: 'perhaps' }];
  await memoryRecorder(state).record(
    outcomeOf(UNSURE, { disposition: 'needs_review', reason: 'proposed', drafts }),
  );
  await memorySuppressions(state).add(maya, { cause: 'bounce', seenAt: NOW }, NOW);
  await memoryApiTokens(state).add({ ...HELD_BY_MAYA, token: HELD });
  await memoryCaptureAliases(state).add({ ...HELD_BY_MAYA, alias: SECRET_ADDRESS });
  const projects = [PROJECT, PRIVATE].map((project) => describedProject('w-1', project));
  state.projects.set('w-1', new Map(projects.map((project) => [project.projectId, project])));
  state.tags.set('w-1', new Map([['g-1', TAG]]));
  state.tasks.set('w-1', new Map([['k-1', TASK]]));
  state.clients.set('w-1', new Map([['c-1', CLIENT]]));
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  rowOf(one).prepare?.(state);
  const sent: string[] = [];
  const services = worldOver(state, {
    members: memoryMembers(state),
    messages: memoryMessages(state),
    quarantine: memoryQuarantine(state),
    suppressions: memorySuppressionList(state),
    releasedMails: { send: async ({ messageKey }) => void sent.push(messageKey) },
  });
  const { audit, ...kept } = state;
  const inside = (_name: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value;
  const all = () => JSON.stringify([kept, sent], inside);
  const [before, told] = [all(), audit.length];
  const answer = await route(requestOf(one, token, change), services);
  return { answer, isChanged: all() !== before, told: audit.slice(told).map(({ action }) => action) };
}

function rowOf({ method, path }: Route<ApiServices>): Row {
  return ROWS[`${method} ${path}` as keyof typeof ROUTES];
}

function absentOf(one: Route<ApiServices>): Asking {
  return rowOf(one).absent ?? { id: ABSENT };
}

function requestOf(one: Route<ApiServices>, token: string | undefined, change: Asking): HttpRequest {
  const { id = '', query = {}, body } = { ...rowOf(one), ...change };
  return {
    method: one.method,
    path: one.path
      .replace('{id}', id)
      .replace('{addressId}', ASKED.addressId)
      .replace('{date}', SICK)
      .replace('{region}', 'DE-BE'),
    query,
    headers: {
      'content-type': 'application/json',
      'if-match': '"1"',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)),
  };
}

function statusOf(answer: ApiResponse): number {
  switch (answer.kind) {
    case 'ok':
      return answer.status;
    case 'file':
    case 'page':
      return 200;
    case 'not_modified':
      return 304;
    case 'problem':
      return answer.problem.status;
  }
}

/** Whether the role is not enough. */
function isBelow({ role, leads }: Caller, { access }: Route<ApiServices>): boolean {
  if (access === 'approver') return role !== 'administrator' && leads !== true;
  if (access === 'auditor') return role === undefined;
  if (access === 'administrator') return role !== 'administrator';
  return access === 'contributor' && role === 'auditor';
}

/** Whether the token lacks what the route wants. */
function isShort({ scopes, restrictedTo }: Caller, one: Route<ApiServices>): boolean {
  if (scopes === undefined) return false;
  const isWithout = !permitsFor(one).some((permit) => scopes.includes(permit));
  return isWithout || one.needsSignIn === true || (restrictedTo !== undefined && !one.keepsToProjects);
}

/** 200 or 201 to who may ask and has it, 403 to who may not ask, 404 for what is not theirs. */
function statusFor(caller: Caller, one: Route<ApiServices>): number {
  const { restrictedTo } = caller;
  const { status, isEach, id } = rowOf(one);
  if (isBelow(caller, one) || isShort(caller, one)) return 403;
  if (restrictedTo === 'another project' && !isEach && id === undefined) return status === 201 ? 400 : 200;
  return has(caller, rowOf(one)) || isEach ? (status ?? 200) : 404;
}

const READS_OF: ReadonlySet<Whose | undefined> = new Set(['time to see', 'tokens']);

function isToldOf({ of, tellsOf }: Row, { isMaya, owns, role }: Caller): boolean {
  if (tellsOf === 'read') return true;
  if (isMaya) return false;
  const seesOthers = owns.includes('time to see') || role === 'administrator';
  return READS_OF.has(of) || (tellsOf === 'others' && seesOthers);
}

const has = ({ owns }: Caller, { of }: Row) => of === undefined || owns.includes(of);

/** What is kept is seen where it may be, by whom it may be, and nowhere else. */
function expectMarks(one: Route<ApiServices>, caller: Caller, answer: ApiResponse, isDone: boolean): void {
  const shown = answer.kind === 'file' ? Buffer.from(answer.bytes).toString('utf8') : JSON.stringify(answer);
  const marks = MARKS.filter(([, words]) => shown.includes(words)).map(([named]) => named);
  const here = `${one.method} ${one.path}`;
  const mayShow = MARKS.some(([named, , of]) => named === here && has(caller, { of }));
  expect(marks.includes(here)).toBe(isDone && mayShow);
  if (!isDone) expect(marks).toEqual([]);
}

const routes = HANDLED.map((one) => ({ named: `${one.method} ${one.path}`, one }));
const guarded = routes.filter(({ one }) => one.access !== 'anyone');

test('every route has its row, and every row its route', () => {
  expect(Object.keys(ROWS).sort()).toEqual(routes.map(({ named }) => named).sort());
});

describe.each(guarded)('$named', ({ one }) => {
  test.each(UNKNOWN)('asks %s to sign in', async (_who, token) => {
    const { answer, isChanged } = await asked(one, token);

    expect(answer).toMatchObject({
      problem: { status: 401, type: 'urn:timepost:problem:unauthenticated' },
      headers: { 'www-authenticate': 'Bearer' },
    });
    expect(isChanged).toBe(false);
  });

  test.each(SHUT_OUT)('is shut to %s', async (_who, token) => {
    const { answer, isChanged } = await asked(one, token);

    expect(statusOf(answer)).toBe(403);
    expect(isChanged).toBe(false);
  });

  test.each(ACTIVE)('gives $name what is theirs alone', async (caller) => {
    const { answer, isChanged, told } = await asked(one, caller.token);

    const row = rowOf(one);
    const status = statusFor(caller, one);
    const isDone = status < 300 && has(caller, row);
    expect(statusOf(answer)).toBe(status);
    expect(isChanged).toBe(isDone && one.method !== 'GET' && one.path !== '/v1/preview');
    const isTold = isDone && (isChanged || isToldOf(row, caller));
    expect(told).toHaveLength(isTold ? (row.tells ?? 1) : 0);
    expectMarks(one, caller, answer, isDone);
  });

  test.each(ACTIVE)('tells $name nothing by which foreign is known from absent', async (caller) => {
    if (caller.restrictedTo === 'another project' && rowOf(one).id === undefined) return; // Maya's own: no other's
    const foreign = await asked(one, caller.token);
    const absent = await asked(one, caller.token, absentOf(one));

    const { of, id, isEach } = rowOf(one);
    const isThere = has(caller, { of: of ?? 'maya' });
    if (statusOf(foreign.answer) >= 300 || !isThere) expect(absent).toEqual(foreign);
    else if (!isEach)
      expect(statusOf(absent.answer)).toBe(
        id === undefined && of === undefined ? (rowOf(one).status ?? 200) : 404,
      );
  });
});

describe.each(routes)('$named', ({ one }) => {
  test('answers in the form that it declares', async () => {
    const isKeepers = one.access === 'administrator' || one.access === 'auditor';
    const { answer } = await asked(one, rowOf(one).as ?? (isKeepers ? 'm-4' : 'm-1'));

    if (answer.kind === 'ok') expect(() => one.answer?.parse(answer.body)).not.toThrow();
    if (answer.kind === 'file') expect(one.files).toContain(answer.contentType.split(';')[0]);
    else expect(answer.kind).toBe(one.answer === undefined ? 'page' : 'ok');
  });
});

test.each(routes.filter(({ one }) => one.access === 'anyone'))(
  '$named is open to anyone',
  async ({ one }) => {
    const answers = await Promise.all(
      [undefined, 'forged', 'm-3', 'm-10'].map(async (token) => (await asked(one, token)).answer),
    );

    expect(answers.map(statusOf)).toEqual([200, rowOf(one).checksSignIn ? 401 : 200, 200, 200]);
  },
);
