// API tokens that an operator makes for a member of a place, and ends. A token leaves here once, and is kept by digest alone.
import { randomBytes } from 'node:crypto';
import { dynamoApiTokens } from '../../shared/adapters/dynamo-api-tokens.ts';
import { dynamoDirectory } from '../../shared/adapters/dynamo-directory.ts';
import {
  API_TOKEN_BYTES,
  type ApiToken,
  isTokenId,
  toApiToken,
  tokenEnd,
  tokenIdOf,
} from '../../shared/core/api-token.ts';
import type { Directory } from '../../shared/ports.ts';
import { PlainError } from '../run/plain-error.ts';
import { workspaceIdOf } from './keyed-ids.ts';
import type { Place } from './place.ts';
import { sealingOf } from './sealing.ts';

export interface TokenWish {
  /** Whose token: an address of a member. */
  readonly address: string;
  /** @default the workspace that mail to the place's own address goes to */
  readonly slug?: string | undefined;
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
  const { directory, tokens, digests } = storesOf(place);
  const workspaceId =
    wish.slug === undefined
      ? await findOwnWorkspace(directory, place)
      : await workspaceIdOf(wish.slug, digests);
  const member = await directory.findSender(workspaceId, wish.address);
  if (member === undefined)
    throw new PlainError(
      '--member: nobody in this workspace has this address. Another is named by --workspace SLUG.',
    );
  if (member.status !== 'active') throw new PlainError('--member: this member is suspended.');
  const token = toApiToken(randomBytes(API_TOKEN_BYTES));
  const expiresAt = tokenEnd(now, wish.days);
  const scope = { workspaceId, memberId: member.memberId };
  await tokens.add({ token, scope, name: wish.name, createdAt: now, expiresAt });
  return { token, tokenId: tokenIdOf(token), ends: new Date(expiresAt * 1000) };
}

/** Throws `PlainError` when there is no such token. */
export async function revokeToken(place: Place, tokenId: string, now: Date): Promise<void> {
  if (!isTokenId(tokenId))
    throw new PlainError("--revoke takes a token's id: its first 12 characters, tpt_ included.");
  if ((await storesOf(place).tokens.revoke(tokenId, now)) === undefined)
    throw new PlainError(`There is no token ${tokenId} here: it was never made, or its time is over.`);
}

function storesOf(place: Place) {
  const { doc, tables } = place;
  const { sealer, digests } = sealingOf(place);
  return {
    digests,
    directory: dynamoDirectory(doc, tables.directory, digests),
    tokens: dynamoApiTokens({ doc, tables, sealer, digests }),
  };
}

/** The one that mail to the place's own address goes to. */
async function findOwnWorkspace(
  directory: Pick<Directory, 'findRecipient'>,
  { inbound }: Place,
): Promise<string> {
  const found = await directory.findRecipient(inbound.address);
  if (found !== undefined) return found.workspaceId;
  throw new PlainError(`Mail to ${inbound.address} goes to no workspace: say which with --workspace SLUG.`);
}
