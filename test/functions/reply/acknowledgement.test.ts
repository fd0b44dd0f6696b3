// What came of a yes to a letter about an address: told there, once, and to nobody else.
import { describe, expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/reply/handler.ts';
import type { ReplyServices } from '../../../functions/reply/send-letter.ts';
import type { AcknowledgementFacts } from '../../../shared/core/confirmation-letter.ts';
import type { Letter } from '../../../shared/core/letter.ts';
import type { MemberStatus } from '../../../shared/core/member.ts';
import { acknowledgementItem } from '../../core/reply/confirmation-item.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { context, stream } from '../lambda-events.ts';
import { fault, NOW } from '../world.ts';
import { outboxInMemory } from './outbox-in-memory.ts';

const offer = {
  key: 'o-2',
  image: { itemType: 'outbox', status: 'due', workspaceId: 'w-1', outboxId: 'o-2' },
};
const ATTIC = 'maya@attic.example';
const messageKey = 'a'.repeat(64);

async function offered(
  change: Partial<ReplyServices> = {},
  facts: Partial<AcknowledgementFacts> = {},
  status: MemberStatus = 'active',
) {
  const letters: Letter[] = [];
  const never = () => Promise.reject(fault('NotAskedError'));
  const { outbox, state } = outboxInMemory(acknowledgementItem(facts));
  const handler = createHandler({
    outbox,
    members: { profile: async () => ({ ...maya, status }) },
    entries: { dayTotals: never },
    asked: { isAsked: never },
    limits: { grants: async () => true, grantsLetter: never },
    suppressions: { holds: async () => false },
    mailer: {
      send: async (letter) => {
        letters.push(letter);
        return { sesMessageId: 'ses-2' };
      },
    },
    inboundAddress: 'time@in.timepost.test',
    clock: () => NOW,
    ...change,
  });
  await handler(stream([offer]), context);
  await handler(stream([offer]), context);
  return { letters, end: state() };
}

describe('the answer to a yes', () => {
  test('goes to the address once, however often it is offered, and its mail is called answered', async () => {
    const { letters, end } = await offered();

    expect(letters).toMatchObject([{ to: ATTIC, messageKey }]);
    expect(end).toEqual({ kind: 'sent', sesMessageId: 'ses-2', messageKey });
  });

  test("goes to whoever reads an address that is another's, also for who is still invited", async () => {
    const { letters } = await offered({}, { end: 'taken', asks: 'invitation' }, 'invited');

    expect(letters).toMatchObject([{ to: ATTIC }]);
  });

  test.each([
    ['confirmed', 1],
    ['taken', 0],
    ['unclear', 0],
  ] as const)('is counted: %s, like an answer that logs %d', async (end, logged) => {
    const counted: unknown[] = [];
    const grants: ReplyServices['limits']['grants'] = async ({ outboxId, facts }) => {
      counted.push([outboxId, facts.entries.length]);
      return false;
    };
    const kept = await offered({ limits: { grants, grantsLetter: async () => true } }, { end });

    expect(counted).toEqual([['o-2', logged]]);
    expect([kept.letters, kept.end]).toEqual([[], { kind: 'withheld', reason: 'rate_limited' }]);
  });

  test.each<[string, Parameters<typeof offered>[0], MemberStatus, object]>([
    [
      'when the member is gone',
      { members: { profile: async () => undefined } },
      'active',
      { reason: 'unknown_sender' },
    ],
    ['when the member was suspended', {}, 'suspended', { reason: 'suspended_member' }],
    [
      'when nothing is sent there',
      { suppressions: { holds: async ({ address }) => address === ATTIC } },
      'active',
      { kind: 'suppressed', messageKey },
    ],
  ])('is not sent %s', async (_when, services, status, end) => {
    const kept = await offered(services, {}, status);

    expect(kept.letters).toEqual([]);
    expect(kept.end).toMatchObject(end);
  });
});
