// Least privilege: what each function may do, in full. A right that is not written here is one too many, one that is missing
// fails the conformance run.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  CONFIRMED_ACCESS,
  END_ACCESS,
  EXPORT_ACCESS,
  FALLBACK_ACCESS,
  type ItemAccess,
  LOCK_ACCESS,
  MEMBER_ACCESS,
  RATE_ACCESS,
  RECORD_ACCESS,
  SECRET_ACCESS,
  TABLE_ACCESS,
} from '../../infra/access.ts';
import { STAR_RESOURCES } from '../../infra/checks.ts';
import { FALLBACK, resourcesOf, type Synthesised, synthesise } from './synthesised.ts';

const stage = synthesise();

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const asking = synthesise({ fallback: FALLBACK });
const policies = resourcesOf(stage, 'AWS::IAM::Policy');
const roles = resourcesOf(stage, 'AWS::IAM::Role');

/** The statements of a function's role, each as `action on resource`. */
function rightsOf(name: string, of: Synthesised = stage): readonly string[] {
  const { Properties } = one(
    resourcesOf(of, 'AWS::Lambda::Function').filter(
      (fn) => fn.Properties.FunctionName === `timepost-test-${name}`,
    ),
  );
  const roleId = Properties.Role['Fn::GetAtt'][0];
  const statements = resourcesOf(of, 'AWS::IAM::Policy')
    .filter((policy) => policy.Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === roleId))
    .flatMap((policy): Statement[] => policy.Properties.PolicyDocument.Statement);
  return statements
    .flatMap(({ Action, Resource: resource }) =>
      [Action].flat().flatMap((action) => [resource].flat().map((on) => `${action} on ${nameOf(on)}`)),
    )
    .toSorted();
}

function one<T>(found: readonly T[]): T {
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`expected one, found ${found.length}`);
  return first;
}

/** A resource by the name that a reader knows: the logical id without its hash, and what follows it. */
function nameOf(resource: unknown): string {
  return partOf(resource).replace(/^arn:.*:(?=[\w-]+\/)/, '');
}

function partOf(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const {
    'Fn::GetAtt': attribute,
    'Fn::ImportValue': imported,
    'Fn::Join': joined,
    Ref,
  } = resource as Record<string, never>;
  if (Ref !== undefined) return String(Ref).replace(/[0-9A-F]{8}$/, '');
  if (attribute !== undefined) return String((attribute as readonly string[])[0]).replace(/[0-9A-F]{8}$/, '');
  if (imported !== undefined)
    return String(imported)
      .replace(/^timepost-test-(?:state|mail):ExportsOutput(?:FnGetAtt|Ref)/, '')
      .replace(/[0-9A-F]{8}(Stream)?(?:Arn)?[0-9A-F]{8}$/, '$1');
  if (joined !== undefined) return (joined as readonly [string, unknown[]])[1].map(partOf).join('');
  return JSON.stringify(resource);
}

const LOG_AND_TRACES = (id: string) => [
  `logs:CreateLogStream on ${id}FunctionLog`,
  `logs:PutLogEvents on ${id}FunctionLog`,
  'xray:PutTelemetryRecords on *',
  'xray:PutTraceSegments on *',
];
const CONSUMES = (queue: string) =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
    (call) => `sqs:${call} on ${queue}`,
  );
const READS_TABLES = ['kms:Decrypt on TableKey', 'kms:DescribeKey on TableKey'];
const WRITES_TABLES = [
  ...READS_TABLES,
  ...['Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo'].map(
    (call) => `kms:${call} on TableKey`,
  ),
];
const on = (table: string, ...calls: readonly string[]) =>
  calls.map((call) => `dynamodb:${call} on ${table}Table`);

