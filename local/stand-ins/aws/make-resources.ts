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
import { type ConsumerSettings, QUEUES } from '../../../shared/contracts/queues.ts';
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
  const inlet = await makeChain(sqs, QUEUES.inlet, {
    queue: QUEUE_NAMES.inlet,
    deadLetters: QUEUE_NAMES.inletDeadLetters,
    parked: QUEUE_NAMES.inletParked,
  });
  const triage = await makeChain(sqs, QUEUES.triage, {
    queue: QUEUE_NAMES.triage,
    deadLetters: QUEUE_NAMES.triageDeadLetters,
    parked: QUEUE_NAMES.triageParked,
  });
  const feedback = await makeChain(sqs, QUEUES.feedback, {
    queue: QUEUE_NAMES.feedback,
    deadLetters: QUEUE_NAMES.feedbackDeadLetters,
    parked: QUEUE_NAMES.feedbackParked,
  });
  const exports = await makeChain(sqs, QUEUES.export, {
    queue: QUEUE_NAMES.export,
    deadLetters: QUEUE_NAMES.exportDeadLetters,
    parked: QUEUE_NAMES.exportParked,
  });
  await makeTopic(sns, FEEDBACK_TOPIC, feedback.queue.arn);
  return {
    rawBucket: RAW_BUCKET,
    exportBucket: EXPORT_BUCKET,
    // Last: from the subscription on, a mail that is acknowledged must have a queue to lie in.
    mailTopicArn: await makeTopic(sns, MAIL_TOPIC, inlet.queue.arn),
    queues: {
      inlet: inlet.queue,
      inletDeadLetters: inlet.deadLetters,
      inletParked: inlet.parked,
      triage: triage.queue,
      triageDeadLetters: triage.deadLetters,
      triageParked: triage.parked,
      feedback: feedback.queue,
      feedbackDeadLetters: feedback.deadLetters,
      feedbackParked: feedback.parked,
      export: exports.queue,
      exportDeadLetters: exports.deadLetters,
      exportParked: exports.parked,
    },
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

type Chain = 'queue' | 'deadLetters' | 'parked';

/** A queue, behind it its dead letters, behind them the parked ones: a queue must exist before another can point at it. */
async function makeChain(
  sqs: SQSClient,
  { consumer, retentionDays }: { readonly consumer: ConsumerSettings; readonly retentionDays: number },
  names: Readonly<Record<Chain, string>>,
): Promise<Readonly<Record<Chain, Queue>>> {
  const kept = {
    MessageRetentionPeriod: String(retentionDays * 86_400),
    VisibilityTimeout: String(consumer.visibilitySeconds),
    MaximumMessageSize: String(1024 * 1024), // the most that SQS takes
  };
  const behind = ({ arn: deadLetterTargetArn }: Queue) => ({
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: consumer.maxReceiveCount }),
  });
  const parked = await makeQueue(sqs, names.parked, kept);
  const deadLetters = await makeQueue(sqs, names.deadLetters, { ...kept, ...behind(parked) });
  const queue = await makeQueue(sqs, names.queue, { ...kept, ...behind(deadLetters) });
  return { queue, deadLetters, parked };
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
