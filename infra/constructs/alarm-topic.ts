// Where alarms go: an encrypted topic whose key lets those publish who tell of alarms, without which an alarm is silent.
import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface AlarmTopicProps {
  /** Asked by SNS to confirm before it hears of anything. */
  readonly address: string;
}

export class AlarmTopic extends Construct {
  readonly topic: sns.Topic;

  constructor(scope: Construct, id: string, { address }: AlarmTopicProps) {
    super(scope, id);
    const conditions = { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } };
    // CloudWatch tells of alarms, EventBridge of keys that are switched off, AWS Budgets of money.
    const tellers = ['cloudwatch', 'events', 'budgets'].map(
      (service) => new iam.ServicePrincipal(`${service}.amazonaws.com`, { conditions }),
    );
    const key = new kms.Key(this, 'Key', {
      description: 'Encrypts alarms on their way',
      enableKeyRotation: true,
    });
    for (const teller of tellers) key.grant(teller, 'kms:Decrypt', 'kms:GenerateDataKey*');
    this.topic = new sns.Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    for (const teller of tellers) this.topic.grantPublish(teller);
    this.topic.addSubscription(new EmailSubscription(address));
  }
}
