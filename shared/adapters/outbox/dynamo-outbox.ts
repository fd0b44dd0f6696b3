// The outbox: each item is sent by whoever holds its claim, and by nobody else while the lease runs.
// What waits lies in the sparse index `outboxDue`; what is sent or withheld leaves it, and loses its words.
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Sealer } from '../../ports/sealing.ts';
import type { Outbox, OutboxKey } from '../../ports.ts';
import { ifMet } from '../dynamo/dynamo-condition.ts';
import { fromOutboxItem } from './dynamo-outbox-items.ts';
import {
  type Change,
  DONE,
  markSent,
  markSuppressed,
  type OutboxTables,
  toUpdate,
} from './dynamo-outbox-marks.ts';
import { offerAgain } from './dynamo-outbox-offers.ts';

/**
 * A first claim asks no clock: a new item may be sent at once, and the maker's clock may be ahead of the sender's. Later ones wait
 * for `outboxDueAt`, which is the end of the lease while the item is held.
 */
const CLAIMABLE =
  '(#status = :due AND attempts = :none) OR (#status IN (:due, :held) AND outboxDueAt <= :now)';

export function dynamoOutbox(doc: DynamoDBDocumentClient, tables: OutboxTables, sealer: Sealer): Outbox {
  const change = (key: OutboxKey, to: Change) =>
    ifMet(doc.send(new UpdateCommand({ ...toUpdate(tables.ledger, key, to), ReturnValues: 'ALL_NEW' })));
  return {
    claim: async (key, now, leaseSeconds) => {
      const leaseEnd = new Date(now.getTime() + leaseSeconds * 1000);
      const held = await change(key, {
        ConditionExpression: CLAIMABLE,
        UpdateExpression: 'SET #status = :held, outboxDueAt = :leaseEnd ADD attempts :one REMOVE offeredAt',
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
    sent: (key, letter, now) => markSent(doc, tables, key, letter, now),
    suppress: (key, letter, now) => markSuppressed(doc, tables, key, letter, now),
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
