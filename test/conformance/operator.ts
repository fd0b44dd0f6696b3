// The commands that operators have for a stage (`npm run workspace`, `token`, `health`), run as they are against the emulator.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../local/run/project-root.ts';
import type { Emulator } from './emulator.ts';
import { expectThat } from './report.ts';

export interface CommandEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `script`: of local/, without its ending. */
export type Operate = (script: string, ...args: readonly string[]) => Promise<CommandEnd>;

const LIMIT_MS = 60_000;

/** The whole environment that an operator's command is given. */
export function operatorEnv({ cloud, certificatePath }: Emulator): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_REGION: cloud.region,
    AWS_ACCESS_KEY_ID: cloud.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: cloud.credentials.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...(certificatePath !== undefined && {
      NODE_EXTRA_CA_CERTS: certificatePath,
      AWS_CA_BUNDLE: certificatePath,
    }),
  };
}

export function operatorOf(emulator: Emulator, stage: string, workDir: string): Operate {
  const env = { HOME: workDir, ...operatorEnv(emulator) };
  return (script, ...args) => {
    const command = [join('local', `${script}.ts`), '--stage', stage, ...args];
    const options = { cwd: PROJECT_ROOT, env, timeout: LIMIT_MS };
    return new Promise((resolve) => {
      const child = execFile(process.execPath, command, options, (_failed, stdout, stderr) =>
        resolve({ code: child.exitCode ?? 1, stdout, stderr }),
      );
    });
  };
}

/** What it printed. Throws `ExpectationError` with its own words when it did not end well. */
export async function wellEnded(end: Promise<CommandEnd>): Promise<string> {
  const { code, stdout, stderr } = await end;
  expectThat(code === 0, `exit code 0, not ${code}: ${stderr || stdout}`);
  return stdout.trim();
}
