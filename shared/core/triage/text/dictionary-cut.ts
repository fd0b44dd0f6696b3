// Cuts a run of letters into words where white space does not: by a dictionary, the longest word first. Unknown runs end
// where the script changes or a word begins. Linear: no word is longer than the longest of the dictionary.
import { kanjiNumeral, numeralLength } from './kanji-numeral.ts';
import { type Script, scriptAt, scriptEnd } from './script.ts';
import type { Piece } from './token.ts';

export interface Dictionary {
  readonly words: ReadonlySet<string>;
  /** Only right behind a number: `分` of `20分`, not of `分析`. */
  readonly counters: ReadonlySet<string>;
  /** Only right behind a number or a counter: `半` of `2時間半`. */
  readonly trailers: ReadonlySet<string>;
  /** Only where nothing is joined to them: `月` of `月：3h`. */
  readonly alone: ReadonlySet<string>;
  /** In front of a counter, without saying how many: `数時間`. */
  readonly vagueNumerals: ReadonlySet<string>;
}

/** What stands before a place: it decides whether a counter may follow. */
type Before = 'number' | 'counter' | 'word' | 'unknown';

interface Known {
  readonly piece: Piece;
  readonly as: Before;
}

type Longest = (run: string, at: number) => number;

export function dictionaryCut(
  dictionary: Dictionary,
): (run: string, afterNumber: boolean) => readonly Piece[] {
  const wordAt = wordsOf(dictionary);
  return (run, afterNumber) => {
    if (!afterNumber && dictionary.alone.has(run)) return [{ text: run }];
    if (numeralLength(run, 0) === run.length) return [numeralOf(run).piece];
    const pieces: Piece[] = [];
    let before: Before = afterNumber ? 'number' : 'word';
    let unknown = 0; // what stands before it is cut
    for (let at = 0; at < run.length; ) {
      const known = wordAt(run, at, before);
      before = known?.as ?? 'unknown';
      if (known === undefined) at = pass(run, at);
      else {
        pieces.push(...unknownRuns(run, unknown, at), known.piece);
        at += known.piece.text.length;
        unknown = at;
      }
    }
    return [...pieces, ...unknownRuns(run, unknown, run.length)];
  };
}

/** One piece for each script. */
function unknownRuns(run: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    const end = Math.min(scriptEnd(run, at), to);
    pieces.push({ text: run.slice(at, end) });
    at = end;
  }
  return pieces;
}

/** Nothing is looked for inside of katakana and Latin: names and loan words are written so. */
function pass(run: string, at: number): number {
  return isWhole(scriptAt(run, at)) ? scriptEnd(run, at) : at + 1;
}

function isWhole(script: Script | undefined): boolean {
  return script === 'katakana' || script === 'other';
}

function wordsOf(dictionary: Dictionary): (run: string, at: number, before: Before) => Known | undefined {
  const word = longestOf(dictionary.words);
  const counter = longestOf(dictionary.counters);
  const trailer = longestOf(dictionary.trailers);
  const vague = longestOf(dictionary.vagueNumerals);

  const counterAt = (run: string, at: number, before: Before): number => {
    const counted = before === 'number' ? counter(run, at) : 0;
    return before === 'number' || before === 'counter' ? Math.max(counted, trailer(run, at)) : counted;
  };
  const numeralAt = (run: string, at: number): number => {
    const length = numeralLength(run, at);
    return length > 0 && counter(run, at + length) > 0 ? length : 0;
  };
  const plainAt = (run: string, at: number, before: Before): number => {
    const length = word(run, at);
    const script = scriptAt(run, at);
    if (isWhole(script)) return at + length === scriptEnd(run, at) ? length : 0;
    if (length !== 1 || script !== 'han') return length;
    // a single sign amid others is part of a word that is not known
    const joined = before === 'unknown' && scriptAt(run, at - 1) === 'han';
    const goesOn = scriptAt(run, at + 1) === 'han' && word(run, at + 1) < 2 && numeralAt(run, at + 1) === 0;
    return joined || goesOn ? 0 : length;
  };
  const numberAt = (run: string, at: number, plain: number): Known | undefined => {
    const numeral = numeralAt(run, at);
    // `一時間` is an hour, though `一時` is a word
    if (numeral > 0 && numeral + counter(run, at + numeral) >= plain)
      return numeralOf(run.slice(at, at + numeral));
    const some = vague(run, at);
    if (some < Math.max(plain, 1) || counter(run, at + some) === 0) return undefined;
    return { piece: { text: run.slice(at, at + some) }, as: 'number' };
  };
  return (run, at, before) => {
    const counted = counterAt(run, at, before);
    const plain = plainAt(run, at, before);
    // `2時間を` is an amount with its particle, `2分割` no minutes
    const inflected = before === 'number' && scriptAt(run, at + counted) === 'hiragana';
    if (counted > 0 && (counted >= plain || inflected))
      return { piece: { text: run.slice(at, at + counted) }, as: 'counter' };
    const word: Known = { piece: { text: run.slice(at, at + plain) }, as: 'word' };
    return numberAt(run, at, plain) ?? (plain > 0 ? word : undefined);
  };
}

function numeralOf(text: string): Known {
  return { piece: { text, number: String(kanjiNumeral(text)) }, as: 'number' };
}

/** Looks up the longest of some words at a place: how long it is, 0 for none. */
function longestOf(words: ReadonlySet<string>): Longest {
  const lengths = new Map<string, number>();
  for (const one of words) {
    const first = one.charAt(0);
    lengths.set(first, Math.max(lengths.get(first) ?? 0, one.length));
  }
  return (run, at) => {
    let length = Math.min(lengths.get(run.charAt(at)) ?? 0, run.length - at);
    while (length > 0 && !words.has(run.slice(at, at + length))) length -= 1;
    return length;
  };
}
