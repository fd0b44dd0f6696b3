// Signs that people write for one another: they are read as their plain twins.

/** Signs that mean what a sign of ASCII does. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['、', ','],
  ['､', ','],
  ['｡', '。'],
  ['〜', '~'],
  ['【', '('],
  ['】', ')'],
  ['〔', '('],
  ['〕', ')'],
  ['⁄', '/'],
  ['⇒', '→'],
  ['➔', '→'],
  ['➜', '→'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['―', '—'],
  ['￥', '¥'],
]);

/** The twin of a sign, else the sign itself. */
export function signOf(text: string): string {
  return text.charCodeAt(0) > LAST_LATIN ? (TWINS.get(text) ?? text) : text;
}

const LAST_LATIN = 0x24f;
