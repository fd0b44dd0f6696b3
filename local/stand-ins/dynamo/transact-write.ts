// TransactWriteItems (Amazon DynamoDB API reference): all items or none, each on its own condition, with the reason for each
// when it is cancelled. As one writer works at a time, no two transactions are ever in each other's way: TransactionConflict
// and TransactionInProgressException do not happen here.
import * as z from 'zod';
import { findToken, type Repeat, tokenWrite } from './client-tokens.ts';
import { type Answer, type Store, tableFacts } from './dynalite.ts';
import { bodyOf, DynamoError, errorType, validationError } from './dynamo-error.ts';
import { type Staged, stage } from './staged-store.ts';
import type { Writer } from './write.ts';
import { stageItem, type WriteName } from './write-operations.ts';

const MOST_ITEMS = 100;
const MOST_BYTES = 4 * 1024 * 1024;
const OPERATIONS = {
  ConditionCheck: 'deleteItem', // staged in a store of its own and forgotten: only its condition counts
  Put: 'putItem',
  Update: 'updateItem',
  Delete: 'deleteItem',
} as const satisfies Readonly<Record<string, WriteName>>;
type Kind = keyof typeof OPERATIONS;

const Asked = z.object({
  TransactItems: z.array(z.record(z.string(), z.looseObject({ TableName: z.string() }))),
  ClientRequestToken: z.exactOptional(z.string().min(1).max(36)),
  ReturnConsumedCapacity: z.exactOptional(z.enum(['INDEXES', 'TOTAL', 'NONE'])),
});

interface Write {
  readonly kind: Kind;
  readonly request: Readonly<Record<string, unknown>> & { readonly TableName: string };
}

interface Reason {
  readonly Code: string;
  readonly Message?: string;
  readonly Item?: unknown;
}

export async function transactWriteItems(store: Store, writer: Writer, request: unknown): Promise<Answer> {
  const { TransactItems, ClientRequestToken: token, ReturnConsumedCapacity: capacity } = Asked.parse(request);
  const writes = toWrites(TransactItems);
  const repeat: Repeat | undefined = token === undefined ? undefined : { token, items: TransactItems };
  const done = await writer.write(
    async (staged) => {
      if (repeat && (await findToken(store, repeat)) === 'done') return 'before';
      for (const { request: write } of writes) await tableFacts(store, write.TableName);
      return stageAll(store, staged, writes);
    },
    { also: (result) => (repeat && result !== 'before' ? [tokenWrite(repeat)] : []) },
  );
  return done === 'before' ? {} : consumed(done, capacity);
}

function toWrites(items: z.infer<typeof Asked>['TransactItems']): readonly Write[] {
  if (items.length === 0 || items.length > MOST_ITEMS) {
    const most = items.length === 0 ? 'greater than or equal to 1' : `less than or equal to ${MOST_ITEMS}`;
    throw validationError(
      `1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length ${most}`,
    );
  }
  if (Buffer.byteLength(JSON.stringify(items)) > MOST_BYTES) {
    throw validationError('Member must have a total size of at most 4 MB');
  }
  return items.map((item) => {
    const kinds = Object.keys(item).filter((kind): kind is Kind => kind in OPERATIONS);
    const [kind] = kinds;
    const request = kind && item[kind];
    if (kinds.length !== 1 || kind === undefined || request === undefined) {
      throw validationError('TransactItems can only contain one of Check, Put, Update or Delete');
    }
    return { kind, request: { ...request, ReturnConsumedCapacity: 'TOTAL' } };
  });
}

async function stageAll(store: Store, staged: Staged, writes: readonly Write[]): Promise<readonly Units[]> {
  const reasons: Reason[] = [];
  const units: Units[] = [];
  const seen = new Set<string>();
  for (const write of writes) {
    await refuseTwice(store, write, seen);
    try {
      const { ConsumedCapacity } = await stageOne(store, staged, write);
      units.push(ConsumedCapacity as Units);
      reasons.push({ Code: 'None' });
    } catch (error) {
      reasons.push(toReason(error));
    }
  }
  if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons);
  return units;
}

function stageOne(store: Store, staged: Staged, { kind, request }: Write): Promise<Answer> {
  return stageItem(kind === 'ConditionCheck' ? stage(store) : staged, OPERATIONS[kind], request);
}

async function refuseTwice(store: Store, { request }: Write, seen: Set<string>): Promise<void> {
  const { TableName } = request;
  const { KeySchema } = await tableFacts(store, TableName);
  const holder = (request.Key ?? request.Item ?? {}) as Readonly<Record<string, unknown>>;
  const key = JSON.stringify([TableName, ...KeySchema.map(({ AttributeName }) => holder[AttributeName])]);
  if (seen.has(key)) {
    throw validationError('Transaction request cannot include multiple operations on one item');
  }
  seen.add(key);
}

function toReason(error: unknown): Reason {
  const type = errorType(error);
  const { Item } = bodyOf(error) ?? {};
  const Message = error instanceof Error ? error.message : '';
  if (type === 'ConditionalCheckFailedException') {
    return { Code: 'ConditionalCheckFailed', Message, ...(Item !== undefined && { Item }) };
  }
  if (type === 'ValidationException' && isAboutItem(Message)) return { Code: 'ValidationError', Message };
  throw error;
}

/** What DynamoDB Local cancels for; for everything else that is wrong with an item it refuses the request. */
function isAboutItem(message: string): boolean {
  return /Type mismatch for|This attribute is part of the key/.test(message);
}

function cancelled(reasons: readonly Reason[]): DynamoError {
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return new DynamoError(
    'TransactionCanceledException',
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    { CancellationReasons: reasons },
  );
}

interface Units {
  readonly TableName: string;
  readonly CapacityUnits: number;
}

/** A transaction costs each write twice (DynamoDB developer guide, "Capacity management for transactions"). */
function consumed(units: readonly Units[], asked: string | undefined): Answer {
  if (asked === undefined || asked === 'NONE') return {};
  const tables = new Map<string, number>();
  for (const { TableName, CapacityUnits } of units) {
    tables.set(TableName, (tables.get(TableName) ?? 0) + 2 * CapacityUnits);
  }
  return {
    ConsumedCapacity: [...tables].map(([TableName, CapacityUnits]) => ({ TableName, CapacityUnits })),
  };
}
