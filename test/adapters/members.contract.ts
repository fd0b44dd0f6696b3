// What holds of members that are read and changed by API, for everyone who keeps them.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import type { OpenStores, Stores } from './stores.ts';

const identity = { issuer: 'https://issuer.timepost.test', subject: 'maya' };
const boss: MemberProfile = { ...maya, memberId: 'm-4', role: 'owner', address: 'boss@example.com' };
const elsewhere: MemberProfile = { ...maya, workspaceId: 'w-2' };
const scope = toWorkspaceScope(boss);

export function membersContract(open: OpenStores): void {
  describe('members', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      await stores.writer.putMember(maya, identity);
      await stores.writer.putMember(boss);
      await stores.writer.putMember(elsewhere, identity);
    });

    const versionOf = async (memberId: string) =>
      (await stores.memberBook.find(scope, memberId))?.version ?? Number.NaN;
    const put = async (after: MemberProfile, version: number, restsOn: Record<string, number> = {}) =>
      stores.ledger.commit(scope, {
        writes: [
          {
            kind: 'member',
            after,
            version,
            restsOn: Object.entries(restsOn).map(([memberId, seen]) => ({ memberId, version: seen })),
          },
        ],
        events: [],
      });

    test('are found with their version, in their workspace alone', async () => {
      expect(await stores.memberBook.find(scope, 'm-1')).toEqual({ member: maya, version: 1 });
      expect(await stores.memberBook.find(toWorkspaceScope(elsewhere), 'm-4')).toBeUndefined();
      expect(await stores.memberBook.find(scope, 'm-9')).toBeUndefined();
    });

    test('are listed by pages, whose cursors open for who asked alone', async () => {
      const first = await stores.memberBook.list(scope, { limit: 1 });
      const cursor = first.nextCursor;
      const second = await stores.memberBook.list(scope, { limit: 1, cursor });

      expect([...first.items, ...second.items].map(({ member }) => member)).toEqual([maya, boss]);
      expect(second.nextCursor).toBeUndefined();
      const of = toWorkspaceScope(elsewhere);
      await expect(stores.memberBook.list(of, { limit: 1, cursor })).rejects.toMatchObject({
        name: 'CursorInvalidError',
      });
    });

    test('are changed, and the version rises', async () => {
      const after = { ...maya, displayName: 'M', role: 'manager', managerId: 'm-4' } as const;

      expect(await put(after, 1, { 'm-4': 1 })).toBe('written');

      expect(await stores.memberBook.find(scope, 'm-1')).toEqual({ member: after, version: 2 });
      expect(await stores.directory.findSender('w-1', maya.address)).toMatchObject({ status: 'active' });
    });

    test.each<[string, number, Record<string, number>]>([
      ['who were changed since', 2, {}],
      ['when another whom it rests on was changed since', 1, { 'm-4': 2 }],
      ['when another whom it rests on is not there', 1, { 'm-8': 1 }],
    ])('%s are not changed', async (_when, version, restsOn) => {
      expect(await put({ ...maya, displayName: 'M' }, version, restsOn)).toBe('stale');

      expect(await stores.memberBook.find(scope, 'm-1')).toEqual({ member: maya, version: 1 });
    });

    test('of two owners who suspend each other, one stays', async () => {
      const other: MemberProfile = { ...maya, memberId: 'm-5', role: 'owner', address: 'other@example.com' };
      await stores.writer.putMember(other);

      const done = [
        await put({ ...other, status: 'suspended' }, 1, { 'm-4': 1 }),
        await put({ ...boss, status: 'suspended' }, 1, { 'm-5': 1 }),
      ];

      expect(done).toEqual(['written', 'stale']);
      expect((await stores.memberBook.find(scope, 'm-4'))?.member).toEqual(boss);
    });

    test('who are suspended send nothing, sign in nowhere here, and come back whole', async () => {
      await put({ ...maya, status: 'suspended' }, await versionOf('m-1'));

      expect(await stores.directory.findSender('w-1', maya.address)).toMatchObject({ status: 'suspended' });
      expect(await stores.members.profile(maya)).toMatchObject({ status: 'suspended' });
      expect(await stores.writer.activeMembers('w-1')).toEqual(['m-4']);
      expect(await stores.directory.findSender('w-2', maya.address)).toMatchObject({ status: 'active' });

      await put(maya, await versionOf('m-1'));

      expect(await stores.directory.findSender('w-1', maya.address)).toMatchObject({ status: 'active' });
      expect(await stores.directory.findIdentity(identity.issuer, identity.subject)).toHaveLength(2);
      expect([...(await stores.writer.activeMembers('w-1'))].sort()).toEqual(['m-1', 'm-4']);
    });
  });
}
