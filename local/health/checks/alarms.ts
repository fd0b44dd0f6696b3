// The stage's alarms that sound now, by name: each is a heading of docs/runbook.md.
import { type CloudWatchClient, paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import type { Check } from '../check.ts';
import { ALARMS, ANSWER_MS } from '../limits.ts';
import { amount, type Reading, state } from '../reading.ts';

export function alarmsCheck(client: CloudWatchClient, stage: string): Check {
  const prefix = `timepost-${stage}/`;
  return {
    group: 'alarms',
    name: 'in alarm',
    slowMs: ANSWER_MS.other,
    todo: "docs/runbook.md has a section of each alarm's name.",
    run: async (signal) => {
      const sections = (await namesInAlarm(client, prefix, signal)).map((name) => name.slice(prefix.length));
      return [amount('sounding', sections.length, 'alarms', ALARMS), ...sections.map(toReading)];
    },
  };
}

function toReading(section: string): Reading {
  return state(section, 'ALARM', 'OK', 'warn');
}

async function namesInAlarm(
  client: CloudWatchClient,
  AlarmNamePrefix: string,
  abortSignal: AbortSignal,
): Promise<readonly string[]> {
  const pages = paginateDescribeAlarms(
    { client },
    { AlarmNamePrefix, StateValue: 'ALARM', AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] },
    { abortSignal },
  );
  const names: string[] = [];
  for await (const { MetricAlarms = [], CompositeAlarms = [] } of pages)
    for (const { AlarmName } of [...MetricAlarms, ...CompositeAlarms]) if (AlarmName) names.push(AlarmName);
  return names;
}
