// The mails that were received within some days, as their records tell, and what the ledger keeps of them.
import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { fromMessageItem } from '../../shared/adapters/mail/dynamo-mail-items.ts';
import { everyPage } from '../../shared/core/every-page.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { MessageRecord } from '../../shared/core/outcome.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { parseWorkDate, type WorkDate } from '../../shared/core/work-date.ts';
import type { Entries } from '../../shared/ports.ts';

export interface Days {
  /** Both included, as days of UTC. */
  readonly from: WorkDate;
  readonly to: WorkDate;
}

/** By arrival. It scans the table: a laptop's is small, and no index leads there by time. */
export async function storedMails(
  doc: DynamoDBDocumentClient,
  mailTable: string,
  { from, to }: Days,
): Promise<readonly MessageRecord[]> {
  const found: MessageRecord[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await doc.send(
      new ScanCommand({ TableName: mailTable, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    const records = Items.filter(({ itemType }) => itemType === 'message').map(fromMessageItem);
    found.push(...records.filter(({ receivedAt }) => isWithin(receivedAt.slice(0, 10), from, to)));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return found.sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
}

function isWithin(day: string, from: string, to: string): boolean {
  return day >= from && day <= to;
}

const PAGE = 100;
const FIRST = parseWorkDate('1000-01-01');
const LAST = parseWorkDate('9999-12-31');

/** A member's entries, by the mail that they came from. */
export async function entriesByMail(
  entries: Entries,
  scope: MemberScope,
): Promise<ReadonlyMap<string, readonly TimeEntry[]>> {
  if (FIRST === undefined || LAST === undefined) return new Map();
  const all = { from: FIRST, to: LAST, limit: PAGE };
  const found: TimeEntry[] = [];
  for await (const items of everyPage((cursor) => entries.list(scope, { ...all, cursor })))
    found.push(...items);
  const ofMails = found.flatMap((entry) =>
    entry.source.channel === 'mail' ? [{ entry, messageKey: entry.source.messageKey }] : [],
  );
  const grouped = Map.groupBy(ofMails, ({ messageKey }) => messageKey);
  return new Map([...grouped].map(([key, there]) => [key, there.map(({ entry }) => entry)]));
}
