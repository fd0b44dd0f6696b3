// What holds of answers by mail to letters about an address, for everyone who keeps them: all that a yes causes is written, once, or nothing.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { confirmationAddress } from '../../shared/core/confirmation-address.ts';
import { toConfirmationCode } from '../../shared/core/confirmation-code.ts';
import type { Write } from '../../shared/core/ledger/change.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { MemberAddress } from '../../shared/core/member-address.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { type AskedLetter, toConfirmation } from '../../shared/core/record/to-confirmation.ts';
import { askedAddress } from '../core/reply/confirmation-item.ts';
import { day, maya } from '../core/reply/receipt-facts.ts';
import { later, mailOf, NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const CODE = toConfirmationCode(new Uint8Array(20).fill(3));
const LATER_CODE = toConfirmationCode(new Uint8Array(20).fill(4));
const TODAY = { from: day('2026-03-11'), to: day('2026-03-11') };
const scope = toWorkspaceScope(maya);
const kim: MemberProfile = { ...maya, memberId: 'm-2', address: 'kim@example.com' };
const sam: MemberProfile = { ...maya, memberId: 'm-9', status: 'invited', address: 'sam@example.com' };

const further = askedAddress(NOW, { address: 'Maya@Attic.example' });
const invitation: MemberAddress = {
  ...further,
  memberId: 'm-9',
  addressId: 'a-9',
  address: sam.address,
  asks: 'invitation',
};

export function letterAnswersContract(open: OpenStores): void {
  describe('an answer by mail to a letter about an address', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      await stores.writer.putWorkspace({ workspaceId: 'w-1', name: 'Studio', inboundAddresses: [] });
      await stores.writer.putMember(maya);
      await stores.writer.putMember(kim);
    });

    const write = (...writes: readonly Write[]) => stores.ledger.commit(scope, { writes, events: [] });
    const ask = (after: MemberAddress) => write({ kind: 'address', after, code: CODE });
    const invite = async () => {
      await write({ kind: 'member', after: sam, restsOn: [] });
      await ask(invitation);
    };
    const find = async (asked: MemberAddress, code = CODE): Promise<AskedLetter> => {
      const found = await stores.answers.find(code, asked);
      if (found === undefined) throw new Error('nothing is asked');
      return found;
    };
    const yes = (letter: AskedLetter, id = 'yes') => {
      const recipient = confirmationAddress('time@in.timepost.test', CODE);
      const { arrival, ...mail } = mailOf(id, {
        routing: { ...letter.asked, kind: 'letter', from: letter.asked.address, proof: 'dmarc' },
      });
      const facts = { engineVersion: '1', now: later(60), retention: DEFAULT_RETENTION_DAYS };
      return toConfirmation({ ...mail, arrival: { ...arrival, recipient } }, letter, facts);
    };
    const sender = (address: string) => stores.directory.findSender('w-1', address);
    const actions = async () => {
      const { items } = await stores.auditEvents.list(scope, { ...TODAY, limit: 50 });
      return items.map(({ action, channel, actor }) => `${channel} ${action} ${actor.id}`).toSorted();
    };

    test('finds what is asked, by the code of the last letter alone', async () => {
      await ask(further);

      expect(await stores.answers.find(CODE, further)).toEqual({
        code: CODE,
        asked: further,
        seen: { member: maya, version: 1 },
        workspaceName: 'Studio',
      });
      const again = { ...further, letters: 2, version: 2 };
      await write({ kind: 'address', before: further, after: again, code: LATER_CODE });
      expect(await stores.answers.find(CODE, further)).toBeUndefined();
      expect(await stores.answers.find(LATER_CODE, { ...further, addressId: 'a-2' })).toBeUndefined();
      expect(await stores.answers.find(LATER_CODE, { ...further, memberId: 'm-2' })).toBeUndefined();
      expect(await stores.answers.find(LATER_CODE, { ...further, workspaceId: 'w-2' })).toBeUndefined();
    });

    test('makes an address lead to its member, ends the code, and leaves record, audit events and the answer', async () => {
      await ask(further);
      const outcome = yes(await find(further));

      expect(await stores.answers.confirm(outcome)).toBe('recorded');

      expect(await sender('maya@attic.example')).toMatchObject({ memberId: 'm-1', status: 'active' });
      expect(await sender(maya.address)).toMatchObject({ memberId: 'm-1' });
      expect(await stores.directory.findConfirmation(CODE)).toBeUndefined();
      expect(await stores.addressBook.find(scope, 'm-1', 'a-1')).toMatchObject({
        status: 'confirmed',
        version: 2,
      });
      expect(await stores.messages.find(outcome.message.messageKey)).toMatchObject({
        memberId: 'm-1',
        disposition: 'command',
        reason: 'confirmation_applied',
      });
      expect(await actions()).toEqual(['mail message.decided m-1', 'mail sender_address.confirmed m-1']);
      const { reply } = outcome;
      expect(reply && (await stores.outbox.claim(reply, NOW, 60))).toEqual({ item: reply, attempt: 1 });
    });

    test('makes who is invited a member', async () => {
      await invite();

      expect(await stores.answers.confirm(yes(await find(invitation)))).toBe('recorded');

      expect(await stores.members.profile(sam)).toEqual({ ...sam, status: 'active' });
      expect(await sender(sam.address)).toMatchObject({ memberId: 'm-9', status: 'active' });
      expect([...(await stores.writer.activeMembers('w-1'))].sort()).toEqual(['m-1', 'm-2', 'm-9']);
      expect(await stores.directory.findConfirmation(CODE)).toBeUndefined();
      expect(await actions()).toEqual(['mail member.joined m-9', 'mail message.decided m-9']);
      expect(await stores.addressBook.find(scope, 'm-9', 'a-9')).toMatchObject({
        status: 'confirmed',
        expiresAt: invitation.expiresAt,
      });
    });

    test('that is delivered many times at once is written once', async () => {
      await ask(further);
      const letter = await find(further);

      const ends = await Promise.all(Array.from({ length: 8 }, () => stores.answers.confirm(yes(letter))));

      expect(ends.filter((end) => end === 'recorded')).toHaveLength(1);
      expect(ends.filter((end) => end === 'repeated')).toHaveLength(7);
      expect(await actions()).toHaveLength(2);
    });

    test('is written once of two that come at the same time', async () => {
      await invite();
      const letter = await find(invitation);

      const ends = await Promise.all(['one', 'two'].map((id) => stores.answers.confirm(yes(letter, id))));

      expect(ends.toSorted()).toEqual(['recorded', 'stale']);
      expect(await actions()).toHaveLength(2);
    });

    test.each<[string, string, (letter: AskedLetter) => Promise<unknown>]>([
      [
        "is another member's",
        'taken',
        async () => stores.writer.putMember({ ...kim, address: further.address }),
      ],
      ['was removed', 'stale', async () => write({ kind: 'addressEnd', after: further })],
      [
        'got another letter',
        'stale',
        async () =>
          write({
            kind: 'address',
            before: further,
            after: { ...further, letters: 2, version: 2 },
            code: LATER_CODE,
          }),
      ],
      [
        'is of a member who was suspended',
        'stale',
        async () =>
          write({ kind: 'member', after: { ...maya, status: 'suspended' }, version: 1, restsOn: [] }),
      ],
    ])('writes nothing where the address %s meanwhile', async (_what, end, meanwhile) => {
      await ask(further);
      const letter = await find(further);
      await meanwhile(letter);
      const outcome = yes(letter);

      expect(await stores.answers.confirm(outcome)).toBe(end);

      expect((await sender(further.address))?.memberId).not.toBe('m-1');
      expect(await stores.messages.find(outcome.message.messageKey)).toBeUndefined();
      expect(outcome.reply && (await stores.outbox.claim(outcome.reply, NOW, 60))).toBeUndefined();
      expect(await actions()).toEqual([]);
    });
  });
}
