// Lambda's event source for a queue: receives batches, invokes, deletes what was done, leaves what failed to its visibility.
// Dead letters are SQS's own work at the queue's receive count, and the growing delay is the function's.
import type { Message } from '@aws-sdk/client-sqs';
import type { InvokeEnd } from '../host/function-process.ts';
import { type Backoff, delayAfter, pause } from './backoff.ts';
import { failedOf } from './batch-answer.ts';
import type { InFlight } from './in-flight.ts';
import type { SourceQueue } from './source-queue.ts';
import { toSqsEvent } from './sqs-event.ts';

export interface QueueSource {
  readonly queue: SourceQueue;
  readonly invoke: (event: unknown) => Promise<InvokeEnd>;
  readonly inFlight: InFlight;
  /** Called after each batch that was worked on. */
  readonly worked?: () => void;
  /** Told of what went wrong, by name alone. */
  readonly note: (what: string) => void;
}

const RECEIVE: Backoff = { firstMs: 100, longestMs: 2_000 };
/** A process that was killed did not answer for its messages: unlike on Lambda they come again soon, at growing distance. */
const AFTER_DEATH = { firstMs: 1_000, longestMs: 90_000 } as const satisfies Backoff;

/** Runs until `signal` aborts; resolves when the batch in hand is done. */
export async function runQueueSource(source: QueueSource, signal: AbortSignal): Promise<void> {
  await putBackLeft(source);
  let failures = 0;
  let failed: readonly string[] = []; // of the last batch
  while (!signal.aborted) {
    try {
      if (failures > 0) await putBack(failed, source);
      const messages = await source.queue.receive(signal);
      failures = 0;
      failed = [];
      if (messages.length > 0)
        await workOn(messages, source, (handles) => {
          failed = handles;
        });
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      if (failures === 1) source.note(`queue: ${nameOf(error)}`);
      await pause(delayAfter(failures, RECEIVE), signal);
    }
  }
}

/** What failed while the queue was away could not be put off by its function either: it would wait out its visibility. */
async function putBack(handles: readonly string[], { queue }: QueueSource): Promise<void> {
  for (const handle of handles) await queue.offerAgain(handle, 0);
}

/** What a pump that was killed held: SQS would hide it for the whole visibility time. */
async function putBackLeft(source: QueueSource): Promise<void> {
  const { inFlight, note } = source;
  try {
    await putBack(inFlight.left(), source);
    inFlight.set([]);
  } catch (error) {
    note(`queue: ${nameOf(error)}`); // its visibility time brings it back
  }
}

async function workOn(
  messages: readonly Message[],
  source: QueueSource,
  haveFailed: (receiptHandles: readonly string[]) => void,
): Promise<void> {
  const { queue, inFlight, invoke, worked, note } = source;
  inFlight.set(handlesOf(messages));
  const end = await invoke(toSqsEvent(messages, queue.arn));
  if (end.kind === 'result') {
    const failed = failedOf(
      end.result,
      messages.map(({ MessageId = '' }) => MessageId),
    );
    haveFailed(handlesOf(messages.filter(({ MessageId = '' }) => failed.has(MessageId))));
    await queue.remove(messages.filter(({ MessageId = '' }) => !failed.has(MessageId)));
  } else {
    note(`batch of ${messages.length}: ${end.kind === 'error' ? end.errorName : end.kind}`);
    haveFailed(handlesOf(messages));
    if (end.kind === 'died') await offerSoon(messages, queue);
  }
  inFlight.set([]);
  worked?.();
}

async function offerSoon(messages: readonly Message[], queue: SourceQueue): Promise<void> {
  for (const [index, { ReceiptHandle = '', Attributes }] of messages.entries()) {
    const wait = delayAfter(Number(Attributes?.ApproximateReceiveCount ?? 1), AFTER_DEATH);
    // Set apart, so that one mail that kills does not take the same others with it each time.
    await queue.offerAgain(ReceiptHandle, Math.ceil(wait / 1000) + (index % 3));
  }
}

function handlesOf(messages: readonly Message[]): readonly string[] {
  return messages.map(({ ReceiptHandle = '' }) => ReceiptHandle);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
