// Queues: no message leaves the chain of a queue, its dead letters and the parked ones but by being done.
import { describe, expect, test } from '@jest/globals';
import { App, Stack } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { AlarmBook } from '../../infra/constructs/alarm-book.ts';
import { WorkQueue } from '../../infra/constructs/work-queue.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { resourcesOf, synthesise } from './synthesised.ts';

const stage = synthesise({ mostBatchesAtOnce: 7 });
const queues = resourcesOf(stage, 'AWS::SQS::Queue');
const named = (name: string) =>
  queues.find(({ Properties }) => Properties.QueueName === `timepost-test-${name}`);
const FOURTEEN_DAYS = 14 * 86_400;

describe.each(['inlet', 'triage', 'feedback', 'export'])('%s', (name) => {
  test('hands on to its dead letters after twelve attempts, and those to the parked ones', () => {
    const behind = (queue: string) => named(queue)?.Properties.RedrivePolicy;

    expect(behind(name)).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [named(`${name}-dead-letters`)?.id, 'Arn'] },
      maxReceiveCount: 12,
    });
    expect(behind(`${name}-dead-letters`).deadLetterTargetArn).toEqual({
      'Fn::GetAtt': [named(`${name}-parked`)?.id, 'Arn'],
    });
    expect(behind(`${name}-parked`)).toBeUndefined();
  });
});

test('every queue keeps messages for 14 days, encrypted by the customer key of mail', () => {
  expect(queues).toHaveLength(12);
  for (const { id, Properties } of queues) {
    expect([id, Properties.MessageRetentionPeriod]).toEqual([id, FOURTEEN_DAYS]);
    expect([id, Properties.KmsMasterKeyId['Fn::GetAtt'][0]]).toEqual([id, expect.stringMatching(/^Key/)]);
  }
});

test('no queue takes a message without TLS', () => {
  const policies = resourcesOf(stage, 'AWS::SQS::QueuePolicy');
  expect(policies).toHaveLength(queues.length);
  for (const { id, Properties } of policies) {
    const denied = Properties.PolicyDocument.Statement.filter(
      ({ Effect }: { Effect: string }) => Effect === 'Deny',
    );
    expect([id, denied]).toEqual([
      id,
      [expect.objectContaining({ Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
    ]);
  }
});

test('each source hands back single messages, collects for a moment, and works on so many batches at most', () => {
  const sources = resourcesOf(stage, 'AWS::Lambda::EventSourceMapping').filter(
    ({ Properties }) => Properties.ScalingConfig !== undefined,
  );
  const settings = sources.map(({ Properties }) => [
    Properties.FunctionResponseTypes,
    Properties.MaximumBatchingWindowInSeconds,
    Properties.ScalingConfig.MaximumConcurrency,
  ]);
  const singly = ['ReportBatchItemFailures'];
  expect(settings.toSorted()).toEqual([
    [singly, 0, 2],
    [singly, 1, 7],
    [singly, 1, 7],
    [singly, 5, 2],
    [singly, 5, 2],
    [singly, 5, 2],
    [singly, 5, 2],
    [singly, 5, 5],
  ]);
});

test('the notice of a mail reaches the inlet as SES wrote it, and lies with its dead letters when it cannot', () => {
  stage.templates.mail.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'sqs',
    RawMessageDelivery: true,
    Endpoint: { 'Fn::GetAtt': [named('inlet')?.id, 'Arn'] },
    RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [named('inlet-dead-letters')?.id, 'Arn'] } },
  });
});

test.each([
  ['one bad minute would lose mail', { maxReceiveCount: 1 }, 'it is 1'],
  ['a throttled batch would be given out twice', { visibilitySeconds: 30 }, '90 or more; it is 30'],
])('a queue is refused when %s', (_why, change, said) => {
  const stack = new Stack(new App(), 'Test');
  const props = {
    name: 'inlet',
    settings: { ...QUEUES.inlet, consumer: { ...QUEUES.inlet.consumer, ...change } },
    parkCounts: 'DeadLetters.parse' as const,
    impact: 'Mail waits.',
    encryptionKey: new Key(stack, 'Key'),
    alarms: new AlarmBook('test', new Topic(stack, 'Alarms')),
  };

  expect(() => new WorkQueue(stack, 'Inlet', props)).toThrow(said);
});
