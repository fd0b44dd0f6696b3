// One DynamoDB transaction, tried again when another writer was in its way. What a failed condition means is the caller's business.
import {
  type CancellationReason,
  TransactionCanceledException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { derivedId } from '../../core/record/ids.ts';

export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export type Transaction =
  | { readonly kind: 'written' }
  /** Indexes of the items whose condition was not met; nothing was written. */
  | { readonly kind: 'refused'; readonly items: readonly number[] };

/** A put that replaces nothing. */
export function ifNew(TableName: string, Item: Readonly<Record<string, unknown>>): TransactItem {
  return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
}

/** A put over the version that was read. */
export function putOver(
  TableName: string,
  version: number,
  Item: Readonly<Record<string, unknown>>,
): TransactItem {
  return { Put: { TableName, Item, ...ifVersion(version) } };
}

/** Of what a write replaces or ends: it still is the version that was read. */
export function ifVersion(version: number) {
  return { ConditionExpression: 'version = :read', ExpressionAttributeValues: { ':read': version } };
}

/** For `transact` where writers do not crowd: people who administer. */
export const NO_JITTER = () => 0.5;

const ATTEMPTS = 8;
const FIRST_WAIT_MS = 25;
const LONGEST_WAIT_MS = 800;

/** Throws what DynamoDB threw when it is no condition, and when conflicts outlast the attempts. */
export async function transact(
  doc: DynamoDBDocumentClient,
  items: readonly TransactItem[],
  random: () => number,
): Promise<Transaction> {
  const command = new TransactWriteCommand({
    TransactItems: [...items],
    ClientRequestToken: tokenOf(items, random()),
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await doc.send(command);
      return { kind: 'written' };
    } catch (error) {
      const refused = refusedItems(error);
      if (refused.length > 0 && !isConflict(error)) return { kind: 'refused', items: refused };
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
    }
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
    await new Promise((resolve) => setTimeout(resolve, longest * (0.5 + random() / 2)));
  }
}

/**
 * One for each call, of its items and a number by chance: an answer that is lost, and asked for again by the SDK, writes
 * nothing twice, while a later delivery of the same mail meets the items' conditions, which tell it that it is a repeat.
 */
function tokenOf(items: readonly TransactItem[], chance: number): string {
  const binaryAsText = (_name: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
  return derivedId(JSON.stringify(items, binaryAsText), `transaction/${chance}`);
}

function reasons(error: unknown): readonly CancellationReason[] {
  return error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
}

function refusedItems(error: unknown): readonly number[] {
  return reasons(error).flatMap(({ Code }, i) => (Code === 'ConditionalCheckFailed' ? [i] : []));
}

/** Another writer holds one of the items, or the first send of this very transaction is still at work. */
function isConflict(error: unknown): boolean {
  return (
    error instanceof TransactionInProgressException ||
    reasons(error).some(({ Code }) => Code === 'TransactionConflict')
  );
}
