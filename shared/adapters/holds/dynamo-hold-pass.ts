// How far sweep has come with what is under a legal hold: one item, so that a run goes on where the last one ended.
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import type { HeldTable } from './dynamo-held-items.ts';

export interface HoldPlace {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Where it goes on; absent when all was looked at. */
  readonly at?: { readonly table: HeldTable; readonly after?: ItemKey };
  /** When the last pass began that came to its end: whatever was there then was looked at. */
  readonly wholeSince?: string;
}

export async function readPass(doc: DynamoDBDocumentClient, ledger: string): Promise<HoldPlace | undefined> {
  const [item] = await queryAll(doc, { tableName: ledger, pk: keyOf.holdPass().pk, isConsistent: true });
  return item?.['place'] as HoldPlace | undefined;
}

export async function writePass(
  doc: DynamoDBDocumentClient,
  ledger: string,
  place: HoldPlace,
): Promise<void> {
  await doc.send(
    new UpdateCommand({
      TableName: ledger,
      Key: keyOf.holdPass(),
      UpdateExpression: 'SET itemType = :type, place = :place',
      ExpressionAttributeValues: { ':type': 'holdPass', ':place': place },
    }),
  );
}
