// An issuer whose key is RSA, as Cognito's and most others' are, and what a forger can do with what it shows to everybody.
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { json, serveLoopback } from '../../local/stand-ins/serve-loopback.ts';

export const ISSUER = 'https://sign-in.test/pool-1';
export const AUDIENCE = 'timepost-api';

export interface IssuerKey {
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export function newKey(kid: string): IssuerKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

export const encoded = (part: unknown): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** Signed by this key whatever the header says; a header or claims in text are taken as they are. */
export function signed(header: unknown, claims: unknown, { privateKey }: IssuerKey): string {
  const input = `${encoded(header)}.${encoded(claims)}`;
  return `${input}.${createSign('RSA-SHA256').update(input).sign(privateKey, 'base64url')}`;
}

/** Shows the public half of `keys`, which may be changed, and counts who asks. */
export async function showKeys(keys: IssuerKey[]) {
  const shown = { asked: 0, isDown: false };
  const server = await serveLoopback(0, 0, async () => {
    shown.asked += 1;
    if (shown.isDown) return json(500, {});
    const told = keys.map(({ kid, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid,
      alg: 'RS256',
      use: 'sig',
    }));
    return json(200, { keys: told });
  });
  return { shown, url: `http://127.0.0.1:${server.port}/jwks.json`, close: () => server.close() };
}
