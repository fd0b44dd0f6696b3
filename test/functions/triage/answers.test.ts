// Answers by mail to letters that ask about an address, over the twins: what a yes changes, and all that is none.
import { describe, expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/triage/handler.ts';
import { confirmationAddress } from '../../../shared/core/confirmation-address.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import type { MemberAddress } from '../../../shared/core/member-address.ts';
import type { ParsedMail, Routing } from '../../../shared/core/parsed-mail.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import type { LetterAnswers } from '../../../shared/ports/people.ts';
import { askedAddress, CODE } from '../../core/reply/confirmation-item.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { memoryLetterAnswers } from '../../twins/memory-letter-answers.ts';
import { memoryMessages } from '../../twins/memory-messages.ts';
import { memoryRecorder } from '../../twins/memory-recorder.ts';
import { memoryState, scopeKey } from '../../twins/memory-state.ts';
import { memoryMembers } from '../../twins/memory-workspaces.ts';
import { context, sqs } from '../lambda-events.ts';
import { fault, inPlace, mail, NOW, noFlood, retries } from '../world.ts';

const ATTIC = 'maya@attic.example';
const sam: MemberProfile = { ...maya, memberId: 'm-9', status: 'invited', address: 'sam@example.com' };
const further = askedAddress(NOW, { address: ATTIC, expiresAt: NOW.getTime() / 1000 + 60 });
const invitation: MemberAddress = { ...further, memberId: 'm-9', address: sam.address, asks: 'invitation' };

function world(
  asked: MemberAddress = further,
  change: (one: LetterAnswers) => Partial<LetterAnswers> = () => ({}),
) {
  const state = memoryState();
  for (const member of [maya, sam]) state.members.set(scopeKey(member), member);
  state.senders.set(`w-1 ${maya.address}`, { workspaceId: 'w-1', memberId: 'm-1', status: 'active' });
  state.workspaces.set('w-1', { name: 'Studio', version: 1 });
  state.addresses.set(asked.addressId, asked);
  state.codes.set(CODE, { ...asked, expiresAt: asked.expiresAt ?? 0 });
  const answers = memoryLetterAnswers(state);
  const { retry, putOff } = retries();
  const handler = createHandler({
    ...noFlood(),
    parsedMails: { open: async (body) => body as ParsedMail },
    messages: memoryMessages(state),
    members: memoryMembers(state),
    catalogues: { of: async () => ({ clients: [], projects: [], retentionDays: { messageRecord: 400 } }) },
    entries: { list: async () => ({ items: [] }) },
    read: inPlace(({ mail: one, member, catalogue }) => triage(one, { member, catalogue })),
    recorder: memoryRecorder(state),
    answers: { ...answers, ...change(answers) },
    retry,
    retention: DEFAULT_RETENTION_DAYS,
    clock: () => NOW,
  });
  const receive = async (...mails: readonly ParsedMail[]) => {
    const response = await handler(sqs(mails.map((one) => JSON.stringify(one))), context);
    const records = mails.map(({ messageKey }) => state.messages.get(messageKey));
    return { response, record: records[0] };
  };
  const letters = () => [...state.outbox.values()].map(({ item }) => item);
  return { state, receive, letters, putOff };
}

type ToLetter = Partial<Extract<Routing, { kind: 'letter' }>>;

/** An answer of whoever the letter went to, unless said otherwise. */
function answer(own: string, asked = further, routing: ToLetter = {}, digit = 'a'): ParsedMail {
  const { workspaceId, memberId, addressId, address } = asked;
  return {
    ...mail,
    messageKey: digit.repeat(64),
    arrival: { ...mail.arrival, recipient: confirmationAddress('time@in.timepost.test', CODE) },
    routing: {
      kind: 'letter',
      workspaceId,
      memberId,
      addressId,
      from: address,
      proof: 'dmarc',
      ...routing,
    },
    body: { kind: 'opened', own, left: '', contentDigest: digit.repeat(64) },
  };
}

describe('a yes', () => {
  test("makes the address its member's, in one piece with the audit events, and is answered there", async () => {
    const { state, receive, letters } = world();

    const { record } = await receive(answer('Confirm'));

    expect(record).toMatchObject({
      workspaceId: 'w-1',
      memberId: 'm-1',
      status: 'acted',
      disposition: 'command',
      reason: 'confirmation_applied',
      expiresAt: NOW.getTime() / 1000 + 400 * 86_400,
    });
    expect(state.senders.get(`w-1 ${ATTIC}`)).toMatchObject({ memberId: 'm-1', status: 'active' });
    expect(state.addresses.get('a-1')).toMatchObject({ status: 'confirmed' });
    expect(state.codes.size).toBe(0);
    expect(state.audit.map(({ action, channel }) => `${channel} ${action}`).toSorted()).toEqual([
      'mail message.decided',
      'mail sender_address.confirmed',
    ]);
    expect(letters()).toMatchObject([
      { kind: 'acknowledgement', facts: { address: ATTIC, end: 'confirmed', workspaceName: 'Studio' } },
    ]);
  });

  test('makes who is invited a member', async () => {
    const { state, receive, letters } = world(invitation);

    const { record } = await receive(answer('CONFIRM', invitation));

    expect(record).toMatchObject({ memberId: 'm-9', reason: 'confirmation_applied' });
    expect(state.members.get('w-1/m-9')).toMatchObject({ status: 'active' });
    expect(state.senders.get('w-1 sam@example.com')).toMatchObject({ memberId: 'm-9' });
    expect(letters()).toMatchObject([{ kind: 'acknowledgement', facts: { asks: 'invitation' } }]);
  });

  test('that is delivered 25 times is written and answered once', async () => {
    const { state, receive, letters } = world();
    const one = answer('Confirm');

    await Promise.all(Array.from({ length: 15 }, () => receive(one)));
    const { response } = await receive(...Array.from({ length: 10 }, () => one));

    expect(response).toEqual({ batchItemFailures: [] });
    expect([state.audit.length, letters().length, state.messages.size]).toEqual([2, 1, 1]);
  });

  test('that is sent twice confirms once', async () => {
    const { state, receive, letters } = world();
    await receive(answer('Confirm'));

    const { record } = await receive(answer('Confirm', further, {}, 'b'));

    expect(record).toMatchObject({ status: 'ignored', reason: 'token_invalid' });
    expect(letters()).toHaveLength(1);
    expect(state.audit.filter(({ action }) => action === 'sender_address.confirmed')).toHaveLength(1);
  });

  test("to an address that is another member's by now changes nothing, and tells that to its reader alone", async () => {
    const { state, receive, letters } = world();
    state.senders.set(`w-1 ${ATTIC}`, { workspaceId: 'w-1', memberId: 'm-9', status: 'active' });

    const { record } = await receive(answer('Confirm', further, { senderId: 'm-9' }));

    expect(record).toMatchObject({ workspaceId: 'w-1', status: 'acted', reason: 'address_taken' });
    expect(record).not.toHaveProperty('memberId');
    expect(record).not.toHaveProperty('personal');
    expect(state.senders.get(`w-1 ${ATTIC}`)).toMatchObject({ memberId: 'm-9' });
    expect(state.addresses.get('a-1')).toEqual(further);
    expect(letters()).toMatchObject([{ kind: 'acknowledgement', facts: { address: ATTIC, end: 'taken' } }]);
  });

  test('is looked at again where what it answers was changed while it was written', async () => {
    let looks = 0;
    const { receive, letters } = world(further, ({ confirm }) => ({
      confirm: async (outcome) => {
        looks += 1;
        return looks === 1 ? 'stale' : confirm(outcome);
      },
    }));

    expect((await receive(answer('Confirm'))).record).toMatchObject({ reason: 'confirmation_applied' });
    expect([looks, letters().length]).toEqual([2, 1]);
  });

  test.each<[string, Partial<LetterAnswers>]>([
    ['what it answers keeps changing', { confirm: async () => 'stale' }],
    ['what it answers cannot be read', { find: () => Promise.reject(fault('TimeoutError')) }],
    ['it cannot be written', { confirm: () => Promise.reject(fault('TimeoutError')) }],
  ])('waits and leaves nothing while %s', async (_what, change) => {
    const { state, receive, letters, putOff } = world(further, () => change);

    const { response, record } = await receive(answer('Confirm'));

    expect(response.batchItemFailures).toHaveLength(1);
    expect(putOff).toHaveLength(1);
    expect([record, state.audit, letters()]).toEqual([undefined, [], []]);
  });
});

test('who seems to have meant a yes is told once how to say it, and nothing holds yet', async () => {
  const { state, receive, letters } = world(invitation);
  const one = answer('Confirmed, thanks', invitation);

  const { record } = await receive(one, one);

  expect(record).toMatchObject({
    status: 'acted',
    disposition: 'needs_review',
    reason: 'confirmation_unclear',
  });
  expect(record).not.toHaveProperty('memberId');
  expect(letters()).toMatchObject([{ facts: { address: sam.address, end: 'unclear', code: CODE } }]);
  expect([state.members.get('w-1/m-9'), state.codes.size, state.quarantined.size]).toEqual([sam, 1, 0]);
});

describe('a mail to a letter that confirms nothing, and is not answered:', () => {
  test.each<[string, ParsedMail, Partial<MemberAddress> | undefined, string, string]>([
    ['a question', answer('What is this?'), {}, 'quarantined', 'confirmation_unclear'],
    ['a no', answer('no'), {}, 'quarantined', 'confirmation_unclear'],
    [
      'time, before the address is the member’s',
      answer('2h ACME'),
      {},
      'quarantined',
      'confirmation_unclear',
    ],
    [
      'a yes from another address',
      answer('Confirm', further, { from: 'eve@example.com' }),
      {},
      'quarantined',
      'unknown_sender',
    ],
    [
      'a yes to a letter that a later one took out of force',
      answer('Confirm'),
      undefined,
      'ignored',
      'token_invalid',
    ],
    [
      'a yes when the days are over',
      answer('Confirm'),
      { expiresAt: NOW.getTime() / 1000 - 1 },
      'ignored',
      'token_invalid',
    ],
    [
      'a yes to what was confirmed by API meanwhile',
      answer('Confirm'),
      { status: 'confirmed' },
      'ignored',
      'token_invalid',
    ],
    [
      'a body that could not be opened',
      { ...answer(''), body: { kind: 'refused', reason: 'undecodable' } },
      {},
      'quarantined',
      'undecodable',
    ],
  ])('%s', async (_what, one, change, status, reason) => {
    const { state, receive, letters } = world();
    if (change === undefined) state.codes.clear();
    else state.addresses.set('a-1', { ...further, ...change });
    const before = state.addresses.get('a-1');

    const { response, record } = await receive(one);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(record).toMatchObject({ workspaceId: 'w-1', status, reason });
    expect(record).not.toHaveProperty('memberId');
    expect(state.addresses.get('a-1')).toEqual(before);
    expect(state.senders.has(`w-1 ${ATTIC}`)).toBe(false);
    expect([letters(), state.audit.map(({ action }) => action)]).toEqual([[], ['message.decided']]);
  });

  test('an administrator finds it among what nobody vouched for', async () => {
    const { state, receive } = world();

    await receive(answer('What is this?'));

    expect([...state.quarantined.values()]).toMatchObject([
      { reason: 'confirmation_unclear', claimed: { from: ATTIC, subject: 'log' } },
    ]);
  });
});

test('a member who answers a letter with time, from an address of theirs, logs it', async () => {
  const { state, receive } = world();

  const { record } = await receive(
    answer('2h ACME redesign today', further, { from: maya.address, senderId: 'm-1' }),
  );

  expect(record).toMatchObject({ memberId: 'm-1', disposition: 'logged' });
  expect(state.addresses.get('a-1')).toEqual(further);
});
