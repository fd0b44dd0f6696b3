// API tokens that an operator makes for a member of a place, and ends. A token leaves here once, and is kept by digest alone.
import { randomBytes } from 'node:crypto';
import { dynamoApiTokens } from '../../shared/adapters/sign-in/dynamo-api-tokens.ts';
import {
  API_TOKEN_BYTES,
  type ApiToken,
  isTokenId,
  toApiToken,
  tokenEnd,
  tokenIdOf,
} from '../../shared/core/api-token.ts';
import { PlainError } from '../run/plain-error.ts';
import { findActiveMember, type MemberWish } from './find-member.ts';
import type { Place } from './place.ts';
import { sealingOf } from './sealing.ts';

export interface TokenWish extends MemberWish {
  readonly days: number;
  readonly name: string;
}

export interface IssuedToken {
  readonly token: ApiToken;
  readonly tokenId: string;
  readonly ends: Date;
}

/** Throws `PlainError` when there is no such workspace or member, or the member is suspended. */
export async function issueToken(place: Place, wish: TokenWish, now: Date): Promise<IssuedToken> {
  const scope = await findActiveMember(place, wish);
  const token = toApiToken(randomBytes(API_TOKEN_BYTES));
  const expiresAt = tokenEnd(now, wish.days);
  await tokensOf(place).add({ token, scope, name: wish.name, createdAt: now, expiresAt });
  return { token, tokenId: tokenIdOf(token), ends: new Date(expiresAt * 1000) };
}

/** Throws `PlainError` when there is no such token. */
export async function revokeToken(place: Place, tokenId: string, now: Date): Promise<void> {
  if (!isTokenId(tokenId))
    throw new PlainError("--revoke takes a token's id: its first 12 characters, tpt_ included.");
  if ((await tokensOf(place).revoke(tokenId, now)) === undefined)
    throw new PlainError(`There is no token ${tokenId} here: it was never made, or its time is over.`);
}

function tokensOf(place: Place) {
  const { doc, tables } = place;
  return dynamoApiTokens({ doc, tables, ...sealingOf(place) });
}
