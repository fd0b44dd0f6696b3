import { describe, expect, test } from '@jest/globals';
import { readCaptureAlias } from '../../shared/core/capture-alias.ts';
import { confirmationAddress, readConfirmationAddress } from '../../shared/core/confirmation-address.ts';
import { CODE } from './reply/confirmation-item.ts';

const INBOUND = 'time@in.timepost.test';
const address = confirmationAddress(INBOUND, CODE);

test('a letter is answered at the inbound address with its code in it, which is no capture alias', () => {
  expect(address).toBe(`time+confirm.${CODE}@in.timepost.test`);
  expect(address.indexOf('@')).toBeLessThanOrEqual(64); // RFC 5321, 4.5.3.1.1
  expect(readCaptureAlias(address)).toBeUndefined();
});

describe('it is read', () => {
  test.each([
    ['as it was made', address],
    ['in whatever letter case', address.toUpperCase()],
    ['with a dash, where a mail system takes no plus', address.replace('+', '-')],
  ])('%s', (_how, recipient) => {
    expect(readConfirmationAddress(recipient)).toEqual({ code: CODE, bare: INBOUND });
  });
});

test.each([
  ['the inbound address', INBOUND],
  ['a capture alias', `time+${CODE}@in.timepost.test`],
  ['a code that is too short', address.replace(CODE, CODE.slice(1))],
  ['a code that is too long', address.replace(CODE, `${CODE}a`)],
  ['two at signs', `${address}@elsewhere.example`],
  ['no domain', address.replace(/@.*/, '')],
])('%s is none', (_what, recipient) => {
  expect(readConfirmationAddress(recipient)).toBeUndefined();
});
