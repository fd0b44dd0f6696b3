// Brings the whole stack up in the order that its parts need, keeps it up, and takes it down in the opposite order.
import { join } from 'node:path';
import { makeResources } from '../stand-ins/aws/make-resources.ts';
import { localClients } from './local-clients.ts';
import { makeTables } from './make-tables.ts';
import { findPorts } from './ports.ts';
import { type RunFile, readRunFile, writeRunFile } from './run-file.ts';
import {
  endpointsOf,
  INNER_PORTS,
  ownProcess,
  portsOf,
  STAND_INS,
  standInProcess,
} from './stack-processes.ts';
import { type ProcessSpec, type Supervised, supervise } from './supervised.ts';
import { collectTraces } from './traces.ts';

export interface StackOptions {
  readonly apiPort: number;
  readonly smtpPort: number;
  readonly dataDir: string;
  /** Where a server on this machine speaks Converse; without one there is no fallback. */
  readonly converse?: string;
  /** Fills tables before the first mail can come. */
  readonly seed: (run: RunFile) => Promise<void>;
  /** Told of each process that ended and runs again. */
  readonly restarted: (name: string, restarts: number, ended: string) => void;
  /** Told once when a process ends again and again before it is ready; it is tried on. */
  readonly struggling: (name: string, ended: string) => void;
}

export interface Stack {
  readonly run: RunFile;
  stop(): Promise<void>;
}

/** Throws `PlainError` when a part does not start. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir } = options;
  const inner = await findPorts(INNER_PORTS, readRunFile(dataDir)?.ports ?? {});
  const ports = portsOf(options, inner);
  const endpoints = endpointsOf(ports);
  const traces = await collectTraces(inner.traces, join(dataDir, 'logs', 'traces.jsonl'));
  const pids: Record<string, number> = {};
  const started: Supervised[][] = [];
  let written: RunFile | undefined;

  const begin = async (specs: readonly ProcessSpec[]) => {
    const processes = specs.map((spec) =>
      supervise(spec, {
        ready: (name, pid, restarts, ended) => {
          pids[name] = pid;
          if (written) writeRunFile(dataDir, { ...written, pids });
          if (restarts > 0) options.restarted(name, restarts, ended);
        },
        struggling: options.struggling,
      }),
    );
    started.unshift(processes);
    await Promise.all(processes.map((process) => process.start()));
  };

  await begin(STAND_INS.map((name) => standInProcess(name, dataDir, ports)));
  const clients = localClients(endpoints);
  const [resources, tables] = await Promise.all([makeResources(clients), makeTables(clients.dynamo)]);
  const run: RunFile = {
    version: 1,
    smtpPort: options.smtpPort,
    apiPort: options.apiPort,
    ports,
    endpoints: { ...endpoints, ...(options.converse !== undefined && { converse: options.converse }) },
    resources: { ...resources, ...tables },
    supervisorPid: process.pid,
    pids,
  };
  written = run;
  writeRunFile(dataDir, run);
  await Promise.all([
    options.seed(run),
    begin([ownProcess('pump', dataDir), ownProcess('api-server', dataDir)]),
  ]);
  await begin([standInProcess('ses-in', dataDir, ports)]);

  return {
    run,
    stop: async () => {
      for (const processes of started) await Promise.all(processes.map((process) => process.stop()));
      await traces.close();
    },
  };
}
