// Loads the reader with all mutants and its tests, sees which tests meet which mutant, then lets one mutant live after the other.
// The parent ends this process when a mutant never ends.
import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mutate } from './mutate.mjs';

const TESTS = 'test/core/{triage,parse}/**/*.test.ts';
const SHIM = new URL('tests.mjs', import.meta.url).href;
const mutated = new Map();
const all = [];
for (const file of globSync(process.argv[2]).sort()) {
  const { text, mutants } = mutate(file, readFileSync(file, 'utf8'), all.length);
  all.push(...mutants);
  mutated.set(resolve(file), text);
}

let alive = Number(process.argv[3] ?? -1); // from the start, for what is worked out once and kept
let met; // where a mutant would make another value
let seen; // where it stands at all
globalThis.__a = (id) => {
  seen?.add(id);
  return id === alive;
};
globalThis.__m = (id) => {
  seen?.add(id);
  met?.add(id);
  return id === alive;
};
/** Sees which mutants would give another value here: where none would, a test runs as it does without them. */
globalThis.__s = (first, whens, value) => {
  if (met !== undefined)
    for (let i = 0; i < whens.length; i += 1) if (DIFFERS[whens[i]](value)) met.add(first + i);
  return value;
};
const DIFFERS = {
  '*': () => true,
  t: (value) => Boolean(value),
  f: (value) => !value,
  n: (value) => value !== undefined && value !== null,
  u: (value) => value !== undefined,
};
globalThis.__o = (id, operator, other, a, b) => {
  seen?.add(id);
  if (id === alive) return OPERATORS[other](a, b);
  const value = OPERATORS[operator](a, b);
  if (met !== undefined && !Object.is(value, OPERATORS[other](a, b))) met.add(id);
  return value;
};
const OPERATORS = {
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: SHIM, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    const text = url.startsWith('file:') ? mutated.get(fileURLToPath(url)) : undefined;
    if (text === undefined) return next(url, context);
    return { format: 'module', source: stripTypeScriptTypes(text), shortCircuit: true };
  },
});

met = new Set();
for (const file of mutated.keys()) await import(pathToFileURL(file).href);
const asLoaded = [...met];
met = undefined;

const { tests } = await import(SHIM);
for (const file of globSync(TESTS).sort())
  if (!file.includes('properties')) await import(pathToFileURL(resolve(file)).href);

const named = process.argv[4]?.split(',').filter(Boolean).map(Number) ?? [];
const only = process.argv[4] === 'all' ? tests.keys() : named;
const meeting = new Map();
const comings = new Map();
const times = new Map();
for (const number of only) {
  const one = tests[number];
  [met, seen] = [new Set(), new Set()];
  const started = performance.now();
  if (!(await passes(one))) process.send({ kind: 'broken', name: one.name });
  times.set(number, performance.now() - started);
  for (const id of seen) comings.set(id, (comings.get(id) ?? 0) + 1);
  for (const id of met) {
    if (!meeting.has(id)) meeting.set(id, []);
    meeting.get(id).push(number);
  }
}
[met, seen] = [undefined, undefined];
process.send({
  kind: 'ready',
  mutants: all,
  asLoaded,
  met: [...meeting],
  comings: [...comings],
  times: [...times],
  tests: tests.length,
});

process.on('message', async ({ id, some }) => {
  alive = id;
  let killed = false;
  for (const number of some) if (!killed) killed = !(await passes(tests[number]));
  alive = -1;
  process.send({ kind: 'done', id, killed });
});

async function passes({ run }) {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}
