// What the directory is keyed by: digests of addresses, identities and tokens.
import type { ApiToken } from '../../core/api-token.ts';
import type { CaptureAlias } from '../../core/capture-alias.ts';
import type { ConfirmationCode } from '../../core/confirmation-code.ts';
import { spellAddress } from '../../core/member-address.ts';
import type { Identity } from '../../ports/edge.ts';
import type { KeyedDigests } from '../../ports/sealing.ts';

export function recipientDigest(digests: KeyedDigests, address: string): Promise<string> {
  return digests.digest('recipient', spellAddress(address));
}

export function senderDigest(digests: KeyedDigests, address: string): Promise<string> {
  return digests.digest('sender', spellAddress(address));
}

/** Of an address that nothing is sent to: what a sender look-up is keyed by says nothing of it. */
export function suppressedDigest(digests: KeyedDigests, address: string): Promise<string> {
  return digests.digest('suppressed', spellAddress(address));
}

/** Issuer and subject are case-sensitive (OpenID Connect Core, section 2); JSON keeps the two apart. */
export function identityDigest(digests: KeyedDigests, { issuer, subject }: Identity): Promise<string> {
  return digests.digest('identity', JSON.stringify([issuer, subject]));
}

export function apiTokenDigest(digests: KeyedDigests, token: ApiToken): Promise<string> {
  return digests.digest('api-token', token);
}

export function captureAliasDigest(digests: KeyedDigests, alias: CaptureAlias): Promise<string> {
  return digests.digest('capture-alias', alias);
}

export function confirmationDigest(digests: KeyedDigests, code: ConfirmationCode): Promise<string> {
  return digests.digest('confirmation-code', code);
}

/** Of an address that is asked whether it is a member's. */
export function askedDigest(digests: KeyedDigests, address: string): Promise<string> {
  return digests.digest('asked', spellAddress(address));
}
