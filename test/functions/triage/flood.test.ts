import { describe, expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/triage/handler.ts';
import type { MessageRecord, Outcome } from '../../../shared/core/outcome.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { bucketsOf } from '../../../shared/core/record/mail-rates.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import type { MailRates, Waited } from '../../../shared/ports/limits.ts';
import { failureOf } from '../../adapters/samples.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { memoryMailRates } from '../../twins/memory-mail-rates.ts';
import { context, sqs } from '../lambda-events.ts';
import { fault, inPlace, mail, NOW, noLetters, retries } from '../world.ts';

function world(change: { take?: MailRates['take']; clock?: () => Date } = {}) {
  const outcomes: Outcome[] = [];
  const waiting: (Waited & { body: string })[] = [];
  const parked: { body: string; reason: string }[] = [];
  const failures: MessageRecord[] = [];
  const { retry, putOff } = retries();
  const rates = memoryMailRates();
  const handler = createHandler({
    parsedMails: { open: async (body) => body as ParsedMail },
    answers: noLetters(),
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
    closedDays: { of: async () => ({ lock: {}, closed: new Map() }) },
    rates: change.take === undefined ? rates : { take: change.take },
    waiting: { again: async (body, _mail, waited) => void waiting.push({ body, ...waited }) },
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
const secondsLater = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
/** What travels beside a mail that was sent again. */
const asWaited = ({ waits = 0, passed, turnAt }: Partial<Waited> = {}) => ({
  attributes: {
    waits: String(waits),
    ...(passed !== undefined && { passed }),
    ...(turnAt !== undefined && { turnAt: String(turnAt.getTime()) }),
  },
});
const of = (memberId: string) => ({ routing: { ...mail.routing, memberId } as ParsedMail['routing'] });

describe('a flood', () => {
  test('of one member waits, and another is decided at once', async () => {
    const { handler, outcomes, waiting } = world();
    const flood = Array.from({ length: 140 }, (_, i) => bodyOf(i));

    await handler(sqs(flood), context);
    await handler(sqs([bodyOf(900, of('m-2'))]), context);

    expect(outcomes).toHaveLength(101);
    expect(outcomes.at(-1)?.message.memberId).toBe('m-2');
    expect(waiting).toEqual(
      flood.slice(100).map((body, i) => ({ body, waits: 1, passed: 'member', turnAt: secondsLater(i + 1) })),
    );
  });

  test('of a machine that is no member waits, and takes nothing from the members of the workspace', async () => {
    const { handler, outcomes, waiting } = world();
    const routing = { kind: 'refused', reason: 'ignored_automated', workspaceId: 'w-1' } as const;
    const flood = Array.from({ length: 1_010 }, (_, i) => bodyOf(i, { routing }));

    await handler(sqs(flood), context);
    await handler(sqs([bodyOf(5_000)]), context);

    expect(waiting.map(({ passed, turnAt }) => [passed, turnAt?.getTime()])).toEqual(
      Array.from({ length: 10 }, (_, i) => ['strangers', NOW.getTime() + 100 * (i + 1)]),
    );
    expect(outcomes.at(-1)?.message).toMatchObject({ memberId: 'm-1', disposition: 'logged' });
  });

  test('is decided when its turn has come, each once, and asks for no other place', async () => {
    let now = NOW;
    const { handler, outcomes, waiting } = world({ clock: () => now });
    await handler(sqs(Array.from({ length: 110 }, (_, i) => bodyOf(i))), context);

    const places = waiting.splice(0);
    now = secondsLater(5);
    for (const place of places) await handler(sqs([place.body], asWaited(place)), context);

    expect(outcomes).toHaveLength(105);
    expect(waiting).toEqual(places.slice(5).map((place) => ({ ...place, waits: 2 })));
    now = secondsLater(10);
    for (const place of places) await handler(sqs([place.body], asWaited(place)), context);
    expect(new Set(outcomes.map(({ message }) => message.messageKey)).size).toBe(110);
    expect(outcomes).toHaveLength(110);
  });

  test('that takes all places of the coming hours goes on without one', async () => {
    const full = memoryMailRates();
    const bucket = bucketsOf(mail.routing)[0];
    if (bucket === undefined) throw new Error('a member has a bucket');
    while ((await full.take(bucket, NOW)) !== undefined);
    const { handler, outcomes, waiting } = world({ take: full.take });

    await handler(sqs([bodyOf(1)]), context);

    expect(outcomes).toEqual([]);
    expect(waiting).toEqual([{ body: bodyOf(1), waits: 1 }]);
  });

  test('of members over the rate of their workspace waits there, and keeps its own place', async () => {
    const asked: string[] = [];
    const take: MailRates['take'] = async ({ of }, now) => {
      asked.push(of);
      return of === 'member' ? now : asked.length < 4 ? undefined : secondsLater(60);
    };
    const { handler, outcomes, waiting } = world({ take });

    await handler(sqs([bodyOf(1)]), context);
    await handler(sqs([bodyOf(1)], asWaited(waiting[0])), context);
    await handler(sqs([bodyOf(1)], asWaited(waiting[1])), context);

    expect(asked).toEqual(['member', 'workspace', 'workspace', 'workspace']);
    expect(waiting).toEqual([
      { body: bodyOf(1), waits: 1, passed: 'member' },
      { body: bodyOf(1), waits: 2, passed: 'member' },
      { body: bodyOf(1), waits: 3, passed: 'workspace', turnAt: secondsLater(60) },
    ]);
    expect(outcomes).toEqual([]);
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

    await handler(sqs([bodyOf(7)], { attributes: { waits: '3' } }), context);

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
  const never = { take: async () => undefined };

  test('counts how often it waited', async () => {
    const { handler, waiting, outcomes, putOff } = world(never);

    const response = await handler(sqs([bodyOf(1)], { attributes: { waits: '7' } }), context);

    expect(waiting).toEqual([{ body: bodyOf(1), waits: 8 }]);
    expect([outcomes, putOff, response]).toEqual([[], [], { batchItemFailures: [] }]);
  });

  test('that waited for hours is parked, and its record says why', async () => {
    const { handler, waiting, parked, failures } = world(never);

    await handler(sqs([bodyOf(1)], { attributes: { waits: '48' } }), context);

    expect(waiting).toEqual([]);
    expect(parked).toEqual([{ body: bodyOf(1), reason: 'rate_limited' }]);
    expect(failures).toMatchObject([{ status: 'failed', reason: 'rate_limited', memberId: 'm-1' }]);
    expect(failures[0]?.timeline.at(-1)).toMatchObject({ step: 'failed', reason: 'rate_limited' });
  });

  test('that has a place is not given up before its turn, however often it was looked at', async () => {
    const { handler, waiting, parked } = world(never);
    const place = { passed: 'workspace', turnAt: secondsLater(60) };

    await handler(sqs([bodyOf(1)], asWaited({ ...place, waits: 48 })), context);

    expect(waiting).toEqual([{ ...place, body: bodyOf(1), waits: 49 }]);
    expect(parked).toEqual([]);
  });

  test('that cannot be counted is tried again as any other', async () => {
    const { handler, putOff, outcomes } = world({ take: () => Promise.reject(fault('TimeoutError')) });

    const response = await handler(sqs([bodyOf(1)]), context);

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect([putOff, outcomes]).toEqual([['m0 1'], []]);
  });
});
