// What a workspace says of itself: amended over what was read, and seen at once by who writes next.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { amendSettings, type SettingsChanges } from '../../shared/core/ledger/workspace-settings.ts';
import { day, maya } from '../core/reply/receipt-facts.ts';
import { NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope({ ...maya, role: 'owner' });
const elsewhere = toWorkspaceScope({ ...maya, workspaceId: 'w-2', role: 'owner' });
const described = { workspaceId: 'w-1', name: 'Studio', inboundAddresses: ['time@in.timepost.test'] };

export function workspaceSettingsContract(open: OpenStores): void {
  describe('the settings of a workspace', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      await stores.writer.putWorkspace(described);
    });
    const read = async () => {
      const settings = await stores.workspaces.settings(scope);
      if (settings === undefined) throw new Error('the workspace is not there');
      return settings;
    };
    const amend = async (changes: SettingsChanges, version?: number) => {
      const before = await read();
      const isLockMoved = changes.lock !== undefined;
      const write = { kind: 'workspace', version: version ?? before.version, isLockMoved } as const;
      const after = amendSettings(before, changes, NOW);
      return stores.ledger.commit(scope, { writes: [{ ...write, after }], events: [] });
    };

    test('are empty where it was only described, and those of another are not there', async () => {
      expect(await read()).toEqual({
        workspaceId: 'w-1',
        name: 'Studio',
        version: 1,
        fallback: true,
        entryPolicy: {},
        retentionDays: {},
        lock: {},
        workingTime: {},
      });
      expect(await stores.workspaces.settings(elsewhere)).toBeUndefined();
    });

    test('hold for the next entry, although what held before had just been read', async () => {
      expect(await stores.policies.ofEntries(scope)).toMatchObject({ overlap: 'warn' });

      expect(await amend({ name: 'Studio Two', entryPolicy: { overlap: 'refuse' } })).toBe('written');
      expect(await amend({ retentionDays: { proposal: 7 } })).toBe('written');

      expect(await read()).toMatchObject({ name: 'Studio Two', version: 3 });
      expect(await stores.policies.ofEntries(scope)).toMatchObject({ overlap: 'refuse' });
      expect(await stores.policies.ofRetention(scope)).toEqual({ proposal: 7 });
    });

    test('have bounds of working time until they are taken away, whatever a file says', async () => {
      const breaks = [{ afterSeconds: 21_600, breakSeconds: 1800 }];

      await amend({ workingTime: { mostDaySeconds: 36_000, breaks } });
      await amend({ workingTime: { mostDaySeconds: null } });
      await stores.writer.putWorkspace({ workspaceId: 'w-1', name: 'Studio', inboundAddresses: [] });

      expect((await read()).workingTime).toEqual({ breaks });
    });

    test('have a rule by which time is rounded until it is taken away, whatever a file says', async () => {
      const rounding = { mode: 'up', stepSeconds: 360, scope: 'day' } as const;

      await amend({ rounding });
      await stores.writer.putWorkspace({ ...described, name: 'Studio Two' });
      await amend({ entryPolicy: { overlap: 'refuse' } });
      expect(await read()).toMatchObject({ name: 'Studio Two', rounding });

      await amend({ rounding: null });
      await stores.writer.putWorkspace(described);
      expect((await read()).rounding).toBeUndefined();
    });

    test('are not amended over what somebody else amended', async () => {
      await amend({ entryPolicy: { futureDays: 7 } });

      expect(await amend({ entryPolicy: { futureDays: 9 } }, 1)).toBe('stale');
      expect(await read()).toMatchObject({ version: 2, entryPolicy: { futureDays: 7 } });
    });

    test('stay where a file describes the workspace again, whose name is as the file says', async () => {
      await amend({ name: 'Other', fallback: false, entryPolicy: { overlap: 'refuse' } });
      await amend({ retentionDays: { proposal: 7 }, lock: { lockedUpTo: day('2026-01-31') } });
      await amend({ weekStart: 'sunday' });

      expect(await stores.writer.putWorkspace(described)).toBe('updated');
      expect(await read()).toMatchObject({
        name: 'Studio',
        fallback: false,
        entryPolicy: { overlap: 'refuse' },
        retentionDays: { proposal: 7 },
        lock: { lockedUpTo: '2026-01-31' },
        weekStart: 'sunday',
      });
      expect(await stores.catalogues.of('w-1')).toMatchObject({ withoutFallback: true });
      expect(await stores.writer.putWorkspace({ ...described, withoutFallback: false })).toBe('updated');
      expect(await read()).toMatchObject({ fallback: true });
      expect(await stores.directory.findRecipient('time@in.timepost.test')).toEqual({ workspaceId: 'w-1' });
    });
  });
}
