// `node bench/cold-start.ts [FUNCTION ...]`: how long each function, bundled as it is deployed, takes from the start of its
// process until it can take an event, as a multiple of an empty handler's; a fresh process each time, in turns, the median.
// What is loaded at first use is not in it, and costs that use its load. Prints one JSON object.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLING_ARGS } from '../infra/bundling.ts';
import { ENVIRONMENT } from '../test/functions/environment.ts';

const RUNS = 15;
const ROOT = join(import.meta.dirname, '..');
const EMPTY = 'an empty handler';
const LOAD = "await import('./bundle.mjs'); console.log(performance.now()); process.exit(0);";
const env = { PATH: process.env['PATH'], NODE_OPTIONS: '--enable-source-maps', ...ENVIRONMENT };

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : readdirSync(join(ROOT, 'functions'));
const dir = mkdtempSync(join(tmpdir(), 'timepost-cold-start-'));
try {
  writeFileSync(join(dir, 'empty.ts'), 'export const handler = async () => undefined;\n');
  const scripts = new Map([[EMPTY, bundle('empty', join(dir, 'empty.ts'))]]);
  for (const name of names) scripts.set(name, bundle(name, join(ROOT, 'functions', name, 'main.ts')));

  const times = new Map([...scripts.keys()].map((name): [string, number[]] => [name, []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const [name, script] of scripts) times.get(name)?.push(millisecondsToLoad(script));

  const empty = median(times.get(EMPTY));
  const ratios = names.map((name) => [
    `${name} / ${EMPTY}`,
    Number((median(times.get(name)) / empty).toFixed(2)),
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(ratios))}\n`);
} finally {
  rmSync(dir, { recursive: true });
}

/** Returns a script that loads the bundle and says how old its process is then. */
function bundle(name: string, entry: string): string {
  const folder = join(dir, name);
  const script = join(folder, 'load.mjs');
  const esbuild = join(ROOT, 'node_modules/.bin/esbuild');
  run(esbuild, [entry, ...BUNDLING_ARGS, '--log-level=error', `--outfile=${join(folder, 'bundle.mjs')}`]);
  writeFileSync(script, LOAD);
  return script;
}

function millisecondsToLoad(script: string): number {
  return Number(run(process.execPath, [script]));
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}

function median(numbers: readonly number[] = []): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
