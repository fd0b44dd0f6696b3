// What a language lends to the readers of lengths of time: words and their meanings, no code.
import type { PhraseTable } from '../text/phrase.ts';

export type Unit = 'hour' | 'minute' | 'day';

export interface DurationWords {
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of several words: `vingt et un`, `soixante-quinze`. */
  readonly numberPhrases?: PhraseTable<number>;
  /** Amounts that are no numerals: `a couple of`, `half an`. */
  readonly quantities: PhraseTable<number>;
  /** After a number or a unit: `and a half`. */
  readonly additions: PhraseTable<number>;
  /** Lengths that have a name of their own, in minutes: `Viertelstunde`, `drie kwartier`. */
  readonly lengths?: PhraseTable<number>;
  readonly vagueQuantities: PhraseTable<true>;
  /** Stretches that are told without a length: `the whole morning`. */
  readonly vagueAmounts?: PhraseTable<true>;
  /** Phrases that hold the word of a length and tell none: `what a day`, `wait a minute`. */
  readonly idioms?: PhraseTable<true>;
  /** Behind `/` they make a rate, which counts only with several days: `1h/day Mon-Fri`. */
  readonly perDay?: ReadonlySet<string>;
  readonly alternatives: ReadonlySet<string>;
  /** `2,3時間` is two or three hours. */
  readonly commaPairs?: boolean;
  readonly or: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** In front of a decimal number: `h 2,5`, `ore 1,5`, not `ore 14`. */
  readonly unitsBefore?: ReadonlyMap<string, Unit>;
  /** Units that are also those of length or size: they need more than a number in front. */
  readonly doubtfulUnits: ReadonlySet<string>;
  /** Between number and unit: `2 full hours`. */
  readonly fillers: ReadonlySet<string>;
  /** Between a part and its unit: `¾ of an hour`. */
  readonly partitives: ReadonlySet<string>;
  /** What may follow minutes without a unit: `two hours thirty on ACME`. */
  readonly closers: ReadonlySet<string>;
  /** `full day`, `half day`: parts of a working day. */
  readonly workdays: PhraseTable<number>;
  /** All of the day behind it: `all of Tuesday`, `den ganzen Dienstag`. */
  readonly wholeOf?: PhraseTable<true>;
  /** Right behind a weekday: `Montag komplett`. */
  readonly wholeBehind?: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  /** In front of a number that comes on top: `and another 45`. */
  readonly another?: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** `twice 30 minutes`. */
  readonly multipliers?: ReadonlyMap<string, number>;
  /** Behind a length that came so often: `40 min each way`. */
  readonly timesBehind?: PhraseTable<number>;
  /** People who work: of each the time is their own, so that `3 devs, 2h each` is not multiplied. */
  readonly crews: ReadonlySet<string>;
  /** Between things and the length of each: `3 Termine à 45 min`. */
  readonly apiece?: ReadonlySet<string>;
  /** Verbs of the past in front of so many metres. */
  readonly measuring?: ReadonlySet<string>;
  readonly less: PhraseTable<true>;
  /** Beside a pause that is taken off before it is told: `Pause bereits abgezogen`. */
  readonly already?: ReadonlySet<string>;
  /** Shares of an amount that was told before them: `half`, `two thirds`. */
  readonly shares?: PhraseTable<number>;
  readonly rest: PhraseTable<true>;
  /** In front of what it was instead of a plan: `in the end 3`. */
  readonly inFact?: PhraseTable<true>;
  /** Alone behind a day they repeat the line before: `Tue: same`, `Di: dito`. */
  readonly repeats?: PhraseTable<true>;
  /** Between an amount and the one that is told in its place: `no wait`, `I mean`. */
  readonly retractions?: PhraseTable<true>;
  /** The amount that was told before, so many times: `the same`, `twice that`. */
  readonly sames?: PhraseTable<number>;
}
