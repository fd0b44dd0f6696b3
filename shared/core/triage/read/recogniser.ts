// The form of every recogniser: it looks at one place of a sentence and says what begins there, and where that ends.
import type { WorkDate } from '../../work-date.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Section } from '../languages/vocabulary.ts';
import type { Token } from '../text/token.ts';
import type { ReadingContext } from './context.ts';
import type { Found, Meaning } from './finding.ts';

/** One sentence with what it is read by and against. */
export interface Sight {
  /** The whole text: offsets of tokens count in it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly context: ReadingContext;
  /** The week that the text has named before, so many back from this one. */
  readonly week?: number;
  /** The day that the text has named before. */
  readonly dayBefore?: WorkDate;
}

export interface Sighting {
  readonly meaning: Meaning;
  /** Index of the token after it. */
  readonly next: number;
}

export interface Recogniser {
  readonly name: string;
  /** The sections of the lexicon whose words may begin what it reads. Numbers, and words with something glued behind them, are always looked at. */
  readonly beginsIn: readonly Section[] | 'any';
  /** Looks a bounded number of tokens ahead; `previous` is what was found last, wherever it ended. */
  find(sight: Sight, at: number, previous: Found | undefined): Sighting | undefined;
}
