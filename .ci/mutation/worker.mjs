// Loads the reader with all mutants and its tests, sees which tests meet which mutant, then lets one mutant live after the other.
// The parent ends this process when a mutant never ends.
import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mutate } from './mutate.mjs';
import { watchMutants } from './watch.mjs';

const TESTS = 'test/core/{triage,parse}/**/*.test.ts';
const SHIM = new URL('tests.mjs', import.meta.url).href;
const LOADING = -1;
const BEAT_MS = 500; // so often the parent hears that it goes on
/**
 * `files`: a glob. `sample`: about how many mutants get a switch, evenly spread over all (all, where it is not given); `from`: so many
 * places further on. `alive`: the mutant that lives from the start, -1 for none. `tests`: the numbers of those that it runs before it
 * is ready; not given: all of them, and watches them.
 */
const { files, sample, from, alive: aliveAtFirst, tests: some } = JSON.parse(process.argv[2]);
const texts = globSync(files)
  .sort()
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const every = sample === undefined ? 1 : Math.max(1, Math.floor(countOf(texts) / sample));
const isChosen = (id) => id % every === from % every;
const mutated = new Map();
const all = [];
for (const { file, text } of texts) {
  const changed = mutate(file, text, all.length, isChosen);
  all.push(...changed.mutants.map((one) => ({ ...one, first: all.length })));
  mutated.set(resolve(file), changed.text);
}

function countOf(some) {
  let count = 0;
  for (const { file, text } of some) count += mutate(file, text, count, () => false).mutants.length;
  return count;
}

const watch = watchMutants(all.length, aliveAtFirst);

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: SHIM, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    const text = url.startsWith('file:') ? mutated.get(fileURLToPath(url)) : undefined;
    if (text === undefined) return next(url, context);
    return { format: 'module', source: stripTypeScriptTypes(text), shortCircuit: true };
  },
});

watch.start(LOADING);
for (const file of mutated.keys()) await import(pathToFileURL(file).href);
const asLoaded = watch.takeMet();
const { tests } = await import(SHIM);
for (const file of globSync(TESTS).sort())
  if (!file.includes('properties')) await import(pathToFileURL(resolve(file)).href);
const keptByThen = watch.takeMet();
watch.stop();

const times = new Float64Array(tests.length);
for (const number of some ?? tests.keys()) {
  const one = tests[number];
  if (some === undefined) watch.start(number);
  const started = process.cpuUsage();
  if (!(await passes(one))) process.send({ kind: 'broken', name: one.name });
  const { user, system } = process.cpuUsage(started); // a busy machine makes no test slow
  times[number] = (user + system) / 1000;
}
watch.stop();
process.send({
  kind: 'ready',
  chosen: all
    .filter(({ id }) => isChosen(id))
    .map((one) => ({ ...one, comings: watch.comings[one.id], meetings: watch.meetings[one.id] })),
  all: all.length,
  passings: [...watch.passings].map(([first, numbers]) => [first, [...numbers]]),
  asLoaded,
  keptByThen,
  times: [...times],
});

process.on('message', async ({ id, some }) => {
  watch.alive = id;
  let killer;
  let beat = 0;
  for (const number of some) {
    if (performance.now() - beat > BEAT_MS || times[number] > BEAT_MS) {
      process.send({ kind: 'running', number });
      beat = performance.now();
    }
    if (await passes(tests[number])) continue;
    killer = number;
    break;
  }
  watch.alive = -1;
  // what is kept while a mutant lives would speak against the next ones
  const isSpoilt = killer !== undefined && !(await passes(tests[killer]));
  process.send({ kind: 'done', killer, isSpoilt });
});

async function passes({ run }) {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}
