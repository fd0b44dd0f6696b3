// Functions as they are deployed: runtime, logs, tracing, what calls them.
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { resourcesOf, synthesise } from './synthesised.ts';

const stage = synthesise({ retentionDays: { timeEntry: 3650 } });
const functions = resourcesOf(stage, 'AWS::Lambda::Function').filter(
  ({ Properties }) => Properties.FunctionName !== undefined,
);
const FOLDERS = readdirSync(new URL('../../functions', import.meta.url));
test('every function of the repository is deployed, under its own name', () => {
  const names = functions.map(({ Properties }) => Properties.FunctionName.replace('timepost-test-', ''));
  expect(names.toSorted()).toEqual(
    FOLDERS.filter((name) =>
      existsSync(new URL(`../../functions/${name}/main.ts`, import.meta.url)),
    ).toSorted(),
  );
});

test('every function runs on Node 24 and arm64, is traced, logs as JSON, and keeps source maps', () => {
  for (const { Properties } of functions) {
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON' },
      Environment: {
        Variables: { NODE_OPTIONS: '--enable-source-maps', POWERTOOLS_METRICS_NAMESPACE: 'Timepost/test' },
      },
    });
  }
});

test('no function has instances reserved, unless the stage says so', () => {
  const reserved = (change: Parameters<typeof synthesise>[0]) =>
    resourcesOf(synthesise(change), 'AWS::Lambda::Function')
      .filter(({ Properties }) => Properties.ReservedConcurrentExecutions !== undefined)
      .map(({ Properties }) => [Properties.FunctionName, Properties.ReservedConcurrentExecutions]);

  expect(reserved({})).toEqual([]);
  expect(reserved({ reservedConcurrency: { parse: 20 } })).toEqual([['timepost-test-parse', 20]]);
});

test('every log of ours has an end and a customer key', () => {
  const groups = resourcesOf(stage, 'AWS::Logs::LogGroup');
  expect(groups.map(({ Properties }) => Properties.LogGroupName).toSorted()).toEqual(
    ['api-access', ...FOLDERS].map((name) => `/timepost/test/${name}`).toSorted(),
  );
  for (const { Properties } of groups) {
    expect(Properties.RetentionInDays).toBe(30);
    expect(Properties.KmsKeyId).toBeDefined();
  }
});

test("the stage's own days reach the functions that set an end", () => {
  for (const name of ['triage', 'park', 'feedback']) {
    const { Properties } =
      functions.find((fn) => fn.Properties.FunctionName === `timepost-test-${name}`) ?? {};
    expect(JSON.parse(Properties.Environment.Variables.RETENTION_DAYS)).toMatchObject({
      timeEntry: 3650,
      rawMail: 30,
    });
  }
});

test('receipts are offered by the stream, singly, halved on failure, for as long as it keeps them', () => {
  stage.templates.mail.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
    BatchSize: 10,
    BisectBatchOnFunctionError: true,
    MaximumRetryAttempts: 6,
    MaximumRecordAgeInSeconds: 86_400,
    StartingPosition: 'TRIM_HORIZON',
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    FilterCriteria: {
      Filters: [
        { Pattern: '{"dynamodb":{"NewImage":{"itemType":{"S":["outbox"]},"status":{"S":["due"]}}}}' },
      ],
    },
  });
});

test('sweep runs every five minutes', () => {
  stage.templates.mail.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'rate(5 minutes)',
    State: 'ENABLED',
  });
});
