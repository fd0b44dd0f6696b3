// Nothing that hangs holds the run for ever: a program is stopped with its children, and the whole run is broken off.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { isAlive } from '../../local/health/checks/laptop.ts';
import { endsWithin } from './deadline.ts';
import { runToEnd } from './programs.ts';
import { openReport } from './report.ts';

const dir = mkdtempSync(join(tmpdir(), 'timepost-deadline-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const program = (name: string, script: string) => ({
  command: process.execPath,
  args: ['-e', script],
  cwd: dir,
  env: {},
  logPath: join(dir, `${name}.log`),
});

/** Tells its own number and its child's, and neither ever ends nor listens to a request to. */
const HANGING = `
  process.on('SIGTERM', () => undefined);
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
  console.log(process.pid + ' ' + child.pid);
  setInterval(() => 0, 1000);`;

test('a program that takes longer than its limit fails by a sentence, and is gone with its child', async () => {
  const hanging = program('hanging', HANGING);

  await expect(runToEnd(hanging, 2_000)).rejects.toThrow(
    expect.objectContaining({
      name: 'ProgramFailedError',
      message: expect.stringContaining('took longer than 2 s and was stopped'),
    }),
  );

  const pids = readFileSync(hanging.logPath, 'utf8').trim().split(' ').map(Number);
  await sleep(500); // the child is reaped by another
  expect(pids).toHaveLength(2);
  for (const pid of pids) expect(isAlive(pid)).toBe(false);
});

test('one that ends in time is told by what it wrote or by its exit code', async () => {
  expect(await runToEnd(program('well', 'console.log("done")'), 20_000)).toBe('done\n');
  await expect(runToEnd(program('bad', 'process.exit(3)'), 20_000)).rejects.toThrow('exit code 3');
});

test('work is known to have ended or not, and its failure is thrown on', async () => {
  expect(await endsWithin(10_000, sleep(1))).toBe(true);
  expect(await endsWithin(20, new Promise(() => undefined))).toBe(false);
  await expect(endsWithin(10_000, Promise.reject(new Error('it broke')))).rejects.toThrow('it broke');
});

test('a run that is broken off is one failure with its reason, whatever ends after it', async () => {
  const lines: string[] = [];
  const report = openReport((line) => lines.push(line));
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('stopped'));
  });
  const run = report.scenario('plain', async (told) => {
    await told.step('deployed', async () => undefined);
    await told.step('hangs', () => stopped);
  });

  if (!(await endsWithin(50, run))) report.breakOff('took longer than 8 minutes');
  stop();
  await run;
  report.close();

  expect(lines).toEqual([
    expect.stringMatching(/^ok .* plain: deployed$/),
    'FAIL           took longer than 8 minutes',
    'conformance: 1 passed, 1 failed',
  ]);
  expect(report.failures()).toBe(1);
});
