import { expect, test } from '@jest/globals';
import { functionPool } from '../../../local/host/function-pool.ts';
import type { FunctionProcess, FunctionSpec, InvokeEnd } from '../../../local/host/function-process.ts';

const spec: FunctionSpec = { name: 'probe', args: [], env: {}, timeoutMs: 1_000, openLog: () => 0 };

/** Processes whose events end when the test says so. */
function processes() {
  const open: { readonly number: number; readonly event: unknown; end(end: InvokeEnd): void }[] = [];
  const dead = new Set<number>();
  let started = 0;
  const start = (): FunctionProcess => {
    started += 1;
    const number = started;
    return {
      pid: number,
      isAlive: () => !dead.has(number),
      loaded: Promise.resolve(true),
      invoke: (event) =>
        new Promise((resolve) => {
          open.push({ number, event, end: resolve });
        }),
      stop: async () => void dead.add(number),
    };
  };
  return { start, open, dead, count: () => started };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const done: InvokeEnd = { kind: 'result', result: null };

test('one process serves event after event', async () => {
  const { start, open, count } = processes();
  const pool = functionPool(spec, 2, start);

  for (const event of ['a', 'b']) {
    const end = pool.invoke(event);
    await settled();
    open.at(-1)?.end(done);
    await end;
  }

  expect(count()).toBe(1);
});

test('more are started when all are busy, up to the limit; the rest waits its turn', async () => {
  const { start, open, count } = processes();
  const pool = functionPool(spec, 2, start);

  const ends = ['a', 'b', 'c'].map((event) => pool.invoke(event));
  await settled();
  expect([count(), open.map(({ event }) => event)]).toEqual([2, ['a', 'b']]);
  open[1]?.end(done);
  await settled();

  expect(open.map(({ number, event }) => [number, event])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [2, 'c'],
  ]);
  for (const one of open) one.end(done);
  expect(await Promise.all(ends)).toEqual([done, done, done]);
});

test('a process that died takes no more events: another is started for what waits', async () => {
  const { start, open, dead, count } = processes();
  const pool = functionPool(spec, 1, start);

  const first = pool.invoke('a');
  const second = pool.invoke('b');
  await settled();
  dead.add(1);
  open[0]?.end({ kind: 'died' });
  await settled();
  open[1]?.end(done);

  expect(await first).toEqual({ kind: 'died' });
  expect(await second).toEqual(done);
  expect([count(), open[1]?.number]).toEqual([2, 2]);
});

test('a process that died while it was idle is not used', async () => {
  const { start, open, dead } = processes();
  const pool = functionPool(spec, 1, start);
  await pool.warm();
  dead.add(1);

  void pool.invoke('a');
  await settled();

  expect(open.map(({ number }) => number)).toEqual([2]);
});

test('after the stop no process is left, and none is started', async () => {
  const { start, dead, count } = processes();
  const pool = functionPool(spec, 2, start);
  await pool.warm();

  await pool.stop();

  expect(await pool.invoke('a')).toEqual({ kind: 'died' });
  expect([count(), [...dead]]).toEqual([1, [1]]);
});
