// Cyclomatic complexity (McCabe): 1 for each function, and 1 for each place where its path forks. At most 10.
// Also the lengths of docs/decisions/0002: a file at most 250 lines, a function at most 60.
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { children } from './syntax-tree.mjs';

const MOST = { complexity: 10, fileLines: 250, functionLines: 60 };
const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'MethodProperty',
  'GetterProperty',
  'SetterProperty',
  'Constructor',
]);
const FORKS = new Set([
  'IfStatement',
  'ConditionalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
]);
const SHORT_CIRCUITS = new Set(['&&', '||', '??', '&&=', '||=', '??=']);

/** 1 where this node adds a path to the function that it stands in. */
function forks(node) {
  if (FORKS.has(node.type)) return 1;
  if (node.type === 'SwitchCase') return node.test ? 1 : 0;
  if (node.type === 'BinaryExpression' || node.type === 'AssignmentExpression')
    return SHORT_CIRCUITS.has(node.operator) ? 1 : 0;
  return 0;
}

/** Calls `leave` for each function with its complexity and span. */
function walk(node, within, leave) {
  if (within) within.complexity += forks(node);
  const own = FUNCTIONS.has(node.type) ? { complexity: 1, span: node.span ?? node.function.span } : within;
  for (const child of children(node)) walk(child, own, leave);
  if (own !== within) leave(own);
}

const files = globSync(['{bench,functions,infra,local,shared,test}/**/*.{ts,mjs}', '.ci/**/*.mjs']);
const findings = [];
const isTest = (file) => file.startsWith('test');
for (const file of files) {
  const source = readFileSync(file);
  const lines = source.toString().split('\n').length - 1;
  if (lines > MOST.fileLines && !isTest(file))
    findings.push(`${file}: ${lines} lines, at most ${MOST.fileLines}`);
  const program = parseSync(source.toString(), { syntax: 'typescript', target: 'es2024', comments: false });
  const first = program.span.start; // swc counts bytes on from file to file, and from the first token on
  const lead = source.length - (program.span.end - first);
  const lineAt = (position) =>
    source
      .subarray(0, Math.max(0, position - first + lead))
      .toString()
      .split('\n').length;
  walk(program.body, undefined, ({ complexity, span }) => {
    const [from, to] = [lineAt(span.start), lineAt(span.end)];
    if (complexity > MOST.complexity)
      findings.push(`${file}:${from}: complexity ${complexity}, at most ${MOST.complexity}`);
    if (to - from + 1 > MOST.functionLines && !isTest(file)) {
      findings.push(`${file}:${from}: a function of ${to - from + 1} lines, at most ${MOST.functionLines}`);
    }
  });
}
if (files.length === 0) findings.push('no source files found: the gate looked in the wrong place');
for (const finding of findings) console.error(finding);
console.log(`complexity: ${files.length} files, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
