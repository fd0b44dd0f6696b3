// Programs that the run starts: each writes to a log, and none outlives the run.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endsWithin } from './deadline.ts';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Both outputs are added to it. */
  readonly logPath: string;
}

/** Ended with another exit code than 0, or was ended because it took too long. The end of its log is in the message. */
export class ProgramFailedError extends Error {
  override readonly name = 'ProgramFailedError';
}

/** Whatever is started finds the Node that runs this before any other. */
export const PATH = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);

const running = new Set<ChildProcess>();
const STOP_LIMIT_MS = 5_000;
/** Of one that is to end by itself: a deploy of everything takes about a minute. */
const LIMIT_MS = 180_000;
const TOLD_LINES = 15;

/** Starts it in a process group of its own, so that its children can be ended with it. */
export function start({ command, args, cwd, env, logPath }: Program): ChildProcess {
  const log = openSync(logPath, 'a');
  const child = spawn(command, args, { cwd, env: { ...env }, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Runs it to its end and gives what it wrote. Throws `ProgramFailedError`. */
export async function runToEnd(program: Program, limitMs = LIMIT_MS): Promise<string> {
  const child = start(program);
  const isInTime = await endsWithin(limitMs, once(child, 'exit'));
  if (!isInTime) await stop(child);
  const text = readFileSync(program.logPath, 'utf8');
  if (isInTime && child.exitCode === 0) return text;
  const command = [program.command, ...program.args].slice(0, 4).join(' ');
  const end = isInTime
    ? `exit code ${child.exitCode ?? child.signalCode}`
    : `took longer than ${limitMs / 1000} s and was stopped`;
  throw new ProgramFailedError(`${command}: ${end}\n${tellingOf(text)}`);
}

/** Of all its lines those that say what failed, then the last. */
function tellingOf(text: string): string {
  const lines = text.trimEnd().split('\n');
  const last = lines.slice(-TOLD_LINES);
  const failed = lines.slice(0, -TOLD_LINES).filter((line) => /_FAILED/.test(line));
  return [...failed.slice(0, TOLD_LINES), ...last].join('\n');
}

/** Ends it with everything that it started, for good after five seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signal(child, 'SIGTERM');
  await Promise.race([ended, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
  signal(child, 'SIGKILL');
  await ended;
}

export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop));
}

/** The last resort of an exit that waits for nothing. */
export function killAll(): void {
  for (const child of running) signal(child, 'SIGKILL');
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // it has just ended
  }
}
