// Two operators who write the same workspace at once: the second comes between the first one's look and write.
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { keyOf } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import {
  dynamoWorkspaceWriter,
  type WorkspaceWriter,
} from '../../shared/adapters/workspaces/dynamo-workspace-writer.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { twinDigests, twinSealer } from '../twins/twin-sealer.ts';
import { makeTables, storesOver, type Tables } from './dynamo-stores.ts';
import { overtakenDoc } from './overtaken.ts';
import { jordan } from './samples.ts';
import type { Stores } from './stores.ts';

const ISSUER = 'https://issuer.timepost.test';
const identity = { issuer: ISSUER, subject: 'maya' };
const workspace = { workspaceId: 'w-1', name: 'Demo', inboundAddresses: ['time@in.timepost.test'] };
const house = {
  projectId: 'p-1',
  name: 'House',
  code: 'INT',
  aliases: [],
  billableDefault: false,
  archived: false,
};
const at = (address: string) => ({ ...maya, address });

export function writerRacesContract(clientOf: () => DynamoDBClient): void {
  describe('of two operators at once', () => {
    const sealer = twinSealer();
    let tables: Tables;
    let stores: Stores;
    beforeEach(async () => {
      tables = await makeTables(clientOf());
      stores = storesOver(clientOf(), tables, sealer);
    });

    /** Has looked already when `other` writes. */
    function overtaken(other: () => Promise<unknown>): WorkspaceWriter {
      const doc = overtakenDoc(clientOf(), other);
      return dynamoWorkspaceWriter({ doc, tables, sealer, digests: twinDigests });
    }

    /** By other hands: the member's own item still lists it. */
    async function giveAway(address: string): Promise<void> {
      const scope = { workspaceId: 'w-1', memberId: 'm-2' };
      const key = keyOf.sender('w-1', await twinDigests.digest('sender', address));
      const Item = { ...key, ...scope, status: 'active' };
      const put = new PutCommand({ TableName: tables.directory, Item });
      await DynamoDBDocumentClient.from(clientOf()).send(put);
    }

    async function lookupsIn(kind: string): Promise<number> {
      const { Items = [] } = await clientOf().send(new ScanCommand({ TableName: tables.directory }));
      return Items.filter((item) => item['pk']?.S?.startsWith(`${kind}#`)).length;
    }

    const changed = { name: 'ChangedMeanwhileError' };

    test('who give a member new addresses one is told, and one address leads there', async () => {
      await stores.writer.putMember(at('old@example.com'), identity);

      const losing = overtaken(() => stores.writer.putMember(at('won@example.com'), identity));
      await expect(losing.putMember(at('lost@example.com'), identity)).rejects.toMatchObject(changed);

      expect(await stores.directory.findSender('w-1', 'won@example.com')).toMatchObject({ memberId: 'm-1' });
      expect([await lookupsIn('SENDER'), await lookupsIn('IDENTITY')]).toEqual([1, 1]);
      expect(await stores.members.profile(maya)).toMatchObject({ address: 'won@example.com' });

      expect(await losing.putMember(at('lost@example.com'), identity)).toBe('updated');
      expect(await lookupsIn('SENDER')).toBe(1);
    });

    test('who make the same member one is told, and one address leads there', async () => {
      const losing = overtaken(() => stores.writer.putMember(at('won@example.com')));

      await expect(losing.putMember(at('lost@example.com'))).rejects.toMatchObject(changed);

      expect(await lookupsIn('SENDER')).toBe(1);
      expect(await stores.members.profile(maya)).toMatchObject({ address: 'won@example.com' });
    });

    test('who give a workspace new addresses one is told, and one address leads there', async () => {
      await stores.writer.putWorkspace(workspace);
      const withInbound = (address: string) => ({ ...workspace, inboundAddresses: [address] });

      const losing = overtaken(() => stores.writer.putWorkspace(withInbound('won@in.timepost.test')));
      const lost = losing.putWorkspace(withInbound('lost@in.timepost.test'));

      await expect(lost).rejects.toMatchObject(changed);
      expect(await lookupsIn('RECIPIENT')).toBe(1);
      expect(await stores.directory.findRecipient('won@in.timepost.test')).toEqual({ workspaceId: 'w-1' });
    });

    test('who write a project one is told, and nothing of the other is lost', async () => {
      await stores.writer.putProject('w-1', house);
      const losing = overtaken(() => stores.writer.putProject('w-1', { ...house, name: 'Won' }));

      await expect(losing.putProject('w-1', { ...house, code: 'LOST' })).rejects.toMatchObject(changed);

      expect((await stores.catalogues.of('w-1')).projects).toEqual([{ ...house, name: 'Won' }]);
    });

    test('one who suspends does not undo what the other changed', async () => {
      await stores.writer.putMember(at('old@example.com'), identity);
      const losing = overtaken(() => stores.writer.putMember(at('won@example.com'), identity));

      await expect(losing.suspendMember(maya)).rejects.toMatchObject(changed);

      expect(await stores.directory.findSender('w-1', 'won@example.com')).toMatchObject({ status: 'active' });
      expect(await lookupsIn('SENDER')).toBe(1);
      expect(await stores.writer.activeMembers('w-1')).toEqual(['m-1']);
    });

    test("one does not end a look-up that has become another member's", async () => {
      await stores.writer.putMember(at('old@example.com'));
      const losing = overtaken(() => giveAway('old@example.com'));

      await expect(losing.putMember(at('new@example.com'))).rejects.toMatchObject(changed);
      expect(await stores.directory.findSender('w-1', 'old@example.com')).toMatchObject({ memberId: 'm-2' });

      expect(await losing.putMember(at('new@example.com'))).toBe('updated');
      expect(await stores.directory.findSender('w-1', 'old@example.com')).toMatchObject({ memberId: 'm-2' });
    });

    test("one who suspends leaves a look-up that has become another member's", async () => {
      await stores.writer.putMember(at('old@example.com'));
      await giveAway('old@example.com');

      expect(await stores.writer.suspendMember(maya)).toBe('updated');
      expect(await stores.directory.findSender('w-1', 'old@example.com')).toMatchObject({
        memberId: 'm-2',
        status: 'active',
      });
    });

    test.each([
      ['address', { ...jordan, address: maya.address }, undefined, [0]],
      ['identity', jordan, identity, [1]],
    ])('who give two members the same %s one is told that it is taken', async (_what, member, who, taken) => {
      const losing = overtaken(() => stores.writer.putMember(maya, identity));

      const lost = losing.putMember(member, who);

      await expect(lost).rejects.toMatchObject({ name: 'AddressTakenError', taken });
      expect(await stores.directory.findIdentity(ISSUER, 'maya')).toMatchObject([{ memberId: 'm-1' }]);
      expect(await stores.members.profile(jordan)).toBeUndefined();
    });
  });
}
