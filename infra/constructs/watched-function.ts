// One function of the path: its bundle, its log, its role, and the alarms that say when it does not do its work.
// Its role can write its log and its traces and nothing else, until somebody grants more.
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { BUNDLING, layBeside } from '../bundling.ts';
import { logGroupName, metricsNamespace, resourceName } from '../names.ts';
import { type AlarmBook, MINUTE, type Page } from './alarm-book.ts';

const ROOT = `${import.meta.dirname}/../..`;

export interface WatchedFunctionProps<Env extends object> {
  /** Its folder under functions/, and its section of the runbook. */
  readonly name: string;

  /** One value for each variable that the function's env schema names. */
  readonly environment: { readonly [Name in keyof Env]: string };

  /** What a user loses while it fails. It opens every alarm's description. */
  readonly impact: string;

  readonly page: Page;

  /** A vCPU comes with each 1,769 MB. */
  readonly memoryMb: number;

  readonly timeout: Duration;

  readonly logKey: kms.IKey;
  readonly logRetentionDays: number;
  readonly alarms: AlarmBook;

  /** More instances than this at once are unusual. */
  readonly expectedConcurrency: number;

  /**
   * Instances that are kept for this function, and the most that it gets.
   *
   * @default none are kept; it shares the account's with the others
   */
  readonly reservedConcurrency?: number;
}

export class WatchedFunction<Env extends object> extends Construct implements iam.IGrantable {
  readonly fn: lambda.Function;
  readonly grantPrincipal: iam.IPrincipal;

  constructor(scope: Construct, id: string, props: WatchedFunctionProps<Env>) {
    super(scope, id);
    const { alarms, name, timeout } = props;
    const log = new logs.LogGroup(this, 'Log', {
      logGroupName: logGroupName(alarms.stageName, name),
      encryptionKey: props.logKey,
      retention: props.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    log.grantWrite(role); // its own log alone: Lambda's managed policy would let it write every log of the account
    this.fn = new NodejsFunction(this, 'Function', {
      functionName: resourceName(alarms.stageName, name),
      entry: `${ROOT}/functions/${name}/main.ts`,
      projectRoot: ROOT,
      depsLockFilePath: `${ROOT}/package-lock.json`,
      environment: {
        ...props.environment,
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_METRICS_NAMESPACE: metricsNamespace(alarms.stageName),
      },
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout,
      role,
      logGroup: log,
      tracing: lambda.Tracing.ACTIVE,
      loggingFormat: lambda.LoggingFormat.JSON,
      ...(props.reservedConcurrency !== undefined && {
        reservedConcurrentExecutions: props.reservedConcurrency,
      }),
      bundling: {
        ...BUNDLING,
        mainFields: [...BUNDLING.mainFields],
        format: OutputFormat.ESM,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (from, to) => layBeside(name, from, to),
        },
        externalModules: [], // the SDK too: Lambda's own copy has another version, and changes by itself
      },
    });
    this.grantPrincipal = role;
    this.watch(props);
  }

  /** Lets it do these things with these resources, and says so in one place. */
  allow(
    actions: readonly string[],
    resources: readonly string[],
    conditions?: Record<string, unknown>,
  ): void {
    this.grantPrincipal.addToPrincipalPolicy(
      new iam.PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        ...(conditions !== undefined && { conditions }),
      }),
    );
  }

  private watch({
    name,
    impact,
    page,
    timeout,
    alarms,
    expectedConcurrency,
  }: WatchedFunctionProps<Env>): void {
    const period = { period: MINUTE };
    const add = (what: string, metric: ReturnType<lambda.Function['metric']>, threshold: number) =>
      alarms.add(this, { section: `${name}/${what}`, impact, page, metric, threshold });
    add('errors', this.fn.metricErrors(period), 1);
    add('throttles', this.fn.metricThrottles(period), 1);
    const nearTimeout = timeout.toMilliseconds() * 0.9;
    add('duration', this.fn.metricDuration({ ...period, statistic: 'Maximum' }), nearTimeout);
    const concurrent = this.fn.metric('ConcurrentExecutions', { ...period, statistic: 'Maximum' });
    alarms.add(this, {
      section: `${name}/concurrency`,
      impact: `More work than planned for: soon ${impact.charAt(0).toLowerCase()}${impact.slice(1)}`,
      metric: concurrent,
      threshold: expectedConcurrency,
      minutes: 5,
    });
  }
}
