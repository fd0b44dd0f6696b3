// Stream records as Lambda's DynamoDB event source hands them on: bytes in base64, times in seconds
// (Lambda developer guide, "Example DynamoDB Streams record event").
import type { AttributeValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, AttributeValue as EventValue } from 'aws-lambda';
import { REGION } from '../layout.ts';

export function toEventRecord(record: StreamRecord, eventSourceARN: string): DynamoDBRecord {
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName ?? 'MODIFY',
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: record.awsRegion ?? REGION,
    dynamodb: toChange(record.dynamodb ?? {}),
    eventSourceARN,
  };
}

function toChange({ ApproximateCreationDateTime, Keys, NewImage, OldImage, ...facts }: Change): EventChange {
  return {
    ...facts,
    ...(ApproximateCreationDateTime && {
      ApproximateCreationDateTime: ApproximateCreationDateTime.getTime() / 1000,
    }),
    ...(Keys && { Keys: toImage(Keys) }),
    ...(NewImage && { NewImage: toImage(NewImage) }),
    ...(OldImage && { OldImage: toImage(OldImage) }),
  } as EventChange;
}

type Change = NonNullable<StreamRecord['dynamodb']>;
type EventChange = NonNullable<DynamoDBRecord['dynamodb']>;
type Image = Readonly<Record<string, AttributeValue>>;

function toImage(image: Image): Record<string, EventValue> {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: AttributeValue): EventValue {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.M !== undefined) return { M: toImage(value.M) };
  if (value.L !== undefined) return { L: value.L.map(toValue) };
  return value as EventValue;
}
