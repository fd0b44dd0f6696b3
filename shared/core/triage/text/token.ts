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
const TOKEN = /(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|((?<![\p{L}\d.,])\.\d+|\d+(?:[.,]\d+)*)|\S/gu;

/** How a language is written where white space does not part its words. */
export interface Writing {
  /** Heads of a token that are words of their own: `d'` of `d'heure`, with a straight apostrophe. */
  readonly elided?: ReadonlySet<string>;
  /** Cuts a run of letters into words: Japanese has no white space. Together they are the run. */
  readonly cut?: (run: string) => readonly string[];
}

/** The tokens of `text` between two offsets, in order. */
export function tokenise(text: string, start = 0, end = text.length, writing: Writing = {}): Token[] {
  const tokens: Token[] = [];
  let before = start;
  for (const found of text.slice(start, end).matchAll(TOKEN)) {
    const [run, word, number] = found;
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign';
    const pieces = word === undefined ? undefined : wordsOf(word, writing);
    let at = start + found.index;
    for (const piece of pieces ?? [run]) {
      const lower = word === undefined ? piece : lowered(piece);
      const glued = at === before && at > start;
      tokens.push({ kind, text: piece, lower, start: at, end: at + piece.length, glued });
      at += piece.length;
      before = at;
    }
  }
  return tokens;
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** `undefined`: it is one word. */
function wordsOf(run: string, { elided, cut }: Writing): readonly string[] | undefined {
  if (cut !== undefined) return cut(run);
  if (elided === undefined) return undefined;
  const apostrophe = run.search(/['’]/) + 1;
  if (apostrophe === 0 || !elided.has(lowered(run.slice(0, apostrophe)))) return undefined;
  const rest = run.slice(apostrophe);
  return [run.slice(0, apostrophe), ...(wordsOf(rest, { elided }) ?? [rest])];
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
