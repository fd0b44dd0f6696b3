// Verifies the tokens that members sign in with (RFC 7519, RFC 8725). Deny by default: what is not expected is refused.
import { errors, type JWTPayload, type JWTVerifyResult, jwtVerify } from 'jose';
import type { TokenVerifier } from '../../ports/edge.ts';
import { issuerKeys } from './issuer-keys.ts';
import { type TokenFault, TokenInvalidError, TokenKeysUnavailableError } from './token-errors.ts';
import { ALGORITHMS, refuseUnlikely } from './token-header.ts';

export interface VerifierSettings {
  readonly issuer: string;
  /** Expected `aud`; in Cognito's access tokens, which have none, the expected `client_id`. */
  readonly audience: string;
  readonly jwksUrl: string;
  readonly clock: () => Date;
}

/** OpenID Connect Core, section 2. */
const LONGEST_SUBJECT = 255;
const TOLERANCE_SECONDS = 30;

/** `verify` throws `TokenInvalidError` and, when the issuer's keys cannot be had, `TokenKeysUnavailableError`. */
export function joseVerifier({ issuer, audience, jwksUrl, clock }: VerifierSettings): TokenVerifier {
  const keys = issuerKeys(jwksUrl, clock);
  const signed = (token: string): Promise<JWTVerifyResult> =>
    jwtVerify(token, keys, {
      issuer,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
      currentDate: clock(),
    }).catch((cause: unknown) => {
      const reason = whyInvalid(cause);
      if (reason !== undefined) throw new TokenInvalidError(reason);
      throw new TokenKeysUnavailableError('the keys of the issuer cannot be had', { cause });
    });
  return {
    verify: async (token) => {
      refuseUnlikely(token);
      const { payload } = await signed(token);
      const reason = whyNotOurs(audience, payload);
      if (reason !== undefined) throw new TokenInvalidError(reason);
      return { issuer, subject: String(payload.sub) };
    },
  };
}

/** `undefined` when the token is not what failed. */
function whyInvalid(cause: unknown): TokenFault | undefined {
  if (cause instanceof errors.JWTClaimValidationFailed) return cause.claim === 'iss' ? 'issuer' : 'claims';
  if (!(cause instanceof errors.JOSEError)) return undefined;
  return FAULTS.get(cause.code);
}

const FAULTS = new Map<string, TokenFault>([
  [errors.JWTExpired.code, 'expired'],
  [errors.JOSEAlgNotAllowed.code, 'algorithm'],
  [errors.JOSENotSupported.code, 'algorithm'],
  [errors.JWSSignatureVerificationFailed.code, 'signature'],
  [errors.JWKSNoMatchingKey.code, 'signature'],
  [errors.JWKSMultipleMatchingKeys.code, 'signature'], // it names no key, and there are several
  [errors.JWSInvalid.code, 'malformed'],
  [errors.JWTInvalid.code, 'malformed'],
]);

/** Why a token that our issuer signed is not for us. */
function whyNotOurs(audience: string, payload: JWTPayload): TokenFault | undefined {
  // Cognito's identity tokens are for the app, and have our `aud`: they give no access.
  if (payload.token_use !== undefined && payload.token_use !== 'access') return 'claims';
  if (!isFor(audience, payload)) return 'audience';
  const isSubject = typeof payload.sub === 'string' && payload.sub !== '';
  return isSubject && String(payload.sub).length <= LONGEST_SUBJECT ? undefined : 'claims';
}

/**
 * An `aud` that names us; or an access token of Cognito, which names the app in `client_id` (Amazon Cognito developer guide,
 * "Verifying JSON web tokens").
 */
function isFor(audience: string, { aud, client_id: client, token_use: use }: JWTPayload): boolean {
  if (aud !== undefined) return Array.isArray(aud) ? aud.includes(audience) : aud === audience;
  return use === 'access' && client === audience;
}
