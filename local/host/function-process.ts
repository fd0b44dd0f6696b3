// One running process of a function, as its owner sees it: one event at a time, ended by force when it takes too long.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync } from 'node:fs';
import { STOP } from '../run/owner.ts';
import type { FromHost, Invocation } from './host-messages.ts';

export interface FunctionSpec {
  readonly name: string;
  /** Arguments of node that run the function's process. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Opens the file that takes what the process writes; the process keeps it, so that nothing is lost with its owner. */
  readonly openLog: () => number;
}

/** `died`: the process ended before it answered, by itself or by a kill. */
export type InvokeEnd =
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'error'; readonly errorName: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'died' };

export interface FunctionProcess {
  readonly pid: number | undefined;
  isAlive(): boolean;
  /** Resolves when the function is loaded; false when it died before that. */
  readonly loaded: Promise<boolean>;
  invoke(event: unknown): Promise<InvokeEnd>;
  /** Ends it at once; whoever waits for an answer is told that it died. */
  stop(): Promise<void>;
}

/**
 * Lambda's own limit for the init phase; one that takes longer begins anew with the first event, in the function's own time (Lambda
 * developer guide, "Failures during the init phase"). Here it goes on: a busy laptop is no slower at the second try.
 */
const LOAD_LIMIT_MS = 10_000;

export function startFunction(spec: FunctionSpec): FunctionProcess {
  const log = spec.openLog();
  const child = spawn(process.execPath, [...spec.args], {
    env: spec.env,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log); // the process has its own
  const loaded = Promise.withResolvers<boolean>();
  const ended = Promise.withResolvers<void>();
  const late = setTimeout(() => child.kill('SIGKILL'), LOAD_LIMIT_MS + spec.timeoutMs);
  let settle: ((end: InvokeEnd) => void) | undefined;
  let invocations = 0;
  let alive = true;

  const die = () => {
    alive = false;
    clearTimeout(late);
    loaded.resolve(false);
    settle?.({ kind: 'died' });
    ended.resolve();
  };
  child.on('error', die);
  child.on('exit', die);
  child.on('message', (message) => {
    const said = message as FromHost;
    if (said.kind === 'ready') {
      clearTimeout(late);
      loaded.resolve(true);
    } else if (said.id === invocations) settle?.(said);
  });

  return {
    pid: child.pid,
    isAlive: () => alive,
    loaded: loaded.promise,
    invoke: async (event) => {
      if (!(await loaded.promise)) return { kind: 'died' };
      invocations += 1;
      const end = Promise.withResolvers<InvokeEnd>();
      settle = end.resolve;
      const timer = setTimeout(() => {
        alive = false;
        settle?.({ kind: 'timeout' });
        child.kill('SIGKILL');
      }, spec.timeoutMs);
      send(child, toInvocation(invocations, event, spec.timeoutMs));
      return end.promise.finally(() => clearTimeout(timer));
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      send(child, STOP);
      const force = setTimeout(() => child.kill('SIGKILL'), 1_000);
      await ended.promise.finally(() => clearTimeout(force));
    },
  };
}

/** A process that has just died cannot be told anything; its exit settles what is open. */
function send(child: ChildProcess, message: object): void {
  if (child.connected) child.send(message, () => undefined);
}

function toInvocation(id: number, event: unknown, timeoutMs: number): Invocation {
  return { id, event, awsRequestId: randomUUID(), timeoutMs, traceHeader: toTraceHeader() };
}

/** X-Ray developer guide, "Tracing header": epoch seconds and 96 random bits. */
function toTraceHeader(): string {
  const seconds = Math.floor(Date.now() / 1000)
    .toString(16)
    .padStart(8, '0');
  const root = `1-${seconds}-${randomBytes(12).toString('hex')}`;
  return `Root=${root};Parent=${randomBytes(8).toString('hex')};Sampled=1`;
}
