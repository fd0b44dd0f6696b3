// Bundles an entry as it is deployed, and runs a script beside it in a process of its own: what works under `node -e` or a
// test runner may not load from a file.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLING_ARGS, layBeside } from '../../infra/bundling.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Its command, not its API: that one waits for ever inside the test runner's realm. */
const ESBUILD = join(ROOT, 'node_modules/.bin/esbuild');

type Env = Readonly<Record<string, string>>;

export interface Ran {
  readonly exitCode: number | null;
  /** Everything that the process wrote, to either stream. */
  readonly output: string;
}

/** `script` finds the bundle as `./bundle.mjs`, and beside it the files of the function that is named. */
export async function runBundled(entry: string, script: string, env: Env = {}, beside = ''): Promise<Ran> {
  const dir = await mkdtemp(join(tmpdir(), 'timepost-bundle-'));
  const [bundle, scriptFile] = [join(dir, 'bundle.mjs'), join(dir, 'script.mjs')];
  try {
    const options = [...BUNDLING_ARGS, '--log-level=error', `--outfile=${bundle}`];
    const bundled = await run(ESBUILD, [entry, ...options]);
    if (bundled.exitCode !== 0) return bundled;
    for (const command of layBeside(beside, ROOT, dir)) await run('sh', ['-c', command]);
    await writeFile(scriptFile, script);
    return await run(process.execPath, [scriptFile], env);
  } finally {
    await rm(dir, { recursive: true });
  }
}

export function run(command: string, args: readonly string[], env: Env = {}): Promise<Ran> {
  const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env } });
  const written: Buffer[] = [];
  for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (bytes: Buffer) => written.push(bytes));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(written).toString() }));
  });
}
