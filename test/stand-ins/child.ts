// Starts stand-ins as child processes on free ports and in folders of their own, and ends every one of them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StandInOptions } from '../../local/stand-ins/stand-in.ts';

export interface Child {
  readonly port: number;
  readonly endpoint: string;
  /** Ends it as an operating system ends a process that gets no say. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const STARTS = {
  aws: ['local/stand-ins/aws/start-aws.ts', 'startAws'],
  'ses-in': ['local/stand-ins/ses-in/start-ses-in.ts', 'startSesIn'],
  kms: ['local/stand-ins/kms/start-kms.ts', 'startKms'],
  dynamo: ['local/stand-ins/dynamo/start-dynamo.ts', 'startDynamo'],
  'ses-out': ['local/stand-ins/ses-out/start-ses-out.ts', 'startSesOut'],
  control: ['local/stand-ins/control/start-control.ts', 'startControl'],
} as const;

const alive = new Set<Child>();
const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  folders.push(folder);
  return folder;
}

export async function startChild(
  name: keyof typeof STARTS,
  options: Partial<StandInOptions> & Pick<StandInOptions, 'dataDir'>,
): Promise<Child> {
  const whole = JSON.stringify({ port: 0, endpoints: {}, ...options });
  const program = spawn(process.execPath, ['test/stand-ins/host.ts', ...STARTS[name], whole], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await Promise.race([
    once(createInterface({ input: program.stdout }), 'line'),
    once(program, 'exit').then(() => Promise.reject(new Error(`${name} did not start`))),
  ])) as [string];
  const child: Child = {
    port: Number(line),
    endpoint: `http://127.0.0.1:${line}`,
    kill: () => end(child, program, 'SIGKILL'),
    stop: () => end(child, program, 'SIGTERM'),
  };
  alive.add(child);
  return child;
}

/** For `afterAll`. */
export async function endAll(): Promise<void> {
  await Promise.all([...alive].map((child) => child.kill()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

async function end(child: Child, program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  alive.delete(child);
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill(signal);
  await ended;
}
