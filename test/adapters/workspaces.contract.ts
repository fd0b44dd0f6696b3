// What members, catalogues and directory do for everyone, and who may lead where.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { maya } from '../core/reply/receipt-facts.ts';
import { jordan } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const ISSUER = 'https://issuer.timepost.test';
const identity = { issuer: ISSUER, subject: 'maya' };
const workspace = { workspaceId: 'w-1', name: 'Demo', inboundAddresses: ['time@in.timepost.test'] };
const acme = {
  projectId: 'p-1',
  clientId: 'c-1',
  name: 'Website',
  code: 'ACME',
  aliases: ['acme site'],
  billableDefault: true,
  archived: false,
};
const house = {
  projectId: 'p-2',
  name: 'House',
  code: 'INT',
  aliases: [],
  billableDefault: false,
  archived: true,
};

export function workspacesContract(open: OpenStores): void {
  describe('a workspace', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      await stores.writer.putWorkspace(workspace);
      await stores.writer.putMember(maya, identity);
    });

    test('knows its members, and no others', async () => {
      expect(await stores.members.profile(maya)).toEqual(maya);
      expect(await stores.members.profile(jordan)).toBeUndefined();
      expect(await stores.members.profile({ ...maya, workspaceId: 'w-2' })).toBeUndefined();
    });

    test('knows what each of them may do', async () => {
      await stores.writer.putMember({ ...maya, role: 'admin' });
      expect(await stores.members.profile(maya)).toMatchObject({ role: 'admin' });
    });

    test('knows who leads them', async () => {
      const led = { ...maya, managerId: 'm-5' };
      await stores.writer.putMember(led);

      expect(await stores.members.profile(maya)).toEqual(led);
    });

    test('knows its clients and projects, and no others', async () => {
      await stores.writer.putClient('w-1', { clientId: 'c-1', name: 'ACME Ltd' });
      await stores.writer.putProject('w-1', acme);
      await stores.writer.putProject('w-1', house);
      await stores.writer.putProject('w-2', house);

      expect(await stores.catalogues.of('w-1')).toEqual({
        clients: [{ clientId: 'c-1', name: 'ACME Ltd' }],
        projects: [acme, house],
      });
    });

    test('has an empty catalogue at first', async () => {
      expect(await stores.catalogues.of('w-1')).toEqual({ clients: [], projects: [] });
    });

    test.each(['time@in.timepost.test', 'Time@In.Timepost.TEST'])(
      'is found by its inbound address: %s',
      async (to) => {
        expect(await stores.directory.findRecipient(to)).toEqual({ workspaceId: 'w-1' });
      },
    );

    test.each(['time@elsewhere.test', maya.address, ''])(
      'is not found by another address: %s',
      async (to) => {
        expect(await stores.directory.findRecipient(to)).toBeUndefined();
      },
    );

    test('finds a sender by address, in this workspace alone', async () => {
      const sender = { workspaceId: 'w-1', memberId: 'm-1', status: 'active' };

      expect(await stores.directory.findSender('w-1', 'Maya@Example.com')).toEqual(sender);
      expect(await stores.directory.findSender('w-2', maya.address)).toBeUndefined();
      expect(await stores.directory.findSender('w-1', 'time@in.timepost.test')).toBeUndefined();
    });

    test('tells of a suspended sender', async () => {
      await stores.writer.putMember({ ...maya, status: 'suspended' }, identity);

      expect(await stores.directory.findSender('w-1', maya.address)).toMatchObject({ status: 'suspended' });
    });

    test('finds all memberships of who signed in', async () => {
      await stores.writer.putMember({ ...maya, workspaceId: 'w-2', memberId: 'm-9' }, identity);

      expect(await stores.directory.findIdentity(ISSUER, 'maya')).toEqual([
        { workspaceId: 'w-1', memberId: 'm-1' },
        { workspaceId: 'w-2', memberId: 'm-9' },
      ]);
    });

    test.each([
      ['another subject', ISSUER, 'Maya'],
      ['another issuer', 'https://other.test', 'maya'],
      ['both parts run together', `${ISSUER}maya`, ''],
    ])('finds no membership for %s', async (_who, issuer, subject) => {
      expect(await stores.directory.findIdentity(issuer, subject)).toEqual([]);
    });

    test('says with its catalogue that no model is to be asked, for as long as it wants that', async () => {
      const changes = [
        await stores.writer.putWorkspace({ ...workspace, withoutFallback: true }),
        await stores.writer.putWorkspace({ ...workspace, withoutFallback: true }),
      ];
      const without = await stores.catalogues.of('w-1');
      await stores.writer.putWorkspace(workspace);

      expect(changes).toEqual(['updated', 'unchanged']);
      expect(without).toEqual({ clients: [], projects: [], withoutFallback: true });
    });

    test('says for itself how long things are kept, and what a later file is silent of stays', async () => {
      const retentionDays = { messageText: 7, timeEntry: 1_000 };
      const elsewhere = { workspaceId: 'w-2' };
      const changes = [
        await stores.writer.putWorkspace({ ...workspace, retentionDays }),
        await stores.writer.putWorkspace({ ...workspace, retentionDays }),
        await stores.writer.putWorkspace({ ...workspace, name: 'Studio' }),
      ];

      expect(changes).toEqual(['updated', 'unchanged', 'updated']);
      expect(await stores.policies.ofRetention({ workspaceId: 'w-1' })).toEqual(retentionDays);
      expect(await stores.policies.ofRetention(elsewhere)).toEqual({});
      expect(await stores.catalogues.of('w-1')).toMatchObject({ retentionDays });
      expect(await stores.catalogues.of('w-2')).not.toHaveProperty('retentionDays');
    });

    test('is the same when everything is written again', async () => {
      await stores.writer.putWorkspace(workspace);
      await stores.writer.putMember(maya, identity);

      expect(await stores.members.profile(maya)).toEqual(maya);
      expect(await stores.directory.findIdentity(ISSUER, 'maya')).toHaveLength(1);
    });

    test('says of each thing whether it was made, updated or left as it was', async () => {
      const again = [
        await stores.writer.putWorkspace(workspace),
        await stores.writer.putMember(maya, identity),
      ];
      const made = [
        await stores.writer.putClient('w-1', { clientId: 'c-1', name: 'ACME Ltd' }),
        await stores.writer.putProject('w-1', acme),
      ];
      const unchanged = [
        await stores.writer.putClient('w-1', { clientId: 'c-1', name: 'ACME Ltd' }),
        await stores.writer.putProject('w-1', { ...acme, aliases: [...acme.aliases] }),
      ];
      const updated = [
        await stores.writer.putWorkspace({ ...workspace, name: 'Studio' }),
        await stores.writer.putWorkspace({ ...workspace, name: 'Studio', inboundAddresses: [] }),
        await stores.writer.putMember({ ...maya, status: 'suspended' }, identity),
        await stores.writer.putMember({ ...maya, status: 'suspended' }, { ...identity, subject: 'new' }),
        await stores.writer.putMember({ ...maya, status: 'suspended' }),
        await stores.writer.putClient('w-1', { clientId: 'c-1', name: 'ACME' }),
        await stores.writer.putProject('w-1', { ...acme, archived: true }),
      ];

      expect([again, made, unchanged].map((changes) => [...new Set(changes)])).toEqual([
        ['unchanged'],
        ['made'],
        ['unchanged'],
      ]);
      expect(updated).toEqual(Array(7).fill('updated'));
    });

    test('keeps what a description of a project leaves open', async () => {
      const { archived: _, ...described } = acme;
      await stores.writer.putProject('w-1', {
        ...acme,
        archived: true,
        visibility: 'members',
        memberIds: ['m-2'],
      });

      expect(await stores.writer.putProject('w-1', described)).toBe('unchanged');
      await stores.writer.putProject('w-1', { ...described, name: 'Site' });

      expect((await stores.catalogues.of('w-1')).projects).toEqual([
        { ...acme, name: 'Site', archived: true, seenBy: ['m-2'] },
      ]);
    });

    test('gives no client the name, and no project the code, that another has', async () => {
      await stores.writer.putClient('w-1', { clientId: 'c-1', name: 'ACME Ltd' });
      await stores.writer.putProject('w-1', acme);
      const taken = { name: 'AddressTakenError', taken: [0] };

      const client = stores.writer.putClient('w-1', { clientId: 'c-2', name: ' acme  LTD' });
      await expect(client).rejects.toMatchObject(taken);
      await expect(stores.writer.putProject('w-1', { ...house, code: 'acme' })).rejects.toMatchObject(taken);

      expect(await stores.writer.putClient('w-2', { clientId: 'c-2', name: 'ACME Ltd' })).toBe('made');
      expect(await stores.writer.putProject('w-1', { ...acme, code: 'SITE' })).toBe('updated');
      expect(await stores.writer.putProject('w-1', { ...house, code: 'acme' })).toBe('made');
    });

    test('has members who write mail and cannot sign in', async () => {
      await stores.writer.putMember(jordan);

      expect(await stores.directory.findSender('w-1', jordan.address)).toMatchObject({ memberId: 'm-2' });
      expect(await stores.members.profile(jordan)).toEqual(jordan);

      await stores.writer.putMember(maya);

      expect(await stores.directory.findIdentity(ISSUER, 'maya')).toEqual([]);
    });

    test('no longer answers to addresses and identities that were given up', async () => {
      await stores.writer.putWorkspace({ ...workspace, inboundAddresses: ['new@in.timepost.test'] });
      await stores.writer.putMember({ ...maya, address: 'new@example.com' }, { ...identity, subject: 'new' });

      expect(await stores.directory.findRecipient('time@in.timepost.test')).toBeUndefined();
      expect(await stores.directory.findSender('w-1', maya.address)).toBeUndefined();
      expect(await stores.directory.findIdentity(ISSUER, 'maya')).toEqual([]);
      expect(await stores.directory.findSender('w-1', 'new@example.com')).toMatchObject({ memberId: 'm-1' });
    });

    test("is not given another workspace's inbound address", async () => {
      const inboundAddresses = ['free@in.timepost.test', ...workspace.inboundAddresses];
      const taking = stores.writer.putWorkspace({ ...workspace, workspaceId: 'w-2', inboundAddresses });

      await expect(taking).rejects.toMatchObject({ name: 'AddressTakenError', taken: [1] });
      expect(await stores.directory.findRecipient('free@in.timepost.test')).toBeUndefined();
      expect(await stores.directory.findRecipient('time@in.timepost.test')).toEqual({ workspaceId: 'w-1' });
    });

    test("gives no member another's address, and changes nothing of either", async () => {
      const taking = stores.writer.putMember(
        { ...jordan, address: maya.address },
        { ...identity, subject: 'j' },
      );

      await expect(taking).rejects.toMatchObject({ name: 'AddressTakenError' });
      expect(await stores.members.profile(jordan)).toBeUndefined();
      expect(await stores.directory.findSender('w-1', maya.address)).toMatchObject({ memberId: 'm-1' });
    });

    test('lets nobody sign in as two of its members', async () => {
      const taking = stores.writer.putMember(jordan, identity);

      await expect(taking).rejects.toMatchObject({ name: 'AddressTakenError', taken: [1] });
      expect(await stores.members.profile(jordan)).toBeUndefined();
      expect(await stores.directory.findSender('w-1', jordan.address)).toBeUndefined();
      expect(await stores.directory.findIdentity(ISSUER, 'maya')).toEqual([
        { workspaceId: 'w-1', memberId: 'm-1' },
      ]);

      await stores.writer.putMember(maya);
      await stores.writer.putMember(jordan, identity);
      expect(await stores.directory.findIdentity(ISSUER, 'maya')).toMatchObject([{ memberId: 'm-2' }]);
    });

    test('lists its active members, and no others', async () => {
      await stores.writer.putMember(jordan);
      await stores.writer.putMember({ ...maya, workspaceId: 'w-2', memberId: 'm-9' });
      expect([...(await stores.writer.activeMembers('w-1'))].sort()).toEqual(['m-1', 'm-2']);

      await stores.writer.putMember({ ...jordan, status: 'suspended' });

      expect(await stores.writer.activeMembers('w-1')).toEqual(['m-1']);
      expect(await stores.writer.activeMembers('w-3')).toEqual([]);
    });

    test('suspends a member, who keeps profile, address and identity', async () => {
      expect(await stores.writer.suspendMember(maya)).toBe('updated');

      expect(await stores.members.profile(maya)).toEqual({ ...maya, status: 'suspended' });
      expect(await stores.directory.findSender('w-1', maya.address)).toMatchObject({ status: 'suspended' });
      expect(await stores.directory.findIdentity(ISSUER, 'maya')).toHaveLength(1);
      expect(await stores.writer.activeMembers('w-1')).toEqual([]);
      expect(await stores.writer.putMember({ ...maya, status: 'suspended' }, identity)).toBe('unchanged');
      expect(await stores.writer.putMember(maya, identity)).toBe('updated');
      expect(await stores.writer.activeMembers('w-1')).toEqual(['m-1']);
    });

    test('suspends nobody twice, and nobody who is not there', async () => {
      await stores.writer.suspendMember(maya);

      expect(await stores.writer.suspendMember(maya)).toBe('unchanged');
      expect(await stores.writer.suspendMember(jordan)).toBe('unchanged');
      expect(await stores.members.profile(jordan)).toBeUndefined();
    });
  });
}
