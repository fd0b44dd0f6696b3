// Where things are found and read about: an emulator by its address, and every pointer of every check by its heading.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { emulatorOf, reachableApi } from '../../../local/health/emulator.ts';
import { laptopChecks } from '../../../local/health/laptop-checks.ts';
import {
  ANSWER_MS,
  CERTIFICATE_DAYS,
  QUEUE_AGE_SECONDS,
  SENT_PERCENT,
  WAITING,
} from '../../../local/health/limits.ts';
import { stageChecks } from '../../../local/health/stage-checks.ts';
import { stageClients } from '../../../local/health/stage-clients.ts';
import type { RunFile } from '../../../local/run/run-file.ts';
import { TOLD_SETTINGS } from '../stage/told-aws.ts';
import { toldOutputs } from '../stage/told-stage.ts';

test.each([
  [{}, undefined],
  [{ AWS_ENDPOINT_URL: 'https://proxy.example.com' }, undefined],
  [{ AWS_ENDPOINT_URL: 'nonsense' }, undefined],
  [{ AWS_ENDPOINT_URL: 'https://127.0.0.1.example.com' }, undefined],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:4566/' }, 'http://127.0.0.1:4566'],
  [{ AWS_ENDPOINT_URL: 'https://localhost:4566' }, 'https://localhost:4566'],
])('by %j AWS is an emulator at %s', (env, emulator) => {
  expect(emulatorOf(env)).toBe(emulator);
});

const GATEWAY = 'https://abc123.execute-api.eu-west-1.amazonaws.com';

test.each([
  [GATEWAY, undefined, GATEWAY],
  [GATEWAY, 'http://127.0.0.1:4566', 'http://127.0.0.1:4566/_aws/execute-api/abc123/$default'],
  ['https://api.example.com', 'http://127.0.0.1:4566', 'https://api.example.com'],
])('the API of %s with the emulator %s is asked at %s', (url, emulator, where) => {
  expect(reachableApi(url, emulator)).toBe(where);
});

const queue = { url: 'http://127.0.0.1:1/q', arn: 'q' };
const RUN: RunFile = {
  version: 1,
  smtpPort: 1,
  apiPort: 1,
  ports: {},
  endpoints: {},
  resources: {
    rawBucket: 'raw',
    exportBucket: 'exports',
    mailTopicArn: 'topic',
    queues: {
      inlet: queue,
      inletDeadLetters: queue,
      inletParked: queue,
      triage: queue,
      triageDeadLetters: queue,
      triageParked: queue,
      feedback: queue,
      feedbackDeadLetters: queue,
      feedbackParked: queue,
      export: queue,
      exportDeadLetters: queue,
      exportParked: queue,
    },
    ledgerStreamArn: 'stream',
  },
  supervisorPid: 1,
  pids: {},
};

test('every check that can fail points to a section that is there, or says what to run', () => {
  const outputs = toldOutputs(GATEWAY);
  const ways = { clients: stageClients(TOLD_SETTINGS), lookUp: async () => [], now: () => new Date(0) };
  const todos = [...stageChecks('try', outputs, ways), ...laptopChecks(RUN)].map(({ todo }) => todo);

  const pointers = [...new Set(todos)].flatMap((todo) => [
    ...todo.matchAll(/(docs\/[\w-]+\.md), section "(.+)"/g),
  ]);

  expect(pointers.length).toBeGreaterThan(10);
  for (const [, page = '', section = ''] of pointers) {
    const headings = readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm);
    const names = [...headings].map(([, heading = '']) => heading.replaceAll('`', ''));
    expect(names).toContain(section);
  }
});

test('no two checks of a list have one name', () => {
  const ways = { clients: stageClients(TOLD_SETTINGS), lookUp: async () => [], now: () => new Date(0) };
  for (const checks of [stageChecks('try', toldOutputs(GATEWAY), ways), laptopChecks(RUN)]) {
    const names = checks.map(({ group, name }) => `${group} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('docs/health.md says every limit, and every check of a stage and of the laptop has a row there', () => {
  const page = readFileSync('docs/health.md', 'utf8');
  const figures = [
    `over ${WAITING.warn}`,
    `over ${QUEUE_AGE_SECONDS.warn} s`,
    `over ${QUEUE_AGE_SECONDS.fail} s`,
    `less than ${CERTIFICATE_DAYS.warn} days`,
    `less than ${CERTIFICATE_DAYS.fail} days`,
    `over ${SENT_PERCENT.warn} %`,
    `over ${SENT_PERCENT.fail} %`,
    `over ${ANSWER_MS.health / 1000} s`,
    `over ${ANSWER_MS.ready / 1000} s`,
    `more than ${ANSWER_MS.other / 1000} seconds`,
    `within ${ANSWER_MS.timeout / 1000} seconds`,
  ];
  const ways = { clients: stageClients(TOLD_SETTINGS), lookUp: async () => [], now: () => new Date(0) };
  const checks = [...stageChecks('try', toldOutputs(GATEWAY), ways), ...laptopChecks(RUN)];

  for (const figure of figures) expect(page).toContain(figure);
  for (const { group } of checks) expect(page).toContain(`| \`${group}\``);
});
