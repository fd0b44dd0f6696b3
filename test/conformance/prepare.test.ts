// What the run deploys differs from the stage's own assembly by its lists and by nothing else: held here without an emulator.
import { describe, expect, test } from '@jest/globals';
import { takeOut } from './assembly.ts';
import { LONGER_TRIAGE, NEW_TIMEOUT_SECONDS, WITHOUT_TRIAGE_PUT } from './changes.ts';
import { applyEdits, emulatorEdits } from './emulator-edits.ts';
import { faultsOfLists } from './prepare.ts';
import type { Template } from './template.ts';

function template(): Template {
  return {
    Resources: {
      Rules: { Type: 'AWS::SES::ReceiptRuleSet', Properties: { RuleSetName: 'timepost-dev' } },
      Plain: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'Errors' } },
      Sum: { Type: 'AWS::CloudWatch::Alarm', Properties: { Metrics: [] } },
      Active: {
        Type: 'Custom::Active',
        Properties: { name: { Ref: 'Rules' }, alarm: { 'Fn::GetAtt': ['Sum', 'Arn'] } },
        DependsOn: ['Rules', 'Plain'],
      },
      TriageFunctionPolicy: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          PolicyDocument: {
            Statement: [
              { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: 'ledger' },
              {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: 'key',
                Condition: { StringEquals: { 'kms:EncryptionContext:purpose': 'workspace-key' } },
              },
            ],
          },
        },
      },
      TriageFunction: { Type: 'AWS::Lambda::Function', Properties: { Timeout: 15 } },
    },
  };
}

const ofOne = (one: Template) => new Map([['mail', one]]);

test('what is taken out leaves its name to what refers to it', () => {
  const kept = takeOut(template(), new Set(['AWS::SES::ReceiptRuleSet', 'AWS::CloudWatch::Alarm.Metrics']));

  expect(Object.keys(kept.Resources)).not.toContain('Rules');
  expect(Object.keys(kept.Resources)).not.toContain('Sum');
  expect(kept.Resources['Plain']).toBeDefined();
  expect(kept.Resources['Active']).toMatchObject({
    Properties: { name: 'timepost-dev', alarm: 'Sum' },
    DependsOn: ['Plain'],
  });
});

describe('the lists fail', () => {
  const types = { 'AWS::SES::ReceiptRuleSet': 'why' };
  const kinds = { 'AWS::CloudWatch::Alarm.Metrics': { reason: 'why', sample: {} } };
  const refused = new Set(['AWS::SES::ReceiptRuleSet', 'AWS::CloudWatch::Alarm.Metrics']);

  test('not where they say what is refused and there', () => {
    expect(faultsOfLists(refused, ofOne(template()), { types, kinds })).toEqual([]);
  });

  test('where a stack has a type that the emulator refuses and no list names', () => {
    const more = new Set([...refused, 'AWS::Budgets::Budget']);
    expect(faultsOfLists(more, ofOne(template()), { types, kinds })).toEqual([
      'lacks AWS::Budgets::Budget with its reason',
    ]);
  });

  test('where they name what no stack has, or what the emulator takes by now', () => {
    const listed = { ...kinds, 'AWS::SQS::Queue.FifoQueue': { reason: 'why', sample: {} } };
    const queues = new Set(['AWS::SQS::Queue.FifoQueue']);
    expect(faultsOfLists(queues, ofOne(template()), { types, kinds: listed })).toEqual([
      'lists AWS::SES::ReceiptRuleSet, which no stack has or the emulator takes',
      'lists AWS::CloudWatch::Alarm.Metrics, which no stack has or the emulator takes',
      'lists AWS::SQS::Queue.FifoQueue, which no stack has or the emulator takes',
    ]);
  });
});

describe('an edit', () => {
  test('tells when there is nothing to edit', () => {
    const found = applyEdits([template()], emulatorEdits('http://127.0.0.1:1'));
    expect([...found]).toEqual(['conditions that the emulator does not know']);
  });

  test('of conditions keeps the action and the resource', () => {
    const edited = template();
    applyEdits([edited], emulatorEdits('http://127.0.0.1:1'));

    expect(edited.Resources['TriageFunctionPolicy']?.Properties).toMatchObject({
      PolicyDocument: {
        Statement: [expect.anything(), { Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'key' }],
      },
    });
    expect(JSON.stringify(edited)).not.toContain('Condition');
  });

  test.each([
    ['http://127.0.0.1:4566', 'http://localhost:4566'],
    ['https://127.0.0.1:40001', 'https://localhost:40001'],
  ])('tells the function of the rule set, and no other, whom it answers at %s', (endpoint, origin) => {
    const edited = template();
    for (const id of ['ActiveRuleSetFunction', 'ParseFunction'])
      edited.Resources[id] = {
        Type: 'AWS::Lambda::Function',
        Properties: { Environment: { Variables: { RULE_SET_NAME: 'timepost-dev' } } },
      };
    const found = applyEdits([edited], emulatorEdits(endpoint));

    expect([...found]).toContain('answers of the rule set to the emulator');
    const variables = (id: string) => edited.Resources[id]?.Properties?.['Environment'];
    expect(variables('ActiveRuleSetFunction')).toEqual({
      Variables: { RULE_SET_NAME: 'timepost-dev', ANSWER_ORIGIN: origin },
    });
    expect(variables('ParseFunction')).toEqual({ Variables: { RULE_SET_NAME: 'timepost-dev' } });
  });

  test('that withholds a grant takes that one', () => {
    const edited = template();
    expect(applyEdits([edited], [WITHOUT_TRIAGE_PUT]).size).toBe(1);

    const text = JSON.stringify(edited);
    expect(text).not.toContain('dynamodb:PutItem');
    expect(text).toContain('dynamodb:GetItem');
  });

  test('of a setting changes it', () => {
    const edited = template();
    expect(applyEdits([edited], [LONGER_TRIAGE]).size).toBe(1);
    expect(edited.Resources['TriageFunction']?.Properties?.['Timeout']).toBe(NEW_TIMEOUT_SECONDS);
  });
});
