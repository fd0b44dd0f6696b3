// Whether the sender's own words are none, or do nothing but ask to log what follows them (reading rule 2).
import { HANDING_ON, type HandingOn } from './languages/handing-on.ts';
import type { SaidProject } from './read/sentence-reading.ts';
import { present } from './text/present.ts';
import { tokenise } from './text/token.ts';

/** `told`: it only says that something follows. */
export type Handing = 'nothing_said' | 'asked' | 'told' | 'other';

const LONGEST = 400; // characters: who writes more says something
const WORDS_OF_A_GREETING = 4;
const WORDS_OF_A_NAME = 3;

export interface HandedOn {
  readonly handing: Handing;
  /** "Please log to ACME" asks and nothing else. */
  readonly project?: SaidProject;
}

/** @param projects that the text names, or seems to. */
export function handingOf(own: string, projects: readonly SaidProject[]): HandedOn {
  if (own.trim() === '') return { handing: 'nothing_said' };
  if (own.length > LONGEST) return { handing: 'other' };
  const plain = inAnyLanguage(own);
  if (plain !== 'other') return { handing: plain };
  const handing = inAnyLanguage(withoutNames(own, projects));
  const [project] = projects;
  return { handing, ...(project && { project }) };
}

function inAnyLanguage(own: string): Handing {
  const kinds = Object.values(HANDING_ON).map((language) => handingIn(own, language));
  return kinds.find((kind) => kind !== 'other') ?? 'other';
}

function handingIn(own: string, language: HandingOn): Handing {
  const text = withoutFrame(own, language);
  if (language.pieces !== undefined && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))
    return handingInPieces(text, language.pieces);
  const { asks, around, informs } = language;
  const said = tokenise(text)
    .filter(({ kind }) => kind !== 'sign')
    .flatMap(({ lower }) => halvesOf(lower, around));
  if (said.length === 0) return 'nothing_said';
  const asking = said.filter((word) => asks.has(word));
  if (asking.length === 0 || said.some((word) => !asks.has(word) && !around.has(word))) return 'other';
  return asking.every((word) => informs.has(word)) ? 'told' : 'asked';
}

/** `d'ajouter` is two words where its head is one. */
function halvesOf(word: string, heads: ReadonlySet<string>): readonly string[] {
  const at = word.indexOf("'") + 1;
  return at > 0 && heads.has(word.slice(0, at)) ? [word.slice(0, at), word.slice(at)] : [word];
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

function withoutNames(own: string, projects: readonly SaidProject[]): string {
  return projects.reduce(
    (text, { evidence: { start, end } }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    own,
  );
}
