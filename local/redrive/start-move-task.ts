// SQS's own move task, for all letters of a deployed queue: it goes on when the operator's machine does not.
import {
  GetQueueAttributesCommand,
  type QueueAttributeName,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import type { ParkedPlace } from './move-letters.ts';

/** Letters a second: slow enough to look at the first ones and to cancel. */
const PACE = 1;

export async function countParked(sqs: SQSClient, { parkedUrl }: ParkedPlace): Promise<number> {
  return Number(await attributeOf(sqs, parkedUrl, 'ApproximateNumberOfMessages'));
}

/** The task's handle, by which it is cancelled. The destination is named: SQS does not know where park's letters came from. */
export async function startMoveTask(sqs: SQSClient, { parkedUrl, url }: ParkedPlace): Promise<string> {
  const [SourceArn, DestinationArn] = await Promise.all([
    attributeOf(sqs, parkedUrl, 'QueueArn'),
    attributeOf(sqs, url, 'QueueArn'),
  ]);
  const { TaskHandle = '' } = await sqs.send(
    new StartMessageMoveTaskCommand({ SourceArn, DestinationArn, MaxNumberOfMessagesPerSecond: PACE }),
  );
  return TaskHandle;
}

async function attributeOf(sqs: SQSClient, QueueUrl: string, name: QueueAttributeName): Promise<string> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [name] }),
  );
  return Attributes[name] ?? '';
}
