// One of the five tables, from the keys that the contract says: encrypted by a customer key, restorable to any second, and
// not to be deleted by mistake.
import { RemovalPolicy } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { IndexKeys, TableKeys } from '../../shared/contracts/tables.ts';
import { type AlarmBook, MINUTE } from './alarm-book.ts';

export interface KeptTableProps {
  /** Its section of the runbook. */
  readonly name: string;

  /** What a user loses while it does not answer. */
  readonly impact: string;

  readonly alarms: AlarmBook;
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
    this.watch(props);
  }

  private watch({ name, impact, alarms, keys }: KeptTableProps): void {
    const throttled = this.throttledCalls(Object.keys(keys.indexes));
    alarms.add(this, {
      section: `${name}/throttles`,
      impact: `${impact} Calls over the table's maximum are put off.`,
      page: 'mail-waits',
      metric: new cloudwatch.MathExpression({
        expression: Object.keys(throttled).join(' + '),
        label: 'throttled calls',
        period: MINUTE,
        usingMetrics: throttled,
      }),
      threshold: 1,
      minutes: 3,
    });
    alarms.add(this, {
      section: `${name}/system-errors`,
      impact,
      page: 'data-is-at-risk',
      metric: this.table.metricSystemErrorsForOperations({ operations: CALLS, period: MINUTE }),
      threshold: 1,
      minutes: 3,
    });
  }

  /** Those on each index too: DynamoDB counts them apart. */
  private throttledCalls(indexes: readonly string[]): Record<string, cloudwatch.IMetric> {
    const of = (metricName: string, index?: string) =>
      this.table.metric(metricName, {
        statistic: 'Sum',
        period: MINUTE,
        ...(index !== undefined && {
          dimensionsMap: { TableName: this.table.tableName, GlobalSecondaryIndexName: index },
        }),
      });
    const counted = [undefined, ...indexes].flatMap((index, i) => [
      [`reads${i}`, of('ReadThrottleEvents', index)] as const,
      [`writes${i}`, of('WriteThrottleEvents', index)] as const,
    ]);
    return Object.fromEntries(counted);
  }
}

/** What the functions call; an alarm adds up to ten. */
const CALLS = [
  dynamodb.Operation.GET_ITEM,
  dynamodb.Operation.BATCH_GET_ITEM,
  dynamodb.Operation.QUERY,
  dynamodb.Operation.PUT_ITEM,
  dynamodb.Operation.UPDATE_ITEM,
  dynamodb.Operation.TRANSACT_WRITE_ITEMS,
];

function toKeys({ partitionKey, sortKey }: IndexKeys) {
  const type = dynamodb.AttributeType.STRING;
  return { partitionKey: { name: partitionKey, type }, sortKey: { name: sortKey, type } };
}
