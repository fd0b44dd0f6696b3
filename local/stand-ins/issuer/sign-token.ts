// Signs in for a laptop: tokens of our own issuer. It asks for no proof, so it must never leave the laptop.
import { importJWK, SignJWT } from 'jose';
import { OIDC_AUDIENCE, OIDC_ISSUER } from '../../layout.ts';
import { ALGORITHM, signingKey } from './signing-key.ts';

export interface TokenOptions {
  /** @default a working day */
  readonly lifetimeSeconds?: number;
}

const WORKING_DAY_SECONDS = 12 * 3600;

/** A token for this subject. Needs no running issuer: both read the same key file, whoever makes it first. */
export async function signToken(
  dataDir: string,
  subject: string,
  { lifetimeSeconds = WORKING_DAY_SECONDS }: TokenOptions = {},
): Promise<string> {
  const key = await signingKey(dataDir);
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: key.kid })
    .setIssuer(OIDC_ISSUER)
    .setAudience(OIDC_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .sign(await importJWK(key, ALGORITHM));
}
