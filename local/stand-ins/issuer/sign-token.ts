// Signs in for a laptop: tokens of our own issuer, under a key that lies in the data folder and nowhere else.
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { OIDC_AUDIENCE, OIDC_ISSUER } from '../../layout.ts';

export interface TokenOptions {
  /** @default a working day */
  readonly lifetimeSeconds?: number;
}

const ALGORITHM = 'ES256';
const WORKING_DAY_SECONDS = 12 * 3600;

/** A token for this subject. Needs no running issuer: both read the same key file. */
export async function signToken(
  dataDir: string,
  subject: string,
  { lifetimeSeconds = WORKING_DAY_SECONDS }: TokenOptions = {},
): Promise<string> {
  const key = await signingKey(dataDir);
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: String(key.kid) })
    .setIssuer(OIDC_ISSUER)
    .setAudience(OIDC_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .sign(await importJWK(key, ALGORITHM));
}

/** The public half, as a key set (RFC 7517). */
export async function publicKeys(dataDir: string): Promise<{ readonly keys: readonly JWK[] }> {
  const { d: _private, ...key } = await signingKey(dataDir);
  return { keys: [{ ...key, alg: ALGORITHM, use: 'sig' }] };
}

/** The key, made by whoever comes first: linking a file fails when there is one, so that two makers agree. */
async function signingKey(dataDir: string): Promise<JWK> {
  const path = join(dataDir, 'issuer-key.json');
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
    const own = `${path}.${process.pid}`;
    const key = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID() };
    writeFileSync(own, JSON.stringify(key), { mode: 0o600 });
    try {
      linkSync(own, path);
    } catch (error) {
      if (!existsSync(path)) throw error;
    } finally {
      rmSync(own, { force: true });
    }
  }
  return JSON.parse(readFileSync(path, 'utf8')) as JWK;
}
