// One page of a partition, with a sealed cursor to the next. One item more than the page holds says whether there is another;
// DynamoDB may take several answers for it.
import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import type { Item } from './dynamo-item.ts';
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

interface Asked {
  readonly list: SealContext;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Throws `CursorInvalidError` for a cursor of another `list`. */
export function queryPage(
  doc: DynamoDBDocumentClient,
  sealer: Sealer,
  query: PageQuery,
  asked: Omit<Asked, 'limit'>,
): Promise<ItemPage> {
  return toPage(sealer, { ...asked, limit: query.limit }, (limit, after) =>
    queryRange(doc, { ...query, limit }, after),
  );
}

/**
 * A page of what `find` gives behind a place; it is asked for one item more than the page holds. `placeOf` says where an item
 * lies. Throws `CursorInvalidError`.
 */
export async function toPage(
  sealer: Sealer,
  { list, cursor, limit }: Asked,
  find: (limit: number, after: string | undefined) => Promise<readonly Item[]>,
  placeOf = ({ sk }: Item) => String(sk),
): Promise<ItemPage> {
  const after = cursor === undefined ? undefined : await fromCursor(sealer, list, cursor);
  const found = await find(limit + 1, after);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  if (last === undefined || found.length === items.length) return { items };
  return { items, nextCursor: await toCursor(sealer, list, placeOf(last)) };
}

/** At most `limit` items of the range, those after the sort key `after`. */
export function queryRange(
  doc: DynamoDBDocumentClient,
  { tableName, pk, first, last, limit, isBackward = false, only }: PageQuery,
  after?: string,
): Promise<readonly Item[]> {
  const query = {
    TableName: tableName,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last, ...only?.values },
    ...(only !== undefined && {
      FilterExpression: only.expression,
      ExpressionAttributeNames: { ...only.names },
    }),
    ConsistentRead: true,
    ScanIndexForward: !isBackward,
  };
  return queryUpTo(doc, query, limit, after === undefined ? undefined : { pk, sk: after });
}

/** At most `limit` items behind the key `start`, however many answers they come in. */
export async function queryUpTo(
  doc: DynamoDBDocumentClient,
  query: Omit<QueryCommandInput, 'Limit' | 'ExclusiveStartKey'>,
  limit: number,
  start: Item | undefined,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let next = start;
  do {
    const part = { Limit: limit - items.length, ExclusiveStartKey: next };
    const { Items = [], LastEvaluatedKey } = await doc.send(new QueryCommand({ ...query, ...part }));
    items.push(...Items);
    next = LastEvaluatedKey;
  } while (next !== undefined && items.length < limit);
  return items;
}
