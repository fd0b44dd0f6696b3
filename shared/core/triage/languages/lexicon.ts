// What a language lends to the readers: words and their meanings, no code. A new language is a new folder of these.
import type { WorkDate } from '../../work-date.ts';
import type { Cue, DayHalf } from '../read/finding.ts';
import type { PhraseTable } from '../text/phrase.ts';
import type { Abbreviations } from '../text/sentence.ts';

export type Unit = 'hour' | 'minute' | 'day';

export interface DayWord {
  readonly tense: 'past' | 'future';
  /** Days from today, or several days. */
  readonly dates: (today: WorkDate) => readonly WorkDate[];
  readonly half?: DayHalf;
}

/** What stands beside a weekday to say of which week it is: weeks from this one. */
export interface DayWords {
  readonly days: PhraseTable<DayWord>;
  readonly vague: PhraseTable<true>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly weeks: PhraseTable<number>;
  readonly monthsBack: PhraseTable<number>;
  readonly ago: ReadonlySet<string>;
  readonly periods: ReadonlyMap<string, { readonly days?: number; readonly months?: number }>;
  readonly halves: PhraseTable<DayHalf>;
  readonly ordinalEndings: ReadonlySet<string>;
  /** Days of a month in words: `twenty-first`. */
  readonly ordinals: PhraseTable<number>;
  readonly article: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly through: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly lastDay: PhraseTable<'first' | 'last'>;
}

export interface DurationWords {
  readonly numbers: ReadonlyMap<string, number>;
  /** Amounts that are no numerals: `a couple of`, `half an`. */
  readonly quantities: PhraseTable<number>;
  /** After a number or a unit: `and a half`. */
  readonly additions: PhraseTable<number>;
  readonly vagueQuantities: PhraseTable<true>;
  readonly alternatives: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Units that are also those of length or size: they need more than a number in front. */
  readonly doubtfulUnits: ReadonlySet<string>;
  /** Between number and unit: `2 full hours`. */
  readonly fillers: ReadonlySet<string>;
  /** `full day`, `half day`: parts of a working day. */
  readonly workdays: PhraseTable<number>;
  readonly joins: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly less: PhraseTable<true>;
  readonly rest: PhraseTable<true>;
}

export interface ClockWords {
  readonly meridiems: PhraseTable<DayHalf>;
  readonly named: PhraseTable<number>;
  /** `half past`, `quarter to`: minutes added to the hour that follows. */
  readonly offsets: PhraseTable<number>;
  readonly suffixes: PhraseTable<DayHalf | 'oclock'>;
  readonly openers: PhraseTable<true>;
  readonly connectors: PhraseTable<true>;
  readonly starts: PhraseTable<true>;
  readonly ends: PhraseTable<true>;
  readonly now: PhraseTable<true>;
  readonly zones: ReadonlyMap<string, string>;
  readonly around: ReadonlySet<string>;
}

export interface ProjectWords {
  /** Words in front of a name: `for`, `on`, `project`. */
  readonly before: ReadonlySet<string>;
  /** Words that begin lines and name no project though capitalised. */
  readonly ordinary: ReadonlySet<string>;
  /** Endings of such words. */
  readonly ordinaryEndings: readonly string[];
  /** Capital letters that are no code: `API`. */
  readonly abbreviations: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

/** What must stand beside the words of a command, so that a description of work is none. */
export interface CommandForm {
  readonly command: string;
  readonly needs:
    | 'nothing'
    | 'an_entry'
    | 'a_report'
    | 'a_question'
    | 'only_a_project'
    | 'to_be_all'
    | 'few_words';
}

export interface CommandWords {
  readonly polite: ReadonlySet<string>;
  readonly forms: PhraseTable<CommandForm>;
  readonly entryWords: ReadonlySet<string>;
  readonly reportWords: ReadonlySet<string>;
}

export interface Lexicon {
  readonly language: string;
  readonly abbreviations: Abbreviations;
  readonly durations: DurationWords;
  readonly clocks: ClockWords;
  readonly days: DayWords;
  readonly cues: PhraseTable<Cue>;
  readonly projects: ProjectWords;
  readonly billable: PhraseTable<boolean>;
  readonly commands: CommandWords;
  /** Nouns whose number is a name: `chapter 5:30`. */
  readonly numbered: ReadonlySet<string>;
  /** What is counted or measured, not worked: `9-12 degrees`. */
  readonly counted: ReadonlySet<string>;
  /** Things that have a length of their own: `the 90-minute recording`. */
  readonly recordings: ReadonlySet<string>;
  /** Dropped from the head of a description. */
  readonly edges: ReadonlySet<string>;
  /** Fewer of them at its end, where `work` may be what was done. */
  readonly tails: ReadonlySet<string>;
  /** Join or part two statements. */
  readonly separators: ReadonlySet<string>;
  /** A new statement that takes the day of the one before. */
  readonly sequels: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
}
