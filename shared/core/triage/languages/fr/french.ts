// The French lexicon as one value.
import type { Lexicon } from '../lexicon.ts';
import { plainWords, words } from '../word-list.ts';
import { CLOCKS } from './clocks.ts';
import { COMMANDS } from './commands.ts';
import { FRENCH_CUES } from './cues.ts';
import { DAYS } from './days.ts';
import { DURATIONS } from './durations.ts';
import { LINES, MARKS, VERDICTS } from './verdicts.ts';
import { BILLABLE, COUNTED, EDGES, NUMBERED, PROJECTS, RECORDINGS, SEPARATORS, TAILS } from './words.ts';
import { WRITING } from './writing.ts';

export const FRENCH: Lexicon = {
  language: 'fr',
  writing: WRITING,
  marks: MARKS,
  lines: LINES,
  verdicts: VERDICTS,
  abbreviations: {
    months: plainWords('jan janv fév févr avr juil juill sept oct nov déc'),
    titles: plainWords(
      'env approx ca incl excl m mr mme mlle dr me p.ex ex cf etc no nr st ste prof tél réf auj resp n lun mar mer jeu ven sam',
    ),
    units: plainWords('min mn hr hrs h jan janv fév févr avr juil sept oct nov déc dim j sem'),
  },
  durations: DURATIONS,
  clocks: CLOCKS,
  days: DAYS,
  cues: FRENCH_CUES,
  projects: PROJECTS,
  billable: BILLABLE,
  commands: COMMANDS,
  numbered: NUMBERED,
  counted: COUNTED,
  recordings: RECORDINGS,
  edges: EDGES,
  tails: TAILS,
  separators: SEPARATORS,
  sequels: plainWords('puis ensuite aussi plus et encore après également enfin suivi'),
  currencies: words('eur usd gbp chf cad euro euros dollars francs €'),
  per: words("/ par l' de"),
  contrasts: plainWords('mais cependant toutefois pourtant alors tandis néanmoins'),
};
