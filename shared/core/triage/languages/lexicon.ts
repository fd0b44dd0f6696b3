// What a language lends to the readers: words and their meanings, no code. A new language is a new folder of these.
import type { WorkDate } from '../../work-date.ts';
import type { Cue, DayHalf } from '../read/finding.ts';
import type { PhraseTable } from '../text/phrase.ts';
import type { Abbreviations } from '../text/sentence.ts';
import type { Writing } from '../text/token.ts';
import type { CommandWords } from './command-words.ts';
import type { DurationWords } from './duration-words.ts';
import type { ProjectWords } from './project-words.ts';
import type { VerdictWords } from './verdict-words.ts';
import type { ClockMarks, DateMarks, Script } from './written-forms.ts';

export type { CommandForm, CommandWords } from './command-words.ts';
export type { DurationWords, Unit } from './duration-words.ts';
export type { ProjectWords } from './project-words.ts';
export type { VerdictWords } from './verdict-words.ts';

export interface DayWord {
  readonly tense: 'past' | 'future';
  /** Days from today, or several days. Of holidays the member's locale says which country's. */
  readonly dates: (today: WorkDate, locale: string) => readonly WorkDate[];
  readonly half?: DayHalf;
  /** Says when a holiday was. */
  readonly isHoliday?: boolean;
  /** Of a holiday that a preposition says to be meant: the latest one, where `dates` has none near. */
  readonly longAgo?: DayWord['dates'];
}

/** What stands beside a weekday to say of which week it is: weeks from this one. */
export interface DayWords {
  readonly days: PhraseTable<DayWord>;
  readonly vague: PhraseTable<true>;
  /** Names of holidays that are seasons too: a day only where an amount touches them, `Thanksgiving 4h`. */
  readonly seasons?: PhraseTable<DayWord>;
  /** A name of a day in front of a noun is part of it: `Boxing Day sale`. */
  readonly namesJoin?: boolean;
  /** Days counted from the one said before: `the day before`, `the next day`. */
  readonly beside?: PhraseTable<number>;
  /** Halves of the day that was said before: `por la tarde`. */
  readonly halvesAlone?: PhraseTable<DayHalf>;
  /** Words of `vague` that leave open which weekday is meant beside them: `woensdag laatst`. */
  readonly lately?: ReadonlySet<string>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Weekdays of a letter or two, in a list of them: `M 8, T 8, W 6`. */
  readonly letterDays?: ReadonlyMap<string, number>;
  /** Behind a weekday, part of its name: `segunda-feira`. */
  readonly weekdayTails?: PhraseTable<true>;
  /** Weekdays that are also numbers of order: `a segunda reunião` is the second meeting. */
  readonly ordinalWeekdays?: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly last: ReadonlySet<string>;
  /** Those of `last` that never mean today: `last Tuesday` on a Tuesday is a week ago. */
  readonly previous: ReadonlySet<string>;
  /** Behind the weekday: `vendredi dernier`. */
  readonly lastBehind: ReadonlySet<string>;
  readonly nextBehind: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly weeks: PhraseTable<number>;
  /** In front of a date: `week of 9 March`. */
  readonly weekOf?: PhraseTable<true>;
  /** In front of the number of a week (ISO 8601): `week 11`, `KW 11`. */
  readonly weekNumber?: PhraseTable<true>;
  readonly monthsBack: PhraseTable<number>;
  /** How numbers become dates where each has its mark: `2026年3月16日`. */
  readonly dateMarks?: DateMarks;
  /** Behind a day they make it a term: `月曜まで`. */
  readonly deadlinesBehind?: ReadonlyMap<string, 'future' | 'approximate' | 'vague'>;
  readonly ago: ReadonlySet<string>;
  /** In front of the count: `vor 3 Tagen`, `il y a 3 jours`. */
  readonly agoBefore: PhraseTable<true>;
  /** Between a count and the day that it is counted from, 1 before it and -1 after it: `two days before last Friday`. */
  readonly countedFrom?: PhraseTable<1 | -1>;
  /** The day stands in front of the count: `昨日の2日前`. */
  readonly countsBehind?: boolean;
  readonly periods: ReadonlyMap<string, { readonly days?: number; readonly months?: number }>;
  readonly halves: PhraseTable<DayHalf>;
  readonly ordinalEndings: ReadonlySet<string>;
  /** Days of a month in words: `twenty-first`. */
  readonly ordinals: PhraseTable<number>;
  /** Months are no other words: `vingt-neuf mai` needs nothing between. */
  readonly plainMonths?: boolean;
  /** Weekdays that name a half of the day too: `Montagabend`. */
  readonly weekdayHalves?: ReadonlyMap<string, DayHalf>;
  /** Short weekdays that are other words too: `So 3h` is a Sunday, `so 3h` and `Fr. Meier` are not. */
  readonly doubtfulWeekdays?: ReadonlySet<string>;
  /** Behind a weekday the day of the month needs no ending: `lundi 16`. */
  readonly plainDays?: boolean;
  /** At the head of a line `16-3` is a day where a length follows it. */
  readonly dashedDays?: boolean;
  readonly article: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Between a weekday that is counted and its month: `the first Friday in March`. */
  readonly inMonth?: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Between `and` and one more day: `Monday and again on Tuesday`. */
  readonly again?: ReadonlySet<string>;
  readonly through: ReadonlySet<string>;
  /** The same in several words or signs: `t/m`, `bis zum`. */
  readonly throughPhrases?: PhraseTable<true>;
  /** Between a day and the number of its month: `17 del 2`. */
  readonly numberedMonth?: ReadonlySet<string>;
  /** They make an amount that of each working day of a week, wherever they stand or only beside it: `2h daily`, not `daily call`. */
  readonly everyDay: PhraseTable<'anywhere' | 'beside'>;
  readonly before: ReadonlySet<string>;
  /** Those after which also `4.22` and a bare `15` are days: `on`. */
  readonly onDay?: ReadonlySet<string>;
  /** Of them those that stand before a count too: `de 2 calls`. */
  readonly countingLeads?: ReadonlySet<string>;
  /** Words before a day that make it a term or an end, not a day of work: `by Friday`. */
  readonly deadlines: ReadonlyMap<string, 'future' | 'approximate' | 'vague'>;
  /** What may follow a bare day of the month: `the 17th for`, not `the 17th floor`. */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Weekdays in lower case that are also verbs: `sat`. */
  readonly verbLike: ReadonlySet<string>;
  /** Those of them that are other words in front of a length too: `sat 3 hours`, `so 3h`. */
  readonly pastVerbs?: ReadonlySet<string>;
  readonly lastDay: PhraseTable<'first' | 'last'>;
}

