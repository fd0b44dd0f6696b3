// `run.json` of the data folder: where everything of the running stack is found. Written by start, read by everyone else.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { QUEUE_NAMES } from '../layout.ts';

const port = z.int().min(1).max(65_535);
const queue = z.object({ url: z.url(), arn: z.string() });

const RunFile = z.object({
  version: z.literal(1),
  smtpPort: port,
  apiPort: port,
  /** Of the stand-ins and of the trace collector, by name; kept from start to start. */
  ports: z.record(z.string(), port),
  /** Base addresses of the stand-ins by name. */
  endpoints: z.record(z.string(), z.url()),
  resources: z.object({
    rawBucket: z.string(),
    exportBucket: z.string(),
    mailTopicArn: z.string(),
    queues: z.record(z.enum(Object.keys(QUEUE_NAMES) as (keyof typeof QUEUE_NAMES)[]), queue),
    ledgerStreamArn: z.string(),
  }),
  supervisorPid: z.int(),
  pids: z.record(z.string(), z.int()),
});
export type RunFile = z.infer<typeof RunFile>;

/** `undefined` when there is none, or one of another version. */
export function readRunFile(dataDir: string): RunFile | undefined {
  const path = join(dataDir, 'run.json');
  if (!existsSync(path)) return undefined;
  try {
    return RunFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeRunFile(dataDir: string, run: RunFile): void {
  const path = join(dataDir, 'run.json');
  writeFileSync(`${path}.next`, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.next`, path);
}

/** For processes that run only within a stack. */
export function requireRunFile(dataDir: string): RunFile {
  const run = readRunFile(dataDir);
  if (run === undefined) throw new Error('no run.json: this process is started by local/start.ts only');
  return run;
}
