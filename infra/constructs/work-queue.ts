// A queue, its dead letters, and behind them the parked ones, whence a person brings messages back; with the alarms of all
// three. No message leaves this chain but by being done, or by lying parked for 14 days.
import { Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { deadLettersOf, parkedOf } from '../../shared/contracts/queues.ts';
import { resourceName } from '../names.ts';
import { type WatchedProps, watchQueue } from './queue-alarms.ts';

export interface WorkQueueProps extends WatchedProps {
  readonly encryptionKey: kms.IKey;
}

/** Batches of dead letters that are parked at a time: the least that SQS sources take. */
export const DEAD_LETTER_BATCHES = 2;

export interface Consuming {
  /** Seconds that a batch is collected for, so that one invocation does more. */
  readonly windowSeconds: number;
  /** Batches at a time, 2 or more. */
  readonly mostAtOnce: number;
}

export class WorkQueue extends Construct {
  readonly queue: sqs.Queue;
  readonly deadLetters: sqs.Queue;
  readonly parked: sqs.Queue;
  private readonly props: WorkQueueProps;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.props = props;
    const { maxReceiveCount, timeoutSeconds, visibilitySeconds } = props.settings.consumer;
    if (maxReceiveCount < 2)
      throw new Error(
        `maxReceiveCount must be 2 or more: one bad minute must lose no mail; it is ${maxReceiveCount}`,
      );
    if (visibilitySeconds < timeoutSeconds * 6)
      throw new Error(
        `visibilitySeconds must be six times the timeout, ${timeoutSeconds * 6} or more; it is ${visibilitySeconds}`,
      );

    this.parked = this.make('Parked', parkedOf(props.name));
    this.deadLetters = this.make('DeadLetters', deadLettersOf(props.name), this.parked);
    this.queue = this.make('Queue', props.name, this.deadLetters);
    watchQueue(this, { ...props, queue: this.queue, deadLetters: this.deadLetters, parked: this.parked });
  }

  /** Feeds a function from the queue: each message alone is handed back when it fails. */
  feed(fn: lambda.Function, { windowSeconds, mostAtOnce }: Consuming): void {
    this.feedFrom(fn, this.queue, windowSeconds, mostAtOnce);
  }

  /** Feeds the function that records and parks what nobody could do. */
  feedDeadLetters(fn: lambda.Function): void {
    this.feedFrom(fn, this.deadLetters, 5, DEAD_LETTER_BATCHES);
  }

  /**
   * Takes what a topic says, as it says it. What cannot be delivered lies with the dead letters.
   *
   * `topicName` is the topic's own: by its reference, the key that encrypts both would depend on the topic and the topic on it.
   */
  subscribe(topic: sns.ITopic, topicName: string): void {
    const arn = Stack.of(this).formatArn({ service: 'sns', resource: topicName });
    const ofTopic = new iam.ServicePrincipal('sns.amazonaws.com', {
      conditions: { ArnEquals: { 'aws:SourceArn': arn } },
    });
    this.queue.grant(ofTopic, 'sqs:SendMessage');
    this.props.encryptionKey.grant(ofTopic, 'kms:Decrypt', 'kms:GenerateDataKey');
    new sns.Subscription(this, 'Subscription', {
      topic,
      protocol: sns.SubscriptionProtocol.SQS,
      endpoint: this.queue.queueArn,
      rawMessageDelivery: true,
      deadLetterQueue: this.deadLetters,
    });
  }

  /** Lets it put messages here, and nothing else. */
  grantSend(grantee: iam.IGrantable): void {
    this.letSend(grantee, this.queue);
  }

  /** Lets what works on it give a message up. */
  grantGiveUp(grantee: iam.IGrantable): void {
    this.letSend(grantee, this.deadLetters);
  }

  grantPark(grantee: iam.IGrantable): void {
    this.letSend(grantee, this.parked);
  }

  private letSend(grantee: iam.IGrantable, queue: sqs.Queue): void {
    queue.grant(grantee, 'sqs:SendMessage');
    this.props.encryptionKey.grant(grantee, 'kms:GenerateDataKey', 'kms:Decrypt');
  }

  private feedFrom(
    fn: lambda.Function,
    queue: sqs.Queue,
    windowSeconds: number,
    maxConcurrency: number,
  ): void {
    fn.addEventSource(
      new SqsEventSource(queue, {
        batchSize: this.props.settings.consumer.batchSize,
        maxBatchingWindow: Duration.seconds(windowSeconds),
        maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
  }

  private make(id: string, name: string, behind?: sqs.Queue): sqs.Queue {
    const { alarms, encryptionKey, settings } = this.props;
    const { maxReceiveCount, visibilitySeconds } = settings.consumer;
    return new sqs.Queue(this, id, {
      queueName: resourceName(alarms.stageName, name),
      encryption: sqs.QueueEncryption.KMS,
      encryptionMasterKey: encryptionKey,
      enforceSSL: true,
      retentionPeriod: Duration.days(settings.retentionDays), // a dead letter keeps its first date: all three need the same
      visibilityTimeout: Duration.seconds(visibilitySeconds),
      maxMessageSizeBytes: 1024 * 1024,
      ...(behind !== undefined && { deadLetterQueue: { queue: behind, maxReceiveCount } }),
    });
  }
}
