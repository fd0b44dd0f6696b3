// A stage with the fallback: triage may ask its one model and count the money, and is told of when that does not help. A stage
// without one has none of it.
import { describe, expect, test } from '@jest/globals';
import { readStages, type StageInput } from '../../infra/stage.ts';
import { readEnv, TriageEnv } from '../../shared/contracts/env.ts';
import { FALLBACK, resourcesOf, STAGE_INPUT, type Synthesised, synthesise } from './synthesised.ts';

const bare = synthesise();
const asking = synthesise({ fallback: FALLBACK });

const functionsOf = (stage: Synthesised) =>
  Object.fromEntries(
    resourcesOf(stage, 'AWS::Lambda::Function').map(({ Properties }) => [
      String(Properties.FunctionName).replace('timepost-test-', ''),
      Properties,
    ]),
  );

test('a stage that says nothing of it asks no model: no setting, no right, no alarm', () => {
  expect(functionsOf(bare)['triage'].Environment.Variables).not.toHaveProperty('FALLBACK');
  expect(JSON.stringify(resourcesOf(bare, 'AWS::IAM::Policy'))).not.toMatch(/bedrock|SPEND/);
  const names = resourcesOf(bare, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties.AlarmName);
  expect(names.filter((name: string) => name.includes('fallback'))).toEqual([]);
});

test('triage alone gets the settings, and reads them', () => {
  const functions = functionsOf(asking);
  const { FALLBACK: text } = functions['triage'].Environment.Variables;
  const variables = Object.fromEntries(
    Object.keys(TriageEnv.shape).map((name) => [name, 'https://x.example']),
  );

  expect(readEnv(TriageEnv, { ...variables, RETENTION_DAYS: '{}', FALLBACK: text }).FALLBACK).toEqual(
    FALLBACK,
  );
  for (const [name, { Environment }] of Object.entries(functions))
    if (name !== 'triage') expect([name, Environment?.Variables?.FALLBACK]).toEqual([name, undefined]);
});

test('triage may invoke one model in one region, and touch one kind of item, and nobody else may', () => {
  const statements = resourcesOf(asking, 'AWS::IAM::Policy').flatMap(({ id, Properties }) =>
    Properties.PolicyDocument.Statement.filter((one: object) =>
      /bedrock|SPEND/.test(JSON.stringify(one)),
    ).map((one: object) => ({ id: id.replace(/Role.*/, ''), ...one })),
  );

  expect(statements).toEqual([
    {
      id: 'TriageFunction',
      Effect: 'Allow',
      Action: 'bedrock:InvokeModel',
      Resource: 'arn:aws:bedrock:eu-central-1::foundation-model/vendor.model-1:0',
    },
    {
      id: 'TriageFunction',
      Effect: 'Allow',
      Action: 'dynamodb:UpdateItem',
      Resource: expect.anything(),
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['SPEND#*'] } },
    },
  ]);
});

test.each([
  ['breaker-open', 'breaker_open', 15, 1],
  ['failing', 'failed', 60, 3],
  ['budget-spent', 'budget_spent', 1440, 1],
])('fallback/%s is told of by itself, from what triage counts', (section, counted, minutes, ofThem) => {
  const [alarm] = resourcesOf(asking, 'AWS::CloudWatch::Alarm').filter(
    ({ Properties }) => Properties.AlarmName === `timepost-test/fallback/${section}`,
  );

  expect(alarm?.Properties).toMatchObject({
    Namespace: 'Timepost/test',
    MetricName: `Fallback.${counted}`,
    Dimensions: [{ Name: 'service', Value: 'triage' }],
    Threshold: 1,
    EvaluationPeriods: minutes,
    DatapointsToAlarm: ofThem,
    AlarmActions: [expect.anything()],
  });
});

describe('settings that cannot be used are refused by name', () => {
  const errorOf = (fallback: unknown) => {
    try {
      readStages({ prod: { ...STAGE_INPUT, fallback } as StageInput });
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each<[string, object, string]>([
    [
      'a model behind a profile, which answers from other regions',
      { modelId: 'eu.vendor.model-1:0' },
      'modelId',
    ],
    ['an ARN', { modelId: 'arn:aws:bedrock:eu-west-1::foundation-model/a.b' }, 'modelId'],
    ['a star', { modelId: 'vendor.*' }, 'modelId'],
    ['a region that is none', { region: 'Frankfurt' }, 'region'],
    ['no money', { monthlyBudgetUsd: 0 }, 'monthlyBudgetUsd'],
    ['a price of nothing', { usdPerMillionTokens: { input: 0, output: 1 } }, 'usdPerMillionTokens.input'],
    ['a price by halves', { usdPerMillionTokens: { input: 1 } }, 'usdPerMillionTokens.output'],
    ['an unknown setting', { model: 'x' }, 'model'],
  ])('%s', (_what, change, named) => {
    expect(errorOf({ ...FALLBACK, ...change })).toContain('prod.fallback');
    expect(errorOf({ ...FALLBACK, ...change })).toContain(named);
  });

  test('and what can be used is taken', () => {
    expect(errorOf(FALLBACK)).toBe('');
    expect(errorOf({ ...FALLBACK, modelId: 'anthropic.claude-3-haiku-20240307-v1:0' })).toBe('');
  });
});
