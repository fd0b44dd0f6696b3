// Why nobody is signed in: the token is at fault, or it cannot be checked now. The two must never be taken for each other.

export type TokenFault =
  | 'malformed'
  | 'expired'
  | 'issuer'
  | 'audience'
  | 'signature'
  | 'algorithm'
  | 'claims';

/** The token is not accepted. Reason and message are one word of ours, safe to show, never one of the token. */
export class TokenInvalidError extends Error {
  override readonly name = 'TokenInvalidError';
  readonly reason: TokenFault;

  constructor(reason: TokenFault) {
    super(reason);
    this.reason = reason;
  }
}

/** The issuer's keys cannot be had: our fault or the issuer's, not the token's. */
export class TokenKeysUnavailableError extends Error {
  override readonly name = 'TokenKeysUnavailableError';
}
