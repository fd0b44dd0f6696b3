// Waits until nothing is worked on, and moves the clock on to when the next thing is due, until nothing waits any more. The clock
// moves only while all is quiet: nothing that is under way sees time jump.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { QUEUE_NAMES, TABLE_NAMES } from '../../local/layout.ts';
import { outboxShards } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import type { BenchServer } from './bench-server.ts';
import { journalEnd } from './journal.ts';
import type { BenchStack } from './stack.ts';
import { standstill } from './standstill.ts';

/** Nothing gets on any more, although something is there to be worked on. */
export class StuckError extends Error {
  override readonly name = 'StuckError';
}

export interface Waiting {
  /** Messages that could be received now. */
  readonly ready: number;
  /** Receipts in the outbox, due or not. */
  readonly receipts: number;
  /** When the next thing is due, in milliseconds since 1970; those of receipts that are due already are in the past. */
  readonly nextDueAt?: number;
}

const LOOK_MS = 40;
/** In a row, before time may jump: what is between two of the pump's steps is seen by neither queue nor bench. */
const QUIET_LOOKS = 8;
/** The pump reads the stream five times a second: a receipt that is left alone for longer was missed by it. */
const MISSED_MS = 1_500;
const SWEEP_MS = 21_000;
const STUCK_MS = 90_000;
/** A part of the way further, so that what is due about then goes in one move. */
const LATER_BY = 0.5;
/** Nothing waits for longer than a queue's longest delay; twelve of them come before a dead letter. */
const MOST_MOVES = 400;

export interface SettleOptions {
  /** Goes no further than this, in milliseconds since 1970. */
  readonly until?: number;
}

/** Resolves when nothing waits, or at `until`. Throws `StuckError`. */
export async function settle(stack: BenchStack, bench: BenchServer, { until }: SettleOptions = {}) {
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const { nextDueAt, receipts } = await quiet(stack, bench);
    if (receipts > 0 && (await isWorkedOn(bench))) continue;
    if (until !== undefined && (nextDueAt === undefined || nextDueAt > until)) return bench.moveTo(until);
    if (nextDueAt === undefined) return undefined;
    const now = bench.now();
    const later = nextDueAt + 1_000 + (nextDueAt - now) * LATER_BY;
    await bench.moveTo(nextDueAt > now ? Math.min(later, until ?? later) : now + SWEEP_MS);
  }
  throw new StuckError('the clock was moved on again and again, and still something waits');
}

/** When nothing is worked on, whatever is ready: nobody may be able to take it. */
export async function idle(bench: BenchServer): Promise<void> {
  const end = performance.now() + STUCK_MS;
  for (let looks = 0; looks < QUIET_LOOKS; looks = bench.working() > 0 ? 0 : looks + 1) {
    if (performance.now() > end) throw new StuckError(`${bench.working()} events in hand`);
    await sleep(LOOK_MS);
  }
}

/**
 * When nothing is worked on and no message is ready, seen several times in a row. Queues may take their time while they shrink, and so
 * may letters while they go out: what waits in the outbox is in no queue.
 */
async function quiet(stack: BenchStack, bench: BenchServer): Promise<Waiting> {
  const isStill = standstill(STUCK_MS);
  for (let looks = 0; ; ) {
    const counted = await ifIdle(bench, () => countMessages(stack));
    looks = counted?.ready === 0 ? looks + 1 : 0;
    const left = counted?.all ?? (await countMessages(stack).catch(() => undefined))?.all;
    const still = isStill({ messages: left, journal: await journalEnd(stack), now: performance.now() });
    if (looks >= QUIET_LOOKS) {
      const waiting = await ifIdle(bench, () => look(stack));
      if (waiting?.ready === 0) return waiting;
    }
    if (still)
      throw new StuckError(`${counted?.ready ?? '?'} messages are ready, ${bench.working()} events in hand`);
    await sleep(LOOK_MS);
  }
}

/** Nothing where something was worked on, before or after. */
async function ifIdle<T>(bench: BenchServer, ask: () => Promise<T>): Promise<T | undefined> {
  if (bench.working() > 0) return undefined;
  const answer = await ask().catch(() => undefined);
  return bench.working() > 0 ? undefined : answer;
}

/** True when the pump took something up within the time in which it would not have missed a receipt. */
async function isWorkedOn(bench: BenchServer): Promise<boolean> {
  const end = performance.now() + MISSED_MS;
  while (performance.now() < end) {
    if (bench.working() > 0) return true;
    await sleep(LOOK_MS);
  }
  return false;
}

const COUNTS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesDelayed',
  'ApproximateNumberOfMessagesNotVisible',
] as const;

interface Counted {
  readonly ready: number;
  /** Those too that wait. */
  readonly all: number;
}

/** What is parked waits for a person. Asks for no message: a long queue is not listed. */
async function countMessages({ clients, run }: BenchStack): Promise<Counted> {
  const queues = Object.entries(run.resources.queues).filter(([name]) => !isParked(name));
  const counts = await Promise.all(
    queues.map(async ([, { url }]) => {
      const { Attributes = {} } = await clients.sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...COUNTS] }),
      );
      return COUNTS.map((name) => Number(Attributes[name]));
    }),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return { ready: sum(counts.map(([ready = 0]) => ready)), all: sum(counts.flat()) };
}

export async function look(stack: BenchStack): Promise<Waiting> {
  const [queues, receipts] = await Promise.all([lookAtQueues(stack), receiptsDueAt(stack)]);
  const dues = [...queues.flatMap(({ dues }) => dues), ...receipts];
  return {
    ready: queues.reduce((sum, { ready }) => sum + ready, 0),
    receipts: receipts.length,
    ...(dues.length > 0 && { nextDueAt: dues.reduce((least, due) => Math.min(least, due)) }),
  };
}

interface Inspected {
  readonly messages: {
    readonly ready: readonly object[];
    readonly delayed: readonly { readonly delayUntil: number }[];
    readonly inflight: readonly { readonly visibilityDeadline: number }[];
  };
}

/** What is parked waits for a person. */
async function lookAtQueues({ run }: BenchStack) {
  const names = Object.entries(QUEUE_NAMES).filter(([key]) => !isParked(key));
  return Promise.all(
    names.map(async ([, name]) => {
      const { ready, delayed, inflight } = (await inspect(run.endpoints['aws'] ?? '', name)).messages;
      const dues = [
        ...delayed.map(({ delayUntil }) => delayUntil),
        ...inflight.map(({ visibilityDeadline }) => visibilityDeadline),
      ];
      return { ready: ready.length, dues };
    }),
  );
}

const isParked = (name: string) => /parked$/i.test(name);

export async function inspect(endpoint: string, queue: string): Promise<Inspected> {
  const answer = await fetch(`${endpoint}/_fauxqs/queues/${queue}`);
  return (await answer.json()) as Inspected;
}

async function receiptsDueAt({ clients }: BenchStack): Promise<readonly number[]> {
  const shards = await Promise.all(
    outboxShards().map((shard) =>
      clients.doc.send(
        new QueryCommand({
          TableName: TABLE_NAMES.ledger,
          IndexName: 'outboxDue',
          KeyConditionExpression: 'outboxShard = :shard',
          ExpressionAttributeValues: { ':shard': shard },
        }),
      ),
    ),
  );
  return shards.flatMap(({ Items = [] }) => Items.map((item) => Date.parse(String(item['outboxDueAt']))));
}
