import { describe, expect, test } from '@jest/globals';
import {
  readConfirmationCode,
  showConfirmationCode,
  toConfirmationCode,
} from '../../shared/core/confirmation-code.ts';

const code = toConfirmationCode(Uint8Array.from({ length: 20 }, (_, i) => 13 * i));

test('a code is made of twenty bytes and nothing else', () => {
  expect(code).toMatch(/^[a-z2-7]{32}$/);
  expect(() => toConfirmationCode(new Uint8Array(15))).toThrow(RangeError);
});

test('other chance makes another code', () => {
  expect(toConfirmationCode(new Uint8Array(20))).not.toBe(code);
});

describe('a code is read', () => {
  test.each([
    ['as the letter shows it', showConfirmationCode(code)],
    ['in capitals, with spaces', ` ${code.toUpperCase().replace(/.{8}/g, '$& ')}`],
    ['over two lines', `${code.slice(0, 16)}\r\n${code.slice(16)}`],
    ['bare', code],
  ])('%s', (_how, text) => {
    expect(readConfirmationCode(text)).toBe(code);
  });
});

test.each([
  ['too short', code.slice(1)],
  ['too long', `${code}a`],
  ['with signs that no code has', code.replace(/^./, '1')],
  ['empty', ''],
])('what is %s is no code', (_how, text) => {
  expect(readConfirmationCode(text)).toBeUndefined();
});
