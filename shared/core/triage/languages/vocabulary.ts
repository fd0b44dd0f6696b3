// With which words anything of a language can begin, by the part of the lexicon that holds them: gathered from the tables
// themselves, so that none can be forgotten.
import type { Lexicon } from './lexicon.ts';

/** Parts of a lexicon in which what a recogniser reads may begin. */
const SECTIONS = ['durations', 'clocks', 'days', 'cues', 'billable', 'numbered'] as const;
export type Section = (typeof SECTIONS)[number];

/** A set of sections as bits. */
export type Sections = number;

export const EVERY_SECTION: Sections = 2 ** SECTIONS.length - 1;

export function sectionBits(sections: readonly Section[]): Sections {
  return sections.reduce((bits, section) => bits | (1 << SECTIONS.indexOf(section)), 0);
}

const vocabularies = new WeakMap<Lexicon, ReadonlyMap<string, Sections>>();

/** For each first word of a lexicon's phrases, and each single word, the sections that hold it; made once. */
export function vocabularyOf(lexicon: Lexicon): ReadonlyMap<string, Sections> {
  const known = vocabularies.get(lexicon);
  if (known !== undefined) return known;
  const all = new Map<string, Sections>();
  for (const section of SECTIONS) gather(lexicon[section], sectionBits([section]), all);
  vocabularies.set(lexicon, all);
  return all;
}

function gather(value: unknown, bits: Sections, all: Map<string, Sections>): void {
  if (value instanceof Map || value instanceof Set)
    for (const key of value.keys()) all.set(String(key), (all.get(String(key)) ?? 0) | bits);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) gather(part, bits, all);
}
