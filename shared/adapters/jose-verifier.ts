// Verifies the tokens that members sign in with (RFC 7519, RFC 8725). Deny by default: what is not expected is refused.
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Identity, TokenVerifier } from '../ports.ts';

export interface VerifierSettings {
  readonly issuer: string;
  /** Expected `aud`; in Cognito's access tokens, which have none, the expected `client_id`. */
  readonly audience: string;
  readonly jwksUrl: string;
}

/** The token is not accepted. The message is safe to show: it is a word of ours, never of the token. */
export class TokenInvalidError extends Error {
  override readonly name = 'TokenInvalidError';
}

/** The issuer's keys cannot be fetched: our fault or the issuer's, not the token's. */
export class TokenKeysUnavailableError extends Error {
  override readonly name = 'TokenKeysUnavailableError';
}

/** Asymmetric only: with a shared secret among them, a public key could be used as one (RFC 8725, 2.1). */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
const LONGEST_TOKEN = 8192;
const FORMAT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const TOLERANCE_SECONDS = 30;
const MINUTE_MS = 60_000;

export function joseVerifier({ issuer, audience, jwksUrl }: VerifierSettings): TokenVerifier {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cooldownDuration: 30_000, // an unknown key id makes it look again, at most this often
    cacheMaxAge: 10 * MINUTE_MS,
    timeoutDuration: 3_000,
  });
  return {
    verify: async (token) => {
      if (token.length > LONGEST_TOKEN || !FORMAT.test(token)) throw new TokenInvalidError('malformed');
      const payload = await verified(token);
      if (!isFor(audience, payload)) throw new TokenInvalidError('audience');
      if (typeof payload.sub !== 'string' || payload.sub === '') throw new TokenInvalidError('claims');
      return { issuer, subject: payload.sub } satisfies Identity;
    },
  };

  async function verified(token: string): Promise<JWTPayload> {
    try {
      const options = {
        issuer,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'sub'],
      };
      return (await jwtVerify(token, keys, options)).payload;
    } catch (cause) {
      const reason = whyInvalid(cause);
      throw reason === undefined
        ? new TokenKeysUnavailableError('the keys of the issuer cannot be fetched', { cause })
        : new TokenInvalidError(reason);
    }
  }
}

/** `undefined` when the token is not what failed. */
function whyInvalid(cause: unknown): string | undefined {
  if (cause instanceof errors.JWTExpired) return 'expired';
  if (cause instanceof errors.JWTClaimValidationFailed) return cause.claim === 'iss' ? 'issuer' : 'claims';
  if (cause instanceof errors.JOSEAlgNotAllowed || cause instanceof errors.JOSENotSupported)
    return 'algorithm';
  if (cause instanceof errors.JWSSignatureVerificationFailed || cause instanceof errors.JWKSNoMatchingKey)
    return 'signature';
  if (cause instanceof errors.JWSInvalid || cause instanceof errors.JWTInvalid) return 'malformed';
  return undefined;
}

/**
 * An `aud` that names us; or an access token of Cognito, which names the app in `client_id` (Amazon Cognito developer guide,
 * "Verifying JSON web tokens").
 */
function isFor(audience: string, { aud, client_id: client, token_use: use }: JWTPayload): boolean {
  if (aud !== undefined) return Array.isArray(aud) ? aud.includes(audience) : aud === audience;
  return use === 'access' && client === audience;
}
