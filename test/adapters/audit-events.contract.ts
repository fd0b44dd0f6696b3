// What everyone who reads the audit trail does: a workspace's own events, in the order in which they were made, page by page.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { AuditEvent } from '../../shared/core/audit-event.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { toChangeEvent } from '../../shared/core/record/to-change-event.ts';
import type { AuditListing } from '../../shared/ports/audit-events.ts';
import { day, maya } from '../core/reply/receipt-facts.ts';
import { jordan } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const auditor = toWorkspaceScope({ ...maya, role: 'auditor' });

const DAYS = ['2026-03-09', '2026-03-11', '2026-03-12'] as const;

export function auditEventsContract(open: OpenStores): void {
  describe('the audit trail', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    const note = async (on: string, second: number, who = maya): Promise<AuditEvent> => {
      const done = {
        action: 'entry.amended',
        object: { kind: 'entry', id: `e-${second}` },
        facts: [],
        once: String(second),
      } as const;
      const at = new Date(`${on}T10:00:${String(second).padStart(2, '0')}Z`);
      const scope = toWorkspaceScope(who);
      const event = toChangeEvent(scope, done, at, DEFAULT_RETENTION_DAYS);
      await stores.ledger.note(scope, event);
      return event;
    };
    /** Twelve on each of three days, one of which has nothing before it. */
    const noteMany = async (): Promise<readonly AuditEvent[]> => {
      const made = [];
      for (const on of DAYS) for (let second = 0; second < 12; second += 1) made.push(await note(on, second));
      return made;
    };
    const listing = (change: Partial<AuditListing> = {}): AuditListing => ({
      from: day('2026-03-09'),
      to: day('2026-03-12'),
      limit: 50,
      ...change,
    });
    const all = async (change: Partial<AuditListing>): Promise<readonly (readonly AuditEvent[])[]> => {
      const pages = [];
      let cursor: string | undefined;
      do {
        const page = await stores.auditEvents.list(auditor, listing({ ...change, cursor }));
        pages.push(page.items);
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return pages;
    };

    test.each([
      ['rising', 5],
      ['rising', 12],
      ['falling', 7],
      ['falling', 36],
    ] as const)('is read in pages, %s, %i at a time, each event once', async (order, limit) => {
      const made = await noteMany();

      const pages = await all({ order, limit });

      expect(pages.flat()).toEqual(order === 'rising' ? made : made.toReversed());
      expect(pages.map(({ length }) => length)).toEqual(
        Array.from({ length: Math.ceil(36 / limit) }, (_, i) => Math.min(limit, 36 - i * limit)),
      );
    });

    test('is asked for days, for who did it and for what it was done to', async () => {
      await noteMany();
      const his = await note('2026-03-11', 30, jordan);

      const on11 = { from: day('2026-03-11'), to: day('2026-03-11') };

      expect((await all(on11)).flat()).toHaveLength(13);
      expect((await all({ ...on11, actorId: jordan.memberId })).flat()).toEqual([his]);
      expect((await all({ objectId: 'e-3', limit: 2 })).flat().map(({ at }) => at.slice(0, 10))).toEqual(
        DAYS,
      );
    });

    test("holds nothing of another workspace, and no cursor leads there or into another's list", async () => {
      await noteMany();
      await note('2026-03-11', 40, { ...maya, workspaceId: 'w-2' });
      const strange = toWorkspaceScope({ ...maya, workspaceId: 'w-2', role: 'auditor' });

      const { nextCursor } = await stores.auditEvents.list(auditor, listing({ limit: 3 }));

      expect((await stores.auditEvents.list(strange, listing())).items).toHaveLength(1);
      for (const [scope, change] of [
        [strange, {}],
        [auditor, { order: 'falling' }],
        [auditor, { objectId: 'e-3' }],
      ] as const)
        await expect(
          stores.auditEvents.list(scope, listing({ limit: 3, ...change, cursor: nextCursor })),
        ).rejects.toMatchObject({ name: 'CursorInvalidError' });
    });
  });
}
