import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createHandler } from '../../../functions/sweep/handler.ts';
import { context } from '../lambda-events.ts';
import { fault, NOW } from '../world.ts';

const event = {};
const rawMails = { unrecorded: async () => ({ looked: 0, keys: [] }) };
const held = { keep: async () => ({ held: 0, putOff: 0, rawKept: 0, behindSeconds: 0 }) };

test('what is due by now is offered again', async () => {
  const asked: Date[] = [];
  const outbox = {
    offerAgain: async (now: Date) => {
      asked.push(now);
      return { offered: 3 };
    },
  };

  await createHandler({ outbox, rawMails, held, clock: () => NOW })(event, context);

  expect(asked).toEqual([NOW]);
});

describe('the age of the oldest mail without an answer', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** The one line of metrics that a run writes. */
  async function metricsOf(oldestReceivedAt?: string) {
    const written: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const waiting = { offered: 0, ...(oldestReceivedAt === undefined ? {} : { oldestReceivedAt }) };
    const outbox = { offerAgain: async () => waiting };

    await createHandler({ outbox, rawMails, held, clock: () => NOW })(event, context);

    return JSON.parse(written.find((line) => line.includes('OldestUnansweredSeconds')) ?? '{}');
  }

  test.each([
    ['in whole seconds', '2026-03-11T08:58:02.400Z', 120],
    ['as 0 when nothing waits, so that a missing figure means a missing sweep', undefined, 0],
    ["as 0 when the mail's clock is ahead of ours", '2026-03-11T09:10:00.000Z', 0],
  ])('is told at each run, %s', async (_how, oldestReceivedAt, seconds) => {
    const metrics = await metricsOf(oldestReceivedAt);

    expect(metrics).toMatchObject({ OldestUnansweredSeconds: seconds });
    expect(metrics._aws.CloudWatchMetrics[0].Metrics).toContainEqual({
      Name: 'OldestUnansweredSeconds',
      Unit: 'Seconds',
    });
  });
});

test('a sweep that cannot reach the outbox fails, so that an alarm sees it', async () => {
  const outbox = { offerAgain: () => Promise.reject(fault('TimeoutError')) };

  const swept = createHandler({ outbox, rawMails, held, clock: () => NOW })(event, context);

  await expect(swept).rejects.toMatchObject({
    name: 'InvocationFailedError',
    message: 'sweep: TimeoutError',
  });
});

describe('the daily look at raw mails', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('is at those of the last days that should have their record by now, and names those without', async () => {
    const asked: object[] = [];
    const written: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const keys = Array.from({ length: 25 }, (_, i) => `raw/ses-${i}`);
    const lost = {
      unrecorded: async (stored: object) => {
        asked.push(stored);
        return { looked: 900, keys };
      },
    };
    const outbox = { offerAgain: () => Promise.reject(fault('NotAsked')) };

    await createHandler({ outbox, rawMails: lost, held, clock: () => NOW })({ task: 'reconcile' }, context);

    expect(asked).toEqual([
      { after: new Date('2026-03-08T08:00:02Z'), before: new Date('2026-03-10T09:00:02Z') },
    ]);
    const all = written.join('');
    expect(all).toContain('"RawMailsLookedAt":900');
    expect(all).toContain('"RawMailsWithoutRecord":25');
    expect(all.match(/"rawKey":"raw\/ses-/g)).toHaveLength(20);
  });

  test('fails where it cannot be done, so that an alarm sees it', async () => {
    const outbox = { offerAgain: async () => ({ offered: 0 }) };
    const away = { unrecorded: () => Promise.reject(fault('TimeoutError')) };

    const swept = createHandler({ outbox, rawMails: away, held, clock: () => NOW })(
      { task: 'reconcile' },
      context,
    );

    await expect(swept).rejects.toMatchObject({ name: expect.any(String) });
  });
});

describe('the look at what is under a legal hold', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });
  const outbox = { offerAgain: async () => ({ offered: 0 }) };
  const hold = { task: 'hold' };

  test('ends in time for its function, and tells what it put off and how far it is behind', async () => {
    const written: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    let seconds = 0;
    const clock = () => new Date(NOW.getTime() + 1_000 * seconds);
    const keep = async (now: Date, isEnough: () => boolean) => {
      expect(now).toEqual(NOW);
      while (!isEnough()) seconds += 1;
      return { held: 2, putOff: 7, rawKept: 3, behindSeconds: 61.7 };
    };

    await createHandler({ outbox, rawMails, held: { keep }, clock })(hold, context);

    expect(seconds).toBe(201);
    const metrics = JSON.parse(written.find((line) => line.includes('HoldsBehindSeconds')) ?? '{}');
    expect(metrics).toMatchObject({ HeldThingsPutOff: 7, HeldRawMailsKept: 3, HoldsBehindSeconds: 62 });
  });

  test('fails where it cannot be taken, so that an alarm sees it', async () => {
    const away = { keep: () => Promise.reject(fault('TimeoutError')) };

    const looked = createHandler({ outbox, rawMails, held: away, clock: () => NOW })(hold, context);

    await expect(looked).rejects.toMatchObject({ message: 'sweep: TimeoutError' });
  });
});
