// The edits that put mutants into a text, each behind its switch. Positions are bytes; no part of the text stands twice.

/** `shift`: from swc's positions to those of `bytes`. `first`: the number of the first mutant. */
export function switchesOf({ file, bytes, shift, first }) {
  const edits = [];
  const mutants = [];

  const put = ({ span }, what) => {
    const id = first + mutants.length;
    mutants.push({ id, file, line: lineAt(bytes, span.start + shift), what });
    return id;
  };
  /** The switch of a new mutant, which lives where the node stands. */
  const add = (node, what) => `__m(${put(node, what)})`;
  const shown = ({ span }) => {
    const text = bytes.subarray(span.start + shift, span.end + shift).toString();
    return text.replace(/\s+/g, ' ').replace(/^(.{37}).{4,}$/, '$1...');
  };
  /** `size`: how much stands within what begins here; negative for what ends here. `cut`: what goes. */
  const edit = (at, text, size, cut = 0) => edits.push({ at: at + shift, text, size, cut });

  /**
   * The node's value, or another one while its mutant lives. `others`: each as it is written, and the letter of the values that
   * it differs from (DIFFERS in the worker).
   */
  const replace = (node, others) => {
    const { start, end } = node.span;
    const choices = others.map(({ to }) => {
      const id = put(node, `${shown(node)} becomes ${to}`);
      return { id, text: `__a(${id})?${to}:` };
    });
    const text = choices.map((one) => one.text).join('');
    edit(start, `(${text}__s(${choices[0].id},'${others.map(({ when }) => when).join('')}',(`, end - start);
    edit(end, ')))', start - end);
  };

  return {
    put,
    add,
    shown,
    edit,
    replace,
    bytesBefore: (at) => bytes.toString('latin1', at + shift - 2, at + shift),
    finish: () => ({ text: apply(bytes, edits), mutants }),
  };
}

/** Where several stand at one place, what ends comes first, inner ends before outer ones, and outer starts before inner ones. */
function apply(bytes, edits) {
  const order = edits
    .map((edit, age) => ({ ...edit, age: edit.size < 0 ? -age : age }))
    .toSorted((a, b) => a.at - b.at || rank(a) - rank(b) || b.size - a.size || a.age - b.age);
  const pieces = [];
  let from = 0;
  for (const { at, text, cut } of order) {
    pieces.push(bytes.subarray(from, at).toString(), text);
    from = at + cut;
  }
  return [...pieces, bytes.subarray(from).toString()].join('');
}

function rank({ size }) {
  return size < 0 ? 0 : 1;
}

function lineAt(bytes, at) {
  return bytes.subarray(0, at).toString().split('\n').length;
}
