// The twins of what the API reads of and writes into the ledger: one synchronous step stands for the transaction.
import { ForeignChangeError } from '../../shared/adapters/audit/dynamo-audit-trail.ts';
import { type Change, type EntryWrite, type Write, workspaceOf } from '../../shared/core/ledger/change.ts';
import { DEFAULT_ENTRY_POLICY } from '../../shared/core/ledger/entry-policy.ts';
import { countedSeconds, versionsFor } from '../../shared/core/ledger/entry-versions.ts';
import { projectIdOf, type TimeEntry } from '../../shared/core/time-entry.ts';
import { isOfScope, type WorkspaceScope } from '../../shared/core/workspace-scope.ts';
import type {
  AuditTrail,
  Commit,
  EntryBook,
  Ledger,
  Policies,
  ProposalBook,
  Timers,
} from '../../shared/ports/ledger.ts';
import { ADDRESS_END_WRITER, ADDRESS_WRITER, LETTER_WRITER } from './memory-addresses.ts';
import { TOKEN_END_WRITER, TOKEN_USE_WRITER, TOKEN_WRITER } from './memory-api-tokens.ts';
import { ALIAS_END_WRITER, ALIAS_WRITER } from './memory-capture-aliases.ts';
import { CLIENT_WRITER, PROJECT_WRITER, TAG_WRITER, TASK_WRITER } from './memory-catalogue.ts';
import { pageOf } from './memory-cursor.ts';
import { totalOn } from './memory-entries.ts';
import { EXPORT_WRITER } from './memory-exports.ts';
import { HOLD_WRITER } from './memory-legal-holds.ts';
import { countWrites, dayKey, isLocked } from './memory-locks.ts';
import { MEMBER_END_WRITER, MEMBER_WRITER } from './memory-people.ts';
import { PERIOD_WRITER } from './memory-periods.ts';
import { SAVED_REPORT_WRITER } from './memory-saved-reports.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import {
  ABSENCE_END_WRITER,
  ABSENCE_WRITER,
  HOLIDAYS_WRITER,
  SCHEDULE_WRITER,
} from './memory-work-calendar.ts';
import { WORKSPACE_WRITER } from './memory-workspace-settings.ts';
import type { Writer } from './memory-writer.ts';

export function memoryLedger(state: MemoryState): Ledger & AuditTrail {
  return {
    commit: async (scope, change, once) => {
      const places = [
        ...change.writes.map(workspaceOf),
        ...change.events.map(({ workspaceId }) => workspaceId),
      ];
      if (places.some((workspaceId) => workspaceId !== scope.workspaceId))
        throw new ForeignChangeError('a change names another workspace');
      const marked = once && ([`${scopeKey(scope)}/${once.key}`, once] as const);
      if (marked && state.once.has(marked[0])) return 'known';
      const refusal = refusalOf(state, change);
      if (refusal !== undefined) return refusal;
      for (const write of change.writes) toWriter(write).put(state, write as never);
      countWrites(state, change.writes.filter(isEntryWrite));
      state.audit.push(...change.events);
      if (marked) state.once.set(...marked);
      return 'written';
    },
    recall: async (scope, key) => state.once.get(`${scopeKey(scope)}/${key}`),
    note: async (scope, event) => {
      if (event.workspaceId !== scope.workspaceId)
        throw new ForeignChangeError('an event names another workspace');
      state.audit.push(event);
    },
  };
}

const WRITERS: { readonly [K in Write['kind']]: Writer<Extract<Write, { kind: K }>> } = {
  absence: ABSENCE_WRITER,
  absenceEnd: ABSENCE_END_WRITER,
  address: ADDRESS_WRITER,
  addressEnd: ADDRESS_END_WRITER,
  alias: ALIAS_WRITER,
  aliasEnd: ALIAS_END_WRITER,
  entry: { refuse: refuseEntry, put: putEntry },
  export: EXPORT_WRITER,
  hold: HOLD_WRITER,
  holidays: HOLIDAYS_WRITER,
  schedule: SCHEDULE_WRITER,
  letter: LETTER_WRITER,
  member: MEMBER_WRITER,
  memberEnd: MEMBER_END_WRITER,
  period: PERIOD_WRITER,
  timer: {
    refuse: ({ timers }, write) =>
      'started' in write
        ? timers.has(scopeKey(write.started))
          ? 'stale'
          : undefined
        : timers.get(scopeKey(write.ended))?.timerId === write.ended.timerId
          ? undefined
          : 'stale',
    put: ({ timers }, write) => {
      if ('started' in write) timers.set(scopeKey(write.started), write.started);
      else timers.delete(scopeKey(write.ended));
    },
  },
  proposal: {
    refuse: ({ proposals }, { after }) =>
      proposals.get(after.proposalId)?.status === 'open' ? undefined : 'stale',
    put: ({ proposals }, { after }) => void proposals.set(after.proposalId, after),
  },
  savedReport: SAVED_REPORT_WRITER,
  token: TOKEN_WRITER,
  tokenEnd: TOKEN_END_WRITER,
  tokenUse: TOKEN_USE_WRITER,
  client: CLIENT_WRITER,
  project: PROJECT_WRITER,
  tag: TAG_WRITER,
  task: TASK_WRITER,
  workspace: WORKSPACE_WRITER,
};

function toWriter({ kind }: Write): Writer<never> {
  return WRITERS[kind];
}

