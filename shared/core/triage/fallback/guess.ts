// What the fallback is asked, and what it guesses. Nothing of a guess is believed before check-guesses.ts has held it to the text.
import type { WorkDate } from '../../work-date.ts';

/** All that leaves for the fallback: no address, no subject, no name but those of projects. */
export interface FallbackQuestion {
  /** The sender's own words, as offsets of evidence count in them. */
  readonly text: string;
  /** Names and codes of the catalogue that share a word with the text. */
  readonly projects: readonly string[];
  /** The day that "yesterday" is read against. */
  readonly today: WorkDate;
}

/** One piece of work, as the fallback understood it. */
export interface Guess {
  /** The words of the text that state the amount. */
  readonly amountWords: string;
  readonly minutes: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The words of the text that state the day; absent where none do. */
  readonly dayWords?: string;
  /** One of the question's projects, or words of the text. */
  readonly project?: string;
  /** The words of the text that say what was done. */
  readonly doneWords?: string;
}

/**
 * `guessed`: to be held to the text before anything comes of it. `skipped`: nothing was asked, because too many mails ask at
 * once, the service has failed too often of late, or the month's money is spent.
 */
export type Guessing =
  | { readonly kind: 'guessed'; readonly guesses: readonly Guess[] }
  | { readonly kind: 'skipped'; readonly why: 'busy' | 'breaker_open' | 'budget_spent' };
