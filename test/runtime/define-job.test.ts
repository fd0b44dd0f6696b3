import { describe, expect, test } from '@jest/globals';
import { job, type Order } from './misbehaving-main.ts';

const ask = (order: Order, words = 'hello') => job({ order, words });

describe('a job in its thread', () => {
  test('gives back what it made, again and again on one thread', async () => {
    const words = Array.from({ length: 200 }, (_, i) => `mail ${i}`);

    const ends = await Promise.all(words.map((one) => ask('echo', one)));

    expect(ends).toEqual(words.map((value) => ({ kind: 'done', value })));
  });

  test.each<[Order, object]>([
    ['run away', { kind: 'deadline' }],
    ['wait for ever', { kind: 'deadline' }],
    ['fill buffers', { kind: 'crashed' }],
    ['fill the heap', { kind: 'crashed' }],
    ['exit', { kind: 'crashed' }],
    ['throw', { kind: 'threw', errorName: 'RangeError' }],
  ])('that is told to "%s" ends, and the next one is served', async (order, end) => {
    const ended = await ask(order);
    const next = await ask('echo');

    expect(ended).toEqual(end);
    expect(next).toEqual({ kind: 'done', value: 'hello' });
  });

  test('is not ended for waiting longer than it may work: the machine may be busy', async () => {
    expect(await ask('wait a second')).toEqual({ kind: 'done', value: 'hello timed-out' });
  });

  test('is not started on more bytes than it takes', async () => {
    expect(await ask('echo', 'x'.repeat(1001))).toEqual({ kind: 'too_large' });
    expect(await ask('echo', 'x'.repeat(1000))).toMatchObject({ kind: 'done' });
  });

  test('sees no variable of the function that it belongs to', async () => {
    expect(process.env.PATH).toBeDefined();

    expect(await ask('environment')).toEqual({ kind: 'done', value: '{}' });
  });

  test('that must wait too long is refused as a fault, so that it is tried again', async () => {
    const runaways = Array.from({ length: 8 }, () => ask('run away'));

    const settled = await Promise.allSettled(runaways);

    const refused = settled.filter(({ status }) => status === 'rejected');
    expect(settled[0]).toEqual({ status: 'fulfilled', value: { kind: 'deadline' } });
    expect(refused.length).toBeGreaterThan(0);
    for (const one of refused) expect(one).toMatchObject({ reason: { name: 'JobQueueFullError' } });
  });
});
