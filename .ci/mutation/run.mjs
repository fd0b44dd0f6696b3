// `npm run mutation -- [--files GLOB] [--sample N] [--from K] [--survivors]`: changes the reader in one place after the other and sees
// whether its tests notice. Why it is not Stryker: docs/decisions/0014.
import { fork } from 'node:child_process';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

const LIMIT_MS = 10_000; // beside five times what its tests took without it: a busy machine is no endless loop
const FRESH_LIMIT_MS = 60_000; // beside what it takes to load everything and run all tests once
const NOTICED = 'noticed';
const SELDOM = 2; // a value that is kept is worked out within a test or two
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'shared/core/{triage,parse}/**/*.ts' },
    sample: { type: 'string' },
    from: { type: 'string', default: '0' },
    survivors: { type: 'boolean', default: false },
  },
});

/** @param only the numbers of the tests that it runs before it is ready; not given: all of them. */
function startWorker(alive, only) {
  const options = { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] };
  const given = [values.files, String(alive), only === undefined ? 'all' : only.join(',')];
  return fork(new URL('worker.mjs', import.meta.url), given, options);
}

/** Resolves once the worker is loaded, with what it found; rejects when a test fails before. */
function loaded(child) {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code} before it was ready`)));
    child.once('message', (message) => {
      child.removeAllListeners();
      if (message.kind === 'ready') resolve({ child, ...message });
      else reject(new Error(`without a mutant, this fails: ${message.name}`));
    });
  });
}

/** True, false, or `timeout`; a worker that dies of a mutant has noticed it. */
function tryOne({ child }, id) {
  const some = meetings.get(id).toSorted((a, b) => times.get(a) - times.get(b));
  const expected = some.reduce((sum, number) => sum + times.get(number), 0);
  return new Promise((resolve) => {
    const end = (result) => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(result);
    };
    const timer = setTimeout(() => end('timeout'), LIMIT_MS + 5 * expected);
    child.once('message', ({ killed }) => end(killed));
    child.once('exit', () => end('died'));
    child.send({ id, some });
  });
}

/**
 * What is worked out once and kept was kept before the mutant lived: it is tried again in a process of its own, with the tests that
 * meet its file.
 */
async function survivesFromTheStart(id) {
  const child = startWorker(id, testsOf(mutants[id].file));
  const timer = setTimeout(() => child.kill('SIGKILL'), FRESH_LIMIT_MS + loadMs);
  try {
    await loaded(child);
    return true;
  } catch {
    return false; // a test failed, nothing could be loaded, or it never ended
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

function testsOf(file) {
  const some = mutants.filter((one) => one.file === file).flatMap(({ id }) => meetings.get(id) ?? []);
  return [...new Set(some)].toSorted((a, b) => a - b);
}

/** With the 95 % interval of Wilson, as far as a sample tells. */
function scoreOf(some) {
  const [n, noticed] = [some.length, some.filter((one) => one.noticed).length];
  const [share, z] = [noticed / n, 1.96];
  const middle = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const [least, most] = [middle - reach, middle + reach].map((end) => (100 * end) / (1 + (z * z) / n));
  return `${(100 * share).toFixed(1)} %  ${noticed} of ${n}  (${least.toFixed(0)} to ${most.toFixed(0)})`;
}

const started = performance.now();
let worker = await loaded(startWorker(-1));
const loadMs = performance.now() - started;
const { mutants, tests } = worker;
const meetings = new Map(worker.met);
const comings = new Map(worker.comings);
const times = new Map(worker.times);
const asLoaded = new Set(worker.asLoaded.filter((id) => !comings.has(id)));

/** What becomes of a mutant: a string but `noticed` is where the tests have a hole. */
async function fateOf(id) {
  if (!comings.has(id)) return 'no test comes here';
  if (!meetings.has(id)) return 'no test makes it differ';
  const result = await tryOne(worker, id);
  if (typeof result === 'string') {
    worker.child.removeAllListeners();
    worker.child.kill('SIGKILL');
    worker = await loaded(startWorker(-1, []));
  }
  if (result !== false) return NOTICED;
  return comings.get(id) <= SELDOM && !(await survivesFromTheStart(id)) ? NOTICED : 'not noticed';
}

const counted = mutants.filter(({ id }) => !asLoaded.has(id));
const every =
  values.sample === undefined ? 1 : Math.max(1, Math.floor(counted.length / Number(values.sample)));
const fates = [];
for (const mutant of counted.filter((_, i) => i % every === Number(values.from) % every)) {
  const fate = await fateOf(mutant.id);
  fates.push({ ...mutant, folder: dirname(mutant.file), noticed: fate === NOTICED });
  if (fate !== NOTICED && values.survivors)
    console.log(`${mutant.file}:${mutant.line}: ${mutant.what} (${fate})`);
}
worker.child.removeAllListeners();
worker.child.kill();

for (const by of ['file', 'folder'])
  for (const [name, some] of Map.groupBy(fates, (one) => one[by])) console.log(`${scoreOf(some)}  ${name}`);
console.log(
  `${mutants.length} mutants; ${asLoaded.size} of them run only as a file is loaded: these are neither tried nor counted. ${tests} tests.`,
);
console.log(`mutation score: ${scoreOf(fates)}`);
