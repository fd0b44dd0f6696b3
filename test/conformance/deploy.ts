// What a person types to deploy, typed at the emulator: the same CLI, the same assembly but for what assembly.ts changes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../local/run/project-root.ts';
import type { Emulator } from './emulator.ts';
import { operatorEnv } from './operator.ts';
import { PATH, runToEnd } from './programs.ts';

/** Outputs of each stack, by the stack's name. */
export type Outputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

const CDK = join('node_modules', 'aws-cdk', 'bin', 'cdk');
const QUIET = ['--no-notices', '--no-version-reporting'];

/** `npm run synth` for this stage, into a folder of its own. */
export async function synthesise(stageName: string, outDir: string, workDir: string): Promise<void> {
  await runCdk(
    ['synth', '--quiet', '--output', outDir, '--context', `stage=${stageName}`],
    workDir,
    'synth',
    {},
  );
}

/** Of the assembly that is there: to synthesise again would take the project's cdk.out, in which somebody may be at work. */
export async function bootstrap(emulator: Emulator, assemblyDir: string, workDir: string): Promise<void> {
  const { account, region } = emulator.cloud;
  await runCdk(
    ['bootstrap', `aws://${account}/${region}`, '--app', assemblyDir, ...QUIET],
    workDir,
    'bootstrap',
    operatorEnv(emulator),
  );
}

/** Throws `ProgramFailedError` with the end of what CloudFormation told. */
export async function deploy(emulator: Emulator, assemblyDir: string, workDir: string): Promise<Outputs> {
  const outputsPath = join(workDir, 'outputs.json');
  const args = ['--app', assemblyDir, '--all', '--require-approval', 'never', '--progress', 'events'];
  await runCdk(
    ['deploy', ...args, '--outputs-file', outputsPath, ...QUIET],
    workDir,
    'deploy',
    operatorEnv(emulator),
  );
  return JSON.parse(readFileSync(outputsPath, 'utf8')) as Outputs;
}

export async function destroy(emulator: Emulator, assemblyDir: string, workDir: string): Promise<void> {
  await runCdk(
    ['destroy', '--app', assemblyDir, '--all', '--force', ...QUIET],
    workDir,
    'destroy',
    operatorEnv(emulator),
  );
}

function runCdk(
  args: readonly string[],
  workDir: string,
  name: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  return runToEnd({
    command: process.execPath,
    args: [CDK, ...args],
    cwd: PROJECT_ROOT,
    env: {
      HOME: workDir,
      TMPDIR: workDir,
      PATH,
      CI: 'true',
      CDK_DISABLE_CLI_TELEMETRY: 'true',
      ...env,
    },
    logPath: join(workDir, `${name}.log`),
  });
}
