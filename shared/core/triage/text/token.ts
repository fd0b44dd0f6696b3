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
const TOKEN = /(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(?<number>\d+(?:[.,]\d+)*)|\S/gu;

/** The tokens of `text` between two offsets, in order. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let before = start;
  for (const found of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + found.index;
    const [word] = found;
    tokens.push({
      kind:
        found.groups?.word !== undefined ? 'word' : found.groups?.number !== undefined ? 'number' : 'sign',
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      start: at,
      end: at + word.length,
      glued: at === before && at > start,
    });
    before = at + word.length;
  }
  return tokens;
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
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Two or more letters, all capital: how codes are written. */
export function isAllCapitals(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 1 && /^\p{Lu}+$/u.test(token.text);
}
