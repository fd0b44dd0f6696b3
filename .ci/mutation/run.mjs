// `npm run mutation -- [--files GLOB] [--sample N] [--survivors]`: changes the reader in one place after the other and sees
// whether its tests notice. Why it is not Stryker: docs/decisions/0014.
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';

const LIMIT_MS = 10_000; // beside five times what its tests took without it: a busy machine is no endless loop
const FRESH_LIMIT_MS = 60_000; // beside what it takes to load everything and run all tests once
const SELDOM = 2; // a value that is kept is worked out within a test or two
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'shared/core/{triage,parse}/**/*.ts' },
    sample: { type: 'string' },
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
  const some = met.filter((id) => mutants[id].file === file).flatMap((id) => meetings.get(id));
  return [...new Set(some)].toSorted((a, b) => a - b);
}

const started = performance.now();
let worker = await loaded(startWorker(-1));
const loadMs = performance.now() - started;
const { mutants, tests } = worker;
const meetings = new Map(worker.met);
const times = new Map(worker.times);
const met = [...meetings.keys()];
const ofFiles = Map.groupBy(
  met.toSorted((a, b) => a - b),
  (id) => mutants[id].file,
);
const tried = [...ofFiles.values()].flatMap((ids) => {
  const every = values.sample === undefined ? 1 : Math.ceil(ids.length / Number(values.sample));
  return ids.filter((_, i) => i % every === 0);
});
const byFile = new Map();
for (const id of tried) {
  const result = await tryOne(worker, id);
  if (typeof result === 'string') {
    worker.child.removeAllListeners();
    worker.child.kill('SIGKILL');
    worker = await loaded(startWorker(-1, []));
  }
  const mutant = mutants[id];
  const score = byFile.get(mutant.file) ?? { killed: 0, survived: 0 };
  byFile.set(mutant.file, score);
  const survived = result === false && (meetings.get(id).length > SELDOM || (await survivesFromTheStart(id)));
  if (survived) score.survived += 1;
  else score.killed += 1;
  if (survived && values.survivors) console.log(`${mutant.file}:${mutant.line}: ${mutant.what}`);
}
worker.child.removeAllListeners();
worker.child.kill();

for (const [file, { killed, survived }] of byFile) {
  const share = ((100 * killed) / (killed + survived)).toFixed(0).padStart(4);
  console.log(`${share} %  ${killed} of ${killed + survived}  ${file}`);
}
const killed = [...byFile.values()].reduce((sum, score) => sum + score.killed, 0);
console.log(
  `${mutants.length} mutants, ${met.length} met by ${tests} tests (the others are of no test, or run only as a file is loaded)`,
);
console.log(
  `mutation score: ${((100 * killed) / tried.length).toFixed(1)} % (${killed} of ${tried.length} tried)`,
);
