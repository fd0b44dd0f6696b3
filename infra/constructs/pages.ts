// What wakes somebody up: one composite alarm for each kind of loss, told once however many alarms stand behind it.
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import type { AlarmBook, Page } from './alarm-book.ts';

const IMPACT: Readonly<Record<Page, string>> = {
  'mail-is-not-read': "Mail fails or was given up: somebody's time is not recorded.",
  'mail-waits': 'Mail or receipts wait longer than people expect; nothing is lost yet.',
  'api-is-down': 'Timesheets do not open, or with errors.',
  'data-is-at-risk':
    'A key or a table is about to become unusable: what is stored may not be readable any more.',
};

export class Pages extends Construct {
  constructor(scope: Construct, id: string, { alarms }: { readonly alarms: AlarmBook }) {
    super(scope, id);
    for (const [page, impact] of Object.entries(IMPACT) as [Page, string][]) {
      const section = `page/${page}`;
      // By name: the alarms lie in other stacks, and nothing of theirs needs to be exported for this.
      const children = alarms
        .onPage(page)
        .map((name) =>
          cloudwatch.Alarm.fromAlarmName(this, `${page}-${name.split('/').slice(1).join('-')}`, name),
        );
      new cloudwatch.CompositeAlarm(this, page, {
        compositeAlarmName: `timepost-${alarms.stageName}/${section}`,
        alarmDescription: `${impact}\nRunbook: docs/runbook.md, section ${section}`,
        alarmRule: cloudwatch.AlarmRule.anyOf(
          ...children.map((alarm) => cloudwatch.AlarmRule.fromAlarm(alarm, cloudwatch.AlarmState.ALARM)),
        ),
      }).addAlarmAction(new SnsAction(alarms.topic));
    }
  }
}
