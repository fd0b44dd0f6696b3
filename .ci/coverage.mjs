// `npm run coverage`: runs the tests of the core, and says which lines and branches of the reader none of them reaches. All must be
// reached: exits 1 otherwise.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const REPORT = 'coverage/coverage-final.json';
const JEST = ['local/bootstrap.mjs', 'node_modules/jest/bin/jest.js', '--config', 'jest.core.config.mjs'];

const tests = spawnSync(process.execPath, JEST, { stdio: 'inherit' });
const files = Object.values(JSON.parse(readFileSync(REPORT, 'utf8')));
const lines = countOf(files.flatMap(linesOf));
const branches = countOf(files.flatMap(branchesOf));
for (const { name, reached, all } of [
  { name: 'lines', ...lines },
  { name: 'branches', ...branches },
])
  console.log(`${name}: ${reached} of ${all} are reached`);
const failed = [lines, branches].filter(({ reached, all }) => reached < all || all === 0).length;
console.log(`coverage: ${2 - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || tests.status !== 0 ? 1 : 0;

/** Each line on which a statement begins. */
function linesOf({ path, statementMap, s }) {
  const met = new Map();
  for (const [id, { start }] of Object.entries(statementMap))
    met.set(start.line, Math.max(met.get(start.line) ?? 0, s[id]));
  return [...met].map(([line, count]) => ({ place: `${relative('.', path)}:${line}`, count }));
}

function branchesOf({ path, branchMap, b }) {
  return Object.entries(branchMap).flatMap(([id, { loc, locations, type }]) =>
    b[id].map((count, i) => {
      const line = locations[i]?.start?.line ?? loc.start.line;
      return { place: `${relative('.', path)}:${line}: branch ${i + 1} of ${type}`, count };
    }),
  );
}

function countOf(places) {
  const missed = places.filter(({ count }) => count === 0);
  for (const { place } of missed) console.log(`not reached: ${place}`);
  return { reached: places.length - missed.length, all: places.length };
}
