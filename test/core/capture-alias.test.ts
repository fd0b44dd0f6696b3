import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  aliasAddress,
  aliasIdOf,
  CAPTURE_ALIAS_BYTES,
  isAliasId,
  readCaptureAlias,
  toCaptureAlias,
} from '../../shared/core/capture-alias.ts';

const chance = fc.uint8Array({ minLength: CAPTURE_ALIAS_BYTES, maxLength: CAPTURE_ALIAS_BYTES });

test('an alias holds all of its 160 bits of chance, in base32 of RFC 4648 and small letters', () => {
  // The RFC's own vectors, section 10, for what is as long.
  const foobar = Buffer.from('foobarfoobarfoobarfo');
  expect(toCaptureAlias(foobar)).toBe('mzxw6ytbojtg633cmfzgm33pmjqxeztp');
  expect(toCaptureAlias(new Uint8Array(20))).toBe('a'.repeat(32));
  expect(toCaptureAlias(new Uint8Array(20).fill(255))).toBe('7'.repeat(32));
  fc.assert(
    fc.property(chance, chance, (one, two) => {
      const same = Buffer.from(one).equals(Buffer.from(two));
      expect(toCaptureAlias(one) === toCaptureAlias(two)).toBe(same);
    }),
  );
});

test('an alias is made of twenty bytes and nothing else', () => {
  expect(() => toCaptureAlias(new Uint8Array(19))).toThrow(RangeError);
});

describe('an address', () => {
  test('with an alias is read again, however mail systems fold it', () => {
    fc.assert(
      fc.property(chance, (bytes) => {
        const alias = toCaptureAlias(bytes);
        const address = aliasAddress('time@in.example.com', alias);
        expect(readCaptureAlias(address)).toBe(alias);
        expect(readCaptureAlias(address.toUpperCase())).toBe(alias);
        expect(readCaptureAlias(address.replace('+', '-'))).toBe(alias);
        expect(address.indexOf('@')).toBeLessThanOrEqual(64);
      }),
    );
  });

  test('keeps its local part as short as mail systems ask for', () => {
    const alias = toCaptureAlias(new Uint8Array(20));
    const address = aliasAddress(`${'long'.repeat(16)}@in.example.com`, alias);

    expect(address.indexOf('@')).toBe(64);
    expect(readCaptureAlias(address)).toBe(alias);
  });

  const secret = 'a'.repeat(32);
  test.each([
    'time@in.example.com',
    'time+acme@in.example.com',
    `time+${secret.slice(1)}@in.example.com`,
    `time+${secret}a@in.example.com`,
    `time+${secret.slice(1)}1@in.example.com`,
    `${secret}@in.example.com`,
    `+${secret}@in.example.com`,
    `time+${secret}`,
    `time@${secret}+${secret}@in.example.com`,
    '',
  ])('%s names none', (address) => {
    expect(readCaptureAlias(address)).toBeUndefined();
  });
});

test('people name an alias by an id that tells nothing of it', () => {
  const alias = toCaptureAlias(new Uint8Array(20).fill(7));

  expect(isAliasId(aliasIdOf(alias))).toBe(true);
  expect(alias).not.toContain(aliasIdOf(alias).slice(4));
  expect(['cap_', 'cap_123', alias, 'tpt_123456789012'].filter(isAliasId)).toEqual([]);
});
