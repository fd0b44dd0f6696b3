// Puts every mutant of a file into it, each behind a switch: `__m(7)` is true while mutant 7 is the one that lives. So all of them
// are loaded once.
import { parseSync } from '@swc/core';
import { switchesOf } from './switches.mjs';

const LAST = ';0;';
const COMPARISONS = { '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const ARITHMETIC = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };
const TRUE = { to: 'true', when: 'f' };
const FALSE = { to: 'false', when: 't' };
const NEUTRAL = { '&&': TRUE, '||': FALSE, '??': { to: 'undefined', when: 'n' } };
const METHODS = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  findIndex: 'findLastIndex',
  find: 'findLast',
};
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ClassMethod']);
const FORKS = new Set(['IfStatement', 'ConditionalExpression']);
const LOOPS = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement']);
/** Of TypeScript's own nodes these hold an expression that runs; the rest are types. */
const TRANSPARENT = new Set([
  'TsAsExpression',
  'TsSatisfiesExpression',
  'TsNonNullExpression',
  'TsConstAssertion',
]);

/** The text with switches for the mutants that `isChosen`, and what each number from `first` on stands for. */
export function mutate(file, text, first, isChosen) {
  const bytes = Buffer.from(text);
  // swc counts on from file to file, up to the last token: a statement at the very end says where that lies
  const program = parseSync(`${text}${LAST}`, { syntax: 'typescript', target: 'es2024' });
  const shift = bytes.length + LAST.length - program.span.end;
  const switches = switchesOf({ file, bytes, shift, first, isChosen });
  for (const node of program.body.slice(0, -2)) visit(node, switches);
  return switches.finish();
}

function visit(node, switches) {
  if (node === null || typeof node !== 'object') return;
  if (TRANSPARENT.has(node.type)) return visit(node.expression, switches);
  if (isInert(node.type)) return;
  mutateNode(node, switches);
  for (const [key, value] of Object.entries(node)) if (!isName(key, value)) visit(value, switches);
}

/** Types and imports: nothing of them runs. */
function isInert(type) {
  return type === 'ImportDeclaration' || type === 'ExportAllDeclaration' || Boolean(type?.startsWith('Ts'));
}

function isName(key, value) {
  return key === 'span' || ((key === 'key' || key === 'property') && value?.type !== 'Computed');
}

const BY_TYPE = {
  BinaryExpression: mutateBinary,
  CallExpression: mutateMethod,
  BooleanLiteral: (node, { replace }) => replace(node, [{ to: String(!node.value), when: '*' }]),
  NumericLiteral: (node, { replace }) => replace(node, [{ to: String(node.value + 1), when: '*' }]),
  UnaryExpression: (node, { replace }) => node.operator === '!' && replace(node, [TRUE, FALSE]),
  ArrowFunctionExpression: ({ body }, switches) =>
    body.stmts ? mutateBody(body, switches) : switches.replace(body, [{ to: 'undefined', when: 'u' }]),
};

function mutateNode(node, switches) {
  const { type, test } = node;
  if (LOOPS.has(type) && test) switches.replace(test, [FALSE]);
  else if (FORKS.has(type))
    isDenial(test) || switches.replace(test, [TRUE, FALSE]); // a denial is changed where it stands
  else if (FUNCTIONS.has(type)) mutateBody(node.body ?? node.function?.body, switches);
  else BY_TYPE[type]?.(node, switches);
}

function isDenial({ type, operator }) {
  return type === 'UnaryExpression' && operator === '!';
}

/** Both sides once: `__o` applies the operator, or the other one. */
function mutateBinary({ operator, left, right }, { put, isChosen, shown, edit, replace }) {
  if (operator in NEUTRAL) return replace(left, [NEUTRAL[operator]]);
  const other = COMPARISONS[operator] ?? ARITHMETIC[operator];
  if (other === undefined) return;
  const id = put(left, `${operator} becomes ${other} after ${shown(left)}`);
  if (!isChosen(id)) return;
  const size = right.span.end - left.span.start;
  edit(left.span.start, `__o(${id},'${operator}','${other}',(`, size);
  edit(left.span.end, '),(', Number.NEGATIVE_INFINITY, right.span.start - left.span.end);
  edit(right.span.end, '))', -size);
}

function mutateMethod({ callee }, { put, isChosen, edit, bytesBefore }) {
  const name = callee.type === 'MemberExpression' ? callee.property : undefined;
  if (name?.type !== 'Identifier' || !Object.hasOwn(METHODS, name.value)) return;
  const id = put(name, `.${name.value} becomes .${METHODS[name.value]}`);
  if (!isChosen(id)) return;
  const dots = bytesBefore(name.span.start) === '?.' ? 0 : 1; // `?.` stays before a bracket, `.` does not
  const text = `[__m(${id})?'${METHODS[name.value]}':'${name.value}']`;
  edit(name.span.start - dots, text, 0, name.value.length + dots);
}

function mutateBody(block, { put, isChosen, edit, passBy }) {
  if (!block?.stmts?.length) return;
  passBy(block);
  const id = put(block, 'the function does nothing');
  if (isChosen(id)) edit(block.span.start + 1, `if(__m(${id}))return;`, 0);
}
