// Capture aliases: secret addresses of one member, and of one project where it says so (mail-rules 13, 14). Who knows one may
// propose time for its member, and do nothing else. Chance and clock are handed in.
import { toBase32 } from './base32.ts';
import type { MemberScope } from './member.ts';
import { digest } from './record/ids.ts';

declare const brand: unique symbol;
/** The secret part of an alias: never stored, never logged. Only `toCaptureAlias` and `readCaptureAlias` make one. */
export type CaptureAlias = string & { readonly [brand]: 'CaptureAlias' };

/** Whom an alias stands for. */
export interface CaptureAliasHolder extends MemberScope {
  /** Time that names no project is this one's. */
  readonly projectId?: string;
  readonly status: 'active' | 'revoked';
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** An alias as it is listed: of the alias itself only the id. */
export interface CaptureAliasRecord extends CaptureAliasHolder {
  readonly aliasId: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly revokedAt?: string;
}

/** 160 bits: 32 characters of base32. */
export const CAPTURE_ALIAS_BYTES = 20;
export const DEFAULT_ALIAS_DAYS = 90;
export const LONGEST_ALIAS_DAYS = 365;
/** So long an old alias may hold beside the one that takes its place. */
export const LONGEST_OVERLAP_DAYS = 14;
/** Of one member, in force. */
export const MOST_ALIASES = 20;

/** `+` is refused by some forms on the web, so `-` does as well. What stands before it is for people's eyes. */
const ADDRESS = /^[^@]{1,31}[+-]([a-z2-7]{32})@/;

/** Throws `RangeError` unless it is given 20 bytes, which must come from a generator for secrets. */
export function toCaptureAlias(chance: Uint8Array): CaptureAlias {
  if (chance.length !== CAPTURE_ALIAS_BYTES)
    throw new RangeError(`an alias takes ${CAPTURE_ALIAS_BYTES} bytes`);
  return toBase32(chance) as CaptureAlias;
}

/** The alias that an envelope recipient names; `undefined` for an address that is none. */
export function readCaptureAlias(recipient: string): CaptureAlias | undefined {
  return ADDRESS.exec(recipient.toLowerCase())?.[1] as CaptureAlias | undefined;
}

/** `time@in.example.com` and an alias: `time+…@in.example.com`. */
export function aliasAddress(inboundAddress: string, alias: CaptureAlias): string {
  const at = inboundAddress.lastIndexOf('@');
  return `${inboundAddress.slice(0, at).slice(0, 31)}+${alias}${inboundAddress.slice(at)}`;
}

/** By which people name an alias, to revoke it: nothing of the secret can be told from it. */
export function aliasIdOf(alias: CaptureAlias): string {
  return `cap_${digest(['capture-alias-id', alias]).slice(0, 12)}`;
}

export function isAliasId(text: string): boolean {
  return /^cap_[0-9a-f]{12}$/.test(text);
}
