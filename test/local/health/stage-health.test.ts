// A stage that is well, and the same with one thing changed: which check notices, how bad it is, and the exit code.
import { afterEach, expect, test } from '@jest/globals';
import { askStage } from '../../../local/health/ask-place.ts';
import type { Judged } from '../../../local/health/judge.ts';
import { exitCodeOf } from '../../../local/health/report.ts';
import { showJson } from '../../../local/health/show-json.ts';
import { showTable } from '../../../local/health/show-table.ts';
import { stageClients } from '../../../local/health/stage-clients.ts';
import { toLine } from '../../../local/health/words.ts';
import { ENGINE_VERSION } from '../../../shared/core/triage/engine-version.ts';
import { startToldAws, TOLD_SETTINGS, type Told, type ToldAws } from '../stage/told-aws.ts';
import { STAGE, toldStacks } from '../stage/told-stage.ts';
import * as told from './told-stage-answers.ts';

let aws: ToldAws | undefined;

afterEach(async () => {
  await aws?.close();
});

/** As on AWS but for the certificate, which a loopback server has not: it has a test of its own. */
async function ask(
  changed: Record<string, Told> = {},
  ways: { readonly isEmulator?: boolean; readonly timeoutMs?: number } = {},
) {
  const { isEmulator = false, timeoutMs = 60_000 } = ways;
  aws = await startToldAws({});
  Object.assign(aws.answers, told.toldAnswers(aws.endpoint), changed);
  const report = await askStage(STAGE, TOLD_SETTINGS.region, {
    clients: stageClients({ ...TOLD_SETTINGS, endpoint: aws.endpoint }),
    lookUp: async () => ['10 inbound-smtp.eu-west-1.amazonaws.com'],
    now: () => new Date('2026-11-25T10:00:00Z'),
    emulator: isEmulator ? aws.endpoint : undefined,
    timeoutMs,
  });
  const checks = report.checks.filter(({ outcome: { check } }) => check.name !== 'certificate');
  return { report, checks, bad: checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn') };
}

const toName = ({ verdict, outcome: { check } }: Judged) => `${verdict} ${check.group} ${check.name}`;

test('of a stage that is well everything is asked, and everything is well', async () => {
  const { checks } = await ask();

  expect(checks.map(toName)).toEqual([
    'ok stacks outputs',
    ...['tables', 'wrapping', 'directory', 'mail', 'exports', 'logs', 'alarms'].map(
      (key) => `ok keys ${key}`,
    ),
    ...['directory', 'ledger', 'mail', 'audit', 'keys'].map((table) => `ok tables ${table}`),
    ...['inlet', 'triage', 'feedback', 'export'].flatMap((queue) =>
      ['', ' dead letters', ' parked', ' age'].map((what) => `ok queues ${queue}${what}`),
    ),
    'ok ses active rule set',
    'ok ses identity',
    'ok ses account',
    'ok ses feedback',
    'ok api health',
    'ok api ready',
    'ok dns MX in.try.example',
    'ok alarms in alarm',
  ]);
});

test('in an emulator what the world cannot see of it is not asked, and its exit code is 0', async () => {
  const { report } = await ask(
    {
      'GET /v2/email/identities/in.try.example': {
        VerifiedForSendingStatus: true,
        ConfigurationSetName: 'timepost-try',
      },
    },
    { isEmulator: true },
  );

  expect(report.checks.filter(({ verdict }) => verdict === 'not applicable').map(toName)).toEqual([
    'not applicable api certificate',
    'not applicable dns records',
  ]);
  expect(exitCodeOf(report)).toBe(0);
});

const key = (metadata: object, id = 'wrapping'): Record<string, Told> => ({
  DescribeKey: ({ KeyId }) => ({
    KeyMetadata: String(KeyId).endsWith(id) ? metadata : { KeyState: 'Enabled' },
  }),
});
const depth = (end: string, count: number) => ({ GetQueueAttributes: told.toldDepth(end, count) });
const waits = (...seconds: number[]) => ({
  ...depth('-inlet', 4),
  GetMetricStatistics: ({ Dimensions }: Readonly<Record<string, unknown>>) =>
    JSON.stringify(Dimensions).includes('"timepost-try-inlet"')
      ? told.toldAges(...seconds)
      : { Datapoints: [] },
});
const account = (changed: object) => ({ 'GET /v2/email/account': { ...told.ACCOUNT, ...changed } });
const identity = (changed: object) => ({
  'GET /v2/email/identities/in.try.example': { ...told.IDENTITY, ...changed },
});
const destination = (changed: object) => ({
  'GET /v2/email/configuration-sets/timepost-try/event-destinations': {
    EventDestinations: [{ ...told.FEEDBACK, ...changed }],
  },
});
const table = (operation: string, answer: Told): Record<string, Told> => ({
  [operation]: ({ TableName }: Readonly<Record<string, unknown>>) =>
    TableName === 'try-ledger' ? answer : (told.toldAnswers('')[operation] ?? {}),
});

test.each<[string, string, Record<string, Told>]>([
  ['a key is off', 'fail keys wrapping', key({ KeyState: 'Disabled' })],
  ['the key of the alarms is off', 'fail keys alarms', key({ KeyState: 'Disabled' }, 'alarms')],
  ['the key of the exports is off', 'fail keys exports', key({ KeyState: 'Disabled' }, 'exports')],
  [
    'a key is about to be deleted',
    'fail keys wrapping',
    key({ KeyState: 'PendingDeletion', DeletionDate: 1_796_000_000 }),
  ],
  [
    'a table is not usable',
    'fail tables ledger',
    table('DescribeTable', { Table: { TableStatus: 'DELETING' } }),
  ],
  [
    'a table forgets nothing',
    'warn tables ledger',
    table('DescribeTimeToLive', { TimeToLiveDescription: { TimeToLiveStatus: 'DISABLED' } }),
  ],
  [
    'a table cannot be restored',
    'warn tables ledger',
    table('DescribeContinuousBackups', told.toldRecovery('DISABLED')),
  ],
  [
    'it may not be asked whether a table can be restored',
    'fail tables ledger',
    table('DescribeContinuousBackups', { error: 'AccessDeniedException' }),
  ],
  ['the oldest mail waits three minutes', 'warn queues inlet age', waits(10, 180)],
  ['the oldest mail waits half an hour', 'fail queues inlet age', waits(10, 1800)],
  ['nobody can say how long what waits has waited', 'warn queues inlet age', waits()],
  [
    'a queue grows',
    'warn queues triage',
    { ...depth('-triage', 1001), GetMetricStatistics: told.toldAges(5) },
  ],
  ['there are dead letters', 'fail queues triage dead letters', depth('triage-dead-letters', 1)],
  ['letters are parked', 'warn queues inlet parked', depth('inlet-parked', 1)],
  ['no rule set is active', 'fail ses active rule set', { DescribeActiveReceiptRuleSet: told.NO_RULE_SET }],
  [
    'another rule set is active',
    'fail ses active rule set',
    { DescribeActiveReceiptRuleSet: told.OTHER_RULE_SET },
  ],
  ['the identity is not verified', 'fail ses identity', identity({ VerifiedForSendingStatus: false })],
  ['DKIM waits for DNS', 'fail ses identity', identity({ DkimAttributes: { Status: 'PENDING' } })],
  [
    'the envelope domain is not set up',
    'warn ses identity',
    identity({ MailFromAttributes: { MailFromDomainStatus: 'PENDING' } }),
  ],
  [
    'letters are sent without a configuration set',
    'fail ses feedback',
    identity({ ConfigurationSetName: undefined }),
  ],
  ['nobody is told of letters', 'fail ses feedback', destination({ Enabled: false })],
  [
    'somebody else is told of letters',
    'fail ses feedback',
    destination({ SnsDestination: { TopicArn: 'arn:x' } }),
  ],
  ['complaints are not told', 'fail ses feedback', destination({ MatchingEventTypes: ['SEND', 'BOUNCE'] })],
  ['the account is in the sandbox', 'warn ses account', account({ ProductionAccessEnabled: false })],
  ['sending is off', 'fail ses account', account({ SendingEnabled: false })],
  ['SES watches the account', 'warn ses account', account({ EnforcementStatus: 'PROBATION' })],
  ['SES has stopped the account', 'fail ses account', account({ EnforcementStatus: 'SHUTDOWN' })],
  [
    'the quota is nearly used',
    'warn ses account',
    account({ SendQuota: { Max24HourSend: 200, SentLast24Hours: 170 } }),
  ],
  [
    'another version than this checkout runs',
    'warn api health',
    { 'GET /v1/health': { status: 'ok', engineVersion: '0.9.9' } },
  ],
  ['the API is another server', 'fail api health', { 'GET /v1/health': { hello: 'world' } }],
  [
    'a dependency of the API does not answer',
    'fail api ready',
    { 'GET /v1/ready': { dependencies: [{ name: 'ledger', status: 'TimeoutError', milliseconds: 1000 }] } },
  ],
])('when %s it is told: %s', async (_, expected, changed) => {
  const { bad } = await ask(changed);

  expect(bad.map(toName)).toEqual([expected]);
  const todo = bad[0]?.outcome.check.todo;
  expect(todo).not.toBe('');
});

test('of another version both numbers are told, and which of them is the one of this checkout', async () => {
  const { bad } = await ask({ 'GET /v1/health': { status: 'ok', engineVersion: '0.9.9' } });

  expect(bad.map(toLine)).toEqual([`engine 0.9.9, wanted ${ENGINE_VERSION} as in this checkout, status ok`]);
});

test('alarms that sound are listed from every page, each by its heading in the runbook', async () => {
  const { bad } = await ask({
    DescribeAlarms: ({ NextToken }) =>
      NextToken === undefined
        ? { MetricAlarms: [{ AlarmName: 'timepost-try/inlet/age' }], NextToken: 'more' }
        : { CompositeAlarms: [{ AlarmName: 'timepost-try/page/mail-waits' }] },
  });

  expect(bad.map(toName)).toEqual(['warn alarms in alarm']);
  expect(bad[0]?.findings.map(({ reading: { of } }) => of)).toEqual([
    'sounding',
    'inlet/age',
    'page/mail-waits',
  ]);
});

test('a stage whose stacks are not there is one failed check, with the command that deploys it', async () => {
  const { report } = await ask({ DescribeStacks: toldStacks({}) });

  expect(report.checks.map(toName)).toEqual(['fail stacks outputs']);
  expect(exitCodeOf(report)).toBe(2);
  expect(showJson(report)).toContain('npm run deploy -- --stage try');
});

test('a service that hangs fails its own checks within the time-out, and the others are told', async () => {
  const started = performance.now();

  const { bad, report } = await ask({ DescribeKey: 'silent' }, { timeoutMs: 5_000 });

  expect(bad.map(toName)).toEqual(
    ['tables', 'wrapping', 'directory', 'mail', 'exports', 'logs', 'alarms'].map(
      (name) => `fail keys ${name}`,
    ),
  );
  expect(showJson(report)).toContain('no answer within 5 s');
  expect(performance.now() - started).toBeLessThan(45_000);
});

test('what AWS and the API say cannot steer a terminal, in the table or in the JSON', async () => {
  const { report } = await ask({
    DescribeKey: { KeyMetadata: { KeyState: '\u001b[2JEnabled\u202e' } },
    'GET /v1/ready': { dependencies: [{ name: 'led\u001b]0;x\u0007ger', status: 'x\r\nok   keys' }] },
    DescribeTable: { error: 'Odd\u009bException' },
  });

  for (const text of [showTable(report), JSON.stringify(report.checks)]) {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).toContain('\u{FFFD}[2JEnabled\u{FFFD}');
  }
});

test('neither an address nor a word of what AWS says about the caller is in the report', async () => {
  const message = 'User: arn:aws:sts::111111111111:assumed-role/Admin/jane@example.com is not authorized';
  const { report } = await ask({
    DescribeKey: { error: 'AccessDeniedException', message },
    DescribeAlarms: { error: 'AccessDenied', message },
  });

  const json = showJson(report);
  expect(json).toContain('these credentials may not ask (AccessDeniedException)');
  expect(json).not.toMatch(/jane|assumed-role|@/);
});
