// What API tokens lead to, and that one which was ended leads nowhere.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toApiToken, tokenEnd, tokenIdOf } from '../../shared/core/api-token.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { jordan, later, NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const token = toApiToken(new Uint8Array(32).fill(1));
const other = toApiToken(new Uint8Array(32).fill(2));
const expiresAt = tokenEnd(NOW, 90);
const scope = { workspaceId: maya.workspaceId, memberId: maya.memberId };
const kept = { token, scope, name: 'export script', createdAt: NOW, expiresAt };

export function apiTokensContract(open: OpenStores): void {
  describe('an API token', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      await stores.apiTokens.add(kept);
    });

    test('stands for the member that it was made for, until its end', async () => {
      expect(await stores.directory.findToken(token)).toEqual({ ...scope, status: 'active', expiresAt });
    });

    test('that was never made stands for nobody', async () => {
      expect(await stores.directory.findToken(other)).toBeUndefined();
    });

    test('may be one of several, of one member or of two', async () => {
      await stores.apiTokens.add({ ...kept, token: other, name: '', scope: jordan });

      expect(await stores.directory.findToken(token)).toMatchObject({ memberId: 'm-1' });
      expect(await stores.directory.findToken(other)).toMatchObject({ memberId: 'm-2' });
    });

    test('is revoked at once by its id, and stays so', async () => {
      await stores.apiTokens.add({ ...kept, token: other });

      expect(await stores.apiTokens.revoke(tokenIdOf(token), NOW)).toEqual(scope);
      expect(await stores.apiTokens.revoke(tokenIdOf(token), later(60))).toEqual(scope);

      expect(await stores.directory.findToken(token)).toEqual({ ...scope, status: 'revoked', expiresAt });
      expect(await stores.directory.findToken(other)).toMatchObject({ status: 'active' });
    });

    test.each(['tpt_', 'tpt_AAAAAAAA', ''])('that was never made cannot be revoked: %j', async (id) => {
      expect(await stores.apiTokens.revoke(id, NOW)).toBeUndefined();
      expect(await stores.directory.findToken(token)).toMatchObject({ status: 'active' });
    });

    test('is made once: a second of the same id changes nothing', async () => {
      const again = stores.apiTokens.add({ ...kept, scope: jordan });

      await expect(again).rejects.toMatchObject({ name: 'ApiTokenTakenError' });
      expect(await stores.directory.findToken(token)).toMatchObject({ memberId: 'm-1' });
    });
  });
}
