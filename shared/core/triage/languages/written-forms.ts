// How a language writes what others write without marks of their own: dates, times of day, and the script itself.
import type { PhraseTable } from '../text/phrase.ts';

/** Marks behind the numbers of a date. */
export interface DateMarks {
  readonly year: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly day: ReadonlySet<string>;
  /** Eras with the year before their first: `令和` is 2018. */
  readonly eras: ReadonlyMap<string, number>;
  /** The first year of an era has a name: `元`. */
  readonly firstYear: ReadonlySet<string>;
  readonly yearsBack: PhraseTable<number>;
  /** Behind the mark of a day they make it a length or another thing: `3日分`. */
  readonly notBehind: ReadonlySet<string>;
  /** `1日` is one day, but the first of the month before one of these. */
  readonly afterFirst: ReadonlySet<string>;
}

export interface ClockMarks {
  readonly hour: ReadonlySet<string>;
  readonly minute: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
}

export interface Script {
  /** In no other language. */
  readonly own: RegExp;
  /** Shared with others, whose words are these where they are of this language. */
  readonly shared: RegExp;
  readonly words: RegExp;
}
