// `npm run mutation -- [--files GLOB] [--sample N] [--from K] [--survivors]`: changes the reader in one place after the other and sees
// whether its tests notice. Why it is not Stryker: docs/decisions/0014.
import { fork } from 'node:child_process';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

const LIMIT_MS = 15_000; // beside what a test took without it: a busy machine is no endless loop
const FRESH_LIMIT_MS = 60_000; // beside what it takes to load everything and run all tests once
const SLOWER = 10; // a machine busy with other things gives a tenth of its time
const NOTICED = 'noticed';
const WARM_UP = 50; // each so many-th test comes to nearly all that is kept
const SELDOM = 2; // a value that is kept is worked out within a test or two
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'shared/core/{triage,parse}/**/*.ts' },
    sample: { type: 'string' },
    from: { type: 'string', default: '0' },
    survivors: { type: 'boolean', default: false },
  },
});

/** @param tests the numbers of those that it runs before it is ready; not given: all of them, and it watches them. */
function startWorker({ alive = -1, tests }) {
  const { files, sample, from } = values;
  const given = JSON.stringify({ files, sample, from, alive, tests });
  const options = { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] };
  return fork(new URL('worker.mjs', import.meta.url), [given], options);
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

async function startAgain() {
  worker.child.removeAllListeners();
  worker.child.kill('SIGKILL');
  worker = await loaded(startWorker({ tests: FIRST }));
}

/** What noticed others lately comes first, then what is quickest. */
function inOrder(some) {
  const rank = (number) => {
    const at = killers.lastIndexOf(number);
    return at === -1 ? 0 : at + 1;
  };
  return some.toSorted((a, b) => rank(b) - rank(a) || times[a] - times[b]);
}

/** What the worker answered; `ended` when it died of the mutant or never ended: a mutant noticed too. */
function tryOne({ id, meetings }) {
  const { child } = worker;
  return new Promise((resolve) => {
    let timer;
    const end = (answer) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const wait = (ms) => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ kind: 'ended' }), LIMIT_MS + SLOWER * ms);
    };
    wait(0);
    child.on('message', (answer) => (answer.kind === 'done' ? end(answer) : wait(times[answer.number])));
    child.once('exit', () => end({ kind: 'ended' }));
    child.send({ id, some: inOrder(meetings) });
  });
}

async function isNoticed(mutant) {
  let answer = await tryOne(mutant);
  if (answer.isSpoilt) {
    await startAgain();
    answer = await tryOne(mutant);
  }
  if (answer.kind === 'ended' || answer.isSpoilt) await startAgain();
  if (answer.killer !== undefined) killers.push(answer.killer);
  return answer.kind === 'ended' || answer.killer !== undefined;
}

/**
 * What is worked out once and kept was kept before the mutant lived: it is tried again in a process of its own, with the tests that
 * come to its file.
 */
async function isNoticedFromTheStart({ id, first }) {
  const child = startWorker({ alive: id, tests: passings.get(first) });
  const timer = setTimeout(() => child.kill('SIGKILL'), FRESH_LIMIT_MS + SLOWER * loadMs);
  try {
    await loaded(child);
    return false;
  } catch {
    return true; // a test failed, nothing could be loaded, or it never ended
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
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

const killers = [];
const started = performance.now();
let worker = await loaded(startWorker({}));
const loadMs = performance.now() - started;
const { chosen, all, times } = worker;
const asLoaded = new Set(worker.asLoaded);
const keptByThen = new Set(worker.keptByThen); // while the tests were loaded, before the first ran
const passings = new Map(worker.passings);
const FIRST = times
  .keys()
  .filter((number) => number % WARM_UP === 0)
  .toArray(); // of a worker in another's place
const tried = chosen.filter(({ id, comings }) => comings > 0 || !asLoaded.has(id));

/** What becomes of a mutant: a string but `noticed` is where the tests have a hole. */
async function fateOf(mutant) {
  const { id, comings, meetings } = mutant;
  if (comings === 0 && !keptByThen.has(id)) return 'no test comes here';
  if (meetings.length === 0 && !keptByThen.has(id)) return 'no test makes it differ';
  if (await isNoticed(mutant)) return NOTICED;
  return comings <= SELDOM && (await isNoticedFromTheStart(mutant)) ? NOTICED : 'not noticed';
}

const fates = [];
for (const mutant of tried) {
  const fate = await fateOf(mutant);
  fates.push({ ...mutant, folder: dirname(mutant.file), noticed: fate === NOTICED });
  if (fate !== NOTICED && values.survivors)
    console.log(`${mutant.file}:${mutant.line}: ${mutant.what} (${fate})`);
}
worker.child.removeAllListeners();
worker.child.kill();

for (const by of ['file', 'folder'])
  for (const [name, some] of Map.groupBy(fates, (one) => one[by])) console.log(`${scoreOf(some)}  ${name}`);
console.log(
  `${chosen.length} of ${all} mutants; ${chosen.length - tried.length} of them run only as a file is loaded: these are neither tried nor counted. ${times.length} tests.`,
);
console.log(`mutation score: ${scoreOf(fates)}`);
