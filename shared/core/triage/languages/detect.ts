// Tells in which language a text is written, by the words that only some languages have. Each token is looked up once.
import type { PhraseTable } from '../text/phrase.ts';
import { present } from '../text/present.ts';
import { isAllCapitals, lowerAt, type Token, tokenAt } from '../text/token.ts';
import type { Lexicon } from './lexicon.ts';
import { LEXICONS, WRITTEN_LEXICONS } from './registry.ts';
import { UNREAD_SCRIPTS, UNREAD_WORDS } from './unread-languages.ts';

export interface Detected {
  readonly lexicon: Lexicon;
  /** False where the text shows a language that is not read: what its amounts mean is a guess. */
  readonly isKnown: boolean;
}

const MOST_TOKENS = 400; // enough to tell a language by
const SHORT = 3; // letters
// Whole numbers, which are added for each token of each text.
const PRIOR = 3; // what the member's language or that of the mail counts beforehand
const WORD_WEIGHT = 2;
const DAY_WEIGHT = 6; // a wrong reading of a day is the dearest mistake
const WEIGHT_BITS = 3; // of 31 for all languages that are read, and for those that are not
const HEAVIEST = 2 ** WEIGHT_BITS - 1;

/** @param prior ISO 639-1: the language that is read where the words speak for none. */
export function detect(tokens: readonly Token[], prior: string): Detected {
  const scores = PLACES.map((language): number => (language === prior ? PRIOR : 0));
  const first = scores.indexOf(PRIOR);
  let unread = 0;
  let shared = 0; // words in a script of several languages, which none of them claims
  for (let at = 0; at < tokens.length && at < MOST_TOKENS; at += 1) {
    const token = present(tokens[at]);
    if (tellsNothing(token)) continue;
    const { lower } = token;
    const counts = weightsAt(tokens, at, first);
    if (counts !== undefined) add(counts, scores);
    else if (isShared(lower)) shared += WORD_WEIGHT;
    else if (isUnread(lower)) unread += WORD_WEIGHT;
  }
  unread += present(scores.pop());
  const best = Math.max(...scores);
  const lexicon = present(LEXICONS[scores.indexOf(best)]);
  if (lexicon.script === undefined) unread += shared;
  return { lexicon, isKnown: unread === 0 || best > unread };
}

/** Numbers, signs and single letters are of no language. */
function tellsNothing({ kind, lower }: Token): boolean {
  return (kind !== 'word' || lower.length === 1) && isLatin(lower);
}

function weightsAt(tokens: readonly Token[], at: number, prior: number): Weights | undefined {
  const word = lowerAt(tokens, at);
  const known = (isLatin(word) ? undefined : weightsByScript(word, prior)) ?? wordWeights().get(word);
  if (known === undefined || known === OF_UNREAD) return known;
  return isCode(tokens, at) ? undefined : known;
}

/**
 * `EST` is no French verb, nor are the letters of a project; a text that is all in capitals has words in them. The `am` of
 * `9am` is no German word.
 */
function isCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isMeridiem(tokens, at)) return true;
  if (token?.kind !== 'word' || token.text.length > LONGEST_CODE || !isAllCapitals(token)) return false;
  const near = tokens.slice(Math.max(0, at - CODE_REACH), at + CODE_REACH);
  return near.some(({ kind, text, lower }) => kind === 'word' && text === lower);
}

/** `9am`, and `9.00 am - 11` where no word follows: not `um 9 am Montag`. */
function isMeridiem(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at - 1)?.kind !== 'number' || !MERIDIEMS.has(lowerAt(tokens, at))) return false;
  return tokens[at]?.glued === true || tokens[at + 1]?.kind !== 'word';
}

const CODE_REACH = 12; // tokens on each side

const LONGEST_CODE = 4;
const MERIDIEMS = new Set(LEXICONS.flatMap(({ clocks }) => [...clocks.meridiems.keys()]));

/** The last place is that of the languages that are not read. */
const OF_UNREAD: Weights = weightOf(LEXICONS.length, DAY_WEIGHT);
const PLACES = [...LEXICONS.map(({ language }) => language), ''];

