// The Dutch lexicon as one value.
import type { Lexicon } from '../lexicon.ts';
import { words } from '../word-list.ts';
import { CLOCKS } from './clocks.ts';
import { COMMANDS } from './commands.ts';
import { DUTCH_CUES } from './cues.ts';
import { DAYS } from './days.ts';
import { DURATIONS } from './durations.ts';
import { LINES, MARKS, VERDICTS } from './verdicts.ts';
import { BILLABLE, COUNTED, EDGES, NUMBERED, PROJECTS, RECORDINGS, SEPARATORS, TAILS } from './words.ts';

export const DUTCH: Lexicon = {
  language: 'nl',
  writing: {},
  marks: MARKS,
  lines: LINES,
  verdicts: VERDICTS,
  abbreviations: {
    months: words('jan feb febr mrt apr jun jul aug sep sept okt nov dec'),
    titles: words(
      'ca incl excl nr tel dhr mevr mw mr dr ir ing prof drs bv bijv o a i v m d w z s t p l evt enz etc resp max mnd blz art vgl ma di wo vr za min',
    ),
    units: words('u h zo do'),
  },
  durations: DURATIONS,
  clocks: CLOCKS,
  days: DAYS,
  cues: DUTCH_CUES,
  projects: PROJECTS,
  billable: BILLABLE,
  commands: COMMANDS,
  numbered: NUMBERED,
  counted: COUNTED,
  recordings: RECORDINGS,
  edges: EDGES,
  tails: TAILS,
  separators: SEPARATORS,
  sequels: words('daarna dan vervolgens verder ook plus en later nadien tenslotte daarnaast bovendien'),
  currencies: words("eur usd gbp euro euro's dollar pond"),
  per: words('/ per'),
  contrasts: words('maar echter terwijl toch hoewel'),
};
