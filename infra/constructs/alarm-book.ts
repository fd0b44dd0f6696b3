// Every alarm of a stage, made in one way: named for its section of docs/runbook.md, opened by what a user loses.
// No alarm is made elsewhere.
import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as sns from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** What wakes somebody up. Alarms of one page are told together, as one; an alarm of none is told by itself. */
export type Page = 'mail-is-not-read' | 'mail-waits' | 'api-is-down' | 'data-is-at-risk';

export interface AlarmSpec {
  /** Its section of the runbook: what it watches, then what is wrong with it, such as `inlet/dead-letters`. */
  readonly section: string;

  /** What a user loses. It opens the description. */
  readonly impact: string;

  readonly metric: cloudwatch.IMetric;

  /** In the metric's own unit; reached is enough. */
  readonly threshold: number;

  /** @default told by itself */
  readonly page?: Page;

  /**
   * Minutes that are looked at.
   *
   * @default 1
   */
  readonly minutes?: number;

  /**
   * How many of these minutes must be over the threshold, where fewer than all are enough.
   *
   * @default all of them
   */
  readonly ofThem?: number;

  /**
   * What a minute without a figure means.
   *
   * @default NOT_BREACHING, because what is idle reports nothing
   */
  readonly missing?: cloudwatch.TreatMissingData;

  /** @default GREATER_THAN_OR_EQUAL_TO_THRESHOLD */
  readonly comparison?: cloudwatch.ComparisonOperator;
}

/** Alarm periods of a stage: a minute, the finest that the services report. */
export const MINUTE = Duration.minutes(1);

export class AlarmBook {
  readonly stageName: string;
  readonly topic: sns.ITopic;
  private readonly pages = new Map<Page, string[]>();

  constructor(stageName: string, topic: sns.ITopic) {
    this.stageName = stageName;
    this.topic = topic;
  }

  add(scope: Construct, spec: AlarmSpec): cloudwatch.Alarm {
    const { section, minutes = 1, page } = spec;
    const alarmName = `timepost-${this.stageName}/${section}`;
    const alarm = new cloudwatch.Alarm(scope, `${toId(section)}Alarm`, {
      alarmName,
      alarmDescription: `${spec.impact}\nRunbook: docs/runbook.md, section ${section}`,
      metric: spec.metric,
      threshold: spec.threshold,
      evaluationPeriods: minutes,
      datapointsToAlarm: spec.ofThem ?? minutes,
      comparisonOperator: spec.comparison ?? cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: spec.missing ?? cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    if (page === undefined) alarm.addAlarmAction(new SnsAction(this.topic));
    else this.pages.set(page, [...(this.pages.get(page) ?? []), alarmName]);
    return alarm;
  }

  /** Names of the alarms that are told together under this page. */
  onPage(page: Page): readonly string[] {
    return this.pages.get(page) ?? [];
  }
}

/** `inlet/dead-letters` is `InletDeadLetters`. */
function toId(section: string): string {
  return section
    .split(/[/-]/)
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('');
}
