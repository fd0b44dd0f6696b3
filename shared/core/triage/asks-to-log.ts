// Whether the sender's own words are none, or do nothing but ask to log what follows them (reading rule 2).
import { HANDING_ON, type HandingOn } from './languages/handing-on.ts';
import type { SaidProject } from './read/sentence-reading.ts';
import { tokenise } from './text/token.ts';

/** `told`: it only says that something follows. */
export type Handing = 'nothing_said' | 'asked' | 'told' | 'other';

const LONGEST = 400; // characters: who writes more says something
const WORDS_OF_A_GREETING = 4;
const WORDS_OF_A_NAME = 3;

/** @param projects that the text names: "please log to ACME" asks and nothing else. */
export function handingOf(own: string, projects: readonly SaidProject[]): Handing {
  if (own.trim() === '') return 'nothing_said';
  if (own.length > LONGEST) return 'other';
  const kinds = Object.values(HANDING_ON).map((language) => handingIn(withoutNames(own, projects), language));
  return kinds.find((kind) => kind !== 'other') ?? 'other';
}

function handingIn(own: string, language: HandingOn): Handing {
  const text = withoutFrame(own, language);
  if (language.pieces !== undefined && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))
    return handingInPieces(text, language.pieces);
  const said = tokenise(text).filter(({ kind }) => kind !== 'sign');
  if (said.length === 0) return 'nothing_said';
  const { asks, around, informs } = language;
  const fits = said.every(({ lower }) => asks.has(lower) || around.has(lower) || isApart(lower, around));
  const asking = said.filter(({ lower }) => asks.has(lower));
  if (!fits || asking.length === 0) return 'other';
  return asking.every(({ lower }) => informs.has(lower)) ? 'told' : 'asked';
}

/** `s'il`, `d'ajouter`: both halves are known. */
function isApart(word: string, around: ReadonlySet<string>): boolean {
  const at = word.indexOf("'") + 1;
  return at > 0 && around.has(word.slice(0, at)) && around.has(word.slice(at));
}

function handingInPieces(text: string, { asks, around }: NonNullable<HandingOn['pieces']>): Handing {
  const without = (rest: string, pieces: readonly string[]) =>
    pieces.reduce((left, piece) => left.replaceAll(piece, ' '), rest);
  const rest = without(text, asks);
  return rest !== text && !/[\p{L}\p{N}]/u.test(without(rest, around)) ? 'asked' : 'other';
}

/** Without a greeting on top and a name at the end. */
function withoutFrame(own: string, { greetings }: HandingOn): string {
  const lines = own.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const greeting = tokenise(first).filter(({ kind }) => kind === 'word');
  const greets = greetings.has(greeting[0]?.lower ?? '') && greeting.length <= WORDS_OF_A_GREETING;
  const kept = greets ? lines.slice(1) : lines;
  return (kept.length > 1 && isName(kept.at(-1) ?? '') ? kept.slice(0, -1) : kept).join('\n');
}

function isName(line: string): boolean {
  const written = line.trim().split(/\s+/);
  return (
    written.length <= WORDS_OF_A_NAME &&
    written.every((word) => /^[/–-]{0,2}\p{Lu}[\p{L}.'’-]{0,30}$/u.test(word))
  );
}

function withoutNames(own: string, projects: readonly SaidProject[]): string {
  return projects.reduce(
    (text, { evidence: { start, end } }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    own,
  );
}
