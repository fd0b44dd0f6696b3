// One page of a partition, with a sealed cursor to the next. One item more than the page holds says whether there is another;
// DynamoDB may take several answers for it.
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SealContext, Sealer } from '../ports/sealing.ts';
import type { Item } from './dynamo-ledger-items.ts';
import { fromCursor, toCursor } from './sealed-cursor.ts';

export interface PageQuery {
  readonly tableName: string;
  readonly pk: string;
  /** First and last sort key, both included. */
  readonly first: string;
  readonly last: string;
  readonly limit: number;
  /** @default false: the smallest sort key comes first */
  readonly isBackward?: boolean;
  /** Leaves out what does not meet it. */
  readonly only?: {
    readonly expression: string;
    readonly names: Readonly<Record<string, string>>;
    readonly values: Readonly<Record<string, unknown>>;
  };
}

export interface ItemPage {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** Throws `CursorInvalidError` for a cursor of another `list`. */
export async function queryPage(
  doc: DynamoDBDocumentClient,
  sealer: Sealer,
  query: PageQuery,
  { list, cursor }: { readonly list: SealContext; readonly cursor?: string | undefined },
): Promise<ItemPage> {
  const after = cursor === undefined ? undefined : await fromCursor(sealer, list, cursor);
  const found = await queryRange(doc, { ...query, limit: query.limit + 1 }, after);
  const items = found.slice(0, query.limit);
  const last = items.at(-1);
  if (last === undefined || found.length === items.length) return { items };
  return { items, nextCursor: await toCursor(sealer, list, String(last.sk)) };
}

/** At most `limit` items of the range, those after the sort key `after`. */
export async function queryRange(
  doc: DynamoDBDocumentClient,
  { tableName, pk, first, last, limit, isBackward = false, only }: PageQuery,
  after?: string,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined = after === undefined ? undefined : { pk, sk: after };
  do {
    const { Items = [], LastEvaluatedKey } = await doc.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last, ...only?.values },
        ...(only !== undefined && {
          FilterExpression: only.expression,
          ExpressionAttributeNames: { ...only.names },
        }),
        ConsistentRead: true,
        ScanIndexForward: !isBackward,
        Limit: limit - items.length,
        ExclusiveStartKey: start,
      }),
    );
    items.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined && items.length < limit);
  return items;
}
