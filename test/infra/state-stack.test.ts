// What outlives a deploy: tables as the contract says them, kept, encrypted and restorable.

import { expect, test } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { TABLES, type TableIndex } from '../../shared/contracts/tables.ts';
import { synthesise } from './synthesised.ts';

const { state: template } = synthesise().templates;

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
    expect([id, key.DeletionPolicy]).toEqual([id, 'Retain']);
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
