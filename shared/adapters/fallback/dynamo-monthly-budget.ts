// The money that the fallback may spend in a month, as one counter: taken by a conditional update before each call, settled after.
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expiresAt, type RetentionDays } from '../../core/record/retention.ts';
import { isMet } from '../dynamo/dynamo-condition.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import type { MonthlyBudget } from './monthly-budget.ts';

export interface BudgetPlace {
  readonly mailTable: string;
  /** Millionths of a dollar for a month. */
  readonly mostMicroUsd: number;
  readonly retention: RetentionDays;
  readonly clock: () => Date;
}

export function dynamoMonthlyBudget(
  doc: DynamoDBDocumentClient,
  { mailTable, mostMicroUsd, retention, clock }: BudgetPlace,
): MonthlyBudget {
  const add = async (at: Date, microUsd: number, most?: number): Promise<boolean> => {
    const update = new UpdateCommand({
      TableName: mailTable,
      Key: keyOf.monthlySpend(at.toISOString().slice(0, 7)),
      UpdateExpression: 'SET itemType = :type, expiresAt = :expiresAt ADD microUsd :microUsd',
      ExpressionAttributeValues: {
        ':type': 'monthlySpend',
        ':expiresAt': expiresAt('monthlySpend', at, retention),
        ':microUsd': microUsd,
        ...(most !== undefined && { ':most': most }),
      },
      ...(most !== undefined && {
        ConditionExpression: 'attribute_not_exists(microUsd) OR microUsd <= :most',
      }),
    });
    return isMet(doc.send(update));
  };
  return {
    take: async (microUsd) => {
      const left = mostMicroUsd - microUsd;
      const at = clock(); // what is given back belongs to the month that it was taken from
      if (left < 0 || !(await add(at, microUsd, left))) return undefined;
      return {
        settle: async (really) => {
          if (really !== microUsd) await add(at, really - microUsd);
        },
      };
    },
  };
}
