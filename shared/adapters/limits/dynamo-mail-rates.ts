// Token buckets in the mail table, each one number: the instant at which it is full again. Places are taken by conditional updates,
// so that functions side by side share it without reading it first.
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { latestFullAt, type MailBucket, takenMs, turnAt } from '../../core/record/mail-rates.ts';
import { expiresAt, type RetentionDays } from '../../core/record/retention.ts';
import type { MailRates } from '../../ports/limits.ts';
import { ifMet } from '../dynamo/dynamo-condition.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';

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
  /** When the bucket is full again, in milliseconds since 1970; `undefined` when the condition was not met. */
  const write = async (bucket: MailBucket, now: Date, change: Change): Promise<number | undefined> => {
    const { fullAt, condition, values } = change;
    const written = await ifMet(
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
          ReturnValues: 'UPDATED_NEW',
        }),
      ),
    );
    return written === undefined ? undefined : Number(written.Attributes?.['fullAt']);
  };
  const busyUntil = lastSeen();
  return {
    take: async (bucket, now) => {
      const { rate } = bucket;
      const { pk, sk } = keyOf.mailBucket(bucket);
      const id = `${pk} ${sk}`;
      const at = now.getTime();
      const each = takenMs(bucket);
      const quiet: Change = {
        fullAt: ':next',
        condition: 'attribute_not_exists(fullAt) OR fullAt <= :now',
        values: { ':now': at, ':next': at + each },
      };
      const busy: Change = {
        fullAt: 'fullAt + :each',
        condition: 'fullAt <= :latest',
        values: { ':each': each, ':latest': latestFullAt(bucket, now) - each },
      };
      const [first, second] = at < busyUntil.of(id) ? [busy, quiet] : [quiet, busy];
      const fullAt = (await write(bucket, now, first)) ?? (await write(bucket, now, second));
      if (fullAt === undefined) return undefined;
      busyUntil.remember(id, fullAt);
      return turnAt(rate, fullAt, now);
    },
  };
}

/** Buckets that are remembered: senders at the same time. */
const MOST_REMEMBERED = 1_000;

/**
 * When each bucket was last seen to be full again, in milliseconds since 1970. It only ever becomes later: until then a mail is one more
 * of many, and one write does for it.
 */
function lastSeen() {
  const fullAts = new Map<string, number>();
  return {
    of: (id: string) => fullAts.get(id) ?? 0,
    remember: (id: string, fullAt: number) => {
      fullAts.delete(id);
      fullAts.set(id, fullAt);
      const [oldest] = fullAts.keys();
      if (fullAts.size > MOST_REMEMBERED && oldest !== undefined) fullAts.delete(oldest);
    },
  };
}
