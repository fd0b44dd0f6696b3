// The process that does what Lambda's event sources do: `node local/pump.ts DATA_DIR`. Wiring only.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DUE_OUTBOX_FILTER } from '../shared/contracts/outbox-stream.ts';
import { deadLettersOf, QUEUES, type QueueName, WORK_QUEUES } from '../shared/contracts/queues.ts';
import { LEDGER_READER } from '../shared/contracts/streams.ts';
import type { FunctionName } from './host/function-env.ts';
import { type FunctionPool, functionPool } from './host/function-pool.ts';
import { functionSpec } from './host/function-specs.ts';
import { makeBell } from './pump/bell.ts';
import { checkpointFile } from './pump/checkpoint.ts';
import { inFlightFile } from './pump/in-flight.ts';
import { runQueueSource } from './pump/queue-source.ts';
import { runSchedule } from './pump/schedule.ts';
import { dynamoShards } from './pump/shard-reader.ts';
import { sqsSource } from './pump/source-queue.ts';
import { runStreamSource } from './pump/stream-source.ts';
import { localClients } from './run/local-clients.ts';
import { endWithOwner, sayReady } from './run/owner.ts';
import { requireRunFile } from './run/run-file.ts';
import { PUT_BACK_PATH } from './stand-ins/aws/put-back-path.ts';

/** Pollers of each queue, and as many processes of its function at most: one slow mail does not hold up the rest. */
const CONCURRENCY = 2;
const SWEEP_EVERY_MS = 20_000; // five minutes on AWS: here one waits for it
const HOLD_EVERY_MS = 60_000; // a quarter of an hour on AWS
const DAY_MS = 86_400_000;

const dataDir = process.argv[2] ?? '';
const run = requireRunFile(dataDir);
const { sqs, streams } = localClients(run.endpoints);
const folder = join(dataDir, 'pump');
mkdirSync(folder, { recursive: true });
const stop = new AbortController();
const bell = makeBell();
const note = (what: string) => process.stdout.write(`${new Date().toISOString()} ${what}\n`);

const pools = {
  parse: poolOf('parse', CONCURRENCY),
  triage: poolOf('triage', CONCURRENCY),
  reply: poolOf('reply', 1),
  feedback: poolOf('feedback', 1),
  sweep: poolOf('sweep', 1),
  park: poolOf('park', 1),
  export: poolOf('export', 1),
};
const { queues } = run.resources;

let working: Promise<unknown> = Promise.resolve();
endWithOwner(async () => {
  stop.abort();
  await Promise.race([working, new Promise((resolve) => setTimeout(resolve, 3_000))]);
  await Promise.all(Object.values(pools).map((pool) => pool.stop()));
});
await putBackHeld();
await Promise.all([pools.parse.warm(), pools.triage.warm(), pools.reply.warm()]);
working = Promise.all([
  ...pollers('inlet', queues.inlet, pools.parse, CONCURRENCY),
  ...pollers('triage', queues.triage, pools.triage, CONCURRENCY),
  ...pollers('feedback', queues.feedback, pools.feedback, 1),
  ...pollers('export', queues.export, pools.export, 1, QUEUES.export),
  ...WORK_QUEUES.flatMap((name) =>
    pollers(deadLettersOf(name), queues[`${name}DeadLetters`], pools.park, 1, QUEUES[name]),
  ),
  readLedger(),
  runSchedule('sweep', SWEEP_EVERY_MS, pools.sweep.invoke, note, stop.signal),
  runSchedule('hold', HOLD_EVERY_MS, () => pools.sweep.invoke({ task: 'hold' }), note, stop.signal),
  runSchedule('reconcile', DAY_MS, () => pools.sweep.invoke({ task: 'reconcile' }), note, stop.signal),
]);
sayReady();

/** The only consumer starts: SQS would hide for the whole visibility time what a killed one had just been given. */
async function putBackHeld(): Promise<void> {
  try {
    await fetch(`${run.endpoints.aws}${PUT_BACK_PATH}`, { method: 'POST' });
  } catch (error) {
    note(`put back: ${error instanceof Error ? error.name : 'unknown'}`); // their visibility time brings them back
  }
}

function poolOf(name: FunctionName, most: number): FunctionPool {
  return functionPool(functionSpec(name, dataDir, run), most);
}

function pollers(
  name: string,
  queue: { readonly url: string; readonly arn: string },
  { invoke }: FunctionPool,
  count: number,
  { consumer: { batchSize } }: Pick<(typeof QUEUES)[QueueName], 'consumer'> = QUEUES.inlet,
): Promise<void>[] {
  return Array.from({ length: count }, (_, index) => {
    const inFlight = inFlightFile(join(folder, `in-flight-${name}-${index}.json`));
    const source = { queue: sqsSource(sqs, queue, batchSize), invoke, inFlight, worked: bell.ring, note };
    return runQueueSource(source, stop.signal);
  });
}

function readLedger(): Promise<void> {
  const { ledgerStreamArn } = run.resources;
  return runStreamSource(
    {
      reader: dynamoShards(streams, ledgerStreamArn),
      checkpoint: checkpointFile(join(folder, 'ledger-stream.json'), ledgerStreamArn),
      settings: LEDGER_READER,
      filter: { eventName: ['INSERT', 'MODIFY'], ...DUE_OUTBOX_FILTER },
      invoke: pools.reply.invoke,
      bell,
      note,
      now: () => Date.now(),
    },
    stop.signal,
  );
}
