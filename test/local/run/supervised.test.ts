// Processes that are kept up, with programs of their own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Supervised, supervise } from '../../../local/run/supervised.ts';

let folder = '';
let kept: Supervised | undefined;
let struggles: string[] = [];
let runs: { pid: number; restarts: number; ended: string }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supervised-'));
  runs = [];
  struggles = [];
});
afterEach(async () => {
  await kept?.stop();
  rmSync(folder, { recursive: true });
});

function keep(program: string): Supervised {
  const path = join(folder, 'program.mjs');
  writeFileSync(path, program);
  const spec = { name: 'probe', args: [path], env: {}, logPath: join(folder, 'logs', 'probe.log') };
  kept = supervise(spec, {
    ready: (_name, pid, restarts, ended) => runs.push({ pid, restarts, ended }),
    struggling: (_name, ended) => struggles.push(ended),
  });
  return kept;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const READY = "process.send({ kind: 'ready' });";
const STOPS = "process.on('message', () => { console.log('stopped'); process.exit(0); });";

test('a process that is killed is started again, and it is told how it ended', async () => {
  await keep(`${READY}${STOPS}`).start();

  process.kill(runs[0]?.pid ?? 0, 'SIGKILL');
  await until(() => runs.length === 2);

  expect(runs[1]).toMatchObject({ restarts: 1, ended: 'SIGKILL' });
  expect(runs[1]?.pid).not.toBe(runs[0]?.pid);
});

test('one that dies again and again before it is ready is tried again, first attempts aside', async () => {
  const counter = join(folder, 'count');
  await keep(`import { appendFileSync, readFileSync } from 'node:fs';
    appendFileSync('${counter}', 'x');
    if (readFileSync('${counter}', 'utf8').length === 2) process.exit(9);
    ${READY}${STOPS}`).start();

  process.kill(runs[0]?.pid ?? 0, 'SIGKILL');
  await until(() => runs.length === 2);

  expect(runs[1]).toMatchObject({ restarts: 2, ended: 'exit code 9' });
});

test('a first start that fails is told in one sentence that names the log', async () => {
  await expect(keep("console.error('why'); process.exit(3);").start()).rejects.toThrow(
    `probe did not start (exit code 3): its log is ${join(folder, 'logs', 'probe.log')}.`,
  );
  expect(readFileSync(join(folder, 'logs', 'probe.log'), 'utf8')).toBe('why\n');
});

test('a stop is said, waited for, and final', async () => {
  const probe = keep(`${READY}${STOPS}`);
  await probe.start();

  await probe.stop();

  expect(readFileSync(join(folder, 'logs', 'probe.log'), 'utf8')).toBe('stopped\n');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(runs).toHaveLength(1);
});

test('one that gets nowhere is told of once, and tried on', async () => {
  const flag = join(folder, 'started');
  await keep(`import { existsSync, writeFileSync } from 'node:fs';
    if (existsSync('${flag}')) process.exit(4);
    writeFileSync('${flag}', '');
    ${READY}${STOPS}`).start();

  process.kill(runs[0]?.pid ?? 0, 'SIGKILL');
  await until(() => struggles.length > 0);
  rmSync(flag);
  await until(() => runs.length === 2);

  expect(struggles).toEqual(['exit code 4']);
});
