// Where alarms go: an encrypted topic whose key lets those publish who tell of alarms, without which an alarm is silent.
import { type RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface AlarmTopicProps {
  /** Asked by SNS to confirm before it hears of anything. */
  readonly address: string;

  /** Of its key. */
  readonly removalPolicy: RemovalPolicy;
}

export class AlarmTopic extends Construct {
  readonly topic: sns.Topic;
  /** Encrypts it. Nothing watches it: an alarm about it could not be told. `npm run health` asks for it. */
  readonly key: kms.Key;

  constructor(scope: Construct, id: string, { address, removalPolicy }: AlarmTopicProps) {
    super(scope, id);
    const conditions = { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } };
    const tellers = [
      new iam.ServicePrincipal('cloudwatch.amazonaws.com', { conditions }), // of alarms
      new iam.ServicePrincipal('budgets.amazonaws.com', { conditions }), // of money
      // Of keys that are switched off. EventBridge brings no account with it, and under a condition it could tell nothing
      // (Amazon SNS developer guide, "Managing Amazon SNS encryption keys and costs").
      new iam.ServicePrincipal('events.amazonaws.com'),
    ];
    this.key = new kms.Key(this, 'Key', {
      description: 'Encrypts alarms on their way',
      enableKeyRotation: true,
      removalPolicy,
    });
    for (const teller of tellers) this.key.grant(teller, 'kms:Decrypt', 'kms:GenerateDataKey*');
    this.topic = new sns.Topic(this, 'Topic', { masterKey: this.key, enforceSSL: true });
    for (const teller of tellers) this.topic.grantPublish(teller);
    this.topic.addSubscription(new EmailSubscription(address));
  }
}
