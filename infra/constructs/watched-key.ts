// A key for one purpose, with an alias that says which, and an alarm when somebody switches it off or schedules its end:
// everything under it can be read until then, and nothing after.
import type { RemovalPolicy } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as events from 'aws-cdk-lib/aws-events';
import * as kms from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { type AlarmBook, MINUTE } from './alarm-book.ts';

export interface WatchedKeyProps {
  /** What it is for: `tables`, `wrapping`. Its section of the runbook is `NAME-key`. */
  readonly name: string;
  readonly description: string;

  /** What a user loses without it. */
  readonly impact: string;

  readonly removalPolicy: RemovalPolicy;
  readonly alarms: AlarmBook;

  /**
   * What the key can do.
   *
   * @default encrypts and decrypts, and is rotated every year
   */
  readonly keySpec?: kms.KeySpec;
}

/** KMS API reference: calls that end or suspend the use of a key. */
const ENDINGS = [
  'DisableKey',
  'ScheduleKeyDeletion',
  'PutKeyPolicy',
  'DeleteImportedKeyMaterial',
  'DisableKeyRotation',
];

export class WatchedKey extends Construct {
  readonly key: kms.Key;

  constructor(scope: Construct, id: string, props: WatchedKeyProps) {
    super(scope, id);
    const { name, description, removalPolicy, alarms, keySpec } = props;
    const isMac = keySpec === kms.KeySpec.HMAC_256;
    this.key = new kms.Key(this, 'Key', {
      alias: `timepost-${alarms.stageName}-${name}`,
      description,
      removalPolicy,
      ...(isMac ? { keySpec, keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC } : { enableKeyRotation: true }),
    });
    this.watch(props);
  }

  /** KMS has no metric for this. CloudTrail sees the call, EventBridge counts it and tells who made it. */
  private watch({ name, impact, alarms }: WatchedKeyProps): void {
    const rule = new events.Rule(this, 'Changed', {
      ruleName: `timepost-${alarms.stageName}-${name}-key-changed`,
      description: `Somebody changed whether the ${name} key can be used`,
      eventPattern: {
        source: ['aws.kms'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          eventSource: ['kms.amazonaws.com'],
          eventName: ENDINGS,
          resources: { ARN: [this.key.keyArn] },
        },
      },
      targets: [{ bind: () => ({ arn: alarms.topic.topicArn, input: toText(alarms.stageName, name) }) }],
    });
    alarms.add(this, {
      section: `${name}-key/changed`,
      impact,
      page: 'data-is-at-risk',
      metric: new cloudwatch.Metric({
        namespace: 'AWS/Events',
        metricName: 'TriggeredRules',
        dimensionsMap: { RuleName: rule.ruleName },
        statistic: 'Sum',
        period: MINUTE,
      }),
      threshold: 1,
    });
  }
}

/** The topic lets EventBridge publish already: CDK's own target would say so once more for each key. */
function toText(stageName: string, name: string): events.RuleTargetInput {
  const event = events.EventField.fromPath('$.detail.eventName');
  const who = events.EventField.fromPath('$.detail.userIdentity.arn');
  return events.RuleTargetInput.fromText(
    `timepost-${stageName}/${name}-key/changed: ${event} by ${who}. Runbook: docs/runbook.md`,
  );
}
