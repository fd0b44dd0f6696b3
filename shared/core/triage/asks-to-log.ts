// Whether the sender's own words are none, or do nothing but ask to log what follows them (reading rule 2).
import { HANDING_ON, type HandingOn } from './languages/handing-on.ts';
import type { SaidProject } from './read/sentence-reading.ts';
import { blanked } from './text/blank.ts';
import { fewWordsIn, isGreetingOnly } from './text/few-words.ts';

/** `told`: it only says that something follows. */
export type Handing = 'nothing_said' | 'asked' | 'told' | 'other';

const LONGEST = 400; // characters: who writes more says something

export interface HandedOn {
  readonly handing: Handing;
  /** "Please log to ACME" asks and nothing else. */
  readonly project?: SaidProject;
}

/** @param projects that the text names, or seems to. */
export function handingOf(own: string, projects: readonly SaidProject[]): HandedOn {
  if (own.trim() === '') return { handing: 'nothing_said' };
  if (own.length > LONGEST) return { handing: 'other' };
  const plain = inAnyLanguage(own);
  if (plain !== 'other') return { handing: plain };
  const names = projects.map(({ evidence }) => evidence);
  const handing = inAnyLanguage(blanked(own, names));
  const [project] = projects;
  return { handing, ...(project && { project }) };
}

function inAnyLanguage(own: string): Handing {
  const kinds = Object.values(HANDING_ON).map((language) => handingIn(own, language));
  return kinds.find((kind) => kind !== 'other') ?? 'other';
}

function handingIn(own: string, language: HandingOn): Handing {
  if (isGreetingOnly(own, language)) return 'nothing_said';
  const asking = fewWordsIn(own, language) ?? [];
  if (asking.length === 0) return 'other';
  return asking.every((word) => language.informs.has(word)) ? 'told' : 'asked';
}
