// What the days' totals say beside what their entries come to. Nothing is opened: days, seconds and states are plain.
import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { getItem } from '../../shared/adapters/dynamo/dynamo-get-item.ts';
import { entryRange, keyOf } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import { queryAll } from '../../shared/adapters/dynamo/dynamo-query-all.ts';
import { getOrMake } from '../../shared/core/get-or-make.ts';
import { countedSeconds } from '../../shared/core/ledger/entry-versions.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { WorkDate } from '../../shared/core/work-date.ts';

export interface ComparedDay extends MemberScope {
  readonly workDate: WorkDate;
  readonly entries: number;
  readonly entrySeconds: number;
  /** 0 where none is kept. */
  readonly totalSeconds: number;
  /** Seconds since 1970: the last of its entries' ends and of its own. */
  readonly expiresAt?: number;
}

export interface Compared {
  readonly entries: number;
  readonly days: number;
  readonly differing: readonly ComparedDay[];
}

type Tally = { -readonly [Key in keyof ComparedDay]: ComparedDay[Key] };

/**
 * It goes through the whole table while others write. So a day that differs is read again by itself before it is told of, until
 * nobody has come in between.
 */
export async function compareDays(doc: DynamoDBDocumentClient, ledgerTable: string): Promise<Compared> {
  const days = await tally(doc, ledgerTable);
  const differing: ComparedDay[] = [];
  for (const one of days.values()) {
    if (one.entrySeconds === one.totalSeconds) continue;
    const again = await readDay(doc, ledgerTable, one);
    if (again.entrySeconds !== again.totalSeconds) differing.push(again);
  }
  const entries = [...days.values()].reduce((sum, one) => sum + one.entries, 0);
  return {
    entries,
    days: days.size,
    differing: differing.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
  };
}

async function tally(
  doc: DynamoDBDocumentClient,
  TableName: string,
): Promise<ReadonlyMap<string, ComparedDay>> {
  const days = new Map<string, Tally>();
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await doc.send(
      new ScanCommand({ TableName, ...ENTRIES_AND_TOTALS, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    for (const item of Items) add(days, item);
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return days;
}

const ENTRIES_AND_TOTALS = {
  FilterExpression: 'itemType = :entry OR itemType = :total',
  ExpressionAttributeValues: { ':entry': 'entry', ':total': 'dayTotal' },
  ProjectionExpression: 'pk, sk, itemType, durationSeconds, #status, totalSeconds',
  ExpressionAttributeNames: { '#status': 'status' },
};

/** `MEMBER#workspace#member` and `ENTRY#day#entry` or `DAY#day`: ids hold no `#`. */
function add(days: Map<string, Tally>, item: Record<string, unknown>): void {
  const [, workspaceId = '', memberId = ''] = String(item['pk']).split('#');
  const [, day = ''] = String(item['sk']).split('#');
  const key = `${workspaceId}#${memberId}#${day}`;
  const none = { workspaceId, memberId, workDate: day as WorkDate };
  const known = getOrMake(days, key, () => ({ ...none, entries: 0, entrySeconds: 0, totalSeconds: 0 }));
  if (item['itemType'] === 'dayTotal') {
    known.totalSeconds = totalOf(item);
    return;
  }
  known.entries += 1;
  known.entrySeconds += secondsOf(item);
}

function secondsOf(item: Record<string, unknown>): number {
  return countedSeconds(item as unknown as TimeEntry);
}

const MOST_READINGS = 10;

/** What it is between two equal readings of the total: entries and total change in one transaction. */
async function readDay(
  doc: DynamoDBDocumentClient,
  tableName: string,
  { workspaceId, memberId, workDate }: ComparedDay,
): Promise<ComparedDay> {
  const scope = { workspaceId, memberId };
  const { pk } = keyOf.member(scope);
  const range = entryRange(workDate, workDate);
  const dayNow = async () => (await getItem(doc, tableName, keyOf.dayTotal(scope, workDate))) ?? {};
  let before = totalOf(await dayNow());
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const found = await queryAll(doc, { tableName, pk, range, isConsistent: true });
    const day = await dayNow();
    const totalSeconds = totalOf(day);
    const entrySeconds = found.reduce((sum, item) => sum + secondsOf(item), 0);
    if (before === totalSeconds || entrySeconds === totalSeconds)
      return {
        ...scope,
        workDate,
        entries: found.length,
        entrySeconds,
        totalSeconds,
        ...endOf([...found, day]),
      };
    before = totalSeconds;
  }
  throw new DayInUseError(`a day of ${memberId} changed at each of ${MOST_READINGS} readings`);
}

function totalOf(day: Readonly<Record<string, unknown>>): number {
  return Number(day['totalSeconds'] ?? 0);
}

function endOf(items: readonly Record<string, unknown>[]): Pick<ComparedDay, 'expiresAt'> {
  const ends = items.flatMap(({ expiresAt }) => (expiresAt === undefined ? [] : [Number(expiresAt)]));
  return ends.length === 0 ? {} : { expiresAt: Math.max(...ends) };
}

/** Somebody writes it all the time; ask again later. */
class DayInUseError extends Error {
  override readonly name = 'DayInUseError';
}

function placeOf({ workspaceId, memberId, workDate }: ComparedDay): string {
  return `${workspaceId}#${memberId}#${workDate}`;
}
