// The Japanese lexicon as one value. Its own words are the dictionary by which a text without white space is cut.
import { dictionaryCut } from '../../text/dictionary-cut.ts';
import type { Lexicon } from '../lexicon.ts';
import { words } from '../word-list.ts';
import { CLOCKS } from './clocks.ts';
import { COMMANDS } from './commands.ts';
import { JAPANESE_CUES } from './cues.ts';
import { DAYS } from './days.ts';
import { dictionaryOf } from './dictionary.ts';
import { DURATIONS } from './durations.ts';
import { LINES, MARKS, VERDICTS } from './verdicts.ts';
import { BILLABLE, COUNTED, EDGES, NUMBERED, PROJECTS, RECORDINGS, SEPARATORS, TAILS } from './words.ts';

const UNCUT: Omit<Lexicon, 'writing'> = {
  language: 'ja',
  script: {
    own: /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/,
    shared: /\p{Script=Han}/u,
    words:
      /時間|^分$|分間|昨日|今日|明日|本日|一昨日|今朝|昨夜|昨晩|先週|今週|来週|先月|今月|曜|作業|午前|午後|打合|合計|予定|^時$|^日$|^月$/,
  },
  marks: MARKS,
  lines: LINES,
  verdicts: VERDICTS,
  abbreviations: { months: new Set(), titles: words('ver no vol co ltd inc mr ms dr'), units: new Set() },
  durations: DURATIONS,
  clocks: CLOCKS,
  days: DAYS,
  cues: JAPANESE_CUES,
  projects: PROJECTS,
  billable: BILLABLE,
  commands: COMMANDS,
  numbered: NUMBERED,
  counted: COUNTED,
  recordings: RECORDINGS,
  edges: EDGES,
  tails: TAILS,
  separators: SEPARATORS,
  sequels: words('あと また それから そして その後 次に 続いて さらに 加えて 他に ほかに 午後 午後は'),
  contrasts: words('しかし ただし ただ でも けど けれど けれども 一方 なお ところが'),
  currencies: words('円 万円 千円 億円 ドル ユーロ 元 jpy usd eur yen'),
  per: words('/ 毎 につき'),
};

export const JAPANESE: Lexicon = { ...UNCUT, writing: { cut: dictionaryCut(dictionaryOf(UNCUT)) } };
