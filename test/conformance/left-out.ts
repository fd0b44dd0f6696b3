// What of the assembly the emulator is not given. The run asks it for each, and fails when a list names what it takes by now or
// what no stack has any more, and when a stack has a type that is neither taken nor listed.
// What is left out is held by assertions on the template (test/infra) instead, and nothing here says that it works.
import type { Properties } from './template.ts';

/** Types of resources, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'AWS::Budgets::Budget': 'The emulator spends no money.',
  'AWS::CloudWatch::CompositeAlarm': 'The emulator keeps alarms and computes none.',
  'AWS::Logs::QueryDefinition': 'Saved queries are kept for the console, and the emulator has none.',
  'AWS::SES::ReceiptRule':
    'The emulator takes no mail in: the run stores it and tells the topic, as SES does.',
  'AWS::SES::ReceiptRuleSet':
    'As above. One of the same name is made by its API, so that activating it runs.',
};

export interface LeftOutWith {
  readonly reason: string;
  /** The smallest resource that AWS would take and the emulator refuses for this property. */
  readonly sample: Properties;
}

/** Resources of a type that is taken, when they have this property: `TYPE.PROPERTY`. */
export const LEFT_OUT_WITH: Readonly<Record<string, LeftOutWith>> = {
  'AWS::CloudWatch::Alarm.Metrics': {
    reason: 'The emulator keeps alarms on one metric, and none on a sum of several.',
    sample: {
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      Threshold: 1,
      Metrics: [
        { Id: 'sum', Expression: 'one + one' },
        {
          Id: 'one',
          ReturnData: false,
          MetricStat: {
            Metric: { Namespace: 'AWS/Lambda', MetricName: 'Errors' },
            Period: 60,
            Stat: 'Sum',
          },
        },
      ],
    },
  },
};
