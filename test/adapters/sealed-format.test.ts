// The bytes of sealed text: what version 1 is for ever, and that nothing else opens.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SealBrokenError, type SealFault } from '../../shared/adapters/sealing/seal-broken.ts';
import { type SealKey, toSealKey } from '../../shared/adapters/sealing/seal-key.ts';
import { openBytes, SEAL_BYTES, sealBytes } from '../../shared/adapters/sealing/sealed-format.ts';
import type { SealContext } from '../../shared/ports/sealing.ts';

const counting = (from: number, length: number) => Uint8Array.from({ length }, (_, i) => from + i);
const keyOf = (id: number, secret: number): SealKey => toSealKey(counting(id, 16), counting(secret, 32));

const KEY = keyOf(100, 0);
const CONTEXT: SealContext = { workspaceId: 'w-1', memberId: 'm-1', purpose: 'entry.description' };
const FRESH = { salt: counting(32, 32), nonce: counting(64, 12) };

// Made by an implementation of the format in another language, from its description alone.
const KNOWN =
  '016465666768696a6b6c6d6e6f70717273202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f19dd496829fcc552e1b686921b435cc0cfd40b442f2fae3785c0f4dfb8e0360a404142434445464748494a4b6edfa2f76c009846f4be2cb2362aa20a2326565624dc879cec901a';
const KNOWN_EMPTY =
  '016465666768696a6b6c6d6e6f70717273202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f19dd496829fcc552e1b686921b435cc0cfd40b442f2fae3785c0f4dfb8e0360a404142434445464748494a4bbe808303dd984724e3a74e9cda68cb90';

const bytesOf = (hex: string) => Buffer.from(hex, 'hex');

function faultOf(sealed: Uint8Array, key = KEY, context = CONTEXT): SealFault | undefined {
  try {
    openBytes(sealed, key, context);
    return undefined;
  } catch (error) {
    if (error instanceof SealBrokenError) return error.reason;
    throw error;
  }
}

test('version 1 of the format has these bytes', () => {
  expect(sealBytes(Buffer.from('Grüße, 2h'), KEY, CONTEXT, FRESH).toString('hex')).toBe(KNOWN);
  const workspaceOnly = { workspaceId: 'w-1', purpose: 'workspace.name' } as SealContext;
  expect(sealBytes(Buffer.alloc(0), KEY, workspaceOnly, FRESH).toString('hex')).toBe(KNOWN_EMPTY);
});

test('what was sealed as version 1 opens', () => {
  expect(openBytes(bytesOf(KNOWN), KEY, CONTEXT).toString()).toBe('Grüße, 2h');
});

test('any bytes come back as they were, and never twice as the same sealed bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (plain) => {
      const sealed = sealBytes(plain, KEY, CONTEXT);
      expect(sealed).toHaveLength(plain.length + SEAL_BYTES);
      expect(openBytes(sealed, KEY, CONTEXT).equals(plain)).toBe(true);
      expect(sealed.equals(sealBytes(plain, KEY, CONTEXT))).toBe(false);
    }),
  );
});

test('a changed bit anywhere is noticed', () => {
  const sealed = bytesOf(KNOWN);
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(faultOf(changed)).toBeDefined();
  }
});

test('a missing or an added byte is noticed', () => {
  const sealed = bytesOf(KNOWN);
  for (let length = 0; length < sealed.length; length += 1) {
    expect(faultOf(sealed.subarray(0, length))).toBeDefined();
  }
  expect(faultOf(Buffer.concat([sealed, Buffer.of(0)]))).toBe('context_or_bit');
});

test.each<[string, SealFault, SealKey, SealContext]>([
  ['the key of somebody else', 'key', keyOf(101, 0), CONTEXT],
  ['other bytes under the same id', 'commitment', keyOf(100, 1), CONTEXT],
  ['another member', 'context_or_bit', KEY, { ...CONTEXT, memberId: 'm-2' }],
  ['another workspace', 'context_or_bit', KEY, { ...CONTEXT, workspaceId: 'w-2' }],
  ['another purpose', 'context_or_bit', KEY, { ...CONTEXT, purpose: 'message.subject' } as SealContext],
  ['no member', 'context_or_bit', KEY, { workspaceId: 'w-1', purpose: CONTEXT.purpose }],
  ['parts cut elsewhere', 'context_or_bit', KEY, { ...CONTEXT, workspaceId: 'w-', memberId: '1m-1' }],
])('it does not open for %s', (_who, fault, key, context) => {
  expect(faultOf(bytesOf(KNOWN), key, context)).toBe(fault);
});

test('another version is said to be one', () => {
  const later = bytesOf(KNOWN);
  later[0] = 2;
  expect(faultOf(later)).toBe('version');
});

test('a key that a forger found to fit the tag does not fit the commitment', () => {
  const [sealed, other] = [bytesOf(KNOWN), keyOf(100, 7)];
  const forged = sealBytes(Buffer.from('Grüße, 2h'), other, CONTEXT, FRESH);
  const spliced = Buffer.concat([sealed.subarray(0, 17 + 32 + 32), forged.subarray(17 + 32 + 32)]);
  expect([faultOf(spliced), faultOf(spliced, other)]).toEqual(['context_or_bit', 'commitment']);
});

test('an error says no byte of the text', () => {
  const error = new SealBrokenError('commitment');
  expect(error.message).toBe('sealed text cannot be opened: commitment');
});
