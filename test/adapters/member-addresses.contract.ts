// What holds of the addresses that letters ask about, for everyone who keeps them: nothing leads to a member that was not confirmed.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { toConfirmationCode } from '../../shared/core/confirmation-code.ts';
import type { Write } from '../../shared/core/ledger/change.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { MemberAddress } from '../../shared/core/member-address.ts';
import type { ConfirmationItem } from '../../shared/core/outbox-item.ts';
import { askedAddress } from '../core/reply/confirmation-item.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { later, NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const FIRST = toConfirmationCode(new Uint8Array(20).fill(1));
const SECOND = toConfirmationCode(new Uint8Array(20).fill(2));
const scope = toWorkspaceScope(maya);
const kim: MemberProfile = { ...maya, memberId: 'm-2', address: 'kim@example.com' };

const asked = askedAddress(NOW, { address: 'Maya@Attic.example' });
const { expiresAt: _asked, ...facts } = asked;
const confirmed: MemberAddress = {
  ...facts,
  status: 'confirmed',
  confirmedAt: later(60).toISOString(),
  version: 2,
};
const lead = { kind: 'furtherAddress', address: asked.address } as const;

/** What is written of a letter to this address. */
export function letterTo({ addressId, address, letters, memberId }: MemberAddress): ConfirmationItem {
  return {
    outboxId: `letter-${addressId}-${letters}`,
    workspaceId: 'w-1',
    memberId,
    kind: 'confirmation',
    addressId,
    letter: letters,
    facts: { address, code: FIRST, asks: 'address', workspaceName: 'Studio', until: later(60).toISOString() },
    receivedAt: NOW.toISOString(),
    createdAt: NOW.toISOString(),
    expiresAt: 0,
  };
}

