// Where a mail is to go, by its envelope recipient alone: a workspace's address, a member's secret one, or that of a letter.
import { type CaptureAlias, type CaptureAliasHolder, readCaptureAlias } from '../capture-alias.ts';
import { type ConfirmationAddress, readConfirmationAddress } from '../confirmation-address.ts';
import type { CodeHolder, ConfirmationCode } from '../confirmation-code.ts';
import type { ReasonCode } from '../reason.ts';

export interface DestinationLookups {
  readonly findRecipient: (address: string) => Promise<{ readonly workspaceId: string } | undefined>;
  readonly findCaptureAlias: (alias: CaptureAlias) => Promise<CaptureAliasHolder | undefined>;
  readonly findConfirmation: (code: ConfirmationCode) => Promise<CodeHolder | undefined>;
}

export type Destination =
  | {
      readonly kind: 'workspace';
      readonly workspaceId: string;
      /** Of a letter that is answered too late: why a stranger's mail to it is for nothing. */
      readonly spent?: 'token_invalid' | 'token_expired';
    }
  | { readonly kind: 'letter'; readonly workspaceId: string; readonly holder: CodeHolder }
  | { readonly kind: 'alias'; readonly workspaceId: string; readonly holder: CaptureAliasHolder }
  | { readonly kind: 'nowhere'; readonly reason: ReasonCode; readonly workspaceId?: string };

export async function findDestination(
  recipient: string,
  lookups: DestinationLookups,
  now: Date,
): Promise<Destination> {
  const alias = readCaptureAlias(recipient);
  if (alias !== undefined) return toDestination(await lookups.findCaptureAlias(alias), now);
  const letter = readConfirmationAddress(recipient);
  if (letter !== undefined) return ofLetter(letter, lookups, now);
  const found = await lookups.findRecipient(recipient);
  return found === undefined
    ? { kind: 'nowhere', reason: 'unknown_recipient' }
    : { kind: 'workspace', workspaceId: found.workspaceId };
}

/** A letter's address outlives its code in people's address books: mail that comes there later is for the workspace. */
async function ofLetter(
  { code, bare }: ConfirmationAddress,
  { findConfirmation, findRecipient }: DestinationLookups,
  now: Date,
): Promise<Destination> {
  const holder = await findConfirmation(code);
  if (holder !== undefined) {
    const { workspaceId } = holder;
    return now.getTime() < holder.expiresAt * 1000
      ? { kind: 'letter', workspaceId, holder }
      : { kind: 'workspace', workspaceId, spent: 'token_expired' };
  }
  const found = await findRecipient(bare);
  return found === undefined
    ? { kind: 'nowhere', reason: 'token_invalid' }
    : { kind: 'workspace', workspaceId: found.workspaceId, spent: 'token_invalid' };
}

function toDestination(holder: CaptureAliasHolder | undefined, now: Date): Destination {
  if (holder === undefined) return { kind: 'nowhere', reason: 'token_invalid' };
  const { workspaceId, status, expiresAt } = holder;
  if (status === 'revoked') return { kind: 'nowhere', reason: 'token_invalid', workspaceId };
  if (now.getTime() >= expiresAt * 1000) return { kind: 'nowhere', reason: 'token_expired', workspaceId };
  return { kind: 'alias', workspaceId, holder };
}
