// What API tokens lead to, and that one which was ended leads nowhere.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiTokenRecord, toApiToken, tokenEnd, tokenIdOf } from '../../shared/core/api-token.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { TokenEndWrite, TokenUseWrite, TokenWrite } from '../../shared/core/ledger/change.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { jordan, later, NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const token = toApiToken(new Uint8Array(32).fill(1));
const other = toApiToken(new Uint8Array(32).fill(2));
const expiresAt = tokenEnd(NOW, 90);
const mayas = toWorkspaceScope(maya);
const jordans = toWorkspaceScope(jordan);
const stranger = toWorkspaceScope({ ...maya, workspaceId: 'w-2' });
const scope = { workspaceId: maya.workspaceId, memberId: maya.memberId };
const tokenId = tokenIdOf(token);
const kept = { token, scope, name: 'export script', createdAt: NOW, expiresAt };

export function apiTokensContract(open: OpenStores): void {
  describe('an API token', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      await stores.apiTokens.add(kept);
    });

    test('stands for the member that it was made for, until its end', async () => {
      expect(await stores.directory.findToken(token)).toEqual({
        ...scope,
        tokenId,
        status: 'active',
        expiresAt,
      });
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

      expect(await stores.directory.findToken(token)).toEqual({
        ...scope,
        tokenId,
        status: 'revoked',
        expiresAt,
      });
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

    describe('that a member makes by API', () => {
      const record: ApiTokenRecord = {
        ...scope,
        tokenId: tokenIdOf(other),
        name: 'agent',
        status: 'active',
        scopes: ['read', 'write_own'],
        projectIds: ['p-1'],
        createdAt: NOW.toISOString(),
        expiresAt,
      };
      const commit = (write: TokenWrite | TokenEndWrite | TokenUseWrite, by = mayas) =>
        stores.ledger.commit(by, { writes: [write], events: [] });
      const make = () => commit({ kind: 'token', after: record, secret: other });
      const ended = { ...record, status: 'revoked' as const, revokedAt: later(60).toISOString() };

      test('gives what it was made with, and is listed without its secret', async () => {
        expect(await make()).toBe('written');

        const { name: _name, createdAt: _made, ...holder } = record;
        expect(await stores.directory.findToken(other)).toEqual(holder);
        expect(await stores.tokenBook.find(mayas, record.tokenId)).toEqual(record);
        const { items } = await stores.tokenBook.list(mayas, { memberId: 'm-1', limit: 10 });
        expect(items).toHaveLength(2);
        expect(items).toContainEqual(record);
        expect(JSON.stringify(items)).not.toContain(other.slice(12));
      });

      test('is in force until it ends, for its member alone', async () => {
        await make();

        const asked = [
          stores.tokenStates.isInForce(record, NOW),
          stores.tokenStates.isInForce(record, new Date(expiresAt * 1000)),
          stores.tokenStates.isInForce({ ...record, memberId: 'm-2' }, NOW),
        ];
        expect(await Promise.all(asked)).toEqual([true, false, false]);
      });

      test('as a link shows the report that it was made for, and gives nothing', async () => {
        const { projectIds: _all, ...unrestricted } = record;
        const report = { reportId: 'r-1', role: 'manager', showsMembers: true } as const;
        const link = { ...unrestricted, scopes: [], report };
        await commit({ kind: 'token', after: link, secret: other });

        expect(await stores.directory.findToken(other)).toMatchObject({ scopes: [], report });
        expect(await stores.tokenBook.find(mayas, record.tokenId)).toEqual(link);
      });

      test('is made once', async () => {
        await make();

        expect(await make()).toBe('stale');
      });

      test('is revoked in the transaction that tells of it, and stays so', async () => {
        await make();

        expect(await commit({ kind: 'tokenEnd', after: ended })).toBe('written');
        const again = { ...ended, revokedAt: later(90).toISOString() };
        expect(await commit({ kind: 'tokenEnd', after: again })).toBe('written');

        expect(await stores.tokenStates.isInForce(record, NOW)).toBe(false);
        expect(await stores.directory.findToken(other)).toMatchObject({ status: 'revoked' });
        expect(await stores.tokenBook.find(mayas, record.tokenId)).toEqual(ended);
        expect(await stores.directory.findToken(token)).toMatchObject({ status: 'active' });
      });

      test('cannot be revoked where there is none', async () => {
        expect(await commit({ kind: 'tokenEnd', after: ended })).toBe('stale');
        expect(await stores.tokenBook.find(mayas, record.tokenId)).toBeUndefined();
      });

      test('is not there for another workspace, nor made or ended from one', async () => {
        await make();

        expect(await stores.tokenBook.find(stranger, record.tokenId)).toBeUndefined();
        expect(await stores.tokenBook.list(stranger, { memberId: 'm-1', limit: 10 })).toEqual({ items: [] });
        const end = commit({ kind: 'tokenEnd', after: ended }, stranger);
        await expect(end).rejects.toMatchObject({ name: 'ForeignChangeError' });
      });

      test('says when it was last used, to the hour', async () => {
        await make();
        const used = { ...scope, tokenId: record.tokenId };
        const lastUse = async () => (await stores.tokenBook.find(mayas, record.tokenId))?.lastUsedAt;

        await stores.tokenUses.note(used, NOW);
        await stores.tokenUses.note(used, later(3599));
        expect(await lastUse()).toBe(NOW.toISOString());
        await stores.tokenUses.note(used, later(3600));

        expect(await lastUse()).toBe(later(3600).toISOString());
      });

      test('is told of as used once an hour, also where it is used at the same moment', async () => {
        await make();
        const { workspaceId, memberId } = scope;
        const use = (seconds: number) => {
          const lastUsedAt = later(seconds).toISOString();
          return commit({
            kind: 'tokenUse',
            after: { workspaceId, memberId, tokenId: record.tokenId, lastUsedAt },
          });
        };

        expect((await Promise.all([use(0), use(0), use(1)])).toSorted()).toEqual([
          'stale',
          'stale',
          'written',
        ]);
        expect(await use(3599)).toBe('stale');
        expect(await use(3602)).toBe('written');
        await expect(
          commit({ kind: 'tokenUse', after: { ...record, lastUsedAt: NOW.toISOString() } }, stranger),
        ).rejects.toMatchObject({ name: 'ForeignChangeError' });
      });

      test('that is used and was never made leaves nothing', async () => {
        await stores.tokenUses.note({ ...scope, tokenId: record.tokenId }, NOW);

        expect(await stores.tokenBook.find(mayas, record.tokenId)).toBeUndefined();
      });

      test('is listed page by page, and the cursor leads nowhere in the list of another', async () => {
        await make();
        const { items, nextCursor } = await stores.tokenBook.list(mayas, { memberId: 'm-1', limit: 1 });
        const rest = await stores.tokenBook.list(mayas, { memberId: 'm-1', limit: 1, cursor: nextCursor });

        expect([...items, ...rest.items].map((one) => one.tokenId).toSorted()).toEqual(
          [tokenId, record.tokenId].toSorted(),
        );
        expect(rest.nextCursor).toBeUndefined();
        for (const [by, memberId] of [
          [mayas, 'm-2'],
          [jordans, 'm-1'],
          [stranger, 'm-1'],
        ] as const) {
          const swapped = stores.tokenBook.list(by, { memberId, limit: 1, cursor: nextCursor });
          await expect(swapped).rejects.toMatchObject({ name: 'CursorInvalidError' });
        }
      });
    });
  });
}
