// A handler for a queue: each message is worked on alone, and only what failed is handed back, put off.
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { z } from 'zod';
import type { RetryQueue } from '../ports.ts';
import { toErrorFacts } from './error-facts.ts';
import { type Invoked, lambdaEdge } from './lambda-edge.ts';
import type { Telemetry } from './telemetry.ts';

/** A message as the queue gave it; its body may be anything. */
export interface QueueMessage {
  readonly body: string;
  /** ARN of the queue that it came from. */
  readonly queueArn: string;
  /** What travels beside the body, as text. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** How long the invocation may still take. */
export type RemainingMs = () => number;

/** A message was not done. Says nothing of why: that is in the log, by name. */
export class MessageFailedError extends Error {
  override readonly name = 'MessageFailedError';
}

/** The invocation is about to be ended by force. What was begun may still be done: a repeat is harmless. */
export class OutOfTimeError extends Error {
  override readonly name = 'OutOfTimeError';
}

/**
 * What is left of an invocation when a message is given up, so that it can still be put off. One that is ended by force puts
 * off nothing: its messages come back every visibility timeout, and have used up their attempts within twenty minutes.
 */
export const RESERVE_MS = 3000;

/** Each message is parsed by `schema`. One that is not of this form fails as others do, and ends with the dead letters. */
export function queueHandler<S extends z.ZodType>(
  service: string,
  schema: S,
  retry: RetryQueue,
  onMessage: (
    body: z.output<S>,
    telemetry: Telemetry,
    remainingMs: RemainingMs,
    message: QueueMessage,
  ) => Promise<void>,
): Invoked<SQSEvent, SQSBatchResponse> {
  return rawQueueHandler(service, retry, (message, telemetry, remainingMs) =>
    onMessage(schema.parse(JSON.parse(message.body)), telemetry, remainingMs, message),
  );
}

/** For queues whose messages have no form of ours. Without `retry` the queue's own visibility timeout is the delay. */
export function rawQueueHandler(
  service: string,
  retry: RetryQueue | undefined,
  onMessage: (message: QueueMessage, telemetry: Telemetry, remainingMs: RemainingMs) => Promise<void>,
): Invoked<SQSEvent, SQSBatchResponse> {
  return lambdaEdge(service, (event: SQSEvent, context, telemetry) => {
    const remainingMs = () => context.getRemainingTimeInMillis();
    const isWary = retry !== undefined && holdsSuspects(event.Records);
    const work = async (record: SQSRecord): Promise<void> => {
      try {
        const message = {
          body: record.body,
          queueArn: record.eventSourceARN,
          attributes: attributesOf(record),
        };
        await inTime(onMessage(message, telemetry, remainingMs), remainingMs);
      } catch (error) {
        const { messageId } = record;
        telemetry.failure('message failed', { messageId, attempt: receiveCount(record) }, error);
        telemetry.count('MessageFailed');
        if (!(await isGivenUp(record, error, retry, telemetry))) {
          await putOff(record, retry, telemetry);
          throw new MessageFailedError(messageId);
        }
      }
      if (isWary) await takeOff(record, retry, telemetry);
    };
    // A processor holds the state of one batch: each invocation has its own.
    const processor = new BatchProcessor(EventType.SQS);
    const options = { context, throwOnFullBatchFailure: false, processInParallel: !isWary };
    return processPartialResponse(isWary ? turned(event) : event, work, processor, options);
  });
}

/**
 * From this receive on a message may be one that ends the process of whoever works on it, and with it the answer for its batch. Such a batch
 * is worked on one by one, and what is done is taken off the queue at once: the others do not use up their attempts with it.
 */
const SUSPECT_FROM = 3;

function holdsSuspects(records: readonly SQSRecord[] = []): boolean {
  return records.length > 1 && mostReceives(records) >= SUSPECT_FROM;
}

/** Begins each time with another one: what stands behind a message that kills stands before it then. */
function turned({ Records }: SQSEvent): SQSEvent {
  const start = mostReceives(Records) % Records.length;
  return { Records: [...Records.slice(start), ...Records.slice(0, start)] };
}

function mostReceives(records: readonly SQSRecord[]): number {
  return Math.max(...records.map(receiveCount));
}

async function inTime(work: Promise<void>, remainingMs: RemainingMs): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new OutOfTimeError('no time is left')),
    Math.max(0, remainingMs() - RESERVE_MS),
  );
  await Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}

/** True: it lies with the dead letters, and this message is done with. When that fails, SQS moves it there by itself. */
async function isGivenUp(
  record: SQSRecord,
  error: unknown,
  retry: RetryQueue | undefined,
  telemetry: Telemetry,
): Promise<boolean> {
  const { body, messageId } = record;
  const { errorName } = toErrorFacts(error);
  try {
    return (await retry?.giveUp({ body, receiveCount: receiveCount(record), errorName })) ?? false;
  } catch (fault) {
    telemetry.failure('message not given up', { messageId }, fault);
    return false;
  }
}

/** Makes the message wait. When that fails it comes back after the queue's visibility timeout: sooner, and not lost. */
async function putOff(record: SQSRecord, retry: RetryQueue | undefined, telemetry: Telemetry): Promise<void> {
  try {
    await retry?.later(record.receiptHandle, receiveCount(record));
  } catch (error) {
    telemetry.failure('message not put off', { messageId: record.messageId }, error);
    telemetry.count('MessageNotPutOff');
  }
}

/** When that fails it is taken off with its batch. */
async function takeOff(record: SQSRecord, retry: RetryQueue, telemetry: Telemetry): Promise<void> {
  try {
    await retry.done(record.receiptHandle);
  } catch (error) {
    telemetry.failure('message not taken off', { messageId: record.messageId }, error);
  }
}

function receiveCount({ attributes }: SQSRecord): number {
  return Number(attributes.ApproximateReceiveCount);
}

function attributesOf({ messageAttributes }: SQSRecord): QueueMessage['attributes'] {
  return Object.fromEntries(
    Object.entries(messageAttributes).map(([name, { stringValue }]) => [name, stringValue]),
  );
}
