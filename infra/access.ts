// Who may do what with which table: architecture.md's readers and writers, down to the calls that today's code makes.
// The policies are made from this, and a test holds them, this and docs/data.md equal.

import { Stack } from 'aws-cdk-lib';
import type * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { TableName } from '../shared/contracts/tables.ts';
import type { WatchedFunction } from './constructs/watched-function.ts';
import type { FunctionName } from './stage.ts';

type Call =
  | 'ConditionCheckItem'
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'Scan'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'DescribeTable';

/** Calls on the items of each table. What is not here is denied. */
export const TABLE_ACCESS: Readonly<Record<FunctionName, Partial<Record<TableName, readonly Call[]>>>> = {
  parse: { directory: ['GetItem'] },
  triage: {
    ledger: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    mail: ['PutItem'],
    audit: ['PutItem'],
    keys: ['GetItem'],
  },
  park: { mail: ['PutItem'] },
  reply: {
    ledger: ['GetItem', 'BatchGetItem', 'UpdateItem'],
    mail: ['GetItem', 'UpdateItem'],
    keys: ['GetItem'],
  },
  feedback: { ledger: ['UpdateItem'], mail: ['UpdateItem'], audit: ['PutItem'] },
  sweep: {
    ledger: ['UpdateItem', 'Query', 'Scan'],
    mail: ['Query', 'Scan'],
    audit: ['Scan'],
  },
  export: { ledger: ['GetItem', 'Query'], audit: ['PutItem'], keys: ['GetItem'] },
  api: {
    directory: ['GetItem', 'Query', 'DescribeTable'],
    ledger: [
      'GetItem',
      'Query',
      'PutItem',
      'UpdateItem',
      'DeleteItem',
      'ConditionCheckItem',
      'DescribeTable',
    ],
    mail: ['GetItem', 'Query', 'UpdateItem', 'DeleteItem', 'DescribeTable'],
    audit: ['PutItem', 'Query'],
    keys: ['GetItem', 'DescribeTable'],
  },
};

/** A call on the items alone whose partition keys are of this form. */
export interface ItemAccess {
  readonly table: TableName;
  readonly call: Call;
  readonly items: string;
}

/** What triage does with each mail: it looks whether it has a record already, */
export const RECORD_ACCESS: ItemAccess = { table: 'mail', call: 'GetItem', items: 'MESSAGE#*' };

/** and takes a token of its sender's rate. */
export const RATE_ACCESS: ItemAccess = { table: 'mail', call: 'UpdateItem', items: 'RATE#*' };

/** Each mail that logs time asks whether its days are locked. */
export const LOCK_ACCESS: ItemAccess = { table: 'ledger', call: 'ConditionCheckItem', items: 'LOCK#*' };

/** A mail that says yes to a letter makes its address lead to a member, and ends the letter's code. */
export const CONFIRMED_ACCESS: readonly ItemAccess[] = [
  { table: 'directory', call: 'PutItem', items: 'SENDER#*' },
  { table: 'directory', call: 'DeleteItem', items: 'CODE#*' },
];

/** What the API does in the directory for the members' secrets: it keeps them by digest, and ends them. */
export const SECRET_ACCESS: readonly ItemAccess[] = [
  { table: 'directory', call: 'PutItem', items: 'TOKEN#*' },
  { table: 'directory', call: 'PutItem', items: 'TOKEN_ID#*' },
  { table: 'directory', call: 'UpdateItem', items: 'TOKEN#*' },
  { table: 'directory', call: 'PutItem', items: 'ALIAS#*' },
  { table: 'directory', call: 'PutItem', items: 'ALIAS_ID#*' },
  { table: 'directory', call: 'UpdateItem', items: 'ALIAS#*' },
];

/** And for the members themselves: what leads to them comes to be, is in force or not, and goes; and what a letter's code leads to. */
export const MEMBER_ACCESS: readonly ItemAccess[] = [
  { table: 'directory', call: 'UpdateItem', items: 'SENDER#*' },
  { table: 'directory', call: 'UpdateItem', items: 'IDENTITY#*' },
  { table: 'directory', call: 'PutItem', items: 'SENDER#*' },
  { table: 'directory', call: 'DeleteItem', items: 'SENDER#*' },
  { table: 'directory', call: 'PutItem', items: 'IDENTITY#*' },
  { table: 'directory', call: 'PutItem', items: 'CODE#*' },
  { table: 'directory', call: 'DeleteItem', items: 'CODE#*' },
  { table: 'keys', call: 'PutItem', items: 'WS#*' },
];

