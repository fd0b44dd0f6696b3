// Events as AWS hands them to a function, from the parts that a test is about.
import type { Context, DynamoDBRecord, DynamoDBStreamEvent, SQSEvent, SQSRecord } from 'aws-lambda';

export const context = {
  functionName: 'function',
  awsRequestId: 'r-1',
  getRemainingTimeInMillis: () => 15_000,
} as Context;

export interface QueueFacts {
  readonly receiveCount?: number;
  readonly queue?: string;
  /** What travels beside each body, as text. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** One SQS event with a record for each body; message ids and receipt handles are m0, m1, ... */
export function sqs(
  bodies: readonly string[],
  { receiveCount = 1, queue = 'queue', attributes = {} }: QueueFacts = {},
): SQSEvent {
  const messageAttributes = Object.fromEntries(
    Object.entries(attributes).map(([name, stringValue]) => [name, { dataType: 'String', stringValue }]),
  );
  return {
    Records: bodies.map((body, i) => toRecord(body, `m${i}`, { receiveCount, queue, messageAttributes })),
  };
}

function toRecord(
  body: string,
  id: string,
  {
    receiveCount,
    queue,
    messageAttributes,
  }: { receiveCount: number; queue: string; messageAttributes: SQSRecord['messageAttributes'] },
): SQSRecord {
  return {
    messageId: id,
    receiptHandle: id,
    body,
    attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: '0',
      SenderId: 's',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes,
    md5OfBody: '0'.repeat(32),
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:eu-west-1:111122223333:${queue}`,
    awsRegion: 'eu-west-1',
  };
}

export interface Change {
  readonly key: string;
  readonly image?: Readonly<Record<string, string>>;
}

/** One stream event with a record for each change, in this order; sequence numbers are 100, 101, ... */
export function stream(changes: readonly Change[]): DynamoDBStreamEvent {
  return { Records: changes.map(({ key, image }, i) => toChangeRecord(key, image, String(100 + i))) };
}

function toChangeRecord(key: string, image: Change['image'], sequenceNumber: string): DynamoDBRecord {
  const attributes = Object.entries(image ?? {}).map(([name, text]) => [name, { S: text }]);
  return {
    eventName: image === undefined ? 'REMOVE' : 'MODIFY',
    eventSource: 'aws:dynamodb',
    dynamodb: {
      SequenceNumber: sequenceNumber,
      Keys: { pk: { S: key }, sk: { S: key } },
      ...(image === undefined ? {} : { NewImage: Object.fromEntries(attributes) }),
    },
  };
}
