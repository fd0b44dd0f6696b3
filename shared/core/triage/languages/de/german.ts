// The German lexicon as one value.
import type { Lexicon } from '../lexicon.ts';
import { words } from '../word-list.ts';
import { CLOCKS } from './clocks.ts';
import { COMMANDS } from './commands.ts';
import { GERMAN_CUES } from './cues.ts';
import { DAYS } from './days.ts';
import { DURATIONS } from './durations.ts';
import { LINES, MARKS, VERDICTS } from './verdicts.ts';
import { BILLABLE, COUNTED, EDGES, NUMBERED, PROJECTS, RECORDINGS, SEPARATORS, TAILS } from './words.ts';

export const GERMAN: Lexicon = {
  language: 'de',
  writing: {},
  marks: MARKS,
  lines: LINES,
  verdicts: VERDICTS,
  abbreviations: {
    months: words('jan jän feb mär mrz apr jun jul aug sep sept okt nov dez'),
    titles: words(
      'ca inkl exkl incl einschl bzw ggf evtl usw etc nr tel fa hr fr dr prof dipl ing str z b d h i a u o s bzgl zzgl abzgl mind max rd jew ges insges kd std stdn stde min mins mo di mi do sa geb gem lt vgl art abs ff akt sog',
    ),
    units: words('h so'),
    ordinals: {
      before: words('am vom zum den der dem ab bis und - – / . ,'),
      after: new Set([...DAYS.months.keys()]),
    },
    starters: words(
      'morgen heute gestern dann danach ich wir außerdem anschließend am nächste nachmittags vormittags später zudem bitte rest insgesamt gesamt summe leider danke viele mit das der die es',
    ),
  },
  durations: DURATIONS,
  clocks: CLOCKS,
  days: DAYS,
  cues: GERMAN_CUES,
  projects: PROJECTS,
  billable: BILLABLE,
  commands: COMMANDS,
  numbered: NUMBERED,
  counted: COUNTED,
  recordings: RECORDINGS,
  edges: EDGES,
  tails: TAILS,
  separators: SEPARATORS,
  sequels: words(
    'dann danach anschließend anschliessend außerdem ausserdem zudem auch plus und später nachher zuletzt abschließend nachmittags weiter weiters ferner des',
  ),
  currencies: words('eur usd chf gbp euro euros franken dollar dollars'),
  per: words('/ pro je die'),
  contrasts: words('aber jedoch allerdings obwohl während dafür sondern doch'),
};
