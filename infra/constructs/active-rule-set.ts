// Makes our receipt rule set the one that SES follows. An account has one active set: another one is displaced only when the
// stage says so (functions/rule-set decides).
import { CustomResource, Duration } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { RuleSetEnv } from '../../shared/contracts/env.ts';
import type { RuleSetProperties } from '../../shared/contracts/rule-set.ts';
import type { AlarmBook } from './alarm-book.ts';
import { WatchedFunction } from './watched-function.ts';

export interface ActiveRuleSetProps {
  readonly ruleSetName: string;

  /** Whether another active set is displaced. */
  readonly takeOver: boolean;

  readonly alarms: AlarmBook;
  readonly logKey: kms.IKey;
  readonly logRetentionDays: number;
}

export class ActiveRuleSet extends Construct {
  constructor(scope: Construct, id: string, { ruleSetName, takeOver, ...props }: ActiveRuleSetProps) {
    super(scope, id);
    const properties: RuleSetProperties = { ruleSetName, takeOver: takeOver ? 'yes' : 'no' };
    const fn = new WatchedFunction<RuleSetEnv>(this, 'Function', {
      ...props,
      name: 'rule-set',
      environment: { RULE_SET_NAME: properties.ruleSetName, TAKE_OVER: properties.takeOver },
      impact: 'The stage is not deployed: another rule set takes the mail of this account, or none.',
      page: 'mail-is-not-read',
      memoryMb: 256,
      timeout: Duration.seconds(60),
      expectedConcurrency: 2,
    });
    fn.allow(['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'], ['*']);
    // Asked again once, where it could not answer. Later than CloudFormation waits it would set what is being rolled back.
    fn.fn.configureAsyncInvoke({ retryAttempts: 1, maxEventAge: Duration.minutes(3) });
    new CustomResource(this, 'Active', {
      resourceType: 'Custom::ActiveReceiptRuleSet',
      serviceToken: fn.fn.functionArn,
      serviceTimeout: Duration.minutes(5),
      properties,
    }).node.addDependency(fn); // with its rights and that limit; at the end it goes before them
  }
}
