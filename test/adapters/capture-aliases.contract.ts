// What secret addresses lead to, and that one which was ended leads nowhere.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { tokenEnd } from '../../shared/core/api-token.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { aliasIdOf, type CaptureAliasRecord, toCaptureAlias } from '../../shared/core/capture-alias.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { jordan, later, NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const alias = toCaptureAlias(new Uint8Array(20).fill(1));
const other = toCaptureAlias(new Uint8Array(20).fill(2));
const expiresAt = tokenEnd(NOW, 90);
const scope = { workspaceId: maya.workspaceId, memberId: maya.memberId };
const kept = { alias, scope, createdAt: NOW, expiresAt };

export function captureAliasesContract(open: OpenStores): void {
  describe('a capture alias', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      await stores.captureAliases.add(kept);
    });

    test('stands for its member, and for a project where it says so', async () => {
      await stores.captureAliases.add({ ...kept, alias: other, projectId: 'p-1' });

      expect(await stores.directory.findCaptureAlias(alias)).toEqual({
        ...scope,
        status: 'active',
        expiresAt,
      });
      expect(await stores.directory.findCaptureAlias(other)).toMatchObject({ projectId: 'p-1' });
    });

    test('that was never made stands for nobody', async () => {
      expect(await stores.directory.findCaptureAlias(other)).toBeUndefined();
    });

    test('is revoked at once by its id, and stays so', async () => {
      await stores.captureAliases.add({ ...kept, alias: other });

      expect(await stores.captureAliases.revoke(aliasIdOf(alias), NOW)).toEqual(scope);
      expect(await stores.captureAliases.revoke(aliasIdOf(alias), later(60))).toEqual(scope);

      expect(await stores.directory.findCaptureAlias(alias)).toMatchObject({ status: 'revoked' });
      expect(await stores.directory.findCaptureAlias(other)).toMatchObject({ status: 'active' });
    });

    test('that was never made cannot be revoked', async () => {
      expect(await stores.captureAliases.revoke(aliasIdOf(other), NOW)).toBeUndefined();
    });

    test('is made once: a second of the same id changes nothing', async () => {
      const again = stores.captureAliases.add({ ...kept, scope: jordan });

      await expect(again).rejects.toMatchObject({ name: 'CaptureAliasTakenError' });
      expect(await stores.directory.findCaptureAlias(alias)).toMatchObject({ memberId: 'm-1' });
    });

    const by = toWorkspaceScope(maya);
    const record: CaptureAliasRecord = {
      ...scope,
      aliasId: aliasIdOf(other),
      projectId: 'p-1',
      status: 'active',
      createdAt: NOW.toISOString(),
      expiresAt,
    };
    const make = () =>
      stores.ledger.commit(by, { writes: [{ kind: 'alias', after: record, secret: other }], events: [] });
    const end = (after: CaptureAliasRecord) =>
      stores.ledger.commit(by, { writes: [{ kind: 'aliasEnd', after }], events: [] });

    test('that its member makes is listed with those that an operator made, in its workspace alone', async () => {
      expect([await make(), await make()]).toEqual(['written', 'stale']);

      const { items } = await stores.aliasBook.list(by, { memberId: 'm-1', limit: 10 });
      expect(items.map(({ aliasId }) => aliasId).sort()).toEqual([aliasIdOf(alias), aliasIdOf(other)].sort());
      expect(await stores.aliasBook.find(by, record.aliasId)).toEqual(record);
      const elsewhere = toWorkspaceScope({ ...maya, workspaceId: 'w-2' });
      expect(await stores.aliasBook.find(elsewhere, record.aliasId)).toBeUndefined();
      expect(await stores.directory.findCaptureAlias(other)).toMatchObject({ projectId: 'p-1' });
    });

    test('ends sooner than it would have, never later, and at once where it is revoked', async () => {
      await make();
      const sooner = { ...record, expiresAt: tokenEnd(NOW, 2) };
      const revoked = { ...sooner, status: 'revoked', revokedAt: NOW.toISOString() } as const;

      expect([await end(sooner), await end(record)]).toEqual(['written', 'stale']);
      expect(await stores.directory.findCaptureAlias(other)).toMatchObject({ expiresAt: sooner.expiresAt });
      expect(await end(revoked)).toBe('written');

      expect(await stores.directory.findCaptureAlias(other)).toMatchObject({ status: 'revoked' });
      expect(await stores.aliasBook.find(by, record.aliasId)).toEqual(revoked);
      expect(await end(sooner)).toBe('stale');
    });
  });
}
