// Alarms: each says what is lost and where to read on, each is heard, and the runbook has a section for each and for no other.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { FALLBACK, resourcesOf, synthesise } from './synthesised.ts';

/** With everything that has alarms. */
const stage = synthesise({ fallback: FALLBACK });
const alarms = resourcesOf(stage, 'AWS::CloudWatch::Alarm');
const pages = resourcesOf(stage, 'AWS::CloudWatch::CompositeAlarm');
const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');

const sectionOf = (name: string) => name.replace(/^timepost-test\//, '');
const sections = [
  ...alarms.map(({ Properties }) => sectionOf(Properties.AlarmName)),
  ...pages.map(({ Properties }) => sectionOf(Properties.AlarmName)),
];

test('the runbook has a section for each alarm, and for nothing else', () => {
  const headings = [...runbook.matchAll(/^### `([^`]+)`$/gm)].map(([, heading]) => heading);

  expect(headings.toSorted()).toEqual(sections.toSorted());
});

test('each section of the runbook says what is lost, where to look, what to do and how it ends', () => {
  const [, ...parts] = runbook.split(/^### `/m);

  for (const part of parts) {
    const name = part.slice(0, part.indexOf('`'));
    for (const word of ['Lost:', 'Look:', 'Do:', 'Over:'])
      expect([name, word, part.includes(`**${word}**`)]).toEqual([name, word, true]);
  }
});

test('each alarm opens with what a user loses and ends with its section', () => {
  for (const { Properties } of [...alarms, ...pages]) {
    const section = sectionOf(Properties.AlarmName);
    expect(Properties.AlarmDescription).toMatch(/^[A-Z].{15,}\.\n/);
    expect(Properties.AlarmDescription).toContain(`\nRunbook: docs/runbook.md, section ${section}`);
  }
});

test('each alarm looks every minute', () => {
  for (const { Properties } of alarms) {
    const periods = [Properties.Period, ...(Properties.Metrics ?? []).map(periodOf)].filter(Boolean);
    expect([Properties.AlarmName, new Set(periods)]).toEqual([Properties.AlarmName, new Set([60])]);
  }
});

function periodOf({
  Period,
  MetricStat,
}: {
  Period?: number;
  MetricStat?: { Period: number };
}): number | undefined {
  return MetricStat?.Period ?? Period;
}

test('each alarm is heard: by itself, or in the page that holds it', () => {
  const paged = pages.map(({ Properties }) => JSON.stringify(Properties.AlarmRule)).join('\n');

  for (const { Properties } of alarms) {
    const own = Properties.AlarmActions !== undefined;
    const byPage = paged.includes(`alarm:${Properties.AlarmName}`);
    expect([Properties.AlarmName, own !== byPage]).toEqual([Properties.AlarmName, true]);
  }
  for (const { Properties } of pages) expect(Properties.AlarmActions).toHaveLength(1);
});

test.each(['parse', 'triage', 'park', 'reply', 'feedback', 'sweep', 'export', 'api', 'rule-set'])(
  '%s is watched',
  (name) => {
    expect(sections).toEqual(
      expect.arrayContaining(
        ['errors', 'throttles', 'duration', 'concurrency'].map((what) => `${name}/${what}`),
      ),
    );
  },
);

test.each(['parse', 'triage', 'park', 'reply', 'feedback', 'export'])(
  'work of %s that goes on failing is told of long before it is a dead letter',
  (name) => {
    const [alarm] = alarms.filter(
      ({ Properties }) => Properties.AlarmName === `timepost-test/${name}/failing`,
    );
    expect(alarm?.Properties).toMatchObject({
      Namespace: 'Timepost/test',
      Dimensions: [{ Name: 'service', Value: name }],
      EvaluationPeriods: 15,
      DatapointsToAlarm: 3,
    });
  },
);

test.each(['inlet', 'triage', 'feedback', 'export'])(
  'the %s queue is watched, with the dead letters behind it',
  (name) => {
    expect(sections).toEqual(
      expect.arrayContaining(['age', 'depth', 'dead-letters'].map((what) => `${name}/${what}`)),
    );
  },
);

test.each(['directory', 'ledger', 'mail', 'audit', 'keys'])('the %s table is watched', (name) => {
  expect(sections).toEqual(expect.arrayContaining([`${name}/throttles`, `${name}/system-errors`]));
});

test.each(['tables', 'wrapping', 'directory', 'logs', 'mail', 'exports'])('the %s key is watched', (name) => {
  expect(sections).toContain(`${name}-key/changed`);
});

test('API, sending and the whole path are watched', () => {
  expect(sections).toEqual(
    expect.arrayContaining([
      'api/5xx',
      'api/p99',
      'ses/bounce-rate',
      'ses/complaint-rate',
      'ses/mail-not-stored',
      'path/oldest-unanswered',
    ]),
  );
});

test('what a queue feeds can reach the concurrency at which it is told of', () => {
  const sources = resourcesOf(stage, 'AWS::Lambda::EventSourceMapping');
  for (const name of ['parse', 'triage', 'park', 'feedback', 'export']) {
    const fed = sources
      .filter(({ Properties }) => Properties.FunctionName.Ref.toLowerCase().startsWith(`${name}function`))
      .reduce((sum, { Properties }) => sum + Properties.ScalingConfig.MaximumConcurrency, 0);
    const [alarm] = alarms.filter(
      ({ Properties }) => Properties.AlarmName === `timepost-test/${name}/concurrency`,
    );
    expect([name, alarm?.Properties.Threshold]).toEqual([name, fed]);
  }
});

test('whoever tells of alarms may use the key of their topic, and publish to it', () => {
  const tellers = ['budgets', 'cloudwatch'].map((service) => `${service}.amazonaws.com`);
  const fromThisAccount = { StringEquals: { 'aws:SourceAccount': '123456789012' } };
  stage.templates.state.hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
          Principal: { Service: tellers },
          Condition: fromThisAccount,
        }),
        // Under a condition on the account EventBridge could tell nothing: it brings none with it.
        Match.objectLike({
          Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
          Principal: { Service: 'events.amazonaws.com' },
          Condition: Match.absent(),
        }),
      ]),
    },
  });
  const [policy] = resourcesOf(stage, 'AWS::SNS::TopicPolicy').filter(({ stack }) => stack === 'state');
  const publishers = policy?.Properties.PolicyDocument.Statement.filter(
    ({ Action, Effect }: { Action: string; Effect: string }) =>
      Effect === 'Allow' && Action === 'sns:Publish',
  );
  const said = publishers.map(
    ({ Principal, Condition }: { Principal: { Service: unknown }; Condition?: object }) => [
      [Principal.Service].flat(),
      Condition,
    ],
  );
  expect(said).toEqual(
    expect.arrayContaining([
      [tellers, fromThisAccount],
      [['events.amazonaws.com'], undefined],
    ]),
  );
  expect(said).toHaveLength(2);
});
