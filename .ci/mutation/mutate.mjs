// Puts every mutant of a file into it, each behind a switch: `__m(7)` is true while mutant 7 is the one that lives. So all of them
// are loaded once, and no part of the text stands twice. Edits go by the spans of swc's tree.
import { parseSync } from '@swc/core';

const LAST = ';0;';
const COMPARISONS = { '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const ARITHMETIC = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };
const NEUTRAL = { '&&': 'true', '||': 'false', '??': 'undefined' };
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

/** The text with its switches, and what each number from `first` on stands for. */
export function mutate(file, text, first) {
  const bytes = Buffer.from(text);
  // swc counts on from file to file, up to the last token: a statement at the very end says where that lies
  const program = parseSync(`${text}${LAST}`, { syntax: 'typescript', target: 'es2024' });
  const shift = bytes.length + LAST.length - program.span.end;
  const edits = [];
  const mutants = [];

  const add = (node, what) => {
    const at = node.span.start + shift;
    mutants.push({ id: first + mutants.length, file, line: lineAt(bytes, at), what });
    return `__m(${first + mutants.length - 1})`;
  };
  const wrap = ({ span }, before, after) => {
    edits.push({ at: span.start + shift, text: before, size: span.end - span.start });
    edits.push({ at: span.end + shift, text: after, size: -(span.end - span.start) });
  };
  /** The node's value, or another one while its mutant lives. */
  const replace = (node, others) => {
    const choices = others.map(
      (other) => `${add(node, `${show(bytes, node, shift)} becomes ${other}`)}?${other}:`,
    );
    wrap(node, `(${choices.join('')}(`, '))');
  };

  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (TRANSPARENT.has(node.type)) return visit(node.expression);
    if (isInert(node.type)) return;
    mutateNode(node);
    for (const [key, value] of Object.entries(node)) if (!isName(key, value)) visit(value);
  };

  const mutateNode = (node) => {
    const { type, test } = node;
    if (LOOPS.has(type) && test) replace(test, ['false']);
    else if (FORKS.has(type)) replace(test, ['true', 'false']);
    else if (FUNCTIONS.has(type)) body(node.body ?? node.function?.body);
    else BY_TYPE[type]?.(node);
  };

  const binary = ({ operator, left, right }) => {
    const other = COMPARISONS[operator] ?? ARITHMETIC[operator];
    if (operator in NEUTRAL) return replace(left, [NEUTRAL[operator]]);
    if (other === undefined) return;
    const id = add(left, `${operator} becomes ${other} after ${show(bytes, left, shift)}`);
    // both sides once: __o applies the operator, or the other one
    edits.push({
      at: left.span.start + shift,
      text: `__o(${id},'${operator}','${other}',(`,
      size: right.span.end - left.span.start,
    });
    edits.push({
      at: left.span.end + shift,
      text: '),(',
      size: Number.NEGATIVE_INFINITY,
      cut: right.span.start - left.span.end,
    });
    edits.push({ at: right.span.end + shift, text: '))', size: -(right.span.end - left.span.start) });
  };

  const method = ({ callee }) => {
    const name =
      callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
        ? callee.property
        : undefined;
    const other = name && Object.hasOwn(METHODS, name.value) ? METHODS[name.value] : undefined;
    if (other === undefined) return;
    const id = add(name, `.${name.value} becomes .${other}`);
    const at = name.span.start + shift;
    const dots = bytes.toString('latin1', at - 2, at) === '?.' ? 0 : 1; // `?.` stays before a bracket, `.` does not
    edits.push({
      at: at - dots,
      text: `[${id}?'${other}':'${name.value}']`,
      size: 0,
      cut: name.value.length + dots,
    });
  };

  const body = (block) => {
    if (!block?.stmts?.length) return;
    const id = add(block, 'the function does nothing');
    edits.push({ at: block.span.start + 1 + shift, text: `if(${id})return;`, size: 0 });
  };

  const BY_TYPE = {
    BinaryExpression: binary,
    CallExpression: method,
    BooleanLiteral: (node) => replace(node, [String(!node.value)]),
    NumericLiteral: (node) => replace(node, [String(node.value + 1)]),
    UnaryExpression: (node) => node.operator === '!' && replace(node, ['true', 'false']),
    ArrowFunctionExpression: (node) =>
      node.body.stmts ? body(node.body) : replace(node.body, ['undefined']),
  };

  for (const node of program.body.slice(0, -2)) visit(node);
  return { text: apply(bytes, edits), mutants };
}

/** Types and imports: nothing of them runs. */
function isInert(type) {
  return type === 'ImportDeclaration' || type === 'ExportAllDeclaration' || Boolean(type?.startsWith('Ts'));
}

function isName(key, value) {
  return key === 'span' || ((key === 'key' || key === 'property') && value?.type !== 'Computed');
}

/** Where several stand at one place, what ends comes first, inner ends before outer ones, and outer starts before inner ones. */
function apply(bytes, edits) {
  const order = edits
    .map((edit, age) => ({ ...edit, age: edit.size < 0 ? -age : age }))
    .toSorted((a, b) => a.at - b.at || rank(a) - rank(b) || b.size - a.size || a.age - b.age);
  const pieces = [];
  let from = 0;
  for (const { at, text, cut = 0 } of order) {
    pieces.push(bytes.subarray(from, at).toString(), text);
    from = at + cut;
  }
  return [...pieces, bytes.subarray(from).toString()].join('');
}

function rank({ size }) {
  return size < 0 ? 0 : 1;
}

function show(bytes, { span }, shift) {
  const text = bytes
    .subarray(span.start + shift, span.end + shift)
    .toString()
    .replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

function lineAt(bytes, at) {
  return bytes.subarray(0, at).toString().split('\n').length;
}
