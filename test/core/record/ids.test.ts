// Ids that are the same each time, and nobody else's.
import { expect, test } from '@jest/globals';
import { derivedId, digest, toMessageKey, toUuid } from '../../../shared/core/record/ids.ts';

const key = toMessageKey('ses-1', 'time@in.timepost.test');

test('a key is that of one mail to one recipient, however the recipient is spelt', () => {
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(toMessageKey('ses-1', 'Time@In.Timepost.Test')).toBe(key);
});

test.each([
  ['another mail', 'ses-2', 'time@in.timepost.test'],
  ['another recipient', 'ses-1', 'other@in.timepost.test'],
  ['parts that run together', 'ses-1t', 'ime@in.timepost.test'],
])('a key differs for %s', (_what, id, recipient) => {
  expect(toMessageKey(id, recipient)).not.toBe(key);
});

test('a digest tells lists apart whose parts join to the same text', () => {
  expect(digest(['ab', 'c'])).not.toBe(digest(['a', 'bc']));
  expect(digest(['1:a', ''])).not.toBe(digest(['', '1:a']));
});

test('a derived id is a UUID of version 8 that stays the same', () => {
  // Pinned: entries of years bear such ids.
  expect(derivedId('0'.repeat(64), 'entry', 0)).toBe('7818f1ae-a47a-8539-9345-2f411844729d');
});

test.each([
  ['another ordinal', derivedId(key, 'entry', 1)],
  ['another kind', derivedId(key, 'receipt', 0)],
  ['another mail', derivedId(toMessageKey('ses-2', ''), 'entry', 0)],
])('a derived id differs for %s', (_what, other) => {
  expect(other).not.toBe(derivedId(key, 'entry', 0));
});

test('a digest as an id keeps all its bits but those of version and variant', () => {
  expect(toUuid('0'.repeat(64))).toBe('00000000-0000-8000-8000-000000000000');
  expect(toUuid(`${'f'.repeat(32)}${'0'.repeat(32)}`)).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff');
});
