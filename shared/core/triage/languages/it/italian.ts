// The Italian lexicon as one value.
import type { Lexicon } from '../lexicon.ts';
import { plainWords, words } from '../word-list.ts';
import { CLOCKS } from './clocks.ts';
import { COMMANDS } from './commands.ts';
import { ITALIAN_CUES } from './cues.ts';
import { DAYS } from './days.ts';
import { DURATIONS } from './durations.ts';
import { LINES, MARKS, VERDICTS } from './verdicts.ts';
import { BILLABLE, COUNTED, EDGES, NUMBERED, PROJECTS, RECORDINGS, SEPARATORS, TAILS } from './words.ts';
import { WRITING } from './writing.ts';

export const ITALIAN: Lexicon = {
  language: 'it',
  writing: WRITING,
  marks: MARKS,
  lines: LINES,
  verdicts: VERDICTS,
  abbreviations: {
    months: words('gen genn feb febb mar apr mag giu lug ago set sett ott nov dic'),
    titles: words(
      'ca circa approx incl escl sig sigra dott dr avv ing arch geom rag prof es ecc cfr n nr tel rif pag spett egr gent p.es c.a b s lun mer gio ven sab',
    ),
    units: words('min h hr hrs gg gen feb mar apr mag giu lug ago set sett ott nov dic dom'),
  },
  durations: DURATIONS,
  clocks: CLOCKS,
  days: DAYS,
  cues: ITALIAN_CUES,
  projects: PROJECTS,
  billable: BILLABLE,
  commands: COMMANDS,
  numbered: NUMBERED,
  counted: COUNTED,
  recordings: RECORDINGS,
  edges: EDGES,
  tails: TAILS,
  separators: SEPARATORS,
  sequels: plainWords('poi anche più e ed ancora dopo inoltre infine quindi successivamente'),
  currencies: words('eur usd gbp chf euro dollari franchi sterline'),
  per: words("/ a all' l' per"),
  contrasts: plainWords('ma però tuttavia mentre invece'),
};
