// ECDSA over P-256 of a digest that is made already (FIPS 186-5, 6.4): node:crypto signs only what it digests itself.
import { createECDH, type KeyObject } from 'node:crypto';
import { add, BASE, inverse, modulo, multiply, ORDER } from './p256-points.ts';

export const DIGEST_BYTES = 32;
const POINT_HEAD_BYTES = 1;

/** DER, as KMS gives it (RFC 3279, 2.2.3). `digest` has 32 bytes. */
export function signDigest(digest: Uint8Array, privateKey: KeyObject): Buffer {
  const secret = coordinate(privateKey, 'd');
  for (;;) {
    const once = createECDH('prime256v1');
    const point = once.generateKeys();
    const r = modulo(toNumber(point.subarray(POINT_HEAD_BYTES, POINT_HEAD_BYTES + DIGEST_BYTES)), ORDER);
    const s = modulo(inverse(toNumber(once.getPrivateKey()), ORDER) * (toNumber(digest) + r * secret), ORDER);
    if (r !== 0n && s !== 0n) return toDer(r, s);
  }
}

export function verifyDigest(digest: Uint8Array, signature: Buffer, publicKey: KeyObject): boolean {
  const [r, s] = fromDer(signature) ?? [0n, 0n];
  if (r < 1n || r >= ORDER || s < 1n || s >= ORDER) return false;
  const key = { x: coordinate(publicKey, 'x'), y: coordinate(publicKey, 'y') };
  const w = inverse(s, ORDER);
  const point = add(multiply(BASE, modulo(toNumber(digest) * w, ORDER)), multiply(key, modulo(r * w, ORDER)));
  return point !== undefined && modulo(point.x, ORDER) === r;
}

function coordinate(key: KeyObject, name: 'd' | 'x' | 'y'): bigint {
  return toNumber(Buffer.from(String(key.export({ format: 'jwk' })[name]), 'base64url'));
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function toDer(...numbers: readonly [bigint, bigint]): Buffer {
  const parts = numbers.map((number) => {
    const hex = number.toString(16);
    const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
    const isSigned = (bytes[0] ?? 0) > 127; // a first bit that is set would make it negative
    return Buffer.concat([
      Buffer.of(2, bytes.length + Number(isSigned)),
      Buffer.alloc(Number(isSigned)),
      bytes,
    ]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(0x30, body.length), body]);
}

/** `undefined` unless it is spelt exactly as `toDer` spells it. */
function fromDer(signature: Buffer): readonly [bigint, bigint] | undefined {
  const firstEnd = 4 + (signature[3] ?? 0);
  const [first, second] = [signature.subarray(4, firstEnd), signature.subarray(firstEnd + 2)];
  if (first.length === 0 || second.length === 0) return undefined;
  const numbers = [toNumber(first), toNumber(second)] as const;
  return toDer(...numbers).equals(signature) ? numbers : undefined;
}
