// How an outbox item ends, and what the record of the mail that it answers says of it then: both or neither. For whoever sends, and for whoever hears
// afterwards that a letter went out.
import { type DynamoDBDocumentClient, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { TimelineStep } from '../../core/reason.ts';
import type { OutboxKey, SentLetter } from '../../ports.ts';
import { ifMet } from '../dynamo/dynamo-condition.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { NO_JITTER, transact } from '../dynamo/dynamo-transaction.ts';

export interface OutboxTables {
  readonly ledger: string;
  /** Holds the records of the mails that are answered. */
  readonly mail: string;
}

export type Change = Pick<UpdateCommandInput, 'ConditionExpression' | 'UpdateExpression'> & {
  readonly values: Readonly<Record<string, unknown>>;
};

/** What is over leaves the index of what waits, and loses its words. */
export const DONE = 'REMOVE outboxShard, outboxDueAt, #text';

/** Where a mail that waits for its answer goes from there. */
interface Station {
  readonly status: 'replied' | 'acted';
  readonly step: TimelineStep;
}

export async function markSent(
  doc: DynamoDBDocumentClient,
  tables: OutboxTables,
  key: OutboxKey,
  { sesMessageId, messageKey }: SentLetter,
  now: Date,
): Promise<void> {
  const mark: Change = {
    ConditionExpression: 'attribute_exists(pk) AND #status <> :sent',
    UpdateExpression: `SET #status = :sent, sesMessageId = :id, sentAt = :now ${DONE}`,
    values: { ':sent': 'sent', ':id': sesMessageId, ':now': now.toISOString() },
  };
  const step: TimelineStep = { step: 'answered', at: now.toISOString() };
  await markBoth(doc, tables, { key, messageKey }, mark, { status: 'replied', step });
}

export async function markSuppressed(
  doc: DynamoDBDocumentClient,
  tables: OutboxTables,
  key: OutboxKey,
  { messageKey }: Pick<SentLetter, 'messageKey'>,
  now: Date,
): Promise<void> {
  const mark: Change = {
    ConditionExpression: '#status IN (:due, :held)',
    UpdateExpression: `SET #status = :suppressed, suppressedAt = :now ${DONE}`,
    values: { ':due': 'due', ':held': 'held', ':suppressed': 'suppressed', ':now': now.toISOString() },
  };
  const step: TimelineStep = { step: 'withheld', at: now.toISOString(), reason: 'address_suppressed' };
  await markBoth(doc, tables, { key, messageKey }, mark, { status: 'acted', step });
}

/** Two writes one after the other would leave, after a death between them, a mail that does not say how its answer ended. */
async function markBoth(
  doc: DynamoDBDocumentClient,
  tables: OutboxTables,
  { key, messageKey }: { readonly key: OutboxKey; readonly messageKey: string | undefined },
  mark: Change,
  station: Station,
): Promise<void> {
  const item = toUpdate(tables.ledger, key, mark);
  const alone = () => ifMet(doc.send(new UpdateCommand(item)));
  if (messageKey === undefined) {
    await alone();
    return;
  }
  const written = await transact(
    doc,
    [{ Update: item }, { Update: toStation(tables.mail, messageKey, station) }],
    NO_JITTER,
  );
  // The mail's record is the shorter-lived of the two, and may have ended in another way.
  if (written.kind === 'refused' && !written.items.includes(0)) await alone();
}

export function toUpdate(
  TableName: string,
  key: OutboxKey,
  { ConditionExpression, UpdateExpression, values }: Change,
) {
  const names = { '#status': 'status', ...(UpdateExpression?.includes('#text') ? { '#text': 'text' } : {}) };
  return {
    TableName,
    Key: keyOf.outboxItem(key),
    ConditionExpression,
    UpdateExpression,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  };
}

function toStation(TableName: string, messageKey: string, { status, step }: Station) {
  return {
    TableName,
    Key: keyOf.message(messageKey),
    ConditionExpression: '#status = :acted',
    UpdateExpression: 'SET #status = :status, timeline = list_append(timeline, :step)',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':acted': 'acted', ':status': status, ':step': [step] },
  };
}
