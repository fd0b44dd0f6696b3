// One local process that is to run as long as the stack does: started again when it ends, stopped in good order.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { type Backoff, delayAfter } from '../pump/backoff.ts';
import { openLog } from './log-file.ts';
import { STOP } from './owner.ts';
import { PlainError } from './plain-error.ts';

export interface ProcessSpec {
  readonly name: string;
  /** Arguments of node. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly logPath: string;
}

export interface Watcher {
  /** Called whenever a process is ready; `restarts` is 0 the first time. `ended`: how the one before it ended. */
  ready(name: string, pid: number, restarts: number, ended: string): void;
  /** Called once in a row of restarts that get nowhere. */
  struggling(name: string, ended: string): void;
}

export interface Supervised {
  /** Resolves when the process is ready. Throws `PlainError` when it ends before that. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The pump is ready when its functions are loaded, and other programs may have the processor. */
const READY_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 5_000;
const LIVED_MS = 5_000;
const STRUGGLES_AT = 6;
const RESTART: Backoff = { firstMs: 50, longestMs: 5_000 };

export function supervise(spec: ProcessSpec, watcher: Watcher): Supervised {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let restarts = 0;
  let failures = 0;

  const launch = (ended: string, ready: () => void, failed: (how: string) => void) => {
    const startedAt = performance.now();
    const running = spawnProcess(spec);
    child = running;
    let isReady = false;
    const late = setTimeout(() => running.kill('SIGKILL'), READY_LIMIT_MS);
    running.on('message', (message) => {
      if (!isReadyMessage(message) || isReady) return;
      isReady = true;
      clearTimeout(late);
      watcher.ready(spec.name, running.pid ?? 0, restarts, ended);
      ready();
    });
    running.once('exit', (code, signal) => {
      clearTimeout(late);
      child = undefined;
      const how = signal ?? `exit code ${code}`;
      if (stopping) return;
      if (!isReady && restarts === 0) return failed(how);
      failures = performance.now() - startedAt > LIVED_MS ? 1 : failures + 1;
      restarts += 1;
      if (failures === STRUGGLES_AT) watcher.struggling(spec.name, how);
      timer = setTimeout(() => launch(how, () => undefined, failed), delayAfter(failures, RESTART));
    });
  };

  return {
    start: () =>
      new Promise((resolve, reject) => {
        launch('', resolve, (how) =>
          reject(new PlainError(`${spec.name} did not start (${how}): its log is ${spec.logPath}.`)),
        );
      }),
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      if (child !== undefined) await end(child);
    },
  };
}

function spawnProcess({ args, env, logPath }: ProcessSpec): ChildProcess {
  const log = openLog(logPath);
  const child = spawn(process.execPath, [...args], { env, stdio: ['ignore', log, log, 'ipc'] });
  closeSync(log); // the process has its own
  child.on('error', () => undefined); // its exit follows, or a message to it was lost with it
  return child;
}

function isReadyMessage(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'ready';
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.connected) child.send(STOP, () => undefined);
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(force);
}
