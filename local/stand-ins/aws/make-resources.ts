// Makes what the mail stack deploys on AWS: bucket, topics, queues and how they hang together. Run again it changes nothing.
import { CreateBucketCommand, HeadBucketCommand, NotFound, type S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, type SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  type QueueAttributeName,
  SetQueueAttributesCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { QUEUES, type QueueName, WORK_QUEUES } from '../../../shared/contracts/queues.ts';
import { EXPORT_BUCKET, FEEDBACK_TOPIC, MAIL_TOPIC, QUEUE_NAMES, RAW_BUCKET, REGION } from '../../layout.ts';

export interface Queue {
  readonly url: string;
  readonly arn: string;
}

export interface Resources {
  readonly rawBucket: string;
  readonly exportBucket: string;
  readonly mailTopicArn: string;
  readonly queues: Readonly<Record<keyof typeof QUEUE_NAMES, Queue>>;
}

export interface AwsClients {
  readonly s3: S3Client;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
}

/** Idempotent: what exists keeps its messages and objects, settings that differ are set. */
export async function makeResources({ s3, sns, sqs }: AwsClients): Promise<Resources> {
  await makeBucket(s3, RAW_BUCKET);
  await makeBucket(s3, EXPORT_BUCKET);
  const made: (readonly [string, Queue])[] = [];
  for (const name of WORK_QUEUES) made.push(...(await makeChain(sqs, name)));
  const queues = Object.fromEntries(made) as Resources['queues'];
  await makeTopic(sns, FEEDBACK_TOPIC, queues.feedback.arn);
  return {
    rawBucket: RAW_BUCKET,
    exportBucket: EXPORT_BUCKET,
    // Last: from the subscription on, a mail that is acknowledged must have a queue to lie in.
    mailTopicArn: await makeTopic(sns, MAIL_TOPIC, queues.inlet.arn),
    queues,
  };
}

async function makeBucket(s3: S3Client, Bucket: string): Promise<void> {
  try {
    await s3.send(new HeadBucketCommand({ Bucket }));
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    await s3.send(
      new CreateBucketCommand({
        Bucket,
        CreateBucketConfiguration: { LocationConstraint: REGION },
      }),
    );
  }
}

/** RawMessageDelivery: the queue's body is SES's notice itself, without SNS's envelope. */
async function makeTopic(sns: SNSClient, Name: string, queueArn: string): Promise<string> {
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name }));
  const Attributes = { RawMessageDelivery: 'true' };
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: queueArn, Attributes }));
  return TopicArn;
}

/** A queue, behind it its dead letters, behind them the parked ones: a queue must exist before another can point at it. */
async function makeChain(sqs: SQSClient, name: QueueName): Promise<readonly (readonly [string, Queue])[]> {
  const { consumer, retentionDays } = QUEUES[name];
  const kept = {
    MessageRetentionPeriod: String(retentionDays * 86_400),
    VisibilityTimeout: String(consumer.visibilitySeconds),
    MaximumMessageSize: String(1024 * 1024), // the most that SQS takes
  };
  const behind = ({ arn: deadLetterTargetArn }: Queue) => ({
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: consumer.maxReceiveCount }),
  });
  const make = async (key: keyof typeof QUEUE_NAMES, redrive = {}) =>
    [key, await makeQueue(sqs, QUEUE_NAMES[key], { ...kept, ...redrive })] as const;
  const parked = await make(`${name}Parked`);
  const deadLetters = await make(`${name}DeadLetters`, behind(parked[1]));
  return [parked, deadLetters, await make(name, behind(deadLetters[1]))];
}

async function makeQueue(
  sqs: SQSClient,
  name: string,
  wanted: Readonly<Partial<Record<QueueAttributeName, string>>>,
): Promise<Queue> {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
  );
  const different = Object.entries(wanted).filter(
    ([key, value]) => Attributes[key as QueueAttributeName] !== value,
  );
  if (different.length > 0) {
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: Object.fromEntries(different) }));
  }
  return { url: QueueUrl, arn: Attributes.QueueArn ?? '' };
}
