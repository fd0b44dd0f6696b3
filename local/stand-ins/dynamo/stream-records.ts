// What a change of an item puts into its table's stream (Amazon DynamoDB Streams API reference, Record and StreamRecord).
// One shard, which never closes; a record is read for 24 hours.
import { isDeepStrictEqual } from 'node:util';
import { REGION } from '../../layout.ts';
import { type Item, type LevelWrite, type Store, tableFacts } from './dynalite.ts';
import { readSettings, type StreamViewType, under } from './keep.ts';
import type { Change } from './staged-store.ts';

export interface ServiceIdentity {
  readonly Type: 'Service';
  readonly PrincipalId: string;
}

/** As kept and as GetRecords answers it; times in seconds since 1970. */
export interface StoredRecord {
  readonly eventID: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly eventVersion: '1.1';
  readonly eventSource: 'aws:dynamodb';
  readonly awsRegion: string;
  readonly userIdentity?: ServiceIdentity;
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Item;
    readonly NewImage?: Item;
    readonly OldImage?: Item;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: StreamViewType;
  };
}

const KEPT_SECONDS = 24 * 60 * 60;
const RECORDS = 'timepost-stream~';
const LAST = 'timepost-stream-last~';
const DIGITS = 21;

export function sequenceNumber(position: number): string {
  return String(position).padStart(DIGITS, '0');
}

export function recordsOf(table: string): string {
  return `${RECORDS}${table}~`;
}

/** The batch's part for the streams. An item that was written as it already was leaves no record. */
export async function streamWrites(
  store: Store,
  changes: readonly Change[],
  by?: ServiceIdentity,
): Promise<readonly LevelWrite[]> {
  const writes: LevelWrite[] = [];
  for (const table of new Set(changes.map((change) => change.table))) {
    const { stream } = await readSettings(store.db, table);
    if (stream === undefined) continue;
    const { KeySchema } = await tableFacts(store, table);
    const keys = KeySchema.map(({ AttributeName }) => AttributeName);
    let position = await lastPosition(store, table);
    for (const change of changes) {
      if (change.table !== table || isDeepStrictEqual(plain(change.before), plain(change.after))) continue;
      position += 1;
      const record = toRecord(change, keys, position, stream.viewType);
      const value = by === undefined ? record : { ...record, userIdentity: by };
      writes.push({ type: 'put', key: recordsOf(table) + sequenceNumber(position), value });
    }
    writes.push({ type: 'put', key: LAST + table, value: position });
  }
  return writes;
}

/** Of the newest record that was ever written, also when it has been forgotten since; 0: none was. */
export async function lastPosition(store: Store, table: string): Promise<number> {
  return ((await store.db.get(LAST + table)) ?? 0) as number;
}

/** Records of more than a day ago, to be deleted. `now` in seconds. */
export async function forgottenRecords(
  { db }: Store,
  table: string,
  now: number,
): Promise<readonly LevelWrite[]> {
  const writes: LevelWrite[] = [];
  for await (const [key, value] of db.iterator(under(recordsOf(table)))) {
    const { ApproximateCreationDateTime: at } = (value as StoredRecord).dynamodb;
    if (at > now - KEPT_SECONDS) break;
    writes.push({ type: 'del', key });
  }
  return writes;
}

function toRecord(
  { before, after, table }: Change,
  keys: readonly string[],
  position: number,
  viewType: StreamViewType,
): StoredRecord {
  const item = after ?? before ?? {};
  const Keys = Object.fromEntries(keys.map((name) => [name, item[name]]));
  const images = {
    ...(after && viewType.includes('NEW') && { NewImage: after }),
    ...(before && viewType.includes('OLD') && { OldImage: before }),
  };
  const SequenceNumber = sequenceNumber(position);
  return {
    eventID: `${table}-${SequenceNumber}`,
    eventName: eventName(before, after),
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: REGION,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
      Keys,
      ...images,
      SequenceNumber,
      SizeBytes: Buffer.byteLength(JSON.stringify({ Keys, ...images })),
      StreamViewType: viewType,
    },
  };
}

function eventName(before: Item | undefined, after: Item | undefined): StoredRecord['eventName'] {
  if (after === undefined) return 'REMOVE';
  return before === undefined ? 'INSERT' : 'MODIFY';
}

/** dynalite makes some of its objects without a prototype, which counts as a difference. */
function plain(item: Item | undefined): unknown {
  return item && JSON.parse(JSON.stringify(item));
}
