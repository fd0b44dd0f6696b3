// The issuer's key: P-256, in one file of mode 0600 in its folder and nowhere else.
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';

export const ALGORITHM = 'ES256';

const SigningKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});
type SigningKey = z.infer<typeof SigningKey>;

/** The file holds no key of ours. It keeps no cause: a parser's message may quote the key. */
export class SigningKeyUnreadableError extends Error {
  override readonly name = 'SigningKeyUnreadableError';
}

/** The key, made by whoever comes first. Throws `SigningKeyUnreadableError`. */
export async function signingKey(dataDir: string): Promise<SigningKey> {
  const path = join(dataDir, 'issuer-key.json');
  if (!existsSync(path)) await makeKey(dataDir, path);
  try {
    return SigningKey.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new SigningKeyUnreadableError(`${path} holds no key`);
  }
}

/** As a member of a key set (RFC 7517): without its private half. */
export function toPublicKey({ d: _private, ...key }: SigningKey) {
  return { ...key, alg: ALGORITHM, use: 'sig' };
}

/** Linking fails when there is such a file already, so that two makers agree; a file is whole before it has the name. */
async function makeKey(dataDir: string, path: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const kid = randomUUID();
  const own = `${path}.${kid}`;
  writeFileSync(own, JSON.stringify({ ...(await exportJWK(privateKey)), kid }), { mode: 0o600 });
  try {
    linkSync(own, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(own, { force: true });
  }
}
