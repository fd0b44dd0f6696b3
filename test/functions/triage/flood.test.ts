import { describe, expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/triage/handler.ts';
import type { MessageRecord, Outcome } from '../../../shared/core/outcome.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import { failureOf } from '../../adapters/samples.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { memoryMailRates } from '../../twins/memory-mail-rates.ts';
import { context, sqs } from '../lambda-events.ts';
import { fault, inPlace, mail, NOW, retries } from '../world.ts';

function world(change: { take?: () => Promise<boolean>; clock?: () => Date } = {}) {
  const outcomes: Outcome[] = [];
  const waiting: { body: string; waits: number }[] = [];
  const parked: { body: string; reason: string }[] = [];
  const failures: MessageRecord[] = [];
  const { retry, putOff } = retries();
  const rates = memoryMailRates();
  const handler = createHandler({
    parsedMails: { open: async (body) => body as ParsedMail },
    members: { profile: async (scope) => ({ ...maya, ...scope }) },
    entries: { list: async () => ({ items: [] }) },
    catalogues: { of: async () => ({ clients: [], projects: [] }) },
    read: inPlace(({ mail: one, member, catalogue }) => triage(one, { member, catalogue })),
    recorder: {
      record: async (outcome) => {
        outcomes.push(outcome);
        return 'recorded';
      },
    },
    retry,
    rates: change.take === undefined ? rates : { take: change.take },
    waiting: { again: async (body, _mail, waits) => void waiting.push({ body, waits }) },
    parked: { park: async (body, { reason }) => void parked.push({ body, reason }) },
    messages: {
      find: async (messageKey) =>
        [...failures, ...outcomes.map(({ message }) => message)].findLast(
          (record) => record.messageKey === messageKey,
        ),
      failed: async (record) => {
        failures.push(record);
        return true;
      },
    },
    retention: DEFAULT_RETENTION_DAYS,
    clock: change.clock ?? (() => NOW),
  });
  return { handler, outcomes, waiting, parked, failures, putOff };
}

const keyOf = (i: number) => i.toString(16).padStart(64, '0');
const bodyOf = (i: number, change: Partial<ParsedMail> = {}) =>
  JSON.stringify({ ...mail, messageKey: keyOf(i), ...change });
const failure = failureOf(mail);
const of = (memberId: string) => ({ routing: { ...mail.routing, memberId } as ParsedMail['routing'] });

describe('a flood', () => {
  test('of one member waits, and another is decided at once', async () => {
    const { handler, outcomes, waiting } = world();
    const flood = Array.from({ length: 140 }, (_, i) => bodyOf(i));

    await handler(sqs(flood), context);
    await handler(sqs([bodyOf(900, of('m-2'))]), context);

    expect(outcomes).toHaveLength(101);
    expect(outcomes.at(-1)?.message.memberId).toBe('m-2');
    expect(waiting).toEqual(flood.slice(100).map((body) => ({ body, waits: 0 })));
  });

  test('of a machine that is no member waits, and takes nothing from the members of the workspace', async () => {
    const { handler, outcomes, waiting } = world();
    const routing = { kind: 'refused', reason: 'ignored_automated', workspaceId: 'w-1' } as const;
    const flood = Array.from({ length: 1_010 }, (_, i) => bodyOf(i, { routing }));

    await handler(sqs(flood), context);
    await handler(sqs([bodyOf(5_000)]), context);

    expect(waiting).toHaveLength(10);
    expect(outcomes.at(-1)?.message).toMatchObject({ memberId: 'm-1', disposition: 'logged' });
  });

  test('is decided when its time has come', async () => {
    let now = NOW;
    const { handler, outcomes, waiting } = world({ clock: () => now });
    await handler(sqs(Array.from({ length: 110 }, (_, i) => bodyOf(i))), context);

    now = new Date(NOW.getTime() + 10_000);
    await handler(
      sqs(
        waiting.map(({ body }) => body),
        { waits: 1 },
      ),
      context,
    );

    expect(outcomes).toHaveLength(110);
    expect(new Set(outcomes.map(({ message }) => message.messageKey)).size).toBe(110);
  });
});

describe('a mail that comes again', () => {
  test('takes nothing from what its sender may send', async () => {
    const { handler, outcomes, waiting } = world();

    for (let time = 0; time < 25; time += 1)
      await handler(sqs([0, 1, 2, 3, 4, 5].map((i) => bodyOf(i))), context);
    await handler(sqs(Array.from({ length: 94 }, (_, i) => bodyOf(100 + i))), context);

    expect([outcomes.length, waiting.length]).toEqual([100, 0]);
  });

  test('does not wait while its sender is over the rate', async () => {
    const { handler, outcomes, waiting } = world();
    await handler(sqs(Array.from({ length: 100 }, (_, i) => bodyOf(i))), context);

    await handler(sqs([bodyOf(7)], { waits: 3 }), context);

    expect([outcomes.length, waiting.length]).toEqual([100, 0]);
  });

  test('is decided when nothing but a failure is recorded of it', async () => {
    const { handler, outcomes, failures } = world();
    failures.push({ ...failure, messageKey: keyOf(1) });

    await handler(sqs([bodyOf(1)]), context);

    expect(outcomes).toHaveLength(1);
  });
});

describe('a mail over its rate', () => {
  const never = { take: async () => false };

  test('counts how often it waited', async () => {
    const { handler, waiting, outcomes, putOff } = world(never);

    const response = await handler(sqs([bodyOf(1)], { waits: 7 }), context);

    expect(waiting).toEqual([{ body: bodyOf(1), waits: 7 }]);
    expect([outcomes, putOff, response]).toEqual([[], [], { batchItemFailures: [] }]);
  });

  test('that waited for hours is parked, and its record says why', async () => {
    const { handler, waiting, parked, failures } = world(never);

    await handler(sqs([bodyOf(1)], { waits: 48 }), context);

    expect(waiting).toEqual([]);
    expect(parked).toEqual([{ body: bodyOf(1), reason: 'rate_limited' }]);
    expect(failures).toMatchObject([{ status: 'failed', reason: 'rate_limited', memberId: 'm-1' }]);
    expect(failures[0]?.timeline.at(-1)).toMatchObject({ step: 'failed', reason: 'rate_limited' });
  });

  test('that cannot be counted is tried again as any other', async () => {
    const { handler, putOff, outcomes } = world({ take: () => Promise.reject(fault('TimeoutError')) });

    const response = await handler(sqs([bodyOf(1)]), context);

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect([putOff, outcomes]).toEqual([['m0 1'], []]);
  });
});
