// The queues that mail waits in, the dead letters behind them, and the parked ones behind those.
import { type CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { QueuePlace } from '../../run/queue-places.ts';
import { type Check, inRunbook } from '../check.ts';
import { ANSWER_MS, DEAD_LETTERS, PARKED, QUEUE_AGE_SECONDS, WAITING } from '../limits.ts';
import { amount, type Limit, type Reading, state } from '../reading.ts';

const group = 'queues';
const slowMs = ANSWER_MS.other;
/** The figure comes once a minute, and late for a queue that had slept. */
const LOOK_BACK_MS = 10 * 60_000;

export function depthChecks(sqs: SQSClient, queue: QueuePlace): readonly Check[] {
  const { name } = queue;
  const waiting = (url: string, what: string, limit: Limit) => async (signal: AbortSignal) => [
    amount(what, await messagesIn(sqs, url, signal), 'messages', limit),
  ];
  return [
    {
      group,
      name,
      slowMs,
      todo: inRunbook('A queue grows'),
      run: waiting(queue.url, 'waiting', WAITING),
    },
    {
      group,
      name: `${name} dead letters`,
      slowMs,
      todo: inRunbook(`${name}/dead-letters`),
      run: waiting(queue.deadLettersUrl, 'dead', DEAD_LETTERS),
    },
    {
      group,
      name: `${name} parked`,
      slowMs,
      todo: inRunbook('Bring parked letters back (redrive)'),
      run: waiting(queue.parkedUrl, 'parked', PARKED),
    },
  ];
}

/** The age is a metric, not an attribute of the queue: without one it is known only of an empty queue. */
export function ageCheck(
  cloudWatch: CloudWatchClient,
  sqs: SQSClient,
  { name, url }: QueuePlace,
  now: () => Date,
): Check {
  return {
    group,
    name: `${name} age`,
    slowMs,
    todo: inRunbook(`${name}/age`),
    run: async (signal) => {
      const [seconds, waiting] = await Promise.all([
        oldestSeconds(cloudWatch, url, now(), signal),
        messagesIn(sqs, url, signal),
      ]);
      if (waiting === 0) return [amount('oldest waits', 0, 's', QUEUE_AGE_SECONDS)];
      return [
        seconds === undefined ? unknownAge(waiting) : amount('oldest waits', seconds, 's', QUEUE_AGE_SECONDS),
      ];
    },
  };
}

function unknownAge(waiting: number): Reading {
  return state('age', `not told yet of ${waiting} that wait`, 'a figure within minutes', 'warn');
}

async function messagesIn(sqs: SQSClient, QueueUrl: string, abortSignal: AbortSignal): Promise<number> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
    { abortSignal },
  );
  return Number(Attributes?.ApproximateNumberOfMessages ?? Number.NaN);
}

async function oldestSeconds(
  cloudWatch: CloudWatchClient,
  url: string,
  now: Date,
  abortSignal: AbortSignal,
): Promise<number | undefined> {
  const { Datapoints = [] } = await cloudWatch.send(
    new GetMetricStatisticsCommand({
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateAgeOfOldestMessage',
      Dimensions: [{ Name: 'QueueName', Value: url.split('/').at(-1) }],
      StartTime: new Date(now.getTime() - LOOK_BACK_MS),
      EndTime: now,
      Period: 60,
      Statistics: ['Maximum'],
    }),
    { abortSignal },
  );
  const latest = Datapoints.toSorted((a, b) => toMs(b.Timestamp) - toMs(a.Timestamp))[0];
  return latest?.Maximum;
}

function toMs(at: Date | undefined): number {
  return at?.getTime() ?? 0;
}
