// How each function runs here: its own main.ts in a process of its own, with the time that it has on AWS.
import { join } from 'node:path';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { LEDGER_READER } from '../../shared/contracts/streams.ts';
import { baseEnv, sdkEnv } from '../run/child-env.ts';
import { logPath, openLog } from '../run/log-file.ts';
import { nodeArgs } from '../run/node-args.ts';
import { PROJECT_ROOT } from '../run/project-root.ts';
import type { RunFile } from '../run/run-file.ts';
import { type FunctionName, functionVariables, lambdaEnv } from './function-env.ts';
import type { FunctionSpec } from './function-process.ts';

const MEMORY_MB = 512;

const TIMEOUT_SECONDS: Readonly<Record<FunctionName, number>> = {
  parse: QUEUES.inlet.consumer.timeoutSeconds,
  triage: QUEUES.triage.consumer.timeoutSeconds,
  park: QUEUES.inlet.consumer.timeoutSeconds,
  feedback: QUEUES.feedback.consumer.timeoutSeconds,
  export: QUEUES.export.consumer.timeoutSeconds,
  reply: LEDGER_READER.timeoutSeconds,
  sweep: 60,
  api: 29, // API Gateway gives up at 30
};

export function functionSpec(name: FunctionName, dataDir: string, run: RunFile): FunctionSpec {
  const main = join(PROJECT_ROOT, 'functions', name, 'main.ts');
  return {
    name,
    args: nodeArgs('function-host.ts', [main, `timepost-${name}`, String(MEMORY_MB)]),
    env: {
      ...baseEnv(process.env),
      ...sdkEnv(run.endpoints),
      ...lambdaEnv(name, MEMORY_MB, run.ports['traces'] ?? 1, PROJECT_ROOT),
      ...functionVariables(run)[name],
    },
    timeoutMs: TIMEOUT_SECONDS[name] * 1000,
    openLog: () => openLog(logPath(dataDir, name)),
  };
}
