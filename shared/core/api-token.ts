// API tokens: what one looks like, which is public of it, and until when it holds. Chance and clock are handed in.
import type { MemberScope, Role } from './member.ts';
import type { Grant, Permit } from './workspace-scope.ts';

declare const brand: unique symbol;
/** A whole token, a secret: never stored, never logged. Only `toApiToken` and `readApiToken` make one. */
export type ApiToken = string & { readonly [brand]: 'ApiToken' };

/** What a link shows: one saved report of its maker's, and nothing else. Its token has no scope. */
export interface ReportLink {
  readonly reportId: string;
  /** The maker's when it was made: with another one they would see other time, which nobody chose to show. */
  readonly role: Role;
  readonly showsMembers: boolean;
}

/** What a token stands for. */
export interface ApiTokenHolder extends MemberScope, Grant {
  /** Absent: it is no link's. */
  readonly report?: ReportLink;
  readonly status: 'active' | 'revoked';
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** A token as it is listed: of the token itself only the id. */
export interface ApiTokenRecord extends MemberScope {
  readonly tokenId: string;
  /** The member's own word for it; may be empty. */
  readonly name: string;
  readonly status: 'active' | 'revoked';
  /** Absent: all that the role may do, as it was before there were scopes. */
  readonly scopes?: readonly Permit[];
  readonly projectIds?: readonly string[];
  /** Absent: it is no link's. */
  readonly report?: ReportLink;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
  readonly revokedAt?: string;
  /** To the hour. */
  readonly lastUsedAt?: string;
}

const PREFIX = 'tpt_';
export const API_TOKEN_BYTES = 32;
const FORM = /^tpt_[\w-]{43}[\w-]{6}$/;
const LENGTH = 53;
/** 48 of 256 bits become public with the id. */
const ID_LENGTH = PREFIX.length + 8;

export const DEFAULT_TOKEN_DAYS = 90;
export const LONGEST_TOKEN_DAYS = 365;

/** Of links that show something to whoever has them. */
export const DEFAULT_LINK_DAYS = 30;
export const LONGEST_LINK_DAYS = 90;

/**
 * `tpt_`, 43 characters of chance and 6 that check them (base64url), so that what was mistyped or cut off is told without a
 * look-up. Throws `RangeError` unless it is given 32 bytes, which must come from a generator for secrets.
 */
export function toApiToken(chance: Uint8Array): ApiToken {
  if (chance.length !== API_TOKEN_BYTES) throw new RangeError(`a token takes ${API_TOKEN_BYTES} bytes`);
  const secret = `${PREFIX}${Buffer.from(chance).toString('base64url')}`;
  return `${secret}${checkOf(secret)}` as ApiToken;
}

/** Whether a bearer means to be one of ours; everything else is a token of the issuer. */
export function isMeantAsApiToken(text: string): boolean {
  return text.startsWith(PREFIX);
}

/** `undefined` for what cannot be a token of ours, whoever made it. */
export function readApiToken(text: string): ApiToken | undefined {
  if (text.length !== LENGTH || !FORM.test(text)) return undefined;
  return text.endsWith(checkOf(text.slice(0, -6))) ? (text as ApiToken) : undefined;
}

/** The part of a token by which people name it, in lists and to revoke it. */
export function tokenIdOf(token: ApiToken): string {
  return token.slice(0, ID_LENGTH);
}

export function isTokenId(text: string): boolean {
  return /^tpt_[\w-]{8}$/.test(text);
}

/** Seconds since 1970. A token's end is its maker's choice, and no class of retention. */
export function tokenEnd(made: Date, days: number): number {
  return Math.floor(made.getTime() / 1000) + days * 86_400;
}

export function isInForce(
  { status, expiresAt }: Pick<ApiTokenHolder, 'status' | 'expiresAt'>,
  now: Date,
): boolean {
  return status === 'active' && now.getTime() < expiresAt * 1000;
}

function checkOf(secret: string): string {
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(Buffer.from(secret)));
  return check.toString('base64url');
}

/** CRC-32 of ISO 3309. Against mistakes only: whoever forges a token can compute it. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