/** What export changes in the ledger: exports and the places that they take, and nothing that they tell of. */
export const EXPORT_ACCESS: readonly ItemAccess[] = [
  { table: 'ledger', call: 'UpdateItem', items: 'EXPORTS#*' },
  { table: 'ledger', call: 'DeleteItem', items: 'EXPORTS#*' },
];

/** What triage does besides where a stage has the fallback: it counts what that costs. */
export const FALLBACK_ACCESS: ItemAccess = {
  table: 'mail',
  call: 'UpdateItem',
  items: 'SPEND#*',
};

/** Indexes are queried by these alone. */
export const INDEX_ACCESS: Readonly<
  Partial<Record<FunctionName, readonly (readonly [TableName, string])[]>>
> = {
  sweep: [['ledger', 'outboxDue']],
  api: [
    ['ledger', 'entryById'],
    ['mail', 'messagesOf'],
  ],
};

/** What shared/adapters/sealing/key-wrapping.ts binds a wrapped key to: nothing else can be decrypted by this grant. */
export const UNWRAPS_WORKSPACE_KEYS = {
  StringEquals: { 'kms:EncryptionContext:purpose': 'workspace-key' },
};

/** DynamoDB developer guide, "DynamoDB encryption at rest", on customer managed keys. */
const KEY_READS = ['kms:Decrypt', 'kms:DescribeKey'];
const KEY_WRITES = [
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];
const WRITES: ReadonlySet<Call> = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);

export interface Tables {
  readonly tables: Readonly<Record<TableName, dynamodb.TableV2>>;
  /** Encrypts them: used through DynamoDB only. */
  readonly tableKey: kms.IKey;
}

/** Grants a function what the tables above say, and the use of their key through DynamoDB. */
export function grantTables<Env extends object>(
  fn: WatchedFunction<Env>,
  name: FunctionName,
  { tables, tableKey }: Tables,
): void {
  const access = Object.entries(TABLE_ACCESS[name]) as [TableName, readonly Call[]][];
  for (const [table, calls] of access) {
    fn.allow(
      calls.map((call) => `dynamodb:${call}`),
      [tables[table].tableArn],
    );
  }
  for (const [table, index] of INDEX_ACCESS[name] ?? [])
    fn.allow(['dynamodb:Query'], [`${tables[table].tableArn}/index/${index}`]);

  const writes = access.some(([, calls]) => calls.some((call) => WRITES.has(call)));
  fn.allow([...KEY_READS, ...(writes ? KEY_WRITES : [])], [tableKey.keyArn], {
    StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(fn).region}.amazonaws.com` },
  });
}

/** Grants the call on those items, and on no other of their table. */
export function grantItems<Env extends object>(
  fn: WatchedFunction<Env>,
  { table, call, items }: ItemAccess,
  { tables }: Tables,
): void {
  fn.allow([`dynamodb:${call}`], [tables[table].tableArn], {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [items] },
  });
}

/**
 * All that sweep changes of a mail's record and of an audit event: when it goes, and nothing that it tells (DynamoDB developer guide, "Using IAM
 * policy conditions for fine-grained access control").
 */
export const END_ACCESS = {
  mail: ['pk', 'sk', 'expiresAt', 'rawKeptUntil'],
  audit: ['pk', 'sk', 'expiresAt'],
} as const;

export function grantEnds<Env extends object>(fn: WatchedFunction<Env>, { tables }: Tables): void {
  for (const [table, attributes] of Object.entries(END_ACCESS) as ['mail' | 'audit', readonly string[]][])
    fn.allow(['dynamodb:UpdateItem'], [tables[table].tableArn], {
      'ForAllValues:StringEquals': { 'dynamodb:Attributes': attributes },
      StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' },
    });
}
