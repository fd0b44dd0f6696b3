// What outlives a deploy: tables as the contract says them, kept, encrypted and restorable.

import { expect, test } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { TABLES, type TableIndex } from '../../shared/contracts/tables.ts';
import { resourcesOf, synthesise } from './synthesised.ts';

const stage = synthesise();
const { state: template } = stage.templates;

interface TableProperties {
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly GlobalSecondaryIndexes?: readonly object[];
  readonly StreamSpecification?: { readonly StreamViewType: string };
}

test('there is a table for each that the contract names, with its keys, indexes and stream', () => {
  const tables = Object.entries(template.findResources('AWS::DynamoDB::GlobalTable'));
  expect(tables).toHaveLength(Object.keys(TABLES).length);
  for (const [name, keys] of Object.entries(TABLES)) {
    const [, resource] = tables.find(([id]) => id.toLowerCase().startsWith(name)) ?? [];
    const properties = resource?.Properties as TableProperties;
    expect(properties.KeySchema.map(({ AttributeName }) => AttributeName)).toEqual(['pk', 'sk']);
    const indexes: [string, TableIndex][] = Object.entries(keys.indexes);
    expect(properties.GlobalSecondaryIndexes ?? []).toMatchObject(
      indexes.map(([IndexName, { nonKeyAttributes }]) => ({
        IndexName,
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: nonKeyAttributes },
      })),
    );
    expect(properties.StreamSpecification?.StreamViewType).toBe('stream' in keys ? keys.stream : undefined);
  }
});

test('every table is encrypted by a customer key, expires what is due, and can be restored', () => {
  template.allResourcesProperties('AWS::DynamoDB::GlobalTable', {
    BillingMode: 'PAY_PER_REQUEST',
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    Replicas: [
      Match.objectLike({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: Match.objectLike({ PointInTimeRecoveryEnabled: true }),
        SSESpecification: { KMSMasterKeyId: Match.anyValue() },
      }),
    ],
  });
});

test('outside dev nothing that holds data goes with its stack', () => {
  template.allResources('AWS::DynamoDB::GlobalTable', {
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
  });
  for (const [id, key] of Object.entries(template.findResources('AWS::KMS::Key'))) {
    // What a failed first deploy made goes: a key costs money, and a vault's name would meet the next try.
    expect([id, key.DeletionPolicy, key.UpdateReplacePolicy]).toEqual([id, 'RetainExceptOnCreate', 'Retain']);
  }
});

test('a dev stage leaves no table behind', () => {
  synthesise({ isDev: true }).templates.state.allResources('AWS::DynamoDB::GlobalTable', {
    DeletionPolicy: 'Delete',
  });
});

test('the keys table is restorable for a week only, and is in no backup', () => {
  template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
    Replicas: [
      Match.objectLike({
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
      }),
    ],
  });
  const [selection] = Object.values(template.findResources('AWS::Backup::BackupSelection'));
  const backedUp = JSON.stringify(selection?.Properties);
  expect(backedUp).toContain('Ledger');
  expect(backedUp).toContain('Audit');
  expect(backedUp).toContain('Directory');
  expect(backedUp).not.toContain('Keys');
});

test('digests are made by a key that can do nothing else', () => {
  template.hasResourceProperties('AWS::KMS::Key', { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
});

test('every table costs what is used, up to the maximum of the stage', () => {
  synthesise({ tableMaxUnits: 250 }).templates.state.allResourcesProperties('AWS::DynamoDB::GlobalTable', {
    WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: 250 },
    Replicas: [Match.objectLike({ ReadOnDemandThroughputSettings: { MaxReadRequestUnits: 250 } })],
  });
});

test('every key that can be rotated is, and each says by its alias what it is for', () => {
  const keys = resourcesOf(stage, 'AWS::KMS::Key');
  const macs = keys.filter(({ Properties }) => Properties.KeySpec === 'HMAC_256');
  expect(macs).toHaveLength(1); // KMS rotates no such key
  for (const { id, Properties } of keys.filter((key) => !macs.includes(key)))
    expect([id, Properties.EnableKeyRotation]).toEqual([id, true]);
  expect(
    resourcesOf(stage, 'AWS::KMS::Alias')
      .map(({ Properties }) => Properties.AliasName)
      .toSorted(),
  ).toEqual(
    ['directory', 'exports', 'logs', 'mail', 'tables', 'wrapping'].map(
      (name) => `alias/timepost-test-${name}`,
    ),
  );
});

test('somebody who switches a key off, or schedules its end, is seen and told of', () => {
  const rules = resourcesOf(stage, 'AWS::Events::Rule');
  expect(rules).toHaveLength(6);
  for (const { id, Properties } of rules) {
    expect([id, Properties.EventPattern.detail.eventName]).toEqual([
      id,
      expect.arrayContaining(['DisableKey', 'ScheduleKeyDeletion']),
    ]);
    expect([id, Properties.Targets]).toEqual([id, [expect.objectContaining({ Arn: expect.anything() })]]);
  }
});

test('only logs of this stage may use the key of logs', () => {
  template.hasResourceProperties('AWS::KMS::Key', {
    Description: 'Encrypts the logs',
    KeyPolicy: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Principal: { Service: 'logs.eu-west-1.amazonaws.com' },
          Condition: {
            ArnLike: {
              'kms:EncryptionContext:aws:logs:arn':
                'arn:aws:logs:eu-west-1:123456789012:log-group:/timepost/test/*',
            },
          },
        }),
      ]),
    },
  });
});
