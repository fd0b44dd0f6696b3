// Queue and stream records for tests of the pump.
import type { Message } from '@aws-sdk/client-sqs';
import type { DynamoDBRecord } from 'aws-lambda';

export function message(id: string, change: Partial<Message> = {}): Message {
  return {
    MessageId: id,
    ReceiptHandle: `handle-${id}`,
    Body: `{"mail":"${id}"}`,
    MD5OfBody: '0'.repeat(32),
    Attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1',
      SenderId: 's',
      ApproximateFirstReceiveTimestamp: '2',
    },
    ...change,
  };
}

export function record(sequence: number, change: Partial<DynamoDBRecord> = {}): DynamoDBRecord {
  return {
    eventID: `e${sequence}`,
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    dynamodb: { SequenceNumber: String(sequence), ApproximateCreationDateTime: 1_000 },
    ...change,
  };
}

/** The sequence numbers in an event. */
export function sequencesIn(event: unknown): readonly string[] {
  const { Records } = event as { Records: DynamoDBRecord[] };
  return Records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
}