function add(counts: Weights, scores: number[]): void {
  let left = counts;
  for (let place = 0; left > 0; place += 1) {
    scores[place] = present(scores[place]) + (left & HEAVIEST);
    left >>>= WEIGHT_BITS;
  }
}

/** Languages that are told by their script, by index. */
const SCRIPTS = LEXICONS.flatMap(({ script }, index) => (script === undefined ? [] : [{ index, script }]));

/** Runs of letters without white space hold many words: their script tells, or a word that they contain. */
function weightsByScript(word: string, prior: number): Weights | undefined {
  const one = SCRIPTS.find(
    ({ index, script }) =>
      script.own.test(word) || (script.shared.test(word) && (index === prior || script.words.test(word))),
  );
  return one && weightOf(one.index, DAY_WEIGHT);
}

function isShared(word: string): boolean {
  return !isLatin(word) && SCRIPTS.some(({ script }) => script.shared.test(word));
}

/** Few words need the closer look. */
function isUnread(word: string): boolean {
  return word.charCodeAt(0) > LAST_LATIN && UNREAD_SCRIPTS.test(word);
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) <= LAST_LATIN && word.charCodeAt(word.length - 1) <= LAST_LATIN;
}

const LAST_LATIN = 0x24f;

/** `de` of `de-AT`; the first language of all where that one is not read. */
export function languageOfLocale(locale: string): string {
  const end = locale.indexOf('-');
  const own = (end < 0 ? locale : locale.slice(0, end)).toLowerCase();
  return (LEXICONS.find(({ language }) => language === own) ?? WRITTEN_LEXICONS[0]).language;
}

/** What a word counts for languages, in so many bits for each by its place: one number lies where it is looked up. */
type Weights = number;
let weights: ReadonlyMap<string, Weights> | undefined;

function weightOf(place: number, weight: number): Weights {
  return weight << (WEIGHT_BITS * place);
}

/** Words of all languages with what they count for each; made once. */
function wordWeights(): ReadonlyMap<string, Weights> {
  if (weights !== undefined) return weights;
  const all = new Map<string, Weights>();
  LEXICONS.forEach((lexicon, i) => {
    for (const [word, weight] of wordsOf(lexicon)) all.set(word, (all.get(word) ?? 0) | weightOf(i, weight));
  });
  for (const word of UNREAD_WORDS) if (!all.has(word)) all.set(word, OF_UNREAD);
  weights = all;
  return weights;
}

function singleWordsOf(table: PhraseTable<true> | undefined): readonly string[] {
  return [...(table ?? [])].flatMap(([word, phrases]) =>
    phrases.some(({ words }) => words.length === 1) ? [word] : [],
  );
}

/** Single words only: a text is not cut by any language's rules before its language is known. */
function wordsOf({ marks, days, durations, clocks, cues }: Lexicon): ReadonlyMap<string, number> {
  const single = [...days.days].filter(([, phrases]) => phrases.some((phrase) => phrase.words.length === 1));
  const names = [...days.weekdays.keys(), ...days.months.keys()];
  const short = names.filter((word) => word.length <= SHORT); // `mon` and `mar` are words of several languages
  const dayWords = [...single.map(([word]) => word), ...names.filter((word) => word.length > SHORT)];
  const ends = [clocks.starts, clocks.ends, clocks.startsBehind, clocks.endsBehind].flatMap(singleWordsOf);
  const done = [...cues].filter(([, phrases]) =>
    phrases.some(({ words, value }) => value === 'done' && words.length === 1),
  );
  const telling = [...ends, ...done.map(([word]) => word)].filter((word) => word.length > SHORT);
  const plain = [...marks, ...short, ...durations.units.keys(), ...durations.numbers.keys(), ...telling];
  const isWord = (word: string) => /^\p{L}{2,}/u.test(word);
  return new Map([
    ...plain.filter(isWord).map((word) => [word, WORD_WEIGHT] as const),
    ...dayWords.filter((word) => isWord(word) && !marks.has(word)).map((word) => [word, DAY_WEIGHT] as const),
  ]);
}