/** architecture.md's table of readers and writers, as rights. */
const RIGHTS: Readonly<Record<string, readonly string[]>> = {
  parse: [
    ...LOG_AND_TRACES('Parse'),
    ...CONSUMES('InletQueue'),
    'sqs:SendMessage on TriageQueue',
    'sqs:SendMessage on InletDeadLetters',
    's3:ListBucket on InboxRawMailBucket',
    's3:GetObject on InboxRawMailBucket/raw/*',
    's3:PutObject on InboxRawMailBucket/parsed/*',
    'kms:Decrypt on Key',
    'kms:GenerateDataKey on Key',
    'kms:GenerateMac on DirectoryKey',
    ...on('Directory', 'GetItem'),
    ...READS_TABLES,
  ],
  triage: [
    ...LOG_AND_TRACES('Triage'),
    ...CONSUMES('TriageQueue'),
    'sqs:SendMessage on TriageQueue',
    'sqs:SendMessage on TriageParked',
    'sqs:SendMessage on TriageDeadLetters',
    'kms:GenerateDataKey on Key',
    's3:ListBucket on InboxRawMailBucket',
    's3:GetObject on InboxRawMailBucket/parsed/*',
    'kms:Decrypt on Key',
    'kms:Decrypt on WrappingKey',
    'kms:GenerateMac on DirectoryKey',
    ...on('Directory', 'PutItem', 'DeleteItem'),
    ...on('Ledger', 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'),
    ...on('Mail', 'GetItem', 'PutItem', 'UpdateItem'),
    ...on('Audit', 'PutItem'),
    ...on('Keys', 'GetItem'),
    ...WRITES_TABLES,
  ],
  park: [
    ...LOG_AND_TRACES('Park'),
    ...CONSUMES('InletDeadLetters'),
    ...CONSUMES('TriageDeadLetters'),
    'sqs:SendMessage on InletParked',
    'sqs:SendMessage on TriageParked',
    ...CONSUMES('FeedbackDeadLetters'),
    'sqs:SendMessage on FeedbackParked',
    ...CONSUMES('ExportDeadLetters'),
    'sqs:SendMessage on ExportParked',
    's3:ListBucket on InboxRawMailBucket',
    's3:GetObject on InboxRawMailBucket/parsed/*',
    'kms:Decrypt on Key',
    'kms:GenerateDataKey on Key',
    ...on('Mail', 'PutItem'),
    ...WRITES_TABLES,
  ],
  reply: [
    ...LOG_AND_TRACES('Reply'),
    ...['DescribeStream', 'GetRecords', 'GetShardIterator'].map(
      (call) => `dynamodb:${call} on LedgerTableStream`,
    ),
    'dynamodb:ListStreams on *',
    'kms:Decrypt on WrappingKey',
    'kms:GenerateMac on DirectoryKey',
    'ses:SendEmail on identity/*',
    'ses:SendEmail on configuration-set/InboxDomainConfigurationSet',
    ...on('Ledger', 'GetItem', 'BatchGetItem', 'UpdateItem'),
    ...on('Mail', 'GetItem', 'UpdateItem'),
    ...on('Keys', 'GetItem'),
    ...WRITES_TABLES,
  ],
  feedback: [
    ...LOG_AND_TRACES('Feedback'),
    ...CONSUMES('FeedbackQueue'),
    'sqs:SendMessage on FeedbackDeadLetters',
    'kms:GenerateDataKey on Key',
    'kms:Decrypt on Key',
    'kms:GenerateMac on DirectoryKey',
    ...on('Ledger', 'UpdateItem'),
    ...on('Mail', 'UpdateItem'),
    ...on('Audit', 'PutItem'),
    ...WRITES_TABLES,
  ],
  sweep: [
    ...LOG_AND_TRACES('Sweep'),
    'dynamodb:Query on LedgerTable/index/outboxDue',
    's3:ListBucket on InboxRawMailBucket',
    's3:GetObject on InboxRawMailBucket/raw/*',
    's3:GetObject on InboxRawMailBucket/held/*',
    's3:PutObject on InboxRawMailBucket/held/*',
    'kms:Decrypt on Key',
    'kms:GenerateDataKey on Key',
    ...on('Ledger', 'UpdateItem', 'Query', 'Scan'),
    ...on('Mail', 'Query', 'Scan', 'UpdateItem'),
    ...on('Audit', 'Scan', 'UpdateItem'),
    ...WRITES_TABLES,
  ],
  export: [
    ...LOG_AND_TRACES('Export'),
    ...CONSUMES('ExportQueue'),
    'sqs:SendMessage on ExportQueue',
    'sqs:SendMessage on ExportDeadLetters',
    'kms:GenerateDataKey on Key',
    'kms:Decrypt on Key',
    'kms:Decrypt on WrappingKey',
    ...['AbortMultipartUpload', 'GetObject', 'PutObject'].map(
      (call) => `s3:${call} on ExportsBucket/exports/*`,
    ),
    ...['DeleteObject', 'GetObject', 'PutObject'].map((call) => `s3:${call} on ExportsBucket/tails/*`),
    'kms:Decrypt on ExportsExportKey',
    'kms:GenerateDataKey on ExportsExportKey',
    ...on('Ledger', 'GetItem', 'Query', 'UpdateItem', 'DeleteItem'),
    ...on('Audit', 'PutItem'),
    ...on('Keys', 'GetItem'),
    ...WRITES_TABLES,
  ],
  api: [
    ...LOG_AND_TRACES('Api'),
    'kms:Decrypt on WrappingKey',
    'kms:DescribeKey on DirectoryKey',
    'kms:DescribeKey on WrappingKey',
    'kms:GenerateMac on DirectoryKey',
    ...on('Directory', 'GetItem', 'Query', 'DescribeTable', 'PutItem', 'UpdateItem', 'DeleteItem'),
    ...on('Ledger', 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'DescribeTable'),
    ...on('Ledger', 'ConditionCheckItem'),
    'dynamodb:Query on LedgerTable/index/entryById',
    'dynamodb:Query on MailTable/index/messagesOf',
    'sqs:SendMessage on InletQueue',
    'sqs:SendMessage on ExportQueue',
    ...['AbortMultipartUpload', 'DeleteObject', 'GetObject'].map(
      (call) => `s3:${call} on ExportsBucket/exports/*`,
    ),
    's3:DeleteObject on ExportsBucket/tails/*',
    'kms:Decrypt on ExportsExportKey',
    'kms:Decrypt on Key',
    'kms:GenerateDataKey on Key',
    ...on('Mail', 'GetItem', 'Query', 'UpdateItem', 'DeleteItem', 'DescribeTable'),
    ...on('Audit', 'PutItem', 'Query'),
    ...on('Keys', 'GetItem', 'PutItem', 'DescribeTable'),
    ...WRITES_TABLES,
  ],
  'rule-set': [
    ...LOG_AND_TRACES('ActiveRuleSet'),
    'ses:DescribeActiveReceiptRuleSet on *',
    'ses:SetActiveReceiptRuleSet on *',
  ],
};

test('every function has its rights written here', () => {
  const deployed = resourcesOf(stage, 'AWS::Lambda::Function').map(
    ({ Properties }) => Properties.FunctionName,
  );
  expect(
    Object.keys(RIGHTS)
      .map((name) => `timepost-test-${name}`)
      .toSorted(),
  ).toEqual(deployed.toSorted());
});

test('no statement speaks by exception, and no role has a policy inside it', () => {
  for (const { id, Properties } of policies)
    for (const statement of Properties.PolicyDocument.Statement) {
      expect([id, Object.keys(statement)]).toEqual([
        id,
        expect.not.arrayContaining(['NotAction', 'NotResource']),
      ]);
      expect([id, statement.Action, statement.Resource]).toEqual([id, expect.anything(), expect.anything()]);
    }
  const inline = roles.filter(({ Properties }) => Properties.Policies !== undefined);
  expect(inline.map(({ id }) => id)).toEqual([]);
});

describe('each function may do exactly what is written', () => {
  test.each(Object.entries(RIGHTS))('%s', (name, rights) => {
    expect([...new Set(rightsOf(name))]).toEqual(rights.toSorted());
  });
});

test.each(Object.keys(TABLE_ACCESS))('%s is in the page of the data as it is granted', (name) => {
  const page = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
  const granted = Object.entries(TABLE_ACCESS[name as keyof typeof TABLE_ACCESS]).map(
    ([table, calls]) => `${table}: ${calls.join(', ')}`,
  );
  expect(page).toContain(`| ${name} | ${granted.join('; ')} |`);
});

test.each(Object.entries(END_ACCESS))(
  'sweep changes when things of the %s table go, and nothing else of them',
  (table, attributes) => {
    const page = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
    const updates = policies
      .flatMap((policy): Statement[] => policy.Properties.PolicyDocument.Statement)
      .filter(
        ({ Action, Condition }) =>
          Action === 'dynamodb:UpdateItem' && JSON.stringify(Condition ?? '').includes('dynamodb:Attributes'),
      )
      .filter(({ Resource }) => nameOf(Resource).toLowerCase() === `${table}table`);

    expect(updates.map(({ Condition }) => Condition)).toEqual([
      {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': attributes },
        StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' },
      },
    ]);
    expect(page).toContain(`sweep also has ${table}: UpdateItem of \`${attributes.slice(2).join('`, `')}\``);
  },
);

test.each<[string, string, ItemAccess]>([
  ['triage reads records of mails in the mail table, and nothing else of it', 'triage', RECORD_ACCESS],
  [
    'triage changes what is in the mail table where it counts mail, and nothing else of it',
    'triage',
    RATE_ACCESS,
  ],
  ['triage asks conditions of locks alone in the ledger', 'triage', LOCK_ACCESS],
  ...CONFIRMED_ACCESS.map((access): [string, string, ItemAccess] => [
    `triage has ${access.call} in ${access.table} on ${access.items}`,
    'triage',
    access,
  ]),
  ...EXPORT_ACCESS.map((access): [string, string, ItemAccess] => [
    `export has ${access.call} in ${access.table} on ${access.items}`,
    'export',
    access,
  ]),
  ...[...SECRET_ACCESS, ...MEMBER_ACCESS].map((access): [string, string, ItemAccess] => [
    `api has ${access.call} in ${access.table} on ${access.items}`,
    'api',
    access,
  ]),
])('%s', (_what, name, { table, call, items }) => {
  const page = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const conditions = policies
    .flatMap((policy): Statement[] => policy.Properties.PolicyDocument.Statement)
    .filter(({ Action }) => [Action].flat().includes(`dynamodb:${call}`))
    .map(({ Condition }) => Condition);

  expect(conditions).toContainEqual({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [items] } });
  expect(page).toContain(`${name} also has ${table}: ${call} on items \`${items}\`.`);
});