function refusalOf(state: MemoryState, { writes }: Change): Commit | undefined {
  const refusals = writes.map((write) => toWriter(write).refuse(state, write as never));
  return (
    refusals.find((refusal) => refusal === 'stale') ??
    refusals.find((refusal) => refusal !== undefined) ??
    (writes.filter(isEntryWrite).some((write) => isLocked(state, write)) ? 'locked' : undefined) ??
    refuseFullDay(state, writes)
  );
}

function isEntryWrite(write: Write): write is EntryWrite {
  return write.kind === 'entry';
}

function refuseEntry(state: MemoryState, { before, after, daySeconds }: EntryWrite): Commit | undefined {
  if (state.entries.get(after.entryId)?.version !== before?.version) return 'stale';
  const total = totalOn(state, after, after.workDate);
  return daySeconds !== undefined && daySeconds !== total ? 'stale' : undefined;
}

/** All entries of a change together have to find room on their day. */
function refuseFullDay(state: MemoryState, writes: Change['writes']): Commit | undefined {
  const entries = writes.filter((write) => write.kind === 'entry');
  const byDay = Map.groupBy(entries, ({ after }) => `${scopeKey(after)}/${after.workDate}`);
  const isFull = ([first, ...others]: readonly EntryWrite[]) => {
    if (first === undefined || first.daySeconds !== undefined) return false;
    const more = [first, ...others].reduce((sum, write) => sum + addedSeconds(write), 0);
    return more > 0 && totalOn(state, first.after, first.after.workDate) + more > first.longestDaySeconds;
  };
  return [...byDay.values()].some(isFull) ? 'day_full' : undefined;
}

function addedSeconds({ before, after }: EntryWrite): number {
  return countedSeconds(after) - (before?.workDate === after.workDate ? countedSeconds(before) : 0);
}

function putEntry(state: MemoryState, { before, after }: EntryWrite): void {
  const known = state.versions.get(after.entryId) ?? (before === undefined ? [] : [before]);
  state.versions.set(after.entryId, [...known, after]);
  state.entries.set(after.entryId, after);
}

export function memoryEntryBook(state: MemoryState): EntryBook {
  const isHere = (scope: WorkspaceScope, entry: TimeEntry | undefined) =>
    entry?.workspaceId === scope.workspaceId && isOfScope(scope, projectIdOf(entry));
  const of = (owner: { readonly workspaceId: string; readonly memberId: string }) =>
    [...state.entries.values()].filter((entry) => scopeKey(entry) === scopeKey(owner));
  return {
    list: async (scope, listing) => {
      const { memberId, from, to, projectId, status, billable, order = 'rising', limit, cursor } = listing;
      const wanted = of({ workspaceId: scope.workspaceId, memberId }).filter(
        (entry) =>
          isOfScope(scope, projectIdOf(entry)) &&
          from <= entry.workDate &&
          entry.workDate <= to &&
          (status === undefined || entry.status === status) &&
          (billable === undefined || entry.billable === billable) &&
          (projectId === undefined ||
            (entry.project?.kind === 'known' && entry.project.projectId === projectId)),
      );
      const asked = [memberId, from, to, projectId, status, billable, order].map((one) => String(one ?? ''));
      return pageOf(wanted, ({ workDate, entryId }) => `${workDate}#${entryId}`, order, {
        bound: [scopeKey(scope), ...asked, ...(scope.projectIds ?? [])],
        limit,
        cursor,
      });
    },
    find: async (scope, entryId) => {
      const found = state.entries.get(entryId);
      return isHere(scope, found) ? found : undefined;
    },
    versions: async (scope, entryId) => {
      const found = state.entries.get(entryId);
      if (found === undefined || !isHere(scope, found)) return [];
      return versionsFor(scope, state.versions.get(entryId) ?? [found]);
    },
    around: async ({ workspaceId }, memberId, { from, to, day }) => {
      const owner = { workspaceId, memberId };
      return {
        entries: of(owner).filter(({ workDate }) => from <= workDate && workDate <= to),
        daySeconds: totalOn(state, owner, day),
        closed: state.days.get(dayKey(owner, day))?.closed,
      };
    },
  };
}

export function memoryPolicies(state: MemoryState): Policies {
  return {
    ofEntries: async ({ workspaceId }) => ({
      ...DEFAULT_ENTRY_POLICY,
      ...state.entryPolicies.get(workspaceId),
    }),
    ofLock: async ({ workspaceId }) => state.locks.get(workspaceId) ?? {},
    ofRetention: async ({ workspaceId }) => state.retentionDays.get(workspaceId) ?? {},
    forget: () => undefined,
  };
}

export function memoryProposals(state: MemoryState): ProposalBook {
  const of = (scope: WorkspaceScope) =>
    [...state.proposals.values()].filter((one) => scopeKey(one) === scopeKey(scope));
  return {
    list: async (scope, { isOpen, now, limit, cursor }) =>
      pageOf(
        of(scope).filter(
          ({ status, expiresAt }) => (status === 'open' && expiresAt * 1000 > now.getTime()) === isOpen,
        ),
        ({ proposalId }) => proposalId,
        'rising',
        { bound: [scopeKey(scope), String(isOpen)], limit, cursor },
      ),
    find: async (scope, id) => of(scope).find(({ proposalId }) => proposalId === id),
  };
}

export function memoryTimers(state: MemoryState): Timers {
  return { of: async (scope) => state.timers.get(scopeKey(scope)) };
}
