// The form of every recogniser: it looks at one place of a sentence and says what begins there, and where that ends.
import type { WorkDate } from '../../work-date.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Trait, Traits } from '../languages/traits.ts';
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
  readonly week?: number | undefined;
  /** The day that the text has named before. */
  readonly dayBefore?: WorkDate | undefined;
  /** The amount that the text has told before, where it is one. */
  readonly minutesBefore?: number | undefined;
  /** What its tokens may be, together. Where it is not known, they may be anything. */
  readonly holds?: Traits;
}

export interface Sighting {
  readonly meaning: Meaning;
  /** Index of the token after it. */
  readonly next: number;
}

/** Where something may begin. */
export interface Way {
  /** The token there has one of these traits. */
  readonly at: readonly Trait[];
  /** Some token of the sentence has one of these. */
  readonly needs?: readonly Trait[];
}

export interface Recogniser {
  readonly name: string;
  /** Elsewhere it is not asked. Without them it looks at each place, which is safe, and slow. */
  readonly ways?: readonly Way[];
  /** Looks a bounded number of tokens ahead; `previous` is what was found last, wherever it ended. */
  find(sight: Sight, at: number, previous: Found | undefined): Sighting | undefined;
}

/** False where no token of the sentence has one of the traits. */
export function mayHold({ holds }: Sight, traits: Traits): boolean {
  return holds === undefined || (holds & traits) !== 0;
}
