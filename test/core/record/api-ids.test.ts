// Ids and keys of what people do by API.
import { describe, expect, test } from '@jest/globals';
import { readOnceKey, requestDigest, toOnceKey } from '../../../shared/core/record/once-key.ts';
import { toUuid7 } from '../../../shared/core/record/uuid7.ts';

describe('a UUIDv7', () => {
  // RFC 9562, appendix A.6
  test('is what the RFC shows', () => {
    const chance = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);

    expect(toUuid7(new Date('2022-02-22T19:22:22.000Z'), chance)).toBe(
      '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
    );
  });

  test('sorts by its time', () => {
    const chance = new Uint8Array(10).fill(255);

    const ids = [0, 1, 1000, 1e12].map((at) => toUuid7(new Date(at), chance));
    expect(ids.toSorted()).toEqual(ids);
  });

  test('is not made of too little chance', () => {
    expect(() => toUuid7(new Date(0), new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('an idempotency key', () => {
  test.each([
    ['abc', 'abc'],
    ['"abc"', 'abc'],
    ['"', '"'],
    ['""', undefined],
    ['', undefined],
    ['a b', undefined],
    ['ä', undefined],
    ['x'.repeat(255), 'x'.repeat(255)],
    ['x'.repeat(256), undefined],
  ])('of the header %j is %j', (header, key) => {
    expect(readOnceKey(header)).toBe(key);
  });

  test('holds for one route and one part of a request', () => {
    const keys = [toOnceKey('POST /a', 'k'), toOnceKey('POST /b', 'k'), toOnceKey('POST /a', 'k', '0')];

    expect(new Set(keys).size).toBe(3);
  });

  test('knows a request by all its parts', () => {
    expect(requestDigest(['a', 'bc'])).not.toBe(requestDigest(['ab', 'c']));
  });
});
