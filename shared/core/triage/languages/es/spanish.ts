// The Spanish lexicon as one value.
import type { Lexicon } from '../lexicon.ts';
import { plainWords, words } from '../word-list.ts';
import { CLOCKS } from './clocks.ts';
import { COMMANDS } from './commands.ts';
import { SPANISH_CUES } from './cues.ts';
import { DAYS } from './days.ts';
import { DURATIONS } from './durations.ts';
import { LINES, MARKS, VERDICTS } from './verdicts.ts';
import { BILLABLE, COUNTED, EDGES, NUMBERED, PROJECTS, RECORDINGS, SEPARATORS, TAILS } from './words.ts';

export const SPANISH: Lexicon = {
  language: 'es',
  writing: {},
  marks: MARKS,
  lines: LINES,
  verdicts: VERDICTS,
  abbreviations: {
    months: words('ene feb mar abr may jun jul ago sep sept oct nov dic'),
    titles: plainWords(
      'aprox ca incl excl sr sra srta dr dra d dña lic ing arq prof ej p.ej etc no nº núm tel tfno av avda c ref art pág a.m p.m p a lun mié jue vie sáb',
    ),
    units: plainWords('min mins hr hrs hs h m ene feb mar abr may jun jul ago sep sept oct nov dic dom'),
  },
  durations: DURATIONS,
  clocks: CLOCKS,
  days: DAYS,
  cues: SPANISH_CUES,
  projects: PROJECTS,
  billable: BILLABLE,
  commands: COMMANDS,
  numbered: NUMBERED,
  counted: COUNTED,
  recordings: RECORDINGS,
  edges: EDGES,
  tails: TAILS,
  separators: SEPARATORS,
  sequels: plainWords('luego después además también y otra otro más finalmente seguido'),
  currencies: words('eur usd mxn ars clp cop pen gbp euro euros dólares dolares pesos soles quetzales'),
  per: words('/ por la cada a'),
  contrasts: plainWords('pero aunque sino mientras sin embargo no obstante entonces'),
};
