// The edits that put mutants into a text, each behind its switch. Positions are bytes; no part of the text stands twice.

/**
 * `shift`: from swc's positions to those of `bytes`. `first`: the number of the first mutant. `isChosen`: which numbers are to have
 * a switch; the others stand for places that stay as they are, and cost nothing.
 */
export function switchesOf({ file, bytes, shift, first, isChosen }) {
  const edits = [];
  const mutants = [];
  const passings = [];

  const put = ({ span }, what) => {
    const id = first + mutants.length;
    mutants.push({ id, file, line: lineAt(bytes, span.start + shift), what });
    return id;
  };
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
    const choices = others
      .map(({ to, when }) => ({ id: put(node, `${shown(node)} becomes ${to}`), to, when }))
      .filter(({ id }) => isChosen(id));
    if (choices.length === 0) return;
    const text = choices.map(({ id, to }) => `__a(${id})?${to}:`).join('');
    edit(start, `(${text}__s(${choices[0].id},'${choices.map(({ when }) => when).join('')}',(`, end - start);
    edit(end, ')))', start - end);
  };

  /** A function of the file begins: who comes here may come to what the file keeps. */
  const passBy = ({ span }) =>
    passings.push({ at: span.start + 1 + shift, text: `__f(${first});`, size: 0, cut: 0 });

  return {
    put,
    isChosen,
    shown,
    edit,
    replace,
    passBy,
    bytesBefore: (at) => bytes.toString('latin1', at + shift - 2, at + shift),
    finish: () => ({ text: apply(bytes, edits.length === 0 ? [] : [...edits, ...passings]), mutants }),
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
