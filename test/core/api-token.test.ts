// The form of API tokens, and until when one holds.
import { crc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ApiTokenHolder,
  isInForce,
  isMeantAsApiToken,
  isTokenId,
  readApiToken,
  toApiToken,
  tokenEnd,
  tokenIdOf,
} from '../../shared/core/api-token.ts';

const bytes = Uint8Array.from({ length: 32 }, (_, i) => i);
const token = toApiToken(bytes);

test('a token is its prefix, all of the chance, and a check', () => {
  expect(token).toMatch(/^tpt_[\w-]{43}[\w-]{6}$/);
  expect(Buffer.from(token.slice(4, 47), 'base64url')).toEqual(Buffer.from(bytes));
  expect(Buffer.from(token.slice(47), 'base64url').readUInt32BE()).toBe(crc32(token.slice(0, 47)));
});

test('every token that is made is read again, and named by its first characters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (chance) => {
      const made = toApiToken(chance);
      expect(readApiToken(made)).toBe(made);
      expect(isMeantAsApiToken(made)).toBe(true);
      expect(isTokenId(tokenIdOf(made))).toBe(true);
      expect(made.startsWith(tokenIdOf(made))).toBe(true);
    }),
  );
});

test('one wrong character is told without a look-up', () => {
  const wrong = [...token].map((was, i) => {
    const now = was === 'A' ? 'B' : 'A';
    return `${token.slice(0, i)}${now}${token.slice(i + 1)}`;
  });

  expect(wrong).toHaveLength(53);
  for (const text of wrong) expect(readApiToken(text)).toBeUndefined();
});

describe('what is no token of ours', () => {
  test.each([
    ['nothing', ''],
    ['the prefix alone', 'tpt_'],
    ['a token cut off', token.slice(0, -1)],
    ['a token with more behind it', `${token}A`],
    ['a token and a line end', `${token}\n`],
    ['two characters exchanged', `${token.slice(0, 10)}${token[11]}${token[10]}${token.slice(12)}`],
    ['another letter case', token.toUpperCase()],
    ['megabytes', `tpt_${'A'.repeat(4_000_000)}`],
    ['a character of another alphabet', `${token.slice(0, 20)}é${token.slice(21)}`],
  ])('%s', (_what, text) => {
    expect(readApiToken(text)).toBeUndefined();
  });

  test.each(['eyJh.eyJz.c2ln', 'TPT_abc', ' tpt_abc', ''])('%j is meant for the issuer', (text) => {
    expect(isMeantAsApiToken(text)).toBe(false);
  });

  test.each([16, 31, 33])('and none is made of %d bytes', (length) => {
    expect(() => toApiToken(new Uint8Array(length))).toThrow(RangeError);
  });
});

test.each(['', 'tpt_', token, 'tpt_abc', 'tpt_abcd efg', 'tpt_abcdefg#'])('%j names no token', (text) => {
  expect(isTokenId(text)).toBe(false);
});

describe('a token holds', () => {
  const made = new Date('2026-03-11T09:00:00.900Z');
  const end = tokenEnd(made, 90);
  const holder: ApiTokenHolder = {
    workspaceId: 'w-1',
    memberId: 'm-1',
    tokenId: 'tpt_AAAAAAAA',
    status: 'active',
    expiresAt: end,
  };

  test('until its last second, and no longer', () => {
    expect(new Date(end * 1000).toISOString()).toBe('2026-06-09T09:00:00.000Z');
    expect(isInForce(holder, new Date(end * 1000 - 1))).toBe(true);
    expect(isInForce(holder, new Date(end * 1000))).toBe(false);
  });

  test('unless it was revoked', () => {
    expect(isInForce({ ...holder, status: 'revoked' }, made)).toBe(false);
  });

  test('and never without an end that is known', () => {
    expect(isInForce({ ...holder, expiresAt: Number.NaN }, made)).toBe(false);
  });
});
