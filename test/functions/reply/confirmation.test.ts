// Letters that ask about an address: they go where nobody was proved yet, so whatever speaks against one keeps it back.
import { describe, expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/reply/handler.ts';
import type { ReplyServices } from '../../../functions/reply/send-letter.ts';
import type { LetterFacts } from '../../../shared/core/confirmation-letter.ts';
import type { Letter } from '../../../shared/core/letter.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { confirmationItem } from '../../core/reply/confirmation-item.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { context, stream } from '../lambda-events.ts';
import { fault, NOW } from '../world.ts';
import { outboxInMemory } from './outbox-in-memory.ts';

const offer = {
  key: 'o-1',
  image: { itemType: 'outbox', status: 'due', workspaceId: 'w-1', outboxId: 'o-1' },
};
const ASKED = 'maya@attic.example';

async function sent(
  change: Partial<ReplyServices> = {},
  {
    status = 'active',
    asks = 'address',
  }: Partial<Pick<MemberProfile, 'status'> & Pick<LetterFacts, 'asks'>> = {},
) {
  const letters: Letter[] = [];
  const { outbox, state } = outboxInMemory(confirmationItem({ asks }));
  const handler = createHandler({
    outbox,
    members: { profile: async () => ({ ...maya, status }) },
    entries: { dayTotals: () => Promise.reject(fault('NotAskedError')) },
    asked: { isAsked: async ({ addressId, letter }) => addressId === 'a-1' && letter === 1 },
    limits: { grants: () => Promise.reject(fault('NotAskedError')), grantsLetter: async () => true },
    suppressions: { holds: async () => false },
    mailer: {
      send: async (letter) => {
        letters.push(letter);
        return { sesMessageId: 'ses-1' };
      },
    },
    inboundAddress: 'time@in.timepost.test',
    clock: () => NOW,
    ...change,
  });
  const response = await handler(stream([offer]), context);
  expect(response).toEqual({ batchItemFailures: [] });
  return { letters, end: state() };
}

describe('a letter that asks about an address', () => {
  test('goes to that address, and no mail is called answered', async () => {
    const { letters, end } = await sent();

    expect(letters).toMatchObject([{ to: ASKED, outboxId: 'o-1' }]);
    expect(end).toEqual({ kind: 'sent', sesMessageId: 'ses-1' });
  });

  test('goes to who is invited', async () => {
    const { letters } = await sent({}, { status: 'invited', asks: 'invitation' });

    expect(letters).toHaveLength(1);
  });

  test.each<[string, Parameters<typeof sent>[0], Parameters<typeof sent>[1], object]>([
    ['when it is asked no more', { asked: { isAsked: async () => false } }, {}, { reason: 'withdrawn' }],
    [
      'when the member is gone',
      { members: { profile: async () => undefined } },
      {},
      { reason: 'unknown_sender' },
    ],
    ['when the member was suspended', {}, { status: 'suspended' }, { reason: 'suspended_member' }],
    ['when who is invited joined already', {}, { asks: 'invitation' }, { reason: 'withdrawn' }],
    [
      'when too many went there',
      { limits: { grants: async () => true, grantsLetter: async ({ address }) => address !== ASKED } },
      {},
      { reason: 'rate_limited' },
    ],
    [
      'when nothing is sent there',
      { suppressions: { holds: async ({ address }) => address === ASKED } },
      {},
      { kind: 'suppressed' },
    ],
  ])('is not sent %s', async (_when, services, member, end) => {
    const kept = await sent(services, member);

    expect(kept.letters).toEqual([]);
    expect(kept.end).toMatchObject(end);
  });

  test('waits while it cannot be told whether it is asked', async () => {
    const { letters, end } = await sent({ asked: { isAsked: () => Promise.reject(fault('TimeoutError')) } });

    expect(letters).toEqual([]);
    expect(end).toMatchObject({ kind: 'due' });
  });
});
