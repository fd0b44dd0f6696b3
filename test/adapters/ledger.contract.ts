// What everyone who writes entries by API does: whole or not at all, never over what another changed, never twice for one key.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { EntryWrite, OnceMark } from '../../shared/core/ledger/change.ts';
import { amended, firstVersion, restored, voided } from '../../shared/core/ledger/entry-versions.ts';
import { DEFAULT_RETENTION_DAYS, expiresAt } from '../../shared/core/record/retention.ts';
import { entryDone, toChangeEvent } from '../../shared/core/record/to-change-event.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { EntryListing } from '../../shared/ports/ledger.ts';
import { day, maya } from '../core/reply/receipt-facts.ts';
import { draftsOnDays, jordan, logged, mailOf, NOW, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope(maya);
const colleague = toWorkspaceScope(jordan);
const stranger = toWorkspaceScope({ ...maya, workspaceId: 'w-2' });
const FIRST = day('2026-01-01');
const SECOND = day('2026-01-02');
const HOUR = 3600;
const BY = { at: NOW.toISOString(), memberId: maya.memberId, reason: 'forgot the break' };
const YEAR: EntryListing = { memberId: maya.memberId, from: FIRST, to: day('2026-12-31'), limit: 50 };

const time = (workDate = FIRST, durationSeconds = HOUR) => ({
  workDate,
  timeZone: maya.timeZone,
  durationSeconds,
  description: 'redesign',
  tags: [],
});

function entryOf(id: string, facts = time()): TimeEntry {
  return firstVersion({ ...maya, entryId: id }, facts, NOW);
}

function write(after: TimeEntry, before?: TimeEntry, change: Partial<EntryWrite> = {}): EntryWrite {
  return { kind: 'entry', after, ...(before && { before }), longestDaySeconds: 24 * HOUR, ...change };
}

function changeOf(...writes: readonly EntryWrite[]) {
  const events = writes.map(({ after }) =>
    toChangeEvent(scope, entryDone(after), NOW, DEFAULT_RETENTION_DAYS),
  );
  return { writes, events };
}

export function ledgerContract(open: OpenStores): void {
  describe('the ledger', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    const commit = (...writes: readonly EntryWrite[]) => stores.ledger.commit(scope, changeOf(...writes));
    const totals = async () => [...(await stores.entries.dayTotals(maya, [FIRST, SECOND])).values()];

    async function made(id = 'one', facts = time()): Promise<TimeEntry> {
      const entry = entryOf(id, facts);
      expect(await commit(write(entry))).toBe('written');
      return entry;
    }

    test('gives an entry back as it was written, by id, by day and in its day', async () => {
      const entry = await made();

      expect(await stores.entryBook.find(scope, 'one')).toEqual(entry);
      expect(await stores.entryBook.list(scope, YEAR)).toEqual({ items: [entry] });
      expect(await totals()).toEqual([HOUR, 0]);
    });

    test('keeps every version, and counts the last', async () => {
      const entry = await made();
      const longer = amended(entry, time(FIRST, 2 * HOUR), BY);
      const off = voided(longer, BY);

      expect(await commit(write(longer, entry))).toBe('written');
      expect(await commit(write(off, longer))).toBe('written');

      expect(await stores.entryBook.versions(scope, 'one')).toEqual([entry, longer, off]);
      expect(await stores.entryBook.find(scope, 'one')).toEqual(off);
      expect(await totals()).toEqual([0, 0]);
    });

    test('moves an entry to another day and back', async () => {
      const entry = await made();
      const moved = amended(entry, time(SECOND), BY);
      const back = amended(moved, time(FIRST), BY);

      expect(await commit(write(moved, entry))).toBe('written');
      expect(await totals()).toEqual([0, HOUR]);
      expect(await commit(write(back, moved))).toBe('written');

      expect(await totals()).toEqual([HOUR, 0]);
      expect((await stores.entryBook.list(scope, YEAR)).items).toEqual([back]);
    });

    test('restores what was voided', async () => {
      const entry = await made();
      const off = voided(entry, BY);
      await commit(write(off, entry));

      expect(await commit(write(restored(off, BY), off))).toBe('written');

      expect(await totals()).toEqual([HOUR, 0]);
    });

    test('keeps what a mail made as the first version of what it becomes', async () => {
      const outcome = outcomeOf(mailOf('a'), logged(...draftsOnDays(1, 1)));
      await stores.recorder.record(outcome);
      const [entry] = outcome.entries;
      if (entry === undefined) throw new Error('one was written');

      expect(await stores.entryBook.find(scope, entry.entryId)).toEqual(entry);
      expect(await stores.entryBook.versions(scope, entry.entryId)).toEqual([entry]);
      const next = amended(entry, { ...entry, durationSeconds: 60 }, BY);
      expect(await commit(write(next, entry))).toBe('written');

      expect(await stores.entryBook.versions(scope, entry.entryId)).toEqual([entry, next]);
      expect(await stores.entryBook.find(scope, entry.entryId)).toEqual(next);
    });

    test('writes nothing over a version that it has not seen', async () => {
      const entry = await made();
      const one = amended(entry, time(FIRST, 2 * HOUR), BY);
      const other = amended(entry, time(SECOND, 3 * HOUR), BY);

      const commits = await Promise.all([commit(write(one, entry)), commit(write(other, entry))]);

      expect(commits.toSorted()).toEqual(['stale', 'written']);
      expect(await stores.entryBook.versions(scope, 'one')).toHaveLength(2);
      expect([HOUR * 2, HOUR * 3]).toContain((await totals()).reduce((sum, seconds) => sum + seconds));
    });

    test('makes no entry twice', async () => {
      await made();

      expect(await commit(write(entryOf('one', time(SECOND))))).toBe('stale');
      expect(await totals()).toEqual([HOUR, 0]);
    });

    test('lets no day come to more than it may, whoever writes at the same time', async () => {
      const writes = ['a', 'b', 'c', 'd'].map((id) =>
        commit(write(entryOf(id), undefined, { longestDaySeconds: 2 * HOUR })),
      );

      const commits = await Promise.all(writes);

      expect(commits.toSorted()).toEqual(['day_full', 'day_full', 'written', 'written']);
      expect(await totals()).toEqual([2 * HOUR, 0]);
    });

    test('lets no day come to more by several entries of one change', async () => {
      const most = { longestDaySeconds: 2 * HOUR };
      const [a, b, c] = ['a', 'b', 'c'].map((id) => write(entryOf(id), undefined, most));
      if (!a || !b || !c) throw new Error('three are written');

      expect([await commit(a, b, c), await commit(a, b)]).toEqual(['day_full', 'written']);
      expect(await totals()).toEqual([2 * HOUR, 0]);
    });

    test('takes less on a day that has too much', async () => {
      const entry = await made('one', time(FIRST, 5 * HOUR));
      const shorter = amended(entry, time(FIRST, 4 * HOUR), BY);

      expect(await commit(write(shorter, entry, { longestDaySeconds: HOUR }))).toBe('written');
    });

    test('writes beside the others of a day only as they were read', async () => {
      await made();
      const { daySeconds } = await stores.entryBook.around(scope, maya.memberId, {
        from: FIRST,
        to: FIRST,
        day: FIRST,
      });
      await made('two');

      expect(daySeconds).toBe(HOUR);
      expect(await commit(write(entryOf('three'), undefined, { daySeconds }))).toBe('stale');
      expect(await commit(write(entryOf('three'), undefined, { daySeconds: 2 * HOUR }))).toBe('written');
      const onEmpty = { daySeconds: 0 };
      expect(await commit(write(entryOf('four', time(SECOND)), undefined, onEmpty))).toBe('written');
    });

    describe('under an Idempotency-Key', () => {
      const mark = (request = 'r'): OnceMark => ({
        key: 'k',
        request,
        answer: { status: 201, body: { entryId: 'one' }, headers: { etag: '"1"' } },
        expiresAt: expiresAt('idempotency', NOW, DEFAULT_RETENTION_DAYS),
      });

      test('writes once, and gives the answer back to the same member alone', async () => {
        const change = changeOf(write(entryOf('one')));
        const again = changeOf(write(entryOf('two')));

        const commits = await Promise.all(
          [change, again].map((one) => stores.ledger.commit(scope, one, mark())),
        );

        expect(commits.toSorted()).toEqual(['known', 'written']);
        expect(await totals()).toEqual([HOUR, 0]);
        expect(await stores.ledger.recall(scope, 'k')).toEqual(mark());
        expect(await stores.ledger.recall(colleague, 'k')).toBeUndefined();
        expect(await stores.ledger.recall(scope, 'other')).toBeUndefined();
      });

      test('is known to be answered even where what it rests on has changed since', async () => {
        const change = changeOf(write(entryOf('one')));
        await stores.ledger.commit(scope, change, mark());

        expect(await stores.ledger.commit(scope, change, mark())).toBe('known');
      });
    });

    test('shows nothing to another workspace, and takes no change of one', async () => {
      const entry = await made();

      expect(await stores.entryBook.find(stranger, 'one')).toBeUndefined();
      expect(await stores.entryBook.versions(stranger, 'one')).toEqual([]);
      expect(await stores.entryBook.list(stranger, YEAR)).toEqual({ items: [] });
      const foreign = stores.ledger.commit(stranger, changeOf(write(voided(entry, BY), entry)));
      await expect(foreign).rejects.toMatchObject({ name: 'ForeignChangeError' });
      const [event] = changeOf(write(entry)).events;
      if (event === undefined) throw new Error('an entry has its event');
      await expect(stores.ledger.note(stranger, event)).rejects.toMatchObject({ name: 'ForeignChangeError' });
    });

    test('shows what a mail made to its own workspace alone', async () => {
      const outcome = outcomeOf(mailOf('a'), logged(...draftsOnDays(1, 1)));
      await stores.recorder.record(outcome);
      const [{ entryId = '' } = {}] = outcome.entries;

      expect(await stores.entryBook.find(stranger, entryId)).toBeUndefined();
      expect(await stores.entryBook.find(scope, 'nothing')).toBeUndefined();
      expect(await stores.entryBook.versions(scope, 'nothing')).toEqual([]);
    });

    describe('lists', () => {
      beforeEach(async () => {
        const known = { kind: 'known', projectId: 'p-1', name: 'ACME' } as const;
        await made('a', time(FIRST));
        await made('b', { ...time(SECOND), project: known, billable: true } as ReturnType<typeof time>);
        const off = await made('c', time(SECOND));
        await commit(write(voided(off, BY), off));
      });

      test.each<[string, Partial<EntryListing>, readonly string[]]>([
        ['all, by day', {}, ['a', 'b', 'c']],
        ['the last day first', { order: 'falling' }, ['c', 'b', 'a']],
        ['of a project', { projectId: 'p-1' }, ['b']],
        ['what counts', { status: 'logged' }, ['a', 'b']],
        ['what was voided', { status: 'voided' }, ['c']],
        ['what is billable', { billable: true }, ['b']],
        ['of another member', { memberId: jordan.memberId }, []],
        ['days alone that were asked for', { to: FIRST }, ['a']],
      ])('%s', async (_what, change, ids) => {
        const { items } = await stores.entryBook.list(scope, { ...YEAR, ...change });

        expect(items.map(({ entryId }) => entryId)).toEqual(ids);
      });

      test('page by page, also with the last day first', async () => {
        const listing = { ...YEAR, order: 'falling', limit: 1 } as const;
        const first = await stores.entryBook.list(scope, listing);
        const second = await stores.entryBook.list(scope, { ...listing, cursor: first.nextCursor });

        expect([...first.items, ...second.items].map(({ entryId }) => entryId)).toEqual(['c', 'b']);
      });

      test.each<[string, Partial<EntryListing>]>([
        ['another order', { order: 'rising' }],
        ['another filter', { status: 'logged' }],
        ['another member', { memberId: jordan.memberId }],
      ])('and refuses the cursor of %s', async (_which, change) => {
        const listing = { ...YEAR, order: 'falling', limit: 1 } as const;
        const { nextCursor } = await stores.entryBook.list(scope, listing);

        const other = stores.entryBook.list(scope, { ...listing, ...change, cursor: nextCursor });

        await expect(other).rejects.toMatchObject({ name: 'CursorInvalidError' });
      });
    });

    describe('for a token that is restricted to projects', () => {
      const restricted = (...projectIds: readonly string[]) => toWorkspaceScope(maya, { projectIds });
      const under = (projectId: string, facts = time()) => ({
        ...facts,
        project: { kind: 'known', projectId, name: 'ACME' } as const,
      });
      beforeEach(async () => {
        await made('none');
        await made('other', under('p-2'));
        const moved = await made('moved', under('p-2'));
        await commit(write(amended(moved, under('p-1'), BY), moved));
        const left = await made('left', under('p-1'));
        await commit(write(amended(left, under('p-2'), BY), left));
      });

      test('lists entries of these alone', async () => {
        const idsFor = async (...projectIds: readonly string[]) => {
          const { items } = await stores.entryBook.list(restricted(...projectIds), YEAR);
          return items.map(({ entryId }) => entryId);
        };

        expect(await idsFor('p-1')).toEqual(['moved']);
        expect(await idsFor('p-1', 'p-2')).toEqual(['left', 'moved', 'other']);
        expect(await idsFor('p-3')).toEqual([]);
        const { items } = await stores.entryBook.list(restricted('p-1'), { ...YEAR, projectId: 'p-2' });
        expect(items).toEqual([]);
      });

      test.each(['none', 'other', 'left'])('has nothing at %p', async (id) => {
        expect(await stores.entryBook.find(restricted('p-1'), id)).toBeUndefined();
        expect(await stores.entryBook.versions(restricted('p-1'), id)).toEqual([]);
      });

      test('shows of an entry that came to one of these only its versions there', async () => {
        const versions = await stores.entryBook.versions(restricted('p-1'), 'moved');

        expect(versions.map(({ version }) => version)).toEqual([2]);
        expect(await stores.entryBook.find(restricted('p-1'), 'moved')).toMatchObject({ version: 2 });
      });

      test('takes no cursor of a token that is restricted otherwise', async () => {
        const both = restricted('p-1', 'p-2');
        const { nextCursor } = await stores.entryBook.list(both, { ...YEAR, limit: 1 });

        const swapped = stores.entryBook.list(restricted('p-1'), { ...YEAR, limit: 1, cursor: nextCursor });

        await expect(swapped).rejects.toMatchObject({ name: 'CursorInvalidError' });
        await expect(stores.entryBook.list(both, { ...YEAR, cursor: nextCursor })).resolves.toBeDefined();
      });
    });

    test('takes what a workspace usually takes, where it says nothing', async () => {
      expect(await stores.policies.ofEntries(scope)).toMatchObject({ overlap: 'warn', futureDays: 0 });
    });
  });
}