export function memberAddressesContract(open: OpenStores): void {
  describe('addresses that letters ask about', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      await stores.writer.putMember(maya);
      await stores.writer.putMember(kim);
    });

    const write = (...writes: readonly Write[]) => stores.ledger.commit(scope, { writes, events: [] });
    const sender = (address: string) => stores.directory.findSender('w-1', address);
    const member = async (change: Partial<Extract<Write, { kind: 'member' }>>) => {
      const seen = await stores.memberBook.find(scope, 'm-1');
      return {
        kind: 'member' as const,
        after: seen?.member ?? maya,
        version: seen?.version ?? 1,
        restsOn: [],
        ...change,
      };
    };
    const confirm = async () => {
      await write({ kind: 'address', after: asked, code: FIRST });
      return write({ kind: 'address', before: asked, after: confirmed }, await member({ gained: [lead] }));
    };

    test('are kept with what is told of them, and lead nowhere', async () => {
      expect(await write({ kind: 'address', after: asked, code: FIRST })).toBe('written');

      expect(await stores.addressBook.find(scope, 'm-1', 'a-1')).toEqual(asked);
      expect(await stores.addressBook.list(scope, 'm-1')).toEqual([asked]);
      expect(await stores.directory.findConfirmation(FIRST)).toEqual({
        workspaceId: 'w-1',
        memberId: 'm-1',
        addressId: 'a-1',
        expiresAt: asked.expiresAt,
      });
      expect(await sender(asked.address)).toBeUndefined();
    });

    test("are those of one member, in the scope's workspace alone", async () => {
      await write({ kind: 'address', after: asked, code: FIRST });

      expect(await stores.addressBook.list(scope, 'm-2')).toEqual([]);
      expect(await stores.addressBook.find(scope, 'm-2', 'a-1')).toBeUndefined();
      const elsewhere = toWorkspaceScope({ ...maya, workspaceId: 'w-2' });
      expect(await stores.addressBook.find(elsewhere, 'm-1', 'a-1')).toBeUndefined();
    });

    test('have one code in force: that of the last letter', async () => {
      await write({ kind: 'address', after: asked, code: FIRST });
      const again = { ...asked, letters: 2, version: 2 };
      const ask = (letter: number, now = NOW) =>
        stores.asked.isAsked({ workspaceId: 'w-1', memberId: 'm-1', addressId: 'a-1', letter }, now);

      expect(await write({ kind: 'address', before: asked, after: again, code: SECOND })).toBe('written');

      expect(await stores.directory.findConfirmation(FIRST)).toBeUndefined();
      expect(await stores.directory.findConfirmation(SECOND)).toMatchObject({ addressId: 'a-1' });
      expect([await ask(1), await ask(2), await ask(2, later(7 * 86_400))]).toEqual([false, true, false]);
    });

    test('are written over what was read alone', async () => {
      await write({ kind: 'address', after: asked, code: FIRST });

      expect(await write({ kind: 'address', after: asked, code: SECOND })).toBe('stale');
      const stale = { ...asked, version: 3 };
      expect(await write({ kind: 'address', before: stale, after: confirmed })).toBe('stale');
      expect(await write({ kind: 'addressEnd', after: stale })).toBe('stale');
      expect(await stores.directory.findConfirmation(FIRST)).toBeDefined();
    });

    test('lead to the member once they are confirmed, however they are spelt, and their code leads nowhere', async () => {
      expect(await confirm()).toBe('written');

      expect(await sender('maya@attic.example')).toEqual({
        workspaceId: 'w-1',
        memberId: 'm-1',
        status: 'active',
      });
      expect(await sender(maya.address)).toMatchObject({ memberId: 'm-1' });
      expect(await stores.directory.findConfirmation(FIRST)).toBeUndefined();
      expect(await stores.addressBook.find(scope, 'm-1', 'a-1')).toEqual(confirmed);
    });

    test("are not confirmed that are another member's", async () => {
      const theirs = { ...asked, address: kim.address };
      await write({ kind: 'address', after: theirs, code: FIRST });

      const gained = [{ ...lead, address: kim.address }];
      const after = { ...confirmed, address: kim.address };
      expect(await write({ kind: 'address', before: theirs, after }, await member({ gained }))).toBe('taken');

      expect(await sender(kim.address)).toMatchObject({ memberId: 'm-2' });
      expect(await stores.addressBook.find(scope, 'm-1', 'a-1')).toEqual(theirs);
    });

    test('stay when a file says what the member is, and go in and out of force with them', async () => {
      await confirm();

      await stores.writer.putMember({ ...maya, displayName: 'M', address: 'new@example.com' });
      expect(await sender('new@example.com')).toMatchObject({ memberId: 'm-1' });
      expect(await sender(maya.address)).toBeUndefined();
      expect(await sender(asked.address)).toMatchObject({ memberId: 'm-1', status: 'active' });

      await stores.writer.suspendMember(maya);
      expect(await sender(asked.address)).toMatchObject({ status: 'suspended' });

      await write(await member({ after: { ...maya, address: 'new@example.com' } }));
      expect(await sender(asked.address)).toMatchObject({ status: 'active' });
    });

    test('stay also where a file makes one of them the registered one', async () => {
      await confirm();

      await stores.writer.putMember({ ...maya, address: asked.address });
      await stores.writer.putMember({ ...maya, address: asked.address, displayName: 'M' });

      expect(await sender(asked.address)).toMatchObject({ memberId: 'm-1' });
    });

    test('lead nowhere once they are removed', async () => {
      await confirm();

      const done = await write({ kind: 'addressEnd', after: confirmed }, await member({ lost: [lead] }));

      expect(done).toBe('written');
      expect(await sender(asked.address)).toBeUndefined();
      expect(await sender(maya.address)).toMatchObject({ memberId: 'm-1' });
      expect(await stores.addressBook.list(scope, 'm-1')).toEqual([]);
    });

    test('get a letter that is sent once, and no mail is called answered by it', async () => {
      const item = letterTo(asked);
      expect(await write({ kind: 'letter', after: item })).toBe('written');
      expect(await write({ kind: 'letter', after: item })).toBe('stale');

      expect(await stores.outbox.claim(item, NOW, 60)).toEqual({ item, attempt: 1 });
      await stores.outbox.sent(item, { sesMessageId: 'ses-1' }, later(1));

      expect(await stores.outbox.claim(item, later(86_400), 60)).toBeUndefined();
    });

    test('get none that are suppressed', async () => {
      const item = letterTo(asked);
      await write({ kind: 'letter', after: item });
      await stores.outbox.claim(item, NOW, 60);

      await stores.outbox.suppress(item, {}, later(1));

      expect(await stores.outbox.claim(item, later(86_400), 60)).toBeUndefined();
    });
  });

  describe('who is invited', () => {
    const sam: MemberProfile = { ...maya, memberId: 'm-9', status: 'invited', address: 'sam@example.com' };
    const invitation: MemberAddress = {
      ...asked,
      memberId: 'm-9',
      address: sam.address,
      asks: 'invitation',
    };
    const identity = { kind: 'identity', issuer: 'https://issuer.timepost.test', subject: 'sam' } as const;
    let stores: Stores;
    const write = (...writes: readonly Write[]) => stores.ledger.commit(scope, { writes, events: [] });
    beforeEach(async () => {
      stores = await open();
      await stores.writer.putMember(maya, { issuer: identity.issuer, subject: 'maya' });
      await write(
        { kind: 'member', after: sam, restsOn: [] },
        { kind: 'address', after: invitation, code: FIRST },
      );
    });

    const join = (subject: string, address = sam.address) =>
      write(
        {
          kind: 'member',
          after: { ...sam, status: 'active' },
          version: 1,
          restsOn: [],
          gained: [
            { kind: 'address', address },
            { ...identity, subject },
          ],
        },
        { kind: 'addressEnd', after: invitation },
      );

    test('is there, and nothing leads to them', async () => {
      expect(await stores.memberBook.find(scope, 'm-9')).toEqual({ member: sam, version: 1 });
      expect(await stores.directory.findSender('w-1', sam.address)).toBeUndefined();
      expect(await stores.writer.activeMembers('w-1')).toEqual(['m-1']);
      expect(await write({ kind: 'member', after: sam, restsOn: [] })).toBe('stale');
    });

    test('becomes a member whom address and sign-in lead to', async () => {
      expect(await join('sam')).toBe('written');

      expect(await stores.directory.findSender('w-1', sam.address)).toMatchObject({
        memberId: 'm-9',
        status: 'active',
      });
      expect(await stores.directory.findIdentity(identity.issuer, 'sam')).toEqual([
        { workspaceId: 'w-1', memberId: 'm-9' },
      ]);
      expect([...(await stores.writer.activeMembers('w-1'))].sort()).toEqual(['m-1', 'm-9']);
      expect(await stores.directory.findConfirmation(FIRST)).toBeUndefined();
      expect(await stores.memberBook.list(scope, { limit: 10 })).toMatchObject({
        items: [{ version: 1 }, { version: 2, member: { status: 'active' } }],
      });
    });

    test.each([
      ['the sign-in', 'maya', sam.address],
      ['the address', 'sam', maya.address],
    ])('does not, where %s is that of another member', async (_what, subject, address) => {
      expect(await join(subject, address)).toBe('taken');

      expect(await stores.members.profile(sam)).toMatchObject({ status: 'invited' });
      expect(await stores.directory.findConfirmation(FIRST)).toBeDefined();
    });

    test('is there no more when the invitation is withdrawn, but not when they joined meanwhile', async () => {
      const withdraw = () => write({ kind: 'memberEnd', after: sam, version: 1 });
      await join('sam');
      expect(await withdraw()).toBe('stale');

      const other = { ...sam, memberId: 'm-8' };
      await write({ kind: 'member', after: other, restsOn: [] });
      expect(await write({ kind: 'memberEnd', after: other, version: 1 })).toBe('written');
      expect(await stores.memberBook.find(scope, 'm-8')).toBeUndefined();
      expect((await stores.memberBook.list(scope, { limit: 10 })).items).toHaveLength(2);
    });
  });
}
