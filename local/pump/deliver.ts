// Hands the records of one shard to a function in their order: from the first failed one on again, in ever smaller batches,
// until it stands alone; then it is passed over, so that one bad record does not hold up all others for ever.
// Source: Lambda developer guide, "Process DynamoDB records with Lambda" (bisect, retry attempts, maximum age).
import type { DynamoDBRecord } from 'aws-lambda';
import type { StreamReaderSettings } from '../../shared/contracts/streams.ts';
import type { InvokeEnd } from '../host/function-process.ts';
import { type Backoff, delayAfter } from './backoff.ts';
import { failedOf } from './batch-answer.ts';

export interface Delivery {
  readonly settings: StreamReaderSettings;
  readonly invoke: (event: unknown) => Promise<InvokeEnd>;
  /** Told after each step how far all is done with: done, or passed over. */
  readonly reached: (sequenceNumber: string) => void;
  readonly note: (what: string) => void;
  readonly pause: (ms: number) => Promise<void>;
  readonly isStopping: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const RETRY: Backoff = { firstMs: 200, longestMs: 30_000 };

export async function deliver(records: readonly DynamoDBRecord[], delivery: Delivery): Promise<void> {
  const { settings, reached, note } = delivery;
  let pending = records;
  let size = pending.length;
  let failures = 0; // of pending[0]
  while (pending.length > 0 && !delivery.isStopping()) {
    const batch = pending.slice(0, size);
    const done = await tryBatch(batch, delivery);
    if (done > 0) {
      reached(sequenceOf(batch[done - 1]));
      pending = pending.slice(done);
      failures = 0;
    }
    if (done === batch.length) {
      size = pending.length;
      continue;
    }
    failures += 1;
    if (batch.length === 1 && isSpent(batch[0], failures, settings, delivery.now())) {
      note('stream record passed over');
      reached(sequenceOf(batch[0]));
      pending = pending.slice(1);
      size = pending.length;
      failures = 0;
    } else {
      size = Math.ceil((batch.length - done) / 2);
      await delivery.pause(delayAfter(failures, RETRY));
    }
  }
}

/** How many of the batch's first records are done. */
async function tryBatch(batch: readonly DynamoDBRecord[], { invoke, note }: Delivery): Promise<number> {
  const end = await invoke({ Records: batch });
  if (end.kind !== 'result') {
    note(`stream batch of ${batch.length}: ${end.kind === 'error' ? end.errorName : end.kind}`);
    return 0;
  }
  const failed = failedOf(end.result, batch.map(sequenceOf));
  const first = batch.findIndex((record) => failed.has(sequenceOf(record)));
  return first === -1 ? batch.length : first;
}

function isSpent(
  record: DynamoDBRecord | undefined,
  failures: number,
  { maximumRetryAttempts, maximumRecordAgeSeconds }: StreamReaderSettings,
  now: number,
): boolean {
  const createdAt = record?.dynamodb?.ApproximateCreationDateTime ?? now / 1000;
  return failures > maximumRetryAttempts || now / 1000 - createdAt > maximumRecordAgeSeconds;
}

export function sequenceOf(record: DynamoDBRecord | undefined): string {
  return record?.dynamodb?.SequenceNumber ?? '';
}
