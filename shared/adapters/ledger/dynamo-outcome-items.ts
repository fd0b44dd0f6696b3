// The items of one outcome, each with the condition under which it may be written.
import type { Outcome } from '../../core/outcome.ts';
import type { TimeEntry } from '../../core/time-entry.ts';
import { partOf } from '../../core/timesheet/closed-parts.ts';
import type { WorkDate } from '../../core/work-date.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { appendAudit } from '../audit/dynamo-audit-items.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { ifNew, type TransactItem } from '../dynamo/dynamo-transaction.ts';
import {
  toContentMarkItem,
  toMessageIdMarkItem,
  toMessageItem,
  toMessageTextItem,
  toQuarantinedItem,
  toRawMarkItem,
} from '../mail/dynamo-mail-items.ts';
import { toOutboxItem } from '../outbox/dynamo-outbox-items.ts';
import { unlessLocked } from '../timesheets/dynamo-locks.ts';
import { addToDay } from './dynamo-day-totals.ts';
import { toEntryItem, toProposalItem } from './dynamo-ledger-items.ts';

export interface RecorderTables {
  readonly ledger: string;
  readonly mail: string;
  readonly audit: string;
}

export interface OutcomeItems {
  readonly message: TransactItem;
  readonly content?: TransactItem;
  readonly messageId?: TransactItem;
  /** Whether the days of its entries take any: none is locked, and none is closed for them. */
  readonly days: readonly TransactItem[];
  readonly others: readonly TransactItem[];
}

export async function outcomeItems(
  outcome: Outcome,
  { ledger, mail, audit }: RecorderTables,
  sealer: Sealer,
): Promise<OutcomeItems> {
  const { message, content, messageId, entries, proposal, reply, quarantined, retention } = outcome;
  const parts = { sealer, retention };
  const [first] = entries;
  const dates = entries.map(({ workDate }) => workDate);
  const lock = first === undefined ? [] : [unlessLocked(ledger, first, dates)];
  const text = await toMessageTextItem(message, parts);
  const kept = quarantined && (await toQuarantinedItem(quarantined, sealer));
  const puts = await Promise.all([
    ...entries.map((entry) => toEntryItem(entry, parts)),
    ...(proposal === undefined ? [] : [toProposalItem(proposal, sealer)]),
    ...(reply === undefined ? [] : [toOutboxItem(reply, sealer)]),
  ]);
  return {
    message: unlessRecorded(mail, toMessageItem(message)),
    ...(content === undefined
      ? {}
      : { content: unlessOfAnother(mail, toContentMarkItem(content), 'messageKey') }),
    ...(messageId === undefined
      ? {}
      : { messageId: unlessOfAnother(mail, toMessageIdMarkItem(messageId), 'contentKey') }),
    days: [...lock, ...dayTotals(entries).map((total) => addToDay(ledger, total.entry, total, retention))],
    others: [
      ...[text, kept, toRawMarkItem(outcome.message)].flatMap((item) =>
        item === undefined ? [] : [{ Put: { TableName: mail, Item: item } }],
      ),
      ...puts.map((item) => ifNew(ledger, item)),
      appendAudit(audit, outcome.audit),
    ],
  };
}

/** A record of failure gives way: the mail was tried again and read after all. So does that of a release. */
function unlessRecorded(TableName: string, record: Item): TransactItem {
  return {
    Put: {
      TableName,
      Item: record,
      ConditionExpression: 'attribute_not_exists(pk) OR #status IN (:failed, :released)',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':failed': 'failed', ':released': 'released' },
    },
  };
}

function unlessOfAnother(TableName: string, mark: Item, owner: 'messageKey' | 'contentKey'): TransactItem {
  return {
    Put: {
      TableName,
      Item: mark,
      ConditionExpression: `attribute_not_exists(pk) OR ${owner} = :owner`,
      ExpressionAttributeValues: { ':owner': mark[owner] },
    },
  };
}

interface DayTotal {
  /** The first one of the day. */
  readonly entry: TimeEntry;
  readonly day: WorkDate;
  readonly seconds: number;
  readonly parts: readonly string[];
}

function dayTotals(entries: readonly TimeEntry[]): readonly DayTotal[] {
  return [...Map.groupBy(entries, ({ workDate }) => workDate)].flatMap(([day, ofDay]) => {
    const [entry] = ofDay;
    const seconds = ofDay.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
    return entry === undefined ? [] : [{ entry, day, seconds, parts: ofDay.map(partOf) }];
  });
}
