// Words, numbers and signs of a text with their places. White space is no token, so no later rule can be slowed by it.
import { present } from './present.ts';
import { signOf } from './signs.ts';

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
const TOKEN = /([\p{L}〇][\p{L}\p{M}〇]*(?:['’]\p{L}+)*)|(\.\d+|\d+(?:[.,]\d+)*)|\S/gu;
/** Behind them a point ends or parts something: only elsewhere does it begin a number, as in `.5h`. */
const PARTED = /[\p{L}\d.,]$/u;

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

/** The tokens of `text` between two offsets, in order. */
export function tokenise(text: string, start = 0, end = text.length, writing: Writing = {}): Token[] {
  const tokens: Token[] = [];
  const part = narrowed(text.slice(start, end));
  let at = 0;
  let before = 0; // where the last token ended
  while (at < part.length) {
    const kind = plainKind(part, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const found = plainRun(part, at, kind) ?? nextRun(part, at);
    if (found === undefined) break;
    const run = withApostrophe(found, part, writing);
    addRun(tokens, run, { place: start, isJoined: run.at === before && run.at > 0, writing });
    at = run.at + run.text.length;
    before = at;
  }
  return tokens;
}

interface Run {
  readonly text: string;
  readonly kind: Token['kind'];
  /** Offset into the part that is cut. */
  readonly at: number;
}

interface Where {
  /** Offset of the part that is cut. */
  readonly place: number;
  readonly isJoined: boolean;
  readonly writing: Writing;
}

/** What a character of ASCII is by itself; the others, and a point, need the closer look. */
const [CLOSER, SPACE, LETTER, DIGIT, SIGN] = [0, 1, 2, 3, 4] as const;
const PLAIN_KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[\t\n\r ]/.test(sign)) return SPACE;
  if (/[a-z]/i.test(sign)) return LETTER;
  if (/\d/.test(sign)) return DIGIT;
  return /[!-~]/.test(sign) && sign !== '.' ? SIGN : CLOSER;
});

function plainKind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < PLAIN_KINDS.length ? present(PLAIN_KINDS[code]) : CLOSER;
}

/** Most words and numbers are cut by their characters alone; `undefined` for what the pattern must tell. */
function plainRun(text: string, at: number, kind: number): Run | undefined {
  if (kind === CLOSER) return undefined;
  let end = at + 1;
  if (kind === SIGN) return { text: text.slice(at, end), kind: 'sign', at };
  while (plainKind(text, end) === kind) end += 1;
  const next = text.charCodeAt(end);
  if (kind === DIGIT)
    return next === POINT || next === COMMA ? undefined : { text: text.slice(at, end), kind: 'number', at };
  const goesOn = next === APOSTROPHE || next >= PLAIN_KINDS.length;
  return goesOn ? undefined : { text: text.slice(at, end), kind: 'word', at };
}

const POINT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;

/** The first run from a place on, behind white space of any kind. */
function nextRun(text: string, from: number): Run | undefined {
  TOKEN.lastIndex = from;
  const found = TOKEN.exec(text);
  if (found === null) return undefined;
  const [run, word, number] = found;
  const at = found.index;
  if (run.length > 1 && run.startsWith('.') && PARTED.test(text.slice(Math.max(0, at - 2), at)))
    return { text: '.', kind: 'sign', at };
  const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign';
  return { text: run, kind, at };
}

/** `l'11`: before a numeral too a small word is one of its own. */
function withApostrophe(run: Run, part: string, { elided }: Writing): Run {
  const end = run.at + run.text.length;
  if (elided === undefined || run.kind !== 'word' || !/^['’]\d/.test(part.slice(end, end + 2))) return run;
  return elided.has(`${lowered(run.text)}'`) ? { ...run, text: part.slice(run.at, end + 1) } : run;
}

/** One token, or the words that a language sees in the run. */
function addRun(tokens: Token[], run: Run, where: Where): void {
  if (run.kind !== 'word' || isPlain(where.writing)) tokens.push(toToken(run, where));
  else addWords(tokens, run, where);
}

function toToken({ text, kind, at }: Run, { place, isJoined }: Where): Token {
  const start = place + at;
  const own = kind === 'sign' ? signOf(text) : text;
  const lower = kind === 'word' ? lowered(own) : own;
  return { kind, text: own, lower, start, end: start + text.length, glued: isJoined };
}

function addWords(tokens: Token[], { text, at }: Run, { place, isJoined, writing }: Where): void {
  const start = place + at;
  let from = start;
  for (const piece of wordsOf(text, writing, isJoined ? tokens.at(-1) : undefined)) {
    const end = from + piece.text.length;
    const { number } = piece;
    const said = number ?? piece.text;
    const lower = number ?? lowered(said);
    const glued = from > start || isJoined;
    tokens.push({
      kind: number === undefined ? 'word' : 'number',
      text: said,
      lower,
      start: from,
      end,
      glued,
    });
    from = end;
  }
}

/** Each of its runs of letters is one word. */
export function isPlain({ elided, cut }: Writing): boolean {
  return elided === undefined && cut === undefined;
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** @param before the token that touches the run, if one does. */
function wordsOf(run: string, { elided, cut }: Writing, before: Token | undefined): readonly Piece[] {
  if (cut !== undefined) return cut(run, before?.kind === 'number');
  const apostrophe = run.search(/['’]/) + 1;
  if (apostrophe === 0 || elided?.has(lowered(run.slice(0, apostrophe))) !== true) return [{ text: run }];
  const head = { text: run.slice(0, apostrophe) };
  if (apostrophe === run.length) return [head]; // a numeral follows
  return [head, ...wordsOf(run.slice(apostrophe), { elided }, undefined)];
}

/** Lower-cased text of the token at an index; empty where there is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at)?.lower ?? '';
}

export function textAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at)?.text ?? '';
}

/** No white space stands before the token at an index. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at)?.glued === true;
}

/** An index below 0 is asked for wherever a sentence begins. To an array it is no index but a name, and looking for it is slow. */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** A whole number of at most `digits` digits, else `undefined`. */
export function integer(token: Token | undefined, digits = 2): number | undefined {
  if (token?.kind !== 'number' || token.text.length > digits) return undefined;
  let value = 0;
  for (let at = 0; at < token.text.length; at += 1) {
    const digit = token.text.charCodeAt(at) - ZERO;
    if (digit < 0) return undefined; // a point or a comma
    value = value * 10 + digit;
  }
  return value;
}

const ZERO = 0x30;

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}

/** Two or more letters, all capital: how codes are written. */
export function isAllCapitals(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text === token.lower) return false;
  return token.text.length > 1 && /^\p{Lu}+$/u.test(token.text);
}
