// Token buckets in the mail table, each one number: the instant at which it is full again. Taken by conditional updates, so that
// functions side by side share it without reading it first.
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { MailBucket } from '../core/record/mail-rates.ts';
import { expiresAt, type RetentionDays } from '../core/record/retention.ts';
import type { MailRates } from '../ports/limits.ts';
import { isMet } from './dynamo-condition.ts';
import { keyOf } from './dynamo-keys.ts';

interface Change {
  readonly fullAt: string;
  readonly condition: string;
  readonly values: Readonly<Record<string, number>>;
}

export function dynamoMailRates(
  doc: DynamoDBDocumentClient,
  mailTable: string,
  retention: RetentionDays,
): MailRates {
  const write = (bucket: MailBucket, now: Date, { fullAt, condition, values }: Change) =>
    isMet(
      doc.send(
        new UpdateCommand({
          TableName: mailTable,
          Key: keyOf.mailBucket(bucket),
          ConditionExpression: condition,
          UpdateExpression: `SET itemType = :type, expiresAt = :expiresAt, fullAt = ${fullAt}`,
          ExpressionAttributeValues: {
            ':type': 'mailBucket',
            ':expiresAt': expiresAt('mailBucket', now, retention),
            ...values,
          },
        }),
      ),
    );
  return {
    take: async (bucket, now) => {
      const at = now.getTime();
      const each = 1000 / bucket.rate.perSecond;
      const quiet: Change = {
        fullAt: ':next',
        condition: 'attribute_not_exists(fullAt) OR fullAt <= :now',
        values: { ':now': at, ':next': at + each },
      };
      const busy: Change = {
        fullAt: 'fullAt + :each',
        condition: 'fullAt <= :latest',
        values: { ':each': each, ':latest': at + (bucket.rate.burst - 1) * each },
      };
      return (await write(bucket, now, quiet)) || write(bucket, now, busy);
    },
  };
}
