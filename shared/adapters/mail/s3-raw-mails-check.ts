// Compares what lies in the bucket with what was recorded. It lists names and opens nothing.
import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { RAW_PREFIX } from '../../contracts/mail-objects.ts';
import type { AgeRange, RawMailsCheck } from '../../ports/raw-mails.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';

export interface CheckedPlaces {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly doc: DynamoDBDocumentClient;
  readonly mailTable: string;
}

/** Look-ups at once. */
const AT_ONCE = 20;

export function s3RawMailsCheck(places: CheckedPlaces): RawMailsCheck {
  return {
    unrecorded: async (stored) => {
      let looked = 0;
      const keys: string[] = [];
      for await (const page of pagesOf(places, stored)) {
        looked += page.length;
        for (let i = 0; i < page.length; i += AT_ONCE) {
          const some = page.slice(i, i + AT_ONCE);
          const recorded = await Promise.all(some.map((key) => hasRecord(places, key)));
          keys.push(...some.filter((_, at) => !recorded[at]));
        }
      }
      return { looked, keys };
    },
  };
}

async function* pagesOf(
  { s3, bucket }: CheckedPlaces,
  { after, before }: AgeRange,
): AsyncGenerator<readonly string[]> {
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: RAW_PREFIX, ContinuationToken }),
    );
    yield (page.Contents ?? []).flatMap(({ Key, LastModified }) =>
      Key !== undefined && LastModified !== undefined && LastModified >= after && LastModified < before
        ? [Key]
        : [],
    );
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
}

async function hasRecord({ doc, mailTable }: CheckedPlaces, rawKey: string): Promise<boolean> {
  const { Items = [] } = await doc.send(
    new QueryCommand({
      TableName: mailTable,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keyOf.rawMark(rawKey, '').pk },
      Limit: 1,
    }),
  );
  return Items.length > 0;
}
