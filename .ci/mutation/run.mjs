// `npm run mutation -- [--files GLOB] [--sample N] [--survivors]`: changes the reader in one place after the other and sees
// whether its tests notice. Why it is not Stryker: docs/decisions/0014.
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';

const LIMIT_MS = 10_000;
const FRESH_LIMIT_MS = 60_000;
const SELDOM = 2; // a value that is kept is worked out within a test or two
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'shared/core/{triage,parse}/**/*.ts' },
    sample: { type: 'string' },
    survivors: { type: 'boolean', default: false },
  },
});

function startWorker(alive) {
  const options = { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] };
  return fork(new URL('worker.mjs', import.meta.url), [values.files, String(alive)], options);
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
  return new Promise((resolve) => {
    const end = (result) => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(result);
    };
    const timer = setTimeout(() => end('timeout'), LIMIT_MS);
    child.once('message', ({ killed }) => end(killed));
    child.once('exit', () => end('died'));
    child.send(id);
  });
}

/** What is worked out once and kept was kept before the mutant lived: it is tried again in a process of its own. */
async function survivesFromTheStart(id) {
  const child = startWorker(id);
  const timer = setTimeout(() => child.kill('SIGKILL'), FRESH_LIMIT_MS);
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

let worker = await loaded(startWorker(-1));
const { mutants, tests } = worker;
const meetings = new Map(worker.met);
const met = [...meetings.keys()];
const every = values.sample === undefined ? 1 : Math.max(1, Math.floor(met.length / Number(values.sample)));
const tried = met.toSorted((a, b) => a - b).filter((_, i) => i % every === 0);
const byFile = new Map();
for (const id of tried) {
  const result = await tryOne(worker, id);
  if (typeof result === 'string') {
    worker.child.removeAllListeners();
    worker.child.kill('SIGKILL');
    worker = await loaded(startWorker(-1));
  }
  const mutant = mutants[id];
  const score = byFile.get(mutant.file) ?? { killed: 0, survived: [] };
  byFile.set(mutant.file, score);
  const survived = result === false && (meetings.get(id) > SELDOM || (await survivesFromTheStart(id)));
  if (survived) score.survived.push(mutant);
  else score.killed += 1;
}
worker.child.removeAllListeners();
worker.child.kill();

for (const [file, { killed, survived }] of byFile) {
  console.log(
    `${((100 * killed) / (killed + survived.length)).toFixed(0).padStart(4)} %  ${killed} of ${killed + survived.length}  ${file}`,
  );
  if (values.survivors)
    for (const { line, what } of survived) console.log(`          ${file}:${line}: ${what}`);
}
const killed = [...byFile.values()].reduce((sum, score) => sum + score.killed, 0);
console.log(
  `${mutants.length} mutants, ${met.length} met by ${tests} tests (the others are of no test, or run only as a file is loaded)`,
);
console.log(
  `mutation score: ${((100 * killed) / tried.length).toFixed(1)} % (${killed} of ${tried.length} tried)`,
);
