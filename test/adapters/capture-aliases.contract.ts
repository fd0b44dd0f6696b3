// What secret addresses lead to, and that one which was ended leads nowhere.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { tokenEnd } from '../../shared/core/api-token.ts';
import { aliasIdOf, toCaptureAlias } from '../../shared/core/capture-alias.ts';
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
  });
}
