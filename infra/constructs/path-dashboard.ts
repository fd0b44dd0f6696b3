// The path of a mail as one row of graphs, left to right as a mail goes; below it what stands behind the path.
// Metrics are named, not imported: the dashboard must show a stack that is half broken too.
import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { deadLettersOf, parkedOf, WORK_QUEUES } from '../../shared/contracts/queues.ts';
import { metricsNamespace, resourceName } from '../names.ts';
import { FUNCTION_NAMES } from '../stage.ts';
import { MINUTE } from './alarm-book.ts';

export interface PathDashboardProps {
  readonly stageName: string;
  readonly ruleSetName: string;
  readonly apiId: string;
  readonly tableNames: Readonly<Record<string, string>>;
}

/** A dashboard is 24 units wide; the path has six stations. */
const STATION = { width: 4, height: 6 };
const HALF = { width: 12, height: 6 };

export class PathDashboard extends Construct {
  readonly dashboard: cloudwatch.Dashboard;
  private readonly stageName: string;

  constructor(scope: Construct, id: string, props: PathDashboardProps) {
    super(scope, id);
    this.stageName = props.stageName;
    this.dashboard = new cloudwatch.Dashboard(this, 'Dashboard', {
      dashboardName: `timepost-${props.stageName}`,
      defaultInterval: Duration.hours(3),
      widgets: [
        this.path(props.ruleSetName),
        this.outcomes(),
        this.feedback(),
        this.exports(),
        this.functions(),
        this.behind(props),
      ],
    });
  }

  private path(ruleSetName: string): cloudwatch.IWidget[] {
    return [
      this.graph('1 received (SES)', STATION, [
        metric('AWS/SES', 'Received', { RuleSetName: ruleSetName }),
        metric('AWS/SES', 'PublishFailure', { RuleSetName: ruleSetName }),
      ]),
      this.graph('2 inlet: age, s', STATION, this.queue('inlet')),
      this.graph('3 opened (parse)', STATION, this.invoked('parse')),
      this.graph('4 triage: age, s', STATION, this.queue('triage')),
      this.graph('5 decided (triage)', STATION, this.invoked('triage')),
      this.graph('6 answered (reply)', STATION, [
        this.own('reply', 'Receipt.sent'),
        this.own('reply', 'Receipt.not_sent'),
        this.own('reply', 'Receipt.refused'),
        this.own('sweep', 'OldestUnansweredSeconds', 'Maximum'),
      ]),
    ];
  }

  private outcomes(): cloudwatch.IWidget[] {
    const dead = WORK_QUEUES.flatMap((name) => [
      this.waiting(deadLettersOf(name)),
      this.waiting(parkedOf(name)),
    ]);
    return [
      this.graph('dead and parked letters', HALF, dead),
      this.graph('failed messages', HALF, [
        this.own('parse', 'MessageFailed'),
        this.own('triage', 'MessageFailed'),
        this.own('feedback', 'MessageFailed'),
        this.own('export', 'MessageFailed'),
        this.own('park', 'DeadLetters'),
      ]),
    ];
  }

  private feedback(): cloudwatch.IWidget[] {
    return [
      this.graph('letters that came back (feedback)', HALF, [
        this.own('feedback', 'Bounces.permanent'),
        this.own('feedback', 'Bounces.transient'),
        this.own('feedback', 'Bounces.undetermined'),
        this.own('feedback', 'Complaints'),
      ]),
      this.graph('suppressed addresses, and letters to them that did not go out', HALF, [
        this.own('feedback', 'Suppressions'),
        this.own('reply', 'Receipt.suppressed'),
      ]),
    ];
  }

  private exports(): cloudwatch.IWidget[] {
    return [
      this.graph('large exports: age, s', HALF, this.queue('export')),
      this.graph('large exports: how they ended', HALF, [
        this.own('export', 'Exports.done'),
        this.own('export', 'Exports.no_longer_allowed'),
        this.own('export', 'ExportsFailed'),
        this.own('export', 'ExportsPaused'),
      ]),
    ];
  }

  private functions(): cloudwatch.IWidget[] {
    const of = (metricName: string, statistic: string) =>
      FUNCTION_NAMES.map((name) => this.lambda(name, metricName, statistic, name));
    return [
      this.graph('duration, p99, ms', HALF, of('Duration', 'p99')),
      this.graph('errors and throttles', HALF, [...of('Errors', 'Sum'), ...of('Throttles', 'Sum')]),
    ];
  }

  private behind({ apiId, tableNames }: PathDashboardProps): cloudwatch.IWidget[] {
    const tables = Object.entries(tableNames).flatMap(([label, TableName]) =>
      ['ReadThrottleEvents', 'WriteThrottleEvents'].map((name) =>
        metric('AWS/DynamoDB', name, { TableName }, 'Sum', `${label} ${name}`),
      ),
    );
    return [
      this.graph('API: answers and p99', HALF, [
        metric('AWS/ApiGateway', 'Count', { ApiId: apiId }),
        metric('AWS/ApiGateway', '5xx', { ApiId: apiId }),
        metric('AWS/ApiGateway', 'Latency', { ApiId: apiId }, 'p99'),
      ]),
      this.graph('tables: throttled', HALF, tables),
    ];
  }

  private graph(
    title: string,
    { width, height }: { width: number; height: number },
    left: readonly cloudwatch.IMetric[],
  ): cloudwatch.IWidget {
    return new cloudwatch.GraphWidget({ title, width, height, left: [...left], leftYAxis: { min: 0 } });
  }

  private queue(name: string): cloudwatch.IMetric[] {
    const QueueName = resourceName(this.stageName, name);
    return [
      metric('AWS/SQS', 'ApproximateAgeOfOldestMessage', { QueueName }, 'Maximum', 'age'),
      metric('AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName }, 'Maximum', 'waiting'),
    ];
  }

  private waiting(name: string): cloudwatch.IMetric {
    const QueueName = resourceName(this.stageName, name);
    return metric('AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName }, 'Maximum', name);
  }

  private invoked(name: string): cloudwatch.IMetric[] {
    return [
      this.lambda(name, 'Invocations', 'Sum', 'batches'),
      this.lambda(name, 'Errors', 'Sum', 'errors'),
      this.own(name, 'MessageFailed'),
    ];
  }

  private lambda(name: string, metricName: string, statistic: string, label: string): cloudwatch.IMetric {
    const FunctionName = resourceName(this.stageName, name);
    return metric('AWS/Lambda', metricName, { FunctionName }, statistic, label);
  }

  /** What our own code counts (shared/runtime/telemetry.ts). */
  private own(service: string, metricName: string, statistic = 'Sum'): cloudwatch.IMetric {
    return metric(metricsNamespace(this.stageName), metricName, { service }, statistic, metricName);
  }
}

function metric(
  namespace: string,
  metricName: string,
  dimensionsMap: Record<string, string>,
  statistic = 'Sum',
  label = metricName,
): cloudwatch.Metric {
  return new cloudwatch.Metric({ namespace, metricName, dimensionsMap, statistic, label, period: MINUTE });
}
