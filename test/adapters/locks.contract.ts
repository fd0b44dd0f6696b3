// The lock of a workspace, asked in the transaction of everything that writes an entry.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { EntryWrite } from '../../shared/core/ledger/change.ts';
import { amended, firstVersion, voided } from '../../shared/core/ledger/entry-versions.ts';
import { amendSettings } from '../../shared/core/ledger/workspace-settings.ts';
import type { Role } from '../../shared/core/member.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { LockChanges } from '../../shared/core/timesheet/lock.ts';
import { day, maya } from '../core/reply/receipt-facts.ts';
import { draftsOnDays, jordan, later, logged, mailOf, NOW, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope({ ...maya, role: 'owner' });
const FIRST = day('2026-01-01');
const SECOND = day('2026-01-02');
const THIRD = day('2026-01-03');
const BY = { at: NOW.toISOString(), memberId: maya.memberId, reason: 'forgot it' };
const described = { workspaceId: 'w-1', name: 'Studio', inboundAddresses: ['time@in.timepost.test'] };

const facts = (workDate: typeof FIRST, durationSeconds = 3600) => ({
  workDate,
  timeZone: maya.timeZone,
  durationSeconds,
  description: 'redesign',
  tags: [],
});
const entryOn = (workDate: typeof FIRST, entryId = 'one', now = NOW): TimeEntry =>
  firstVersion({ ...maya, entryId }, facts(workDate), now);

export function locksContract(open: OpenStores): void {
  describe('a lock', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      await stores.writer.putWorkspace(described);
    });

    const lock = async (changes: LockChanges, now = NOW) => {
      const before = await stores.workspaces.settings(scope);
      if (before === undefined) throw new Error('the workspace is there');
      const after = amendSettings(before, { lock: changes }, now);
      const write = { kind: 'workspace', version: before.version, after, isLockMoved: true } as const;
      expect(await stores.ledger.commit(scope, { writes: [write], events: [] })).toBe('written');
    };
    const commit = (...writes: readonly Omit<EntryWrite, 'kind' | 'longestDaySeconds'>[]) => {
      const all = writes.map((one) => ({ kind: 'entry', longestDaySeconds: 86_400, ...one }) as const);
      return stores.ledger.commit(scope, { writes: all, events: [] });
    };
    const lockOf = async (member: typeof maya) =>
      (await stores.closedDays.of(member, { from: FIRST, to: THIRD })).lock;
    const secondsOn = async (...days: readonly (typeof FIRST)[]) => [
      ...(await stores.entries.dayTotals(maya, days)).values(),
    ];

    test('is none where nobody set one', async () => {
      expect(await lockOf(maya)).toEqual({});
      expect(await commit({ after: entryOn(FIRST) })).toBe('written');
    });

    test('takes nothing on its days, and leaves the days after them open', async () => {
      await lock({ lockedUpTo: SECOND });

      expect(await commit({ after: entryOn(FIRST) })).toBe('locked');
      expect(await commit({ after: entryOn(SECOND) })).toBe('locked');
      expect(await commit({ after: entryOn(THIRD) })).toBe('written');
      expect(await secondsOn(FIRST, SECOND, THIRD)).toEqual([0, 0, 3600]);
      expect(await lockOf(jordan)).toMatchObject({ lockedUpTo: SECOND });
      expect(await stores.policies.ofLock(scope)).toEqual({ lockedUpTo: SECOND });
    });

    test.each<[string, (before: TimeEntry) => TimeEntry]>([
      ['voided', (before) => voided(before, BY)],
      ['made longer', (before) => amended(before, facts(FIRST, 7200), BY)],
      ['moved to an open day', (before) => amended(before, facts(THIRD), BY)],
    ])('lets none of its entries be %s', async (_how, change) => {
      const before = entryOn(FIRST);
      await commit({ after: before });
      await lock({ lockedUpTo: SECOND });

      expect(await commit({ before, after: change(before) })).toBe('locked');
      expect(await stores.entryBook.find(scope, 'one')).toEqual(before);
    });

    test('lets nothing be moved onto its days', async () => {
      const before = entryOn(THIRD);
      await commit({ after: before });
      await lock({ lockedUpTo: SECOND });

      expect(await commit({ before, after: amended(before, facts(SECOND), BY) })).toBe('locked');
    });

    test('keeps the whole of a change out for one day of it', async () => {
      await lock({ lockedUpTo: SECOND });

      const both = [{ after: entryOn(THIRD, 'a') }, { after: entryOn(SECOND, 'b') }];
      expect(await commit(...both)).toBe('locked');
      expect(await secondsOn(SECOND, THIRD)).toEqual([0, 0]);
    });

    test('takes changes in its grace, but for what was locked before', async () => {
      await lock({ lockedUpTo: FIRST });
      await lock({ lockedUpTo: THIRD, graceUntil: later(60).toISOString() });

      expect(await commit({ after: entryOn(FIRST, 'a') })).toBe('locked');
      expect(await commit({ after: entryOn(SECOND, 'b') })).toBe('written');
      expect(await commit({ after: entryOn(SECOND, 'c', later(60)) })).toBe('locked');
    });

    test('is taken away again', async () => {
      await lock({ lockedUpTo: SECOND });
      await lock({ lockedUpTo: null });

      expect(await commit({ after: entryOn(FIRST) })).toBe('written');
    });

    test.each<[Role, LockChanges['overrideRole'], string]>([
      ['owner', null, 'written'],
      ['admin', null, 'written'],
      ['manager', null, 'locked'],
      ['manager', 'manager', 'written'],
      ['admin', 'owner', 'locked'],
      ['owner', 'nobody', 'locked'],
    ])('is passed over by a(n) %s where it lets %s: %s', async (override, overrideRole, commitment) => {
      await lock({ lockedUpTo: SECOND, ...(overrideRole && { overrideRole }) });

      const after = { ...entryOn(FIRST), lockOverride: 'the invoice was wrong' };
      expect(await commit({ after, override })).toBe(commitment);
      expect(await stores.entryBook.find(scope, 'one')).toEqual(commitment === 'written' ? after : undefined);
    });

    test('keeps a mail out whose days it holds, and takes it without them', async () => {
      await lock({ lockedUpTo: FIRST });

      const mail = mailOf('a');
      expect(await stores.recorder.record(outcomeOf(mail, logged(...draftsOnDays(2, 1))))).toBe('locked');
      expect(await stores.messages.find(mail.messageKey)).toBeUndefined();
      const rest = outcomeOf(mail, logged(...draftsOnDays(2, 1).slice(1)));
      expect(await stores.recorder.record(rest)).toBe('recorded');
      expect(await stores.recorder.record(rest)).toBe('repeated');
      expect(await secondsOn(FIRST, SECOND)).toEqual([0, 3600]);
    });

    test('is met by whoever writes at the same time, or they were before it', async () => {
      const write = commit({ after: entryOn(FIRST) });
      const [commitment] = await Promise.all([write, lock({ lockedUpTo: SECOND })]);

      const [seconds] = await secondsOn(FIRST);
      expect(seconds).toBe(commitment === 'written' ? 3600 : 0);
      expect(await commit({ after: entryOn(FIRST, 'two') })).toBe('locked');
    });
  });
}
