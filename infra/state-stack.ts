// What must outlive every deploy of code: the tables, the keys that guard them, their backups, and where alarms go.
import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import type * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as kms from 'aws-cdk-lib/aws-kms';
import type * as sns from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { TABLES, type TableName } from '../shared/contracts/tables.ts';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { KeptTable } from './constructs/kept-table.ts';
import type { Stage } from './stage.ts';

export interface StateStackProps extends StackProps {
  readonly stage: Stage;
}

/** A week: a destroyed member's key must not come back out of a restored table (docs/decisions/0004). */
const KEYS_RECOVERY_DAYS = 7;
/** Copied beyond the 35 days of the tables' own recovery. The keys table is left out, and mail is kept for weeks only. */
const BACKED_UP: readonly TableName[] = ['directory', 'ledger', 'audit'];

export class StateStack extends Stack {
  readonly tables: Readonly<Record<TableName, dynamodb.TableV2>>;
  /** Encrypts the tables. */
  readonly tableKey: kms.Key;
  /** Wraps the keys of workspaces. */
  readonly wrappingKey: kms.Key;
  /** Makes the digests by which the directory is keyed. */
  readonly directoryKey: kms.Key;
  readonly alarmTopic: sns.Topic;

  constructor(scope: Construct, id: string, { stage, ...props }: StateStackProps) {
    super(scope, id, { ...props, terminationProtection: !stage.isDev });
    const removalPolicy = stage.isDev ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    this.tableKey = new kms.Key(this, 'TableKey', {
      description: 'Encrypts the tables',
      enableKeyRotation: true,
      removalPolicy,
    });
    this.wrappingKey = new kms.Key(this, 'WrappingKey', {
      description: 'Wraps the keys under which personal text is sealed',
      enableKeyRotation: true,
      removalPolicy,
    });
    this.directoryKey = new kms.Key(this, 'DirectoryKey', {
      description: 'Makes the digests of addresses',
      keySpec: kms.KeySpec.HMAC_256,
      keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy,
    });
    this.alarmTopic = new AlarmTopic(this, 'Alarms', { address: stage.alarmAddress }).topic;
    this.tables = {
      directory: this.keep('Directory', 'directory', stage),
      ledger: this.keep('Ledger', 'ledger', stage),
      mail: this.keep('Mail', 'mail', stage),
      audit: this.keep('Audit', 'audit', stage),
      keys: this.keep('Keys', 'keys', stage),
    };
    this.backUp(removalPolicy);
  }

  private keep(id: string, name: TableName, { isDev, tableMaxUnits }: Stage): dynamodb.TableV2 {
    return new KeptTable(this, id, {
      keys: TABLES[name],
      encryptionKey: this.tableKey,
      maxUnits: tableMaxUnits,
      isDisposable: isDev,
      ...(name === 'keys' && { recoveryDays: KEYS_RECOVERY_DAYS }),
    }).table;
  }

  private backUp(removalPolicy: RemovalPolicy): void {
    const vault = new backup.BackupVault(this, 'Vault', { encryptionKey: this.tableKey, removalPolicy });
    const plan = backup.BackupPlan.dailyMonthly1YearRetention(this, 'Backups', vault);
    plan.addSelection('Kept', {
      resources: BACKED_UP.map((name) => backup.BackupResource.fromArn(this.tables[name].tableArn)),
    });
  }
}
