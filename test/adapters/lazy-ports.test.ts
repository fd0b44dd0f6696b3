// Ports that load their adapter at first use: when they load, how often, and what a failed load leaves behind.
import { describe, expect, test } from '@jest/globals';
import {
  lazyDependency,
  lazyDigests,
  lazyFallback,
  lazyParsedMails,
  lazySealer,
} from '../../shared/adapters/clients/lazy-ports.ts';
import { loadOnce } from '../../shared/adapters/clients/load-once.ts';
import { twinDigests, twinSealer } from '../twins/twin-sealer.ts';
import { mailOf } from './samples.ts';

/** A load that counts itself, and fails as often as it is told. */
function loading<T>(loaded: T, failures = 0) {
  let loads = 0;
  return {
    loads: () => loads,
    load: async () => {
      loads += 1;
      if (loads <= failures) throw new Error('not loaded');
      return loaded;
    },
  };
}

describe('what is loaded once', () => {
  test('is not loaded before it is asked for', () => {
    const { load, loads } = loading('a');

    loadOnce(load);

    expect(loads()).toBe(0);
  });

  test('is one thing for all who ask, also at the same time', async () => {
    const { load, loads } = loading({});
    const once = loadOnce(load);

    const [first, second] = await Promise.all([once(), once()]);
    const third = await once();

    expect([second, third]).toEqual([first, first]);
    expect(second).toBe(first);
    expect(loads()).toBe(1);
  });

  test('is tried again at the next use after a load that failed', async () => {
    const { load, loads } = loading('a', 1);
    const once = loadOnce(load);

    await expect(Promise.all([once(), once()])).rejects.toThrow('not loaded');
    expect(await once()).toBe('a');
    expect(loads()).toBe(2);
  });
});

test('a sealer that is loaded at first use opens what it sealed', async () => {
  const { load, loads } = loading(twinSealer());
  const sealer = lazySealer(load);
  const context = { workspaceId: 'w-1', memberId: 'm-1', purpose: 'entry/e-1' };

  expect(await sealer.open(await sealer.seal('words', context), context)).toBe('words');
  expect(loads()).toBe(1);
});

test('digests are those of what is loaded', async () => {
  const digests = lazyDigests(async () => twinDigests);

  expect(await digests.digest('sender', 'a')).toBe(await twinDigests.digest('sender', 'a'));
});

describe('parsed mails', () => {
  const pointed = mailOf('pointed');
  const pointer = { version: 1, pointer: { bucket: 'b', key: 'parsed/1' } };
  const world = (failures = 0) => {
    const { load, loads } = loading({ open: async () => pointed }, failures);
    return { mails: lazyParsedMails(load), loads };
  };

  test.each([
    ['as text', JSON.stringify(mailOf('one'))],
    ['as JSON', mailOf('one')],
  ])('that a message holds are opened without a store, %s', async (_how, body) => {
    const { mails, loads } = world();

    expect(await mails.open(body)).toEqual(mailOf('one'));
    expect(loads()).toBe(0);
  });

  test('that a message points at come from the store', async () => {
    const { mails, loads } = world();

    expect(await mails.open(pointer)).toEqual(pointed);
    expect(await mails.open(JSON.stringify(pointer))).toEqual(pointed);
    expect(loads()).toBe(1);
  });

  test('that are none are refused without a store', async () => {
    const { mails, loads } = world();

    await expect(mails.open('not json')).rejects.toMatchObject({ name: 'ParsedMailInvalidError' });
    expect(loads()).toBe(0);
  });

  test('wait for the next delivery when the store does not load', async () => {
    const { mails } = world(1);

    await expect(mails.open(pointer)).rejects.toThrow('not loaded');
    expect(await mails.open(pointer)).toEqual(pointed);
  });
});

test('a dependency has its name before it is loaded, and is asked by what is loaded', async () => {
  const check = async () => Promise.reject(new Error('disabled'));
  const { load, loads } = loading({ name: 'key', check });

  const dependency = lazyDependency('key', load);

  expect([dependency.name, loads()]).toEqual(['key', 0]);
  await expect(dependency.check()).rejects.toThrow('disabled');
  expect(loads()).toBe(1);
});

test('a fallback is loaded for the first mail that needs it', async () => {
  const { load, loads } = loading({ guess: async (_: object, withinMs: number) => ({ withinMs }) as never });
  const fallback = lazyFallback(load);
  const before = loads();

  const ends = [await fallback.guess({} as never, 10), await fallback.guess({} as never, 20)];

  expect(ends).toEqual([{ withinMs: 10 }, { withinMs: 20 }]);
  expect([before, loads()]).toEqual([0, 1]);
});
