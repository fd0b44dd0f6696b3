// The English lexicon as one value.
import type { Lexicon } from '../lexicon.ts';
import { words } from '../word-list.ts';
import { CLOCKS } from './clocks.ts';
import { COMMANDS } from './commands.ts';
import { ENGLISH_CUES } from './cues.ts';
import { DAYS } from './days.ts';
import { DURATIONS } from './durations.ts';
import { LINES, MARKS, VERDICTS } from './verdicts.ts';
import {
  BILLABLE,
  COUNTED,
  EDGES,
  NUMBERED,
  PROJECTS,
  RECORDINGS,
  SEPARATORS,
  STREETS,
  TAILS,
} from './words.ts';

export const ENGLISH: Lexicon = {
  language: 'en',
  writing: {},
  marks: MARKS,
  lines: LINES,
  verdicts: VERDICTS,
  abbreviations: {
    months: words('jan feb mar apr jun jul aug sep sept oct nov dec'),
    titles: words(
      'gen exod deut isa jer ezek rom p pp pg para paras vol fig figs ps ref refs tel ext nos approx ca incl excl mr mrs ms dr e.g i.e eg ie vs no nr st prof est etc c g e w',
    ),
    refusals: { words: words('no'), units: words('h hour hours hr hrs min mins minutes minute') },
    units: words(
      'min mins hr hrs h m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
    ),
  },
  durations: DURATIONS,
  clocks: CLOCKS,
  days: DAYS,
  cues: ENGLISH_CUES,
  projects: PROJECTS,
  billable: BILLABLE,
  commands: COMMANDS,
  numbered: NUMBERED,
  streets: STREETS,
  counted: COUNTED,
  recordings: RECORDINGS,
  edges: EDGES,
  tails: TAILS,
  separators: SEPARATORS,
  sequels: words('then also plus and another after afterwards later next finally additionally besides'),
  currencies: words('eur usd gbp chf euro euros dollars pounds'),
  per: words('/ per an a'),
  contrasts: words('but however then though although whereas yet'),
};
