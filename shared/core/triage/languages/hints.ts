// What a sentence must hold for one of the later readers to have anything to say of it, as bits: gathered from the tables of a
// lexicon. Most sentences hold few of them, and what is not asked costs nothing.
import { GIVEN_NAMES } from './given-names.ts';
import type { Lexicon } from './lexicon.ts';
import { bitsOf, type Groups, gather } from './word-bits.ts';

/** The tables of each hint. */
const TABLES = {
  /** May be weekdays of one letter. */
  letterDay: ({ days }) => [days.letterDays],
  hourUnit: ({ durations }) => [
    new Set([...durations.units].flatMap(([word, unit]) => (unit === 'hour' ? [word] : []))),
  ],
  inFact: ({ durations }) => [durations.inFact],
  retraction: ({ durations }) => [durations.retractions],
  same: ({ durations }) => [durations.sames],
  /** May tell the line above again. */
  repeat: ({ durations }) => [durations.repeats],
  /** May end a question. */
  question: ({ verdicts }) => [QUESTION, verdicts.questionEnds],
  /** May lead from an amount to its parts. */
  opener: () => [OPENERS],
  colon: () => [COLON],
  bracket: () => [BRACKET],
  /** Parts clauses. */
  parting: ({ contrasts }) => [PARTING, DASHES, contrasts],
  /** Puts an amount in place of another. */
  change: ({ commands }) => [commands.shouldBe, commands.insteadBehind],
  /** May tell of an occasion to come. */
  next: ({ verdicts }) => [verdicts.nexts],
  reckoned: ({ verdicts }) => [verdicts.reckoned],
  /** Tells of time without work. */
  idle: ({ verdicts }) => [
    verdicts.absent,
    verdicts.leaves,
    verdicts.pastimes,
    verdicts.ofThings,
    verdicts.waited,
    verdicts.recipes,
  ],
  lasting: ({ verdicts }) => [verdicts.lasting],
  citing: ({ verdicts }) => [verdicts.citing],
  doer: ({ verdicts }) => [verdicts.doneBy, verdicts.costTo],
  habit: ({ verdicts }) => [verdicts.habits],
  /** Tells of another without a word for others. */
  other: ({ verdicts }) => [verdicts.assigns, verdicts.thirdPerson, verdicts.subjectMarks],
  opening: ({ verdicts }) => [verdicts.openings, verdicts.moving],
  undone: ({ verdicts }) => [verdicts.hedges, verdicts.duties],
  bill: ({ verdicts }) => [verdicts.bills],
  planned: ({ verdicts }) => [verdicts.plannedBehind],
  present: ({ verdicts }) => [verdicts.presents],
  copula: ({ verdicts }) => [verdicts.copulas, verdicts.presentCopulas],
  you: ({ verdicts }) => [verdicts.you],
  agentVerb: ({ verdicts }) => [verdicts.agentVerbs],
  hourMark: ({ clocks }) => [clocks.hourMarks],
  /** Leaves open how much was meant. */
  open: ({ durations, verdicts }) => [
    DASHES,
    durations.less,
    verdicts.whenBehind,
    verdicts.editions,
    verdicts.given,
  ],
  givenName: () => [GIVEN_NAMES],
} satisfies Groups;

const QUESTION = new Set(['?']);
const OPENERS = new Set(['(', ':', ',']);
const COLON = new Set([':']);
const BRACKET = new Set(['(']);
const DASHES = new Set(['-']);
/** Signs that part clauses wherever they stand; a dash does where white space is around it. */
export const PARTING = new Set([',', ';', '(', ')', '—', '–', ':', '→', '|', '[', ']', '「', '」']);

export type Hint = keyof typeof TABLES;

/** A set of hints. Not more than 31 fit. */
export type Hints = number;

const NAMES: readonly string[] = Object.keys(TABLES);

export function hintBits(...hints: readonly Hint[]): Hints {
  return bitsOf(NAMES, hints);
}

/** The hints of each word of a lexicon. */
export function hintsOfWords(lexicon: Lexicon): ReadonlyMap<string, Hints> {
  return gather(lexicon, TABLES);
}
