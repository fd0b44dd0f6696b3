// Token buckets in the mail table, each one number: the instant at which it is full again. Taken by conditional updates, so that
// functions side by side share it without reading it first.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { MailBucket } from '../core/record/mail-rates.ts';
import { expiresAt, type RetentionDays } from '../core/record/retention.ts';
import type { MailRates } from '../ports/limits.ts';
import { keyOf } from './dynamo-keys.ts';

interface Change {
  readonly fullAt: string;
  readonly condition: string;
  readonly values: Readonly<Record<string, number>>;
}

/** What a bucket said that gave nothing; no number where the table did not tell. */
interface Refused {
  readonly fullAt?: number;
}

/** Buckets whose emptiness is remembered: floods at the same time. */
const MOST_REMEMBERED = 1_000;

export function dynamoMailRates(
  doc: DynamoDBDocumentClient,
  mailTable: string,
  retention: RetentionDays,
): MailRates {
  const empty = emptyBuckets();
  const write = async (bucket: MailBucket, now: Date, change: Change): Promise<Refused | undefined> => {
    const { fullAt, condition, values } = change;
    try {
      await doc.send(
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
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return undefined;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      const told = error.Item?.['fullAt']?.N;
      return told === undefined ? {} : { fullAt: Number(told) };
    }
  };
  return {
    take: async (bucket, now) => {
      const { pk, sk } = keyOf.mailBucket(bucket);
      const id = `${pk} ${sk}`;
      const at = now.getTime();
      if (at < empty.until(id)) return false;
      const each = 1000 / bucket.rate.perSecond;
      const room = (bucket.rate.burst - 1) * each;
      const quiet: Change = {
        fullAt: ':next',
        condition: 'attribute_not_exists(fullAt) OR fullAt <= :now',
        values: { ':now': at, ':next': at + each },
      };
      const busy: Change = {
        fullAt: 'fullAt + :each',
        condition: 'fullAt <= :latest',
        values: { ':each': each, ':latest': at + room },
      };
      if ((await write(bucket, now, quiet)) === undefined) return true;
      const refused = await write(bucket, now, busy);
      if (refused?.fullAt !== undefined) empty.remember(id, refused.fullAt - room);
      return refused === undefined;
    },
  };
}

/** Milliseconds since 1970. A bucket only ever becomes full later than it says: until then nobody needs to ask it again. */
function emptyBuckets() {
  const untils = new Map<string, number>();
  return {
    until: (id: string) => untils.get(id) ?? 0,
    remember: (id: string, until: number) => {
      untils.delete(id);
      untils.set(id, until);
      const [oldest] = untils.keys();
      if (untils.size > MOST_REMEMBERED && oldest !== undefined) untils.delete(oldest);
    },
  };
}
