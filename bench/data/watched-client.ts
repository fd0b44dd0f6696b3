// A client whose every call is counted: the units that it consumed, and the partitions that it named.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoClient } from '../../test/adapters/dynamo-stores.ts';

export interface Watched {
  readonly client: DynamoDBClient;
  /** Read units since the last time that it was asked. */
  takeUnits(): number;
  /** How often each partition was named, by table and key. */
  readonly partitions: ReadonlyMap<string, number>;
  readonly calls: ReadonlyMap<string, number>;
}

type Input = Readonly<Record<string, unknown>>;

const READS: ReadonlySet<string> = new Set(['GetItemCommand', 'BatchGetItemCommand', 'QueryCommand']);

export function watchedClient(url: string): Watched {
  const client = dynamoClient(url);
  const partitions = new Map<string, number>();
  const calls = new Map<string, number>();
  let units = 0;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const input = args.input as Input;
        calls.set(commandName, (calls.get(commandName) ?? 0) + 1);
        for (const key of partitionsOf(input)) partitions.set(key, (partitions.get(key) ?? 0) + 1);
        const isRead = READS.has(commandName);
        const asked = isRead ? { ...args, input: { ...input, ReturnConsumedCapacity: 'TOTAL' } } : args;
        const answer = await next(asked as typeof args);
        units += unitsOf(answer.output as unknown as Input);
        return answer;
      },
    { step: 'initialize', name: 'watch' },
  );
  return {
    client,
    partitions,
    calls,
    takeUnits: () => {
      const taken = units;
      units = 0;
      return taken;
    },
  };
}

function unitsOf({ ConsumedCapacity }: Input): number {
  const each = [ConsumedCapacity].flat() as readonly ({ CapacityUnits?: number } | undefined)[];
  return each.reduce((sum, one) => sum + (one?.CapacityUnits ?? 0), 0);
}

/** Of a get, a put, a query, or of each part of a transaction. */
function partitionsOf(input: Input): readonly string[] {
  const parts = input['TransactItems'] as readonly Readonly<Record<string, Input>>[] | undefined;
  if (parts !== undefined) return parts.flatMap((part) => Object.values(part).flatMap(partitionsOf));
  const {
    Key,
    Item,
    ExpressionAttributeValues: values,
    TableName,
    IndexName = '',
  } = input as {
    readonly Key?: Input;
    readonly Item?: Input;
    readonly ExpressionAttributeValues?: Input;
    readonly TableName?: string;
    readonly IndexName?: string;
  };
  const key = Key?.['pk'] ?? Item?.['pk'] ?? values?.[IndexName === '' ? ':pk' : ':id'];
  return key === undefined ? [] : [`${TableName}${IndexName}/${text(key)}`];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : String((value as { readonly S?: string }).S);
}
