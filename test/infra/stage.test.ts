// Stages: every wrong value is named, all at once.
import { expect, test } from '@jest/globals';
import { readStages, type StageInput } from '../../infra/stage.ts';
import { STAGES } from '../../infra/stages.ts';

const good: StageInput = {
  account: '123456789012',
  region: 'eu-central-1',
  inboundDomain: 'in.example.com',
  alarmAddress: 'alarms@example.com',
  corsOrigins: ['https://app.example.com'],
  monthlyBudgetUsd: 100,
};

const messageOf = (stages: Record<string, unknown>) => {
  try {
    readStages(stages);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test('the stages of this repository can be used', () => {
  expect(readStages(STAGES).size).toBeGreaterThan(0);
});

test('what is left out is safe', () => {
  expect(readStages({ prod: good }).get('prod')).toMatchObject({ isDev: false, takeOverRuleSet: false });
});

test('every error of every stage is told by name at once', () => {
  const message = messageOf({
    one: { ...good, account: '12', alarmAddress: 'nobody' },
    two: { ...good, region: 'eu-north-1', extra: true },
  });
  expect(message).toContain('one.account: must be an AWS account number of 12 digits');
  expect(message).toContain('one.alarmAddress: must be an e-mail address');
  expect(message).toContain('two.region: must be a region where SES receives mail');
  expect(message).toContain('extra');
});

test.each([
  ['*'],
  ['http://app.example.com'],
  ['https://app.example.com/'],
  ['app.example.com'],
  ['https://*.example.com'],
])('no page may call the API from %s, in dev neither', (origin) => {
  for (const isDev of [false, true])
    expect(messageOf({ prod: { ...good, isDev, corsOrigins: [origin] } })).toContain(
      'prod.corsOrigins.0: must be an exact https origin',
    );
});

test('a stage that does not say which pages may call the API is refused; one may say none', () => {
  const { corsOrigins: _left, ...silent } = good;

  expect(messageOf({ prod: silent })).toContain('prod.corsOrigins: must list the exact origins');
  expect(messageOf({ prod: { ...good, corsOrigins: [] } })).toBe('');
});

test.each([
  ['mostBatchesAtOnce', 1, 'must be 2 or more'],
  ['logRetentionDays', 31, 'must be one of'],
  ['retentionDays', { rawMail: 7 }, 'must be 30 days or more'],
  ['retentionDays', { rawMails: 30 }, 'rawMails'],
  ['reservedConcurrency', { parser: 5 }, 'parser'],
  [
    'issuer',
    { issuer: 'http://login.example.com', audience: 'a', jwksUrl: 'https://x.example' },
    'must be an https address',
  ],
  ['apiDomain', { name: 'API.example.com', certificateArn: 'none' }, 'must be the ARN of a certificate'],
])('%s is refused when it is %j, and why is said', (field, value, why) => {
  const message = messageOf({ prod: { ...good, [field]: value } });
  expect(message).toContain(`prod.${field}`);
  expect(message).toContain(why);
});

test.each(['Prod', 'a-name-that-is-too-long', '1st', ''])('a stage cannot be called "%s"', (name) => {
  expect(messageOf({ [name]: good })).toContain('a stage is named by');
});

test('what several fields together make wrong is told beside what one alone does', () => {
  const certificateArn = 'arn:aws:acm:us-west-2:123456789012:certificate/one';
  const message = messageOf({
    prod: {
      ...good,
      account: '12',
      corsOrigins: ['*'],
      apiDomain: { name: 'api.example.com', certificateArn },
    },
  });

  expect(message.split('\n').slice(1)).toEqual([
    expect.stringContaining('prod.account: must be'),
    expect.stringContaining('prod.corsOrigins.0: must be an exact https origin'),
    'prod.apiDomain.certificateArn: must be the ARN of a certificate of this account in eu-central-1: the API shows it',
  ]);
});

test('two stages that would take the same mail, or the same rule set of SES, are told', () => {
  const message = messageOf({
    one: good,
    two: good,
    three: { ...good, account: '210987654321', inboundDomain: 'x.example.com' },
  });

  expect(message.split('\n').slice(1)).toEqual([
    'two.inboundDomain: is that of one too',
    'two.region: one receives mail in this account and region, where SES has one active rule set',
  ]);
});

test('a certificate of another account cannot be shown', () => {
  const certificateArn = 'arn:aws:acm:eu-central-1:210987654321:certificate/one';
  expect(messageOf({ prod: { ...good, apiDomain: { name: 'api.example.com', certificateArn } } })).toContain(
    'of this account',
  );
});
