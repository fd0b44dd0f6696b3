// Whether a text holds nothing but words of some kinds: what is asked in few words is asked in these and says no more.
import { present } from './present.ts';
import { tokenise } from './token.ts';

export interface FewWords {
  /** At least one of these is in it. */
  readonly asks: ReadonlySet<string>;
  /** And nothing else but these. */
  readonly around: ReadonlySet<string>;
  /** Begin a line of greeting. */
  readonly greetings: ReadonlySet<string>;
  /** Of a language that parts no words by white space: pieces of `asks` and of `around`. */
  readonly pieces?: { readonly asks: readonly string[]; readonly around: readonly string[] };
}

const WORDS_OF_A_GREETING = 4;
const WORDS_OF_A_NAME = 3;

/** Those of `asks` that a text holds; `undefined` where it says more. A greeting and a name at its end are not looked at. */
export function fewWordsIn(own: string, language: FewWords): readonly string[] | undefined {
  const text = withoutFrame(own, language);
  if (language.pieces !== undefined && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))
    return piecesIn(text, language.pieces);
  const { asks, around } = language;
  const said = tokenise(text)
    .filter(({ kind }) => kind !== 'sign')
    .flatMap(({ lower }) => halvesOf(lower, around));
  return said.some((word) => !asks.has(word) && !around.has(word))
    ? undefined
    : said.filter((word) => asks.has(word));
}

/** Nothing but a greeting and a name. */
export function isGreetingOnly(own: string, language: FewWords): boolean {
  return tokenise(withoutFrame(own, language)).every(({ kind }) => kind === 'sign');
}

/** `d'ajouter` is two words where its head is one. */
function halvesOf(word: string, heads: ReadonlySet<string>): readonly string[] {
  const at = word.indexOf("'") + 1;
  return at > 0 && heads.has(word.slice(0, at)) ? [word.slice(0, at), word.slice(at)] : [word];
}

function piecesIn(
  text: string,
  { asks, around }: NonNullable<FewWords['pieces']>,
): readonly string[] | undefined {
  const rest = [...asks, ...around].reduce((left, piece) => left.replaceAll(piece, ' '), text);
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : asks.filter((piece) => text.includes(piece));
}

/** Without a greeting on top and a name at the end. */
function withoutFrame(own: string, { greetings }: FewWords): string {
  const lines = own.split('\n').filter((line) => line.trim() !== '');
  const greeting = tokenise(lines.slice(0, 1).join('')).filter(({ kind }) => kind === 'word');
  const greets = greetings.has(greeting[0]?.lower ?? '') && greeting.length <= WORDS_OF_A_GREETING;
  const kept = greets ? lines.slice(1) : lines;
  return (kept.length > 1 && isName(present(kept.at(-1))) ? kept.slice(0, -1) : kept).join('\n');
}

function isName(line: string): boolean {
  const written = line.trim().split(/\s+/);
  return (
    written.length <= WORDS_OF_A_NAME &&
    written.every((word) => /^[/–-]{0,2}\p{Lu}[\p{L}.'’-]{0,30}$/u.test(word))
  );
}
