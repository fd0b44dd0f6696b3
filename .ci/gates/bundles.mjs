// Bundles each function as it is deployed and holds it to its budget (bundle-budgets.json), and looks for what no bundle may
// hold: packages for development, zod's version 3, and all languages of zod, which `import { z }` alone brings along.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BESIDE, BUNDLING_ARGS } from '../../infra/bundling.ts';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { budgets } = readJson('.ci/gates/bundle-budgets.json');
const { packages } = readJson('package-lock.json');

const names = readdirSync('functions').filter((name) => existsSync(join('functions', name, 'main.ts')));
const dir = mkdtempSync(join(tmpdir(), 'timepost-bundles-'));
try {
  const findings = names.flatMap(weigh);
  const left = Object.keys(budgets).filter((name) => !names.includes(name));
  findings.push(...left.map((name) => `${name}: a budget without a function`));
  findings.push(
    ...Object.entries(BESIDE).flatMap(([name, files]) => files.flatMap((file) => beside(name, file))),
  );
  for (const finding of findings) console.log(finding);
  process.exitCode = findings.length > 0 ? 1 : 0;
} finally {
  rmSync(dir, { recursive: true });
}

/** Prints the bundle's weight; returns what is wrong with it. */
function weigh(name) {
  const { bytes, inputs } = bundle(name);
  const kb = Math.ceil(bytes / 1000);
  const budget = budgets[name];
  console.log(`${name}: ${kb} KB of ${budget?.kb ?? 'no budget'}`);
  const held = Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0);
  const wrong = [...new Set(held.map(whyNot).filter((reason) => reason !== undefined))];
  if (budget === undefined) wrong.push('has no budget in .ci/gates/bundle-budgets.json');
  if (kb > budget?.kb) wrong.push(`is ${kb - budget.kb} KB over its budget`);
  return wrong.map((reason) => `${name}: ${reason}`);
}

/** Prints the weight of a file beside a bundle, which no cold start reads; returns what is wrong with it. */
function beside(name, file) {
  if (!names.includes(name)) return [`${name}: files beside a bundle that is none`];
  if (!existsSync(file)) return [`${name}: there is no ${file} to lie beside its bundle`];
  console.log(`${name}: beside it ${Math.ceil(statSync(file).size / 1000)} KB of ${file.split('/').at(-1)}`);
  const wrong = whyNot(file);
  return wrong === undefined ? [] : [`${name}: ${wrong}`];
}

/** What esbuild says of the one file that is deployed. */
function bundle(name) {
  const metafile = join(dir, `${name}.json`);
  const options = [`--metafile=${metafile}`, `--outfile=${join(dir, `${name}.mjs`)}`, '--log-level=error'];
  const { status, stderr, error } = spawnSync(
    join('node_modules', '.bin', 'esbuild'),
    [join('functions', name, 'main.ts'), ...BUNDLING_ARGS, ...options],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} cannot be bundled: ${error?.message ?? stderr}`);
  return Object.values(readJson(metafile).outputs).find(({ entryPoint }) => entryPoint !== undefined);
}

/** Why a bundle may not hold this file. */
function whyNot(file) {
  const folder = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  if (folder === undefined) return undefined;
  if (packages[folder] === undefined || packages[folder].dev)
    return `holds ${folder}, which is for development alone`;
  if (file.includes('/zod/v3/')) return "holds zod's version 3";
  if (/\/zod\/v4\/locales\/(?!en\.|index\.)/.test(file))
    return 'holds all languages of zod: import it by `import * as z`';
  return undefined;
}
