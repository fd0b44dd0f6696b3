// What was found in a sentence, as bits: they tell which of the later readers have anything to look at.
import { bitsOf } from '../languages/word-bits.ts';
import type { Cue, Found, Kind, Meaning } from './finding.ts';

const CUES = [
  'done',
  'request',
  'future',
  'conditional',
  'negated',
  'others',
  'self',
  'not_before',
  'not_after',
  'vague_before',
  'vague_after',
  'approximate',
  'part',
  'part_after',
  'total',
  'running',
  'pause',
  'each',
  'split',
  'states',
  'topic',
  'work',
] as const satisfies readonly Cue[];

const KINDS = ['amount', 'vague_amount', 'range', 'rest', 'noise'] as const satisfies readonly Kind[];

/** Two pieces of time; a week that governs weekdays; a day that is counted from another. */
const OTHERS = ['several', 'week', 'beside'] as const;

const NAMES = [...CUES, ...KINDS, ...OTHERS] as const;

/** A set of them. Not more than 31 fit. */
export type Told = number;

export function toldBits(...names: readonly (typeof NAMES)[number][]): Told {
  return bitsOf(NAMES, names);
}

type Bits<N extends string> = Readonly<Record<N, Told>>;
const OF_CUE = Object.fromEntries(CUES.map((cue) => [cue, toldBits(cue)])) as Bits<Cue>;
const OF_KIND: Readonly<Partial<Bits<Kind>>> = Object.fromEntries(
  KINDS.map((kind) => [kind, toldBits(kind)]),
);
const [SEVERAL, WEEK, BESIDE] = [toldBits('several'), toldBits('week'), toldBits('beside')];
const TIMED = toldBits('amount', 'range', 'vague_amount', 'rest');

/** @param week the week that the text has named before. */
export function toldIn(found: readonly Found[], week?: number): Told {
  let told = week === undefined ? 0 : WEEK;
  let isSeveral = false;
  for (const { meaning } of found) {
    const bits = meaning.kind === 'cue' ? OF_CUE[meaning.cue] : (OF_KIND[meaning.kind] ?? ofDay(meaning));
    if ((bits & TIMED) !== 0 && (told & TIMED) !== 0) isSeveral = true;
    told |= bits;
  }
  return isSeveral ? told | SEVERAL : told;
}

function ofDay(meaning: Meaning): Told {
  if (meaning.kind !== 'day' && meaning.kind !== 'vague_day') return 0;
  const week = meaning.weeksBack === undefined ? 0 : WEEK;
  return meaning.kind === 'day' && meaning.beside !== undefined ? week | BESIDE : week;
}
