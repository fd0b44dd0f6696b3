// The items that a legal hold keeps, and whose they are: which of a page come to their end soon, and what is written to put that off.
import { type DynamoDBDocumentClient, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { HELD_DAYS } from '../../contracts/mail-objects.ts';
import { isSoon, soonUnderHold } from '../../core/record/retention.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import type { ItemKey } from '../dynamo/dynamo-keys.ts';

/** What tells of people's work and of what was done. Counters, marks and what makes a repeat harmless come to their end all the same. */
const HELD = {
  ledger: ['entry', 'entryVersion', 'dayTotal', 'period', 'proposal', 'outbox'],
  mail: ['message', 'messageText', 'quarantined'],
  audit: ['auditEvent'],
} as const;
export type HeldTable = keyof typeof HELD;

export interface DueItem {
  readonly key: ItemKey;
  readonly workspaceId: string;
  readonly itemType: string;
  /** Where its end is near. */
  readonly expiresAt?: number;
  /** Where it is the record of a raw mail whose end is near. */
  readonly raw?: { readonly rawKey: string; readonly messageKey: string };
}

interface Place {
  readonly table: HeldTable;
  readonly after?: ItemKey;
}

interface When {
  readonly now: Date;
  readonly rawMailDays: number;
}

const DAY_SECONDS = 86_400;
/** Of the copy of a raw mail: laid anew when so little is left of its days. */
const COPIED_AGAIN_DAYS = 10;

const seconds = (at: Date) => Math.floor(at.getTime() / 1000);
const daysFrom = (at: Date, days: number) => new Date(at.getTime() + days * DAY_SECONDS * 1000);

/** One page of a table, whatever workspace it is of; `after` is there unless it was the last. */
export async function pageOfDue(
  {
    doc,
    tables,
  }: { readonly doc: DynamoDBDocumentClient; readonly tables: Readonly<Record<HeldTable, string>> },
  { table, after }: Place,
  when: When,
): Promise<{ readonly items: readonly DueItem[]; readonly after?: ItemKey }> {
  const kinds = Object.fromEntries(HELD[table].map((kind, i) => [`:k${i}`, kind]));
  const isDue = `(expiresAt < :soon AND itemType IN (${Object.keys(kinds).join(', ')}))`;
  const isMail = table === 'mail';
  const { Items = [], LastEvaluatedKey } = await doc.send(
    new ScanCommand({
      TableName: tables[table],
      FilterExpression: isMail ? `${isDue} OR ${RAW_IS_DUE}` : isDue,
      ProjectionExpression:
        'pk, sk, itemType, workspaceId, expiresAt, messageKey, #raw, receivedAt, rawKeptUntil',
      ExpressionAttributeNames: { '#raw': 'raw' },
      ExpressionAttributeValues: {
        ...kinds,
        ':soon': soonUnderHold(when.now),
        ...(isMail && rawValues(when)),
      },
      ExclusiveStartKey: after,
    }),
  );
  const items = Items.map((item) => toDue(item, when));
  return { items, ...(LastEvaluatedKey && { after: LastEvaluatedKey as unknown as ItemKey }) };
}

/** A raw mail in its last days that has no copy, or whose copy comes to its own end. */
const RAW_IS_DUE =
  '(itemType = :record AND attribute_exists(#raw) AND ((attribute_not_exists(rawKeptUntil) AND receivedAt BETWEEN :rawGone AND :rawOld) OR rawKeptUntil < :copyOld))';

function rawValues({ now, rawMailDays }: When) {
  return {
    ':record': 'message',
    ':rawGone': daysFrom(now, -rawMailDays - 3).toISOString(), // a rule of S3 takes up to two days
    ':rawOld': daysFrom(now, 3 - rawMailDays).toISOString(),
    ':copyOld': seconds(daysFrom(now, COPIED_AGAIN_DAYS)),
  };
}

function toDue(item: Item, when: When): DueItem {
  const { pk, sk, itemType, expiresAt, messageKey, raw } = item as Readonly<Record<string, string>> & {
    readonly expiresAt?: number;
    readonly raw?: { readonly key: string };
  };
  const isEnding = expiresAt !== undefined && isSoon(expiresAt, when.now);
  return {
    key: { pk: String(pk), sk: String(sk) },
    workspaceId: workspaceOf(item),
    itemType: String(itemType),
    ...(isEnding && { expiresAt }),
    ...(itemType === 'message' &&
      raw !== undefined &&
      isRawDue(item, when) && { raw: { rawKey: raw.key, messageKey: String(messageKey) } }),
  };
}

function isRawDue({ receivedAt, rawKeptUntil }: Item, when: When): boolean {
  const { ':rawGone': gone, ':rawOld': old, ':copyOld': copyOld } = rawValues(when);
  if (rawKeptUntil !== undefined) return Number(rawKeptUntil) < copyOld;
  return String(receivedAt) >= gone && String(receivedAt) <= old;
}

/** A day's total says it in its key alone. */
function workspaceOf({ workspaceId, pk }: Item): string {
  return typeof workspaceId === 'string' ? workspaceId : (String(pk).split('#')[1] ?? '');
}

/** Over what was read alone. A proposal stays open no longer than it would have been. */
export function putOff(TableName: string, { key, itemType, expiresAt }: DueItem, end: number): UpdateCommand {
  const kept = itemType === 'proposal' ? ', openUntil = if_not_exists(openUntil, :seen)' : '';
  return new UpdateCommand({
    TableName,
    Key: key,
    UpdateExpression: `SET expiresAt = :end${kept}`,
    ConditionExpression: 'expiresAt = :seen',
    ExpressionAttributeValues: { ':end': end, ':seen': expiresAt },
  });
}

export function rawKeptFor(TableName: string, { key }: DueItem, now: Date): UpdateCommand {
  return new UpdateCommand({
    TableName,
    Key: key,
    UpdateExpression: 'SET rawKeptUntil = :until',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':until': seconds(daysFrom(now, HELD_DAYS)) },
  });
}
