// The emulator's life: an account of its own in memory, on loopback, gone when it stops. It knows nothing of what is deployed.
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { findPorts } from '../../local/run/ports.ts';
import { PROJECT_ROOT } from '../../local/run/project-root.ts';
import type { Cloud, Target } from './cloud.ts';
import { PATH, runToEnd, start, stop } from './programs.ts';

export interface Emulator {
  readonly cloud: Cloud;
  readonly logPath: string;
  /** Of its certificate; absent when it speaks plain HTTP. */
  readonly certificatePath?: string;
  stop(): Promise<void>;
}

export interface EmulatorSpec {
  readonly name: string;
  /** Folder of the Python environment. */
  readonly python: string;
  readonly workDir: string;
  readonly target: Target;
  /** IAM and TLS as AWS has them: every call is signed, encrypted and checked against the caller's policies. */
  readonly enforced: boolean;
}

export class EmulatorNotReadyError extends Error {
  override readonly name = 'EmulatorNotReadyError';
}

const READY_LIMIT_MS = 60_000;
const LOOK_MS = 200;
/** The emulator takes an account's number for the key of its owner. */
const OWNER_SECRET = 'test';

export async function startEmulator(spec: EmulatorSpec): Promise<Emulator> {
  const { name, python, workDir, target, enforced } = spec;
  const home = join(workDir, name);
  mkdirSync(home, { recursive: true });
  const { gateway } = await findPorts(['gateway'], {});
  const certificate = enforced ? await makeCertificate(python, home) : undefined;
  const logPath = join(workDir, `${name}.log`);
  const child = start({
    command: join(python, 'bin', 'ministack'),
    args: [],
    cwd: home,
    env: {
      ...toEnv(home, gateway, target),
      ...(certificate !== undefined && {
        AUTH: 'true',
        USE_SSL: '1',
        MINISTACK_SSL_CERT: certificate.certificatePath,
        MINISTACK_SSL_KEY: certificate.keyPath,
      }),
    },
    logPath,
  });
  const endpoint = `${enforced ? 'https' : 'http'}://127.0.0.1:${gateway}`;
  await ready(child, endpoint, logPath);
  return {
    cloud: {
      ...target,
      endpoint,
      credentials: { accessKeyId: target.account, secretAccessKey: OWNER_SECRET },
    },
    logPath,
    ...(certificate && { certificatePath: certificate.certificatePath }),
    stop: () => stop(child),
  };
}

/** Functions run in child processes of the emulator: on this very Node, and with nothing of our own environment. */
function toEnv(home: string, port: number, { account, region }: Target): Record<string, string> {
  return {
    HOME: home,
    TMPDIR: home,
    PATH,
    BIND_HOST: '127.0.0.1',
    GATEWAY_PORT: String(port),
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
    MINISTACK_ACCOUNT_ID: account,
    MINISTACK_REGION: region,
  };
}

async function makeCertificate(python: string, home: string) {
  const [certificatePath, keyPath] = [join(home, 'certificate.pem'), join(home, 'key.pem')];
  await runToEnd({
    command: join(python, 'bin', 'python'),
    args: [join(import.meta.dirname, 'make_certificate.py'), certificatePath, keyPath],
    cwd: PROJECT_ROOT,
    env: {},
    logPath: join(home, 'certificate.log'),
  });
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), readFileSync(certificatePath, 'utf8')]);
  return { certificatePath, keyPath };
}

async function ready(child: ChildProcess, endpoint: string, logPath: string): Promise<void> {
  const until = performance.now() + READY_LIMIT_MS;
  while (performance.now() < until && child.exitCode === null) {
    const answer = await fetch(`${endpoint}/_ministack/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(LOOK_MS);
  }
  await stop(child);
  throw new EmulatorNotReadyError(`the emulator did not start: its log is ${logPath}`);
}
