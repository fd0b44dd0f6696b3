// The Portuguese lexicon as one value.
import type { Lexicon } from '../lexicon.ts';
import { plainWords, words } from '../word-list.ts';
import { CLOCKS } from './clocks.ts';
import { COMMANDS } from './commands.ts';
import { PORTUGUESE_CUES } from './cues.ts';
import { DAYS } from './days.ts';
import { DURATIONS } from './durations.ts';
import { LINES, MARKS, VERDICTS } from './verdicts.ts';
import { BILLABLE, COUNTED, EDGES, NUMBERED, PROJECTS, RECORDINGS, SEPARATORS, TAILS } from './words.ts';

export const PORTUGUESE: Lexicon = {
  language: 'pt',
  writing: {},
  marks: MARKS,
  lines: LINES,
  verdicts: VERDICTS,
  abbreviations: {
    months: words('jan fev mar abr mai jun jul ago set out nov dez'),
    titles: plainWords(
      'aprox ca incl excl sr sra srta dr dra d eng arq adv prof profa ex p.ex etc no nº núm tel av c ref art pág a.m p.m p a f exmo exma seg ter qua qui sex sáb',
    ),
    units: plainWords('min mins hr hrs hs h m jan fev mar abr mai jun jul ago set out nov dez dom'),
  },
  durations: DURATIONS,
  clocks: CLOCKS,
  days: DAYS,
  cues: PORTUGUESE_CUES,
  projects: PROJECTS,
  billable: BILLABLE,
  commands: COMMANDS,
  numbered: NUMBERED,
  counted: COUNTED,
  recordings: RECORDINGS,
  edges: EDGES,
  tails: TAILS,
  separators: SEPARATORS,
  sequels: plainWords('depois também além e outra outro mais finalmente seguido após'),
  currencies: words('eur usd brl gbp euro euros dólares dolares reais real r$'),
  per: words('/ por a à cada ao'),
  contrasts: plainWords('mas embora porém enquanto todavia contudo entretanto então senão'),
};
