// Warns before the account's month costs more than the stage may: at 80 % forecast, and when it has.
import * as budgets from 'aws-cdk-lib/aws-budgets';
import type * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface MoneyProps {
  readonly monthlyUsd: number;
  readonly topic: sns.ITopic;
}

export class Money extends Construct {
  constructor(scope: Construct, id: string, { monthlyUsd, topic }: MoneyProps) {
    super(scope, id);
    const told = (notificationType: string, threshold: number) => ({
      notification: {
        notificationType,
        threshold,
        comparisonOperator: 'GREATER_THAN',
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
    });
    new budgets.CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: [told('FORECASTED', 80), told('ACTUAL', 100)],
    });
  }
}
