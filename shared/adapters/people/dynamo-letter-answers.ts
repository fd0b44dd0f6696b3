// Reads what a letter about an address asks, and writes what a yes to it causes: the member, the directory's look-up, the end of the code, and all
// that any mail leaves, in one transaction.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ConfirmingOutcome } from '../../core/outcome.ts';
import type { LetterAnswers } from '../../ports/people.ts';
import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import { appendAudit } from '../audit/dynamo-audit-items.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { transact } from '../dynamo/dynamo-transaction.ts';
import type { Guarded } from '../dynamo/guarded-item.ts';
import { outcomeItems, type RecorderTables } from '../ledger/dynamo-outcome-items.ts';
import { OutcomeConflictError } from '../ledger/dynamo-recorder.ts';
import { confirmationDigest } from '../sealing/directory-digests.ts';
import { fromMemberItem, fromWorkspaceItem, versionOf } from '../workspaces/dynamo-workspace-items.ts';
import { addressWrites, fromAddressItem, type StoredAddress } from './dynamo-member-addresses.ts';
import { memberWrites } from './dynamo-member-writes.ts';

export interface AnswerParts {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: RecorderTables & { readonly directory: string };
  readonly digests: KeyedDigests;
  readonly sealer: Sealer;
  readonly random: () => number;
}

export function dynamoLetterAnswers(parts: AnswerParts): LetterAnswers {
  const { doc, tables, digests, sealer, random } = parts;
  return {
    find: async (code, { workspaceId, memberId, addressId }) => {
      const scope = { workspaceId, memberId };
      const keys = [keyOf.memberAddress(scope, addressId), keyOf.member(scope), keyOf.workspace(workspaceId)];
      const [address, member, workspace] = await Promise.all(
        keys.map((key) => getItem(doc, tables.ledger, key)),
      );
      if (address === undefined || member === undefined || workspace === undefined) return undefined;
      const { codeDigest } = address as unknown as StoredAddress;
      if (codeDigest !== (await confirmationDigest(digests, code))) return undefined;
      const [asked, profile, { name }] = await Promise.all([
        fromAddressItem(address, sealer),
        fromMemberItem(member, sealer),
        fromWorkspaceItem(workspace, sealer),
      ]);
      return { code, asked, seen: { member: profile, version: versionOf(member) }, workspaceName: name };
    },
    confirm: async (outcome) => {
      const { message, others } = await outcomeItems(outcome, tables, sealer);
      const guarded = await confirmedItems(outcome, parts);
      const items = [message, ...others, ...guarded.map(({ item }) => item)];
      const written = await transact(doc, items, random);
      return written.kind === 'written' ? 'recorded' : refusalOf(written.items, 1 + others.length, guarded);
    },
  };
}

async function confirmedItems(
  { confirmed }: ConfirmingOutcome,
  parts: AnswerParts,
): Promise<readonly Guarded[]> {
  const [address, member] = confirmed.writes;
  const { ledger, audit } = parts.tables;
  return [
    ...(await addressWrites(address, ledger, parts)),
    ...(await memberWrites(member, ledger, parts)),
    { item: appendAudit(audit, confirmed.event), refusal: 'stale' },
  ];
}

/** That the mail is recorded comes first; then, that what was read has changed: the address may be nobody's by then. */
function refusalOf(places: readonly number[], first: number, guarded: readonly Guarded[]) {
  if (places.includes(0)) return 'repeated';
  const refusals = new Set(places.map((place) => guarded[place - first]?.refusal));
  if (refusals.has('stale')) return 'stale';
  if (refusals.has('taken')) return 'taken';
  throw new OutcomeConflictError('an item of a mail that is not recorded exists already');
}
