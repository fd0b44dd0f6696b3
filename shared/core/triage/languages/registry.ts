// The languages that are read. A new one is a folder beside this file and a line here.
import { GERMAN } from './de/german.ts';
import { ENGLISH } from './en/english.ts';
import { SPANISH } from './es/spanish.ts';
import { FRENCH } from './fr/french.ts';
import { ITALIAN } from './it/italian.ts';
import { JAPANESE } from './ja/japanese.ts';
import type { Lexicon } from './lexicon.ts';
import { DUTCH } from './nl/dutch.ts';
import { inOneShape } from './one-shape.ts';
import { PORTUGUESE } from './pt/portuguese.ts';

/** As their folders say them. The first is read where nothing speaks for another. */
export const WRITTEN_LEXICONS: readonly [Lexicon, ...Lexicon[]] = [
  ENGLISH,
  FRENCH,
  GERMAN,
  ITALIAN,
  JAPANESE,
  DUTCH,
  SPANISH,
  PORTUGUESE,
];

/** In the same order, for the engine. */
export const LEXICONS = inOneShape<Lexicon>(WRITTEN_LEXICONS);
