// Functions in real processes: what their owner learns when they answer, fail, hang or die.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  type FunctionProcess,
  type FunctionSpec,
  startFunction,
} from '../../../local/host/function-process.ts';

let folder = '';
let running: FunctionProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'function-'));
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  rmSync(folder, { recursive: true });
});

function start(main: string, change: Partial<FunctionSpec> = {}): FunctionProcess {
  const path = join(folder, 'main.mjs');
  writeFileSync(path, main);
  const one = startFunction({
    name: 'probe',
    args: [
      '--disable-warning=ExperimentalWarning',
      resolve('local/function-host.ts'),
      path,
      'timepost-probe',
      '256',
    ],
    env: { PATH: process.env['PATH'] ?? '' },
    timeoutMs: 60_000,
    openLog: () => openSync(join(folder, 'log'), 'a'),
    ...change,
  });
  running.push(one);
  return one;
}

test('hands event and context to the handler, and its result back', async () => {
  const probe = start(`export const handler = async (event, context) => ({
    said: event.say, id: context.awsRequestId, name: context.functionName, memory: context.memoryLimitInMB,
    left: context.getRemainingTimeInMillis(), trace: process.env._X_AMZN_TRACE_ID,
  });`);

  const end = await probe.invoke({ say: 'hello' });

  expect(end).toMatchObject({
    kind: 'result',
    result: { said: 'hello', name: 'timepost-probe', memory: '256' },
  });
  const { id, left, trace } = (end as unknown as { result: { id: string; left: number; trace: string } })
    .result;
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(left).toBeGreaterThan(1_000);
  expect(left).toBeLessThanOrEqual(60_000);
  expect(trace).toMatch(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=1$/);
});

test('keeps the process from event to event, each with a trace of its own', async () => {
  const probe = start(`let calls = 0;
    export const handler = async () => ({ calls: ++calls, trace: process.env._X_AMZN_TRACE_ID });`);

  const first = await probe.invoke({});
  const second = await probe.invoke({});

  expect([first, second]).toMatchObject([{ result: { calls: 1 } }, { result: { calls: 2 } }]);
  expect(JSON.stringify(first)).not.toContain((second as { result: { trace: string } }).result.trace);
});

test('tells of an error its name, and nothing of its words', async () => {
  const probe = start(`export const handler = async () => { throw new RangeError('2h ACME'); };`);

  expect(await probe.invoke({})).toEqual({ kind: 'error', id: 1, errorName: 'RangeError' });
  expect(probe.isAlive()).toBe(true);
});

test('ends a process that takes longer than it may, also when it never yields', async () => {
  const probe = start('export const handler = () => { for (;;); };', { timeoutMs: 300 });

  expect(await probe.invoke({})).toEqual({ kind: 'timeout' });
  expect(probe.isAlive()).toBe(false);
});

test('a process that is killed at its work has died, and so has one that ends by itself', async () => {
  const killed = start('export const handler = () => new Promise(() => setInterval(() => {}, 1000));');
  const waiting = killed.invoke({});
  await killed.loaded;
  process.kill(killed.pid ?? 0, 'SIGKILL');
  const left = start('export const handler = () => process.exit(0);');

  expect(await waiting).toEqual({ kind: 'died' });
  expect(await left.invoke({})).toEqual({ kind: 'died' });
});

test('a function that does not load has died before its first event', async () => {
  const probe = start("throw new Error('environment is incomplete');");

  expect(await probe.loaded).toBe(false);
  expect(await probe.invoke({})).toEqual({ kind: 'died' });
});

test('what it writes is in its log', async () => {
  const probe = start("export const handler = async () => console.log('a line');");

  await probe.invoke({});

  expect(readFileSync(join(folder, 'log'), 'utf8')).toContain('a line\n');
});

test('a process that ignores its end is ended all the same', async () => {
  const probe = start(`process.on('exit', () => { for (;;); }); export const handler = async () => null;`);
  await probe.loaded;

  await probe.stop();

  expect(probe.isAlive()).toBe(false);
});

test('the log is closed on the side of the owner', async () => {
  let log = 0;
  const probe = start('export const handler = async () => null;', {
    openLog: () => {
      log = openSync(join(folder, 'log'), 'a');
      return log;
    },
  });
  await probe.loaded;

  expect(() => closeSync(log)).toThrow('EBADF');
});