test('in a stage with a fallback triage may ask one model and count the money, and nothing else is added', () => {
  const { table, call, items } = FALLBACK_ACCESS;
  const added = ['bedrock:InvokeModel on foundation-model/vendor.model-1:0'];
  const page = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

  for (const [name, rights] of Object.entries(RIGHTS)) {
    const all = name === 'triage' ? [...rights, ...added] : rights;
    expect([name, [...new Set(rightsOf(name, asking))]]).toEqual([name, all.toSorted()]);
  }
  expect(page).toContain(
    `In a stage with a \`fallback\`, triage also has ${table}: ${call} on items \`${items}\`, and \`bedrock:InvokeModel\` on the one model`,
  );
});

test('personal keys are unwrapped for no other purpose, tables are read through DynamoDB only, receipts have one sender', () => {
  const all = policies.flatMap((policy): Statement[] => policy.Properties.PolicyDocument.Statement);
  const conditionsOf = (action: string, resource: RegExp) =>
    all
      .filter(
        ({ Action, Resource: on }) =>
          [Action].flat().includes(action) && [on].flat().some((one) => resource.test(nameOf(one))),
      )
      .map(({ Condition }) => Condition);

  for (const condition of conditionsOf('kms:Decrypt', /^WrappingKey$/))
    expect(condition).toEqual({ StringEquals: { 'kms:EncryptionContext:purpose': 'workspace-key' } });
  for (const condition of conditionsOf('kms:Decrypt', /^TableKey$/))
    expect(condition).toEqual({ StringEquals: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } });
  expect(conditionsOf('ses:SendEmail', /./)).toEqual([
    { StringEquals: { 'ses:FromAddress': 'time@in.example.com' } },
  ]);
  expect(conditionsOf('kms:Decrypt', /^WrappingKey$/)).toHaveLength(4);
  expect(conditionsOf('kms:Decrypt', /^TableKey$/)).toHaveLength(8);
  for (const condition of conditionsOf('kms:Decrypt', /ExportKey/))
    expect(condition).toEqual({ StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } });
});

test('a star resource stands only with calls that know no resource', () => {
  const starred = policies
    .flatMap((policy): Statement[] => policy.Properties.PolicyDocument.Statement)
    .filter(({ Effect, Resource: resource }) => Effect === 'Allow' && [resource].flat().includes('*'));

  const calls = new Set(starred.flatMap(({ Action }) => [Action].flat()));
  expect([...calls].filter((call) => !(call in STAR_RESOURCES))).toEqual([]);
  expect(Object.keys(STAR_RESOURCES).filter((call) => !calls.has(call))).toEqual([]);
});

test('no role of a function has a policy that AWS manages', () => {
  const functions = resourcesOf(stage, 'AWS::Lambda::Function').map(
    ({ Properties }) => Properties.Role['Fn::GetAtt'][0],
  );

  for (const { id, Properties } of roles.filter((role) => functions.includes(role.id)))
    expect([id, Properties.ManagedPolicyArns]).toEqual([id, undefined]);
});

test('parse has nothing on the ledger or on keys of people', () => {
  const touched = rightsOf('parse').filter((right) =>
    /Ledger|KeysTable|WrappingKey|Audit|MailTable/.test(right),
  );
  expect(touched).toEqual([]);
});
