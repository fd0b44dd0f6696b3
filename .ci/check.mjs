// `npm run check`: every gate, each run even when another fails, one line for each; exit 1 on any finding.
import { spawnSync } from 'node:child_process';

const GATES = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['-p', '.']],
  [
    'imports',
    'depcruise',
    [
      '--config',
      '.ci/gates/dependency-cruiser.mjs',
      '--output-type',
      'err',
      'shared',
      'functions',
      'infra',
      'local',
      'test',
      'bench',
    ],
  ],
  ['dead code', 'knip', ['--config', '.ci/gates/knip.json']],
  ['complexity', process.execPath, ['.ci/gates/complexity.mjs']],
  ['patterns', process.execPath, ['.ci/gates/patterns.mjs']],
  ['API document', process.execPath, ['.ci/gates/api-document.mjs']],
  ['bundles', process.execPath, ['.ci/gates/bundles.mjs']],
];

const failed = GATES.filter(([name, command, args]) => {
  const started = performance.now();
  const run = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  });
  const passed = run.status === 0;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!passed) console.log(run.error?.message ?? `${run.stdout}${run.stderr}`);
  return !passed;
});
console.log(`check: ${GATES.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
