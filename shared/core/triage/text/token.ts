// Words, numbers and signs of a text with their places. White space is no token, so no later rule can be slowed by it.

export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** No white space stands before it. */
  readonly glued: boolean;
}

// Each alternative is decided by its first character and repeats without overlap, so the scan is linear.
const TOKEN = /([\p{L}〇][\p{L}\p{M}〇]*(?:['’]\p{L}+)*)|((?<![\p{L}\d.,])\.\d+|\d+(?:[.,]\d+)*)|\S/gu;

/** A word of a run; `number` is what it says where it is a numeral, in digits. */
export interface Piece {
  readonly text: string;
  readonly number?: string;
}

/** How a language is written where white space does not part its words. */
export interface Writing {
  /** Heads of a token that are words of their own: `d'` of `d'heure`, with a straight apostrophe. */
  readonly elided?: ReadonlySet<string>;
  /** Cuts a run of letters into words: Japanese has no white space. Together they are the run. */
  readonly cut?: (run: string, afterNumber: boolean) => readonly Piece[];
}

const WIDE = /[\u3000-\uff5e]/;
const FULL_WIDTH = /[\uff01-\uff5e]/g; // twins of ASCII
const WIDTH = 0xfee0;

/** Full-width letters, digits and signs as their ASCII twins, one for one: offsets stay. */
function narrowed(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDTH));
}

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
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['―', '—'],
  ['￥', '¥'],
]);

/** The tokens of `text` between two offsets, in order. */
export function tokenise(text: string, start = 0, end = text.length, writing: Writing = {}): Token[] {
  const tokens: Token[] = [];
  let before = start;
  for (const found of narrowed(text.slice(start, end)).matchAll(TOKEN)) {
    const [run, word] = found;
    let at = start + found.index;
    for (const piece of word === undefined ? [run] : wordsOf(word, writing, at === before && tokens.at(-1))) {
      const token = toToken(piece, word !== undefined, found[2] !== undefined);
      const length = typeof piece === 'string' ? piece.length : piece.text.length;
      tokens.push({ ...token, start: at, end: at + length, glued: at === before && at > start });
      at += length;
      before = at;
    }
  }
  return tokens;
}

function toToken(
  piece: string | Piece,
  isWord: boolean,
  isNumber: boolean,
): Pick<Token, 'kind' | 'text' | 'lower'> {
  if (typeof piece !== 'string' && piece.number !== undefined)
    return { kind: 'number', text: piece.number, lower: piece.number };
  const text = typeof piece === 'string' ? piece : piece.text;
  if (isWord) return { kind: 'word', text, lower: lowered(text) };
  if (isNumber) return { kind: 'number', text, lower: text };
  const sign = text.charCodeAt(0) > LAST_LATIN ? (TWINS.get(text) ?? text) : text;
  return { kind: 'sign', text: sign, lower: sign };
}

const LAST_LATIN = 0x24f;

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** @param before the token that touches the run, if one does. */
function wordsOf(
  run: string,
  { elided, cut }: Writing,
  before: Token | false | undefined,
): readonly (string | Piece)[] {
  if (cut !== undefined) return cut(run, before !== false && before?.kind === 'number');
  if (elided === undefined) return [run];
  const apostrophe = run.search(/['’]/) + 1;
  if (apostrophe === 0 || !elided.has(lowered(run.slice(0, apostrophe)))) return [run];
  return [run.slice(0, apostrophe), ...wordsOf(run.slice(apostrophe), { elided }, undefined)];
}

/** Lower-cased text of the token at an index; empty where there is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** No white space stands before the token at an index. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true;
}

/** A whole number of at most `digits` digits, else `undefined`. */
export function integer(token: Token | undefined, digits = 2): number | undefined {
  if (token?.kind !== 'number' || token.text.length > digits || /\D/.test(token.text)) return undefined;
  return Number(token.text);
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}

/** Two or more letters, all capital: how codes are written. */
export function isAllCapitals(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 1 && /^\p{Lu}+$/u.test(token.text);
}
