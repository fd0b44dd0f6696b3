// Where a mail is to go, by its envelope recipient alone: a workspace's address, or a member's secret one.
import { type CaptureAlias, type CaptureAliasHolder, readCaptureAlias } from '../capture-alias.ts';
import type { ReasonCode } from '../reason.ts';

export interface DestinationLookups {
  readonly findRecipient: (address: string) => Promise<{ readonly workspaceId: string } | undefined>;
  readonly findCaptureAlias: (alias: CaptureAlias) => Promise<CaptureAliasHolder | undefined>;
}

export type Destination =
  | { readonly kind: 'workspace'; readonly workspaceId: string }
  | { readonly kind: 'alias'; readonly workspaceId: string; readonly holder: CaptureAliasHolder }
  | { readonly kind: 'nowhere'; readonly reason: ReasonCode; readonly workspaceId?: string };

export async function findDestination(
  recipient: string,
  { findRecipient, findCaptureAlias }: DestinationLookups,
  now: Date,
): Promise<Destination> {
  const alias = readCaptureAlias(recipient);
  if (alias !== undefined) return toDestination(await findCaptureAlias(alias), now);
  const found = await findRecipient(recipient);
  return found === undefined
    ? { kind: 'nowhere', reason: 'unknown_recipient' }
    : { kind: 'workspace', workspaceId: found.workspaceId };
}

function toDestination(holder: CaptureAliasHolder | undefined, now: Date): Destination {
  if (holder === undefined) return { kind: 'nowhere', reason: 'token_invalid' };
  const { workspaceId, status, expiresAt } = holder;
  if (status === 'revoked') return { kind: 'nowhere', reason: 'token_invalid', workspaceId };
  if (now.getTime() >= expiresAt * 1000) return { kind: 'nowhere', reason: 'token_expired', workspaceId };
  return { kind: 'alias', workspaceId, holder };
}
