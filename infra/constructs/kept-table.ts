// One of the five tables, from the keys that the contract says: encrypted by a customer key, restorable to any second, and
// not to be deleted by mistake.
import { RemovalPolicy } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { IndexKeys, TableKeys } from '../../shared/contracts/tables.ts';

export interface KeptTableProps {
  readonly keys: TableKeys;
  readonly encryptionKey: kms.IKey;

  /** Most units a second, for reading and writing each. */
  readonly maxUnits: number;

  /**
   * Days back to which the table can be restored.
   *
   * @default 35, the most that DynamoDB offers
   */
  readonly recoveryDays?: number;

  /**
   * Whether the table goes with its stack.
   *
   * @default false: it stays, and deletion is refused
   */
  readonly isDisposable?: boolean;
}

export class KeptTable extends Construct {
  readonly table: dynamodb.TableV2;

  constructor(scope: Construct, id: string, props: KeptTableProps) {
    super(scope, id);
    const { keys, encryptionKey, maxUnits, recoveryDays = 35, isDisposable = false } = props;
    this.table = new dynamodb.TableV2(this, 'Table', {
      ...toKeys(keys),
      encryption: dynamodb.TableEncryptionV2.customerManagedKey(encryptionKey),
      billing: dynamodb.Billing.onDemand({ maxReadRequestUnits: maxUnits, maxWriteRequestUnits: maxUnits }),
      timeToLiveAttribute: keys.ttlAttribute,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: recoveryDays,
      },
      deletionProtection: !isDisposable,
      removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      globalSecondaryIndexes: Object.entries(keys.indexes).map(([indexName, index]) => ({
        indexName,
        ...toKeys(index),
        projectionType: dynamodb.ProjectionType.INCLUDE,
        nonKeyAttributes: [...index.nonKeyAttributes],
      })),
      ...(keys.stream && { dynamoStream: dynamodb.StreamViewType[keys.stream] }),
    });
  }
}

function toKeys({ partitionKey, sortKey }: IndexKeys) {
  const type = dynamodb.AttributeType.STRING;
  return { partitionKey: { name: partitionKey, type }, sortKey: { name: sortKey, type } };
}
