// What everyone who lists entries does: a member's own, by day, page by page.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { EntryQuery } from '../../shared/ports.ts';
import { day, draft, maya } from '../core/reply/receipt-facts.ts';
import { draftsOnDays, jordan, logged, mailOf, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const YEAR: EntryQuery = { from: day('2026-01-01'), to: day('2026-12-31'), limit: 100 };

export function entriesContract(open: OpenStores): void {
  describe('entries', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    async function record(id: string, drafts = [draft] as readonly (typeof draft)[]) {
      const outcome = outcomeOf(mailOf(id), logged(...drafts));
      await stores.recorder.record(outcome);
      return outcome.entries;
    }

    test('come in pages of 100 by day, each once, until there are no more', async () => {
      const written: TimeEntry[] = [];
      for (const id of ['a', 'b', 'c', 'd', 'e']) written.push(...(await record(id, draftsOnDays(50, 2))));

      const pages: TimeEntry[][] = [];
      let query = YEAR;
      for (let more = true; more; ) {
        const { items, nextCursor } = await stores.entries.list(maya, query);
        pages.push([...items]);
        more = nextCursor !== undefined;
        if (nextCursor !== undefined) query = { ...YEAR, cursor: nextCursor };
      }

      expect(pages.map(({ length }) => length)).toEqual([100, 100, 50]);
      const days = pages.flat().map(({ workDate }) => workDate);
      expect(days).toEqual(days.toSorted());
      expect(new Set(pages.flat().map(({ entryId }) => entryId))).toEqual(
        new Set(written.map(({ entryId }) => entryId)),
      );
    });

    test('have no further page when the last one is full', async () => {
      await record('a', draftsOnDays(4, 1));

      const { items, nextCursor } = await stores.entries.list(maya, { ...YEAR, limit: 4 });

      expect([items.length, nextCursor]).toEqual([4, undefined]);
    });

    test('include the first and the last day that are asked for, and no other', async () => {
      await record('a', draftsOnDays(10, 1));

      const query = { ...YEAR, from: day('2026-01-03'), to: day('2026-01-05') };
      const { items } = await stores.entries.list(maya, query);

      expect(items.map(({ workDate }) => workDate)).toEqual(['2026-01-03', '2026-01-04', '2026-01-05']);
    });

    test('of another member are not seen', async () => {
      const [entry] = await record('a');

      const keys = entry === undefined ? [] : [entry];

      expect((await stores.entries.list(jordan, YEAR)).items).toEqual([]);
      expect(await stores.entries.get(jordan, keys)).toEqual([]);
      expect(await stores.entries.dayTotals(jordan, [draft.workDate])).toEqual(
        new Map([[draft.workDate, 0]]),
      );
    });

    describe('refuse a cursor', () => {
      let cursor: string;
      const query = { ...YEAR, limit: 2 };
      beforeEach(async () => {
        await record('a', draftsOnDays(5, 1));
        cursor = (await stores.entries.list(maya, query)).nextCursor ?? '';
      });

      test('never of this query itself', async () => {
        const { items } = await stores.entries.list(maya, { ...query, cursor });

        expect(items.map(({ workDate }) => workDate)).toEqual(['2026-01-03', '2026-01-04']);
      });

      test.each<[string, (cursor: string) => string]>([
        ['that is empty', () => ''],
        ['that is no cursor', () => 'page-2'],
        ['that is cut short', (whole) => whole.slice(0, -4)],
        [
          'with another letter at its start',
          (whole) => `${whole.startsWith('A') ? 'B' : 'A'}${whole.slice(1)}`,
        ],
        [
          'with another letter near its end',
          (whole) => `${whole.slice(0, -3)}${whole.at(-3) === 'A' ? 'B' : 'A'}${whole.slice(-2)}`,
        ],
        ['that says a key of its own', () => Buffer.from('ENTRY#2026-01-01#').toString('base64url')],
      ])('%s', async (_which, change) => {
        const listing = stores.entries.list(maya, { ...query, cursor: change(cursor) });

        await expect(listing).rejects.toMatchObject({ name: 'CursorInvalidError' });
      });

      test("of another member's query", async () => {
        const listing = stores.entries.list(jordan, { ...query, cursor });

        await expect(listing).rejects.toMatchObject({ name: 'CursorInvalidError' });
      });

      test('of a query for other days', async () => {
        const listing = stores.entries.list(maya, { ...query, from: day('2025-01-01'), cursor });

        await expect(listing).rejects.toMatchObject({ name: 'CursorInvalidError' });
      });
    });

    test('are given by key in the order asked for, unknown ones left out', async () => {
      const [one, two, three] = await record('a', draftsOnDays(3, 1));
      if (one === undefined || two === undefined || three === undefined)
        throw new Error('three were written');

      const found = await stores.entries.get(maya, [three, { ...two, entryId: 'nobody' }, one, three]);

      expect(found).toEqual([three, one, three]);
    });

    test('are given by key also when there are more than one read takes', async () => {
      const written = [
        ...(await record('a', draftsOnDays(80, 80))),
        ...(await record('b', draftsOnDays(80, 80))),
      ];

      expect(await stores.entries.get(maya, written)).toEqual(written);
    });

    test('give totals of days, zero where nothing was logged, each day once', async () => {
      await record('a', draftsOnDays(4, 2, 90));
      const [first, second, third] = [day('2026-01-01'), day('2026-01-02'), day('2026-01-03')];

      const totals = await stores.entries.dayTotals(maya, [third, first, second, first]);

      expect(totals).toEqual(
        new Map([
          [third, 0],
          [first, 10_800],
          [second, 10_800],
        ]),
      );
    });

    test('give no totals for no days', async () => {
      expect(await stores.entries.dayTotals(maya, [])).toEqual(new Map());
    });
  });
}
