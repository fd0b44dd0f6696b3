// Which processes make up the stack, and what each is started with.
import { baseEnv, type Env, sdkEnv } from './child-env.ts';
import { logPath } from './log-file.ts';
import { nodeArgs } from './node-args.ts';
import { standInFolder } from './stand-in-folder.ts';
import type { ProcessSpec } from './supervised.ts';

/** Those that nobody outside asks for by number: their ports are chosen once and kept. */
export const INNER_PORTS = ['aws', 'dynamo', 'kms', 'issuer', 'traces'] as const;

/** Started first, side by side: none of them needs another to start. `ses-in` waits for its bucket and topic. */
export const STAND_INS = ['aws', 'dynamo', 'kms', 'issuer', 'control', 'ses-out'] as const;

export type PortMap = Readonly<Record<string, number>>;

/** All ports of a stack by name: the page of sent mails and the control port lie right above the API's. */
export function portsOf(
  flags: { readonly apiPort: number; readonly smtpPort: number },
  inner: PortMap,
): PortMap {
  return {
    ...inner,
    'ses-in': flags.smtpPort,
    'ses-out': flags.apiPort + 1,
    control: flags.apiPort + 2,
  };
}

export function endpointsOf(ports: PortMap): Env {
  const served = Object.entries(ports).filter(([name]) => name !== 'ses-in' && name !== 'traces');
  return Object.fromEntries(served.map(([name, port]) => [name, `http://127.0.0.1:${port}`]));
}

export function standInProcess(name: string, dataDir: string, ports: PortMap): ProcessSpec {
  const endpoints = endpointsOf(ports);
  const options = JSON.stringify({ port: ports[name], dataDir: standInFolder(dataDir, name), endpoints });
  return {
    name,
    args: nodeArgs('host-stand-in.ts', [name, options]),
    env: { ...baseEnv(process.env), ...sdkEnv(endpoints) },
    logPath: logPath(dataDir, name),
  };
}

/** `pump` and `api-server`: they find the rest in the run file. */
export function ownProcess(name: 'pump' | 'api-server', dataDir: string): ProcessSpec {
  return {
    name,
    args: nodeArgs(`${name}.ts`, [dataDir]),
    env: baseEnv(process.env),
    logPath: logPath(dataDir, name),
  };
}
