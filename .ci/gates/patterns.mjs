// Every regular expression that may meet a mail is proved by recheck to take linear time, or is in the list beside this file
// with the reason why it may stay. recheck's JavaScript build is used, which needs neither a JVM nor a binary.
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import recheck from 'recheck/lib/browser.js';
import { children } from './syntax-tree.mjs';

const SOURCES = ['{shared,functions}/**/*.ts', 'local/{triage,stand-ins/ses-in}/**/*.ts'];
const RUN_TIME = '(made at run time)';
/** Of the clock on the wall: other programs may have the processor, and that makes no pattern unsafe. */
const LONGEST_MS = 300_000;
const PROOF = { checker: 'automaton', timeout: LONGEST_MS };
const TRIAL = { checker: 'fuzz', timeout: LONGEST_MS };
/** What came of a trial. */
const TRIED = {
  vulnerable: 'is slow on some input, and nothing bounds it',
  unknown: `was not tried to the end within ${LONGEST_MS / 1000} s: run this gate where less else runs`,
};
const listed = JSON.parse(readFileSync(new URL('listed-patterns.json', import.meta.url), 'utf8'));

function* patternsIn(node) {
  if (node.type === 'RegExpLiteral') yield { pattern: node.pattern, flags: node.flags };
  const isMade = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (isMade && node.callee?.type === 'Identifier' && node.callee.value === 'RegExp')
    yield { pattern: RUN_TIME, flags: '' };
  for (const child of children(node)) yield* patternsIn(child);
}

/** `a{2,90}` takes no more than `a{2,}` does, and that is a far smaller automaton. */
function withoutUpperBounds(pattern) {
  return pattern.replace(/\{(\d+),\d{2,}\}/g, (_, least) => ({ 0: '*', 1: '+' })[least] ?? `{${least},}`);
}

function isProved({ pattern, flags }) {
  return [withoutUpperBounds(pattern), pattern].some((one) => ask(one, flags, PROOF).status === 'safe');
}

/** recheck itself may run out of stack on large automata: that proves nothing. */
function ask(pattern, flags, how) {
  try {
    return recheck.checkSync(pattern, flags, how);
  } catch {
    return { status: 'unknown' };
  }
}

const found = new Map();
for (const file of globSync(SOURCES)) {
  const program = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2024' });
  for (const one of patternsIn(program.body))
    found.set(`${file} ${one.pattern}/${one.flags}`, { file, ...one });
}

const proved = new Map();
const findings = [];
const used = new Set();
for (const one of found.values()) {
  const { file, pattern, flags } = one;
  const exception = listed.find((item) => item.file === file && item.pattern === pattern);
  if (exception !== undefined) used.add(exception);
  // an input without a bound is tried, where no proof is to be had
  if (exception?.input === 'unbounded') {
    const { status } = ask(pattern, flags, TRIAL);
    if (status !== 'safe') findings.push(`${file}: /${pattern}/${flags} ${TRIED[status]}`);
  }
  if (exception !== undefined) continue;
  const key = `${pattern}/${flags}`;
  if (!proved.has(key)) proved.set(key, pattern !== RUN_TIME && isProved(one));
  if (!proved.get(key)) findings.push(`${file}: /${key} is not proved to be safe`);
}
for (const item of listed) {
  if (!used.has(item)) findings.push(`listed-patterns.json: there is no /${item.pattern}/ in ${item.file}`);
  if (!item.why) findings.push(`listed-patterns.json: /${item.pattern}/ has no reason`);
}
if (found.size === 0) findings.push('no pattern found: the gate looked in the wrong place');
for (const finding of findings) console.error(finding);
console.log(`patterns: ${found.size} found, ${listed.length} listed, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
