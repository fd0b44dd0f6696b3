// The outbox: each item is sent by whoever holds its claim, and by nobody else while the lease runs.
// What waits lies in the sparse index `outboxDue`; what is sent or withheld leaves it, and loses its words.
import { type DynamoDBDocumentClient, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { TimelineStep } from '../core/reason.ts';
import type { Sealer } from '../ports/sealing.ts';
import type { Outbox, OutboxKey } from '../ports.ts';
import { ifMet } from './dynamo-condition.ts';
import { keyOf } from './dynamo-keys.ts';
import { fromOutboxItem } from './dynamo-ledger-items.ts';
import { offerAgain } from './dynamo-outbox-offers.ts';
import { NO_JITTER, transact } from './dynamo-transaction.ts';

type Change = Pick<UpdateCommandInput, 'ConditionExpression' | 'UpdateExpression'> & {
  readonly values: Readonly<Record<string, unknown>>;
};

/**
 * A first claim asks no clock: a new item is due at once, and the maker's clock may be ahead of the sender's. Later ones wait
 * for `outboxDueAt`, which is the end of the lease while the item is held.
 */
const CLAIMABLE =
  '(#status = :due AND attempts = :none) OR (#status IN (:due, :held) AND outboxDueAt <= :now)';
const DONE = 'REMOVE outboxShard, outboxDueAt, #text';

export interface OutboxTables {
  readonly ledger: string;
  /** Holds the records of the mails that are answered. */
  readonly mail: string;
}

export function dynamoOutbox(doc: DynamoDBDocumentClient, tables: OutboxTables, sealer: Sealer): Outbox {
  const change = (key: OutboxKey, { values, ...expressions }: Change) =>
    ifMet(
      doc.send(
        new UpdateCommand({ ...toUpdate(tables.ledger, key, expressions, values), ReturnValues: 'ALL_NEW' }),
      ),
    );
  return {
    claim: async (key, now, leaseSeconds) => {
      const leaseEnd = new Date(now.getTime() + leaseSeconds * 1000);
      const held = await change(key, {
        ConditionExpression: CLAIMABLE,
        UpdateExpression: 'SET #status = :held, outboxDueAt = :leaseEnd ADD attempts :one',
        values: {
          ':due': 'due',
          ':held': 'held',
          ':none': 0,
          ':one': 1,
          ':now': now.toISOString(),
          ':leaseEnd': leaseEnd.toISOString(),
        },
      });
      return held?.Attributes === undefined ? undefined : fromOutboxItem(held.Attributes, sealer);
    },
    sent: async (key, { sesMessageId, messageKey }, now) => {
      const mark = toSent(sesMessageId, now);
      // Two writes one after the other would leave, after a death between them, a mail that is answered and does not say so.
      const sent = { Update: toUpdate(tables.ledger, key, mark, mark.values) };
      const answered = { Update: toAnswered(tables.mail, messageKey, now) };
      const written = await transact(doc, [sent, answered], NO_JITTER);
      // The mail's record is the shorter-lived of the two, and may have ended in another way.
      if (written.kind === 'refused' && !written.items.includes(0)) await change(key, mark);
    },
    release: async (key, dueAt) => {
      await change(key, {
        ConditionExpression: '#status = :held',
        UpdateExpression: 'SET #status = :due, outboxDueAt = :dueAt',
        values: { ':held': 'held', ':due': 'due', ':dueAt': dueAt.toISOString() },
      });
    },
    withhold: async (key, reason, now) => {
      await change(key, {
        ConditionExpression: '#status IN (:due, :held)',
        UpdateExpression: `SET #status = :withheld, reason = :reason, withheldAt = :now ${DONE}`,
        values: {
          ':due': 'due',
          ':held': 'held',
          ':withheld': 'withheld',
          ':reason': reason,
          ':now': now.toISOString(),
        },
      });
    },
    offerAgain: (now) => offerAgain(doc, tables.ledger, now),
  };
}

function toSent(sesMessageId: string, now: Date): Change {
  return {
    ConditionExpression: 'attribute_exists(pk) AND #status <> :sent',
    UpdateExpression: `SET #status = :sent, sesMessageId = :id, sentAt = :now ${DONE}`,
    values: { ':sent': 'sent', ':id': sesMessageId, ':now': now.toISOString() },
  };
}

function toUpdate(
  TableName: string,
  key: OutboxKey,
  { ConditionExpression, UpdateExpression }: Omit<Change, 'values'>,
  values: Change['values'],
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

function toAnswered(TableName: string, messageKey: string, at: Date) {
  const step: TimelineStep = { step: 'answered', at: at.toISOString() };
  return {
    TableName,
    Key: keyOf.message(messageKey),
    ConditionExpression: '#status = :acted',
    UpdateExpression: 'SET #status = :replied, timeline = list_append(timeline, :step)',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':acted': 'acted', ':replied': 'replied', ':step': [step] },
  };
}
