// Moves the time of a process: what it reads as now, and its timers of a second and more, which fire when their time has come by
// the moved clock. Shorter ones pass by themselves. `performance.now()` stays: it is the clock that nobody can set.
import { type Server, ServerResponse } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { promisify } from 'node:util';
import { LongTimer, moveTimers } from './long-timer.ts';

const SHORTEST_MOVED_MS = 1_000;

/** Takes the place of the process's `Date` and `setTimeout`; returns how to set the clock ahead of the real one. */
export function moveClock(): (offsetMs: number) => void {
  let offset = 0;
  moveDate(() => offset);
  moveSetTimeout();
  moveDateOfAnswers();
  return (offsetMs) => {
    const by = offsetMs - offset;
    offset = offsetMs;
    moveTimers(by);
  };
}

function moveDate(offset: () => number): void {
  const RealDate = Date;
  const realNow = Date.now;
  const now = () => realNow() + offset();
  RealDate.now = now;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
    apply: (target) => Reflect.construct(target, [now()]).toString(),
  });
}

/**
 * HTTP's own field is filled from a clock that cannot be moved: clients would find that theirs is wrong by hours, set it by the
 * service's, and take each refusal for a fault that another try outlasts.
 */
function moveDateOfAnswers(): void {
  const { Server } = process.getBuiltinModule('node:http');
  const { emit } = Server.prototype;
  Server.prototype.emit = function (this: Server, name: string, ...args: unknown[]) {
    const [, response] = args;
    if (name === 'request' && response instanceof ServerResponse)
      response.setHeader('Date', new Date().toUTCString());
    return Reflect.apply(emit, this, [name, ...args]);
  };
}

type Callback = (...args: unknown[]) => void;

function moveSetTimeout(): void {
  const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
  const set = (callback: Callback, ms?: number, ...args: unknown[]) =>
    ms !== undefined && ms >= SHORTEST_MOVED_MS
      ? new LongTimer(() => callback(...args), ms, realSet, realClear)
      : realSet(callback, ms, ...args);
  const clear = (timer: LongTimer | NodeJS.Timeout) =>
    timer instanceof LongTimer ? timer.close() : realClear(timer);
  const wait = (ms?: number, value?: unknown, options: { signal?: AbortSignal; ref?: boolean } = {}) =>
    new Promise((resolve, reject) => {
      const timer = set(() => resolve(value), ms);
      if (options.ref === false) timer.unref();
      options.signal?.addEventListener('abort', () => {
        clear(timer);
        reject(options.signal?.reason);
      });
    });
  Object.defineProperty(set, promisify.custom, { value: wait });
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  Object.assign(process.getBuiltinModule('node:timers'), { setTimeout: set, clearTimeout: clear });
  Object.assign(process.getBuiltinModule('node:timers/promises'), { setTimeout: wait });
  syncBuiltinESMExports();
}