export interface ClockWords {
  /** Behind two bare numbers they lead to what is taken off: `10 to 3 with an hour for lunch`. */
  readonly trailers?: ReadonlySet<string>;
  /** In front of when one came and when one went: `in 8.45, out 12.15`. */
  readonly comings?: { readonly in: string; readonly out: string };
  readonly meridiems: PhraseTable<DayHalf>;
  /** Only right behind the number: `8:30a`. */
  readonly gluedMeridiems?: PhraseTable<DayHalf>;
  /** In front of the hour: `午後3時`. At night it is before or after midnight. */
  readonly halvesBefore?: PhraseTable<DayHalf>;
  /** Behind hour and minute: `9時30分`, `9時半`. Hours past 24 are those of the next day. */
  readonly clockMarks?: ClockMarks;
  /** Behind a time at which something began: `9時から3時間`. */
  readonly startsBehind?: PhraseTable<true>;
  /** Behind the time at which it ended: `12時に終了`. */
  readonly endsBehind?: PhraseTable<true>;
  readonly named: PhraseTable<number>;
  /** Behind the hour, and before its minutes: `9h30`, `14 Uhr 30`. Where a unit is one too, a length is told apart. */
  readonly hourMarks?: ReadonlySet<string>;
  /** Behind an hour, in minutes: `neuf heures et demie`, `le dieci meno un quart`. */
  readonly offsetsBehind?: PhraseTable<number>;
  /** Nouns whose hour is when they begin: `rdv 10h`. */
  readonly appointments?: ReadonlySet<string>;
  /** `half past`, `quarter to`: minutes added to the hour that follows. */
  readonly offsets: PhraseTable<number>;
  /** The same where only an end may stand, since they link hours too: `10 past 2 to 10 to 4`, but `10 to 4`. */
  readonly offsetsOfEnds?: PhraseTable<number>;
  /** Times of one word, in minutes: `halfnegen`. */
  readonly wholeWords?: ReadonlyMap<string, number>;
  readonly suffixes: PhraseTable<DayHalf | 'oclock'>;
  /** Of them those that make a length of what stands behind `starts`: `since two hours`. */
  readonly lengthsOnly?: ReadonlySet<string>;
  readonly openers: PhraseTable<true>;
  readonly connectors: PhraseTable<true>;
  readonly starts: PhraseTable<true>;
  readonly ends: PhraseTable<true>;
  readonly now: PhraseTable<true>;
  /** Ends that are no time of day: `until lunch`. */
  readonly vagueEnds?: PhraseTable<true>;
  readonly zones: ReadonlyMap<string, string>;
  readonly around: ReadonlySet<string>;
  /** In front of a time of day, never of a length: `at 1:30`. */
  readonly prepositions: ReadonlySet<string>;
  /** Between such a word and the hour: `a las 9`. */
  readonly articles?: ReadonlySet<string>;
  /** Connectors that need one of `pairOpeners`: `between 9 and 11`. */
  readonly pairing: ReadonlySet<string>;
  readonly pairOpeners: ReadonlySet<string>;
  /** Openers that make hours with a unit times of day: `van 2 tot 4 uur`, but `2 tot 4 uur`. */
  readonly clockOpeners?: ReadonlySet<string>;
  /** After these a bare `9-5` may begin. */
  readonly leaders: ReadonlySet<string>;
}

/** Lines that are no words of the writer's own. */
export interface LineWords {
  /** Fields of a header that was pasted: `from`, `sent`. */
  readonly headers: ReadonlySet<string>;
  /** Last words of an attribution: `wrote`. */
  readonly wrote: ReadonlySet<string>;
  /** A line that ends with one of these goes on in the next. */
  readonly openEnds: ReadonlySet<string>;
}

export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string;
  readonly writing: Writing;
  /** Scripts by which it is told apart, where no other language is written so. */
  readonly script?: Script;
  /** Small words that tell the language apart, besides its days, months and units. */
  readonly marks: ReadonlySet<string>;
  readonly lines: LineWords;
  readonly verdicts: VerdictWords;
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
  /** Last words of the names of streets: `12-14 High Street`. */
  readonly streets?: ReadonlySet<string>;
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
  /** `EUR`, `dollars`: what makes a number a price. */
  readonly currencies: ReadonlySet<string>;
  /** Between a price and its unit: `95 EUR per hour`. */
  readonly per: ReadonlySet<string>;
}
