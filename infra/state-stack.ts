// What must outlive every deploy of code: the tables, the keys that guard them, their backups, and where alarms go.
import { ArnFormat, Aws, Fn, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { StateOutputs } from '../shared/contracts/outputs.ts';
import { TABLES, type TableName } from '../shared/contracts/tables.ts';
import { AlarmBook, MINUTE } from './constructs/alarm-book.ts';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { KeptTable } from './constructs/kept-table.ts';
import { WatchedKey } from './constructs/watched-key.ts';
import { logGroupName } from './names.ts';
import { sayOutputs } from './say-outputs.ts';
import type { Stage } from './stage.ts';

export interface StateStackProps extends StackProps {
  readonly stageName: string;
  readonly stage: Stage;
}

/** Stays when the stack goes; what a failed first deploy made goes with it, so that the next try does not meet it. */
const KEPT = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;
/** A week: a destroyed member's key must not come back out of a restored table (docs/decisions/0004). */
const KEYS_RECOVERY_DAYS = 7;
/** Copied beyond the 35 days of the tables' own recovery. The keys table is left out, and mail is kept for weeks only. */
const BACKED_UP: readonly TableName[] = ['directory', 'ledger', 'audit'];

const IMPACT: Readonly<Record<TableName, string>> = {
  directory: 'Senders cannot be looked up: mail waits unread, and nobody can sign in.',
  ledger: 'Entries cannot be written or read: mail waits, receipts wait, timesheets do not open.',
  mail: 'Mails cannot be recorded: they wait unread.',
  audit: 'Changes cannot be told to auditors, so none are made: mail waits.',
  keys: 'Personal text cannot be sealed or opened: mail waits, timesheets do not open.',
};

export class StateStack extends Stack {
  readonly tables: Readonly<Record<TableName, dynamodb.TableV2>>;
  /** Encrypts the tables. */
  readonly tableKey: kms.Key;
  /** Wraps the keys of workspaces. */
  readonly wrappingKey: kms.Key;
  /** Makes the digests by which the directory is keyed. */
  readonly directoryKey: kms.Key;
  /** Encrypts every log of the stage. */
  readonly logKey: kms.Key;
  readonly alarms: AlarmBook;
  private readonly alarmKey: kms.Key;
  private readonly removalPolicy: RemovalPolicy;

  constructor(scope: Construct, id: string, { stageName, stage, ...props }: StateStackProps) {
    super(scope, id, { ...props, terminationProtection: !stage.isDev });
    this.removalPolicy = stage.isDev ? RemovalPolicy.DESTROY : KEPT;
    const { topic, key } = new AlarmTopic(this, 'Alarms', {
      address: stage.alarmAddress,
      removalPolicy: this.removalPolicy,
    });
    this.alarms = new AlarmBook(stageName, topic);
    this.alarmKey = key;
    this.tableKey = this.guard(
      'TableKey',
      'tables',
      'Encrypts the tables',
      'No table can be read or written: everything stands still.',
    );
    this.wrappingKey = this.guard(
      'WrappingKey',
      'wrapping',
      'Wraps the keys under which personal text is sealed',
      'No personal text can be sealed or opened: mail waits, timesheets do not open; once the key is gone they never will.',
    );
    this.directoryKey = this.guard(
      'DirectoryKey',
      'directory',
      'Makes the digests of addresses',
      'Nobody can be looked up: mail waits unread, nobody can sign in.',
      kms.KeySpec.HMAC_256,
    );
    this.logKey = this.guard(
      'LogKey',
      'logs',
      'Encrypts the logs',
      'Logs are neither written nor read: nobody can see what fails.',
    );
    this.letLogsUse(stageName);
    this.tables = {
      directory: this.keep('Directory', 'directory', stage),
      ledger: this.keep('Ledger', 'ledger', stage),
      mail: this.keep('Mail', 'mail', stage),
      audit: this.keep('Audit', 'audit', stage),
      keys: this.keep('Keys', 'keys', stage),
    };
    if (!stage.isDev) this.backUp(); // a vault with backups in it outlives its stack
    this.say();
  }

  private guard(
    id: string,
    name: string,
    description: string,
    impact: string,
    keySpec?: kms.KeySpec,
  ): kms.Key {
    return new WatchedKey(this, id, {
      name,
      description,
      impact,
      removalPolicy: this.removalPolicy,
      alarms: this.alarms,
      ...(keySpec !== undefined && { keySpec }),
    }).key;
  }

  /** CDK does not do this. Only for log groups of this stage, which other stacks make (CloudWatch Logs user guide, "Encrypt log data"). */
  private letLogsUse(stageName: string): void {
    const logs = new iam.ServicePrincipal(`logs.${this.region}.amazonaws.com`, {
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': this.formatArn({
            service: 'logs',
            resource: 'log-group',
            resourceName: logGroupName(stageName, '*'),
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        },
      },
    });
    this.logKey.grant(
      logs,
      'kms:Encrypt',
      'kms:Decrypt',
      'kms:ReEncrypt*',
      'kms:GenerateDataKey*',
      'kms:Describe*',
    );
  }

  private keep(id: string, name: TableName, { isDev, tableMaxUnits }: Stage): dynamodb.TableV2 {
    return new KeptTable(this, id, {
      name,
      impact: IMPACT[name],
      alarms: this.alarms,
      keys: TABLES[name],
      encryptionKey: this.tableKey,
      maxUnits: tableMaxUnits,
      isDisposable: isDev,
      ...(name === 'keys' && { recoveryDays: KEYS_RECOVERY_DAYS }),
    }).table;
  }

  private backUp(): void {
    const vault = new backup.BackupVault(this, 'Vault', {
      backupVaultName: this.nameOfThisStackAlone(),
      encryptionKey: this.tableKey,
      removalPolicy: this.removalPolicy,
    });
    const plan = backup.BackupPlan.dailyMonthly1YearRetention(this, 'Backups', vault);
    plan.addSelection('Kept', {
      resources: BACKED_UP.map((name) => backup.BackupResource.fromArn(this.tables[name].tableArn)),
    });
    this.alarms.add(this, {
      section: 'backup/failed',
      impact: 'A copy of the tables was not made: after a loss there would be less to restore from.',
      page: 'data-is-at-risk',
      metric: new cloudwatch.Metric({
        namespace: 'AWS/Backup',
        metricName: 'NumberOfBackupJobsFailed',
        dimensionsMap: { BackupVaultName: vault.backupVaultName },
        statistic: 'Sum',
        period: MINUTE,
      }),
      threshold: 1,
    });
  }

  /** A vault stays when its stack goes, and no two of an account may have one name. */
  private nameOfThisStackAlone(): string {
    const uuid = Fn.select(2, Fn.split('/', Aws.STACK_ID));
    return Fn.join('-', ['timepost', this.alarms.stageName, Fn.select(0, Fn.split('-', uuid))]);
  }

  private say(): void {
    const { directory, ledger, mail, audit, keys } = this.tables;
    sayOutputs<StateOutputs>(this, {
      DirectoryTable: directory.tableName,
      LedgerTable: ledger.tableName,
      MailTable: mail.tableName,
      AuditTable: audit.tableName,
      KeysTable: keys.tableName,
      TableKeyArn: this.tableKey.keyArn,
      WrappingKeyArn: this.wrappingKey.keyArn,
      DirectoryKeyArn: this.directoryKey.keyArn,
      LogKeyArn: this.logKey.keyArn,
      AlarmTopicArn: this.alarms.topic.topicArn,
      AlarmKeyArn: this.alarmKey.keyArn,
    });
  }
}
