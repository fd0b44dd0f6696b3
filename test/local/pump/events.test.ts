import { describe, expect, test } from '@jest/globals';
import { passes } from '../../../local/pump/event-filter.ts';
import { toScheduledEvent } from '../../../local/pump/schedule.ts';
import { toSqsEvent } from '../../../local/pump/sqs-event.ts';
import { toEventRecord } from '../../../local/pump/stream-event.ts';
import { DUE_OUTBOX_FILTER } from '../../../shared/contracts/outbox-stream.ts';
import { message } from './sources.ts';

test('message attributes are named as Lambda names them, bytes in base64', () => {
  const attributes = {
    step: { DataType: 'String', StringValue: 'parse' },
    blob: { DataType: 'Binary', BinaryValue: Uint8Array.of(1, 2) },
  };

  const { Records } = toSqsEvent([message('m1', { MessageAttributes: attributes })], 'arn');

  expect(Records[0]?.messageAttributes).toEqual({
    step: { dataType: 'String', stringValue: 'parse', stringListValues: [], binaryListValues: [] },
    blob: { dataType: 'Binary', binaryValue: 'AQI=', stringListValues: [], binaryListValues: [] },
  });
});

test('stream records have times in seconds and bytes in base64, however deep they lie', () => {
  const image = {
    pk: { S: 'a' },
    text: { B: Uint8Array.of(255) },
    all: { BS: [Uint8Array.of(1)] },
    deep: { M: { list: { L: [{ B: Uint8Array.of(2) }, { N: '3' }] } } },
  };
  const dynamodb = {
    SequenceNumber: '7',
    ApproximateCreationDateTime: new Date(5_000),
    Keys: { pk: { S: 'a' } },
    NewImage: image,
    StreamViewType: 'NEW_IMAGE' as const,
  };

  const record = toEventRecord({ eventID: 'e', eventName: 'MODIFY', dynamodb }, 'arn:stream');

  expect(record).toEqual({
    eventID: 'e',
    eventName: 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-west-1',
    eventSourceARN: 'arn:stream',
    dynamodb: {
      ApproximateCreationDateTime: 5,
      Keys: { pk: { S: 'a' } },
      NewImage: {
        pk: { S: 'a' },
        text: { B: '/w==' },
        all: { BS: ['AQ=='] },
        deep: { M: { list: { L: [{ B: 'Ag==' }, { N: '3' }] } } },
      },
      SequenceNumber: '7',
      StreamViewType: 'NEW_IMAGE',
    },
  });
});

test('a schedule tells its time to the second, and who it is', () => {
  expect(toScheduledEvent('sweep', new Date('2026-11-24T08:00:00.123Z'))).toMatchObject({
    source: 'aws.scheduler',
    'detail-type': 'Scheduled Event',
    time: '2026-11-24T08:00:00Z',
    resources: ['arn:aws:scheduler:eu-west-1:000000000000:schedule/default/sweep'],
  });
});

describe("a filter lets through what the contract's pattern names", () => {
  const image = (itemType: string, status: string) => ({
    dynamodb: { NewImage: { itemType: { S: itemType }, status: { S: status } } },
  });

  test.each([
    ['a receipt that is due', image('outbox', 'due'), true],
    ['one that is sent', image('outbox', 'sent'), false],
    ['another kind of item', image('entry', 'due'), false],
    ['a record without an image', { dynamodb: {} }, false],
    ['nothing', undefined, false],
  ])('%s', (_what, record, expected) => {
    expect(passes(record, DUE_OUTBOX_FILTER)).toBe(expected);
  });
});
