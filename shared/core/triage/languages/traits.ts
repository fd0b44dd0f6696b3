// What a word may be part of, as bits: gathered from the tables of a lexicon, so that none can be forgotten. They tell which
// recognisers have to look closer.
import type { Lexicon } from './lexicon.ts';
import { leadsOf, type Table, tellingWords } from './telling-words.ts';
import { bitsOf, type Groups, gather } from './word-bits.ts';

/** The tables of each trait. */
const TABLES = {
  /** May begin how many: `two`, `a couple of`. */
  quantity: ({ durations }) => [durations.numbers, durations.numberPhrases, durations.quantities],
  unit: ({ durations }) => [durations.units],
  /** May begin a length by itself: `half a day`, `twice`, `ore` of `ore 2,5`, `PT1H`. */
  length: ({ durations }) => [
    ISO_LENGTH,
    durations.workdays,
    durations.wholeOf,
    durations.wholeBehind,
    durations.lengths,
    durations.multipliers,
    durations.unitsBefore,
  ],
  vagueAmount: ({ durations }) => [durations.vagueAmounts, durations.vagueQuantities, durations.idioms],
  /** Stands between two amounts of which one is meant, or opens them. */
  alternative: ({ durations, clocks }) => [
    durations.alternatives,
    clocks.pairOpeners,
    durations.commaPairs ? durations.units : undefined,
  ],
  rest: ({ durations }) => [durations.rest],
  /** May begin a time of day, besides numbers. */
  clock: ({ clocks }) => [
    clocks.openers,
    clocks.pairOpeners,
    clocks.starts,
    clocks.around,
    clocks.halvesBefore,
    clocks.named,
    clocks.offsets,
    clocks.wholeWords,
  ],
  clockLink: ({ clocks }) => [clocks.connectors],
  /** Says that a time of day is a start or an end, and may stand behind it. */
  clockMark: ({ clocks }) => [clocks.ends, clocks.endsBehind, clocks.startsBehind],
  vagueEnd: ({ clocks }) => [clocks.vagueEnds],
  /** May begin a day by itself: `yesterday`, `Tue`, `March`, `first`; or tells that a phrase with a lead in front is one. */
  day: (lexicon) => [tellingWords(lexicon, daysIn(lexicon)).plain],
  /** Leads to a day: `on`, `the`, `last`, `by`. */
  dayLead: ({ days }) => leadsOf(days),
  /** Stands in a date besides its numbers. */
  month: ({ days }) => [days.months, days.dateMarks?.year, days.dateMarks?.month, days.dateMarks?.day],
  /** Stands behind a count of days: `2 weeks ago`. */
  period: (lexicon) => [
    lexicon.days.periods,
    lexicon.days.ago,
    tellingWords(lexicon, [...daysIn(lexicon), ...vagueDaysIn(lexicon)]).counted,
  ],
  ordinal: ({ days }) => [days.ordinals],
  onDay: ({ days }) => [days.onDay],
  ordinalEnding: ({ days }) => [days.ordinalEndings],
  vagueDay: (lexicon) => [tellingWords(lexicon, vagueDaysIn(lexicon)).plain],
  cue: ({ cues }) => [cues],
  billable: ({ billable }) => [billable],
  numbered: ({ numbered }) => [numbered],
  currency: ({ currencies }) => [currencies, MONEY],
  /** Behind the day of a date. */
  dash: ({ days }) => [DASH, days.numberedMonth],
  colon: () => [COLON],
  /** Stands in every address, version and path. */
  address: () => [ADDRESS],
} satisfies Groups;

function daysIn({ days }: Lexicon): readonly Table[] {
  const { yearsBack, eras, firstYear } = days.dateMarks ?? {};
  return [
    days.days,
    days.beside,
    days.halvesAlone,
    days.weekdays,
    days.weeks,
    days.months,
    days.monthsBack,
    days.agoBefore,
    days.ordinals,
    days.lastDay,
    days.seasons,
    yearsBack,
    eras,
    firstYear,
  ];
}

function vagueDaysIn({ days }: Lexicon): readonly Table[] {
  return [days.vague, days.weekOf, days.weekNumber];
}

const ISO_LENGTH = new Set(['pt']);
const MONEY = new Set('$ € £ ¥ %'.split(' '));
const DASH = new Set(['-', '/']);
const COLON = new Set([':']);
const ADDRESS = new Set(['@', '/', 'www', 'v']);

/** What a token is by its form and its neighbours, whatever the word. */
const FORMS = [
  /** Every token. */
  'any',
  'number',
  /** A number that may be a date or a day by itself: `24.02.`, `3/12`, `16th`, `on 16`. */
  'dateNumber',
  /** A word with more glued behind it: addresses, `ABC-130`, `PT1H`. */
  'joined',
  /** Begins tags, names in brackets, prices, fractions. */
  'sign',
  /** May begin a name of the catalogue. */
  'project',
] as const;

export type Trait = keyof typeof TABLES | (typeof FORMS)[number];

/** A set of traits. Not more than 31 fit. */
export type Traits = number;

const NAMES: readonly string[] = [...Object.keys(TABLES), ...FORMS];

export const EVERY_TRAIT: Traits = 2 ** NAMES.length - 1;

export function traitBits(...traits: readonly Trait[]): Traits {
  return bitsOf(NAMES, traits);
}

/** The traits of each word of a lexicon. */
export function traitsOfWords(lexicon: Lexicon): ReadonlyMap<string, Traits> {
  return gather(lexicon, TABLES);
}
