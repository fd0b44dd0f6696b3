// German names of holidays.
import { phrasesOf } from '../../text/phrase.ts';
import { before, easter, fixed, holiday, latestOn } from '../holiday-words.ts';
import type { DayWord } from '../lexicon.ts';

const named = holiday('an ~', 'am ~', 'zu ~', 'letzten ~', 'vom ~');

export const HOLIDAYS: readonly (readonly [string, DayWord])[] = [
  ...named('neujahr|neujahrstag', fixed(1, 1)),
  ...named('heilige drei könige|heilig drei könig|dreikönig|dreikönigstag', fixed(1, 6)),
  ...named('weiberfastnacht', easter(-52)),
  ...named('rosenmontag', easter(-48)),
  ...named('faschingsdienstag|fastnachtsdienstag', easter(-47)),
  ...named('aschermittwoch', easter(-46)),
  ...named('palmsonntag', easter(-7)),
  ...named('gründonnerstag', easter(-3)),
  ...named('karfreitag', easter(-2)),
  ...named('karsamstag|ostersamstag', easter(-1)),
  ...named('ostersonntag', easter(0)),
  ...named('ostermontag', easter(1)),
  ...named('tag der arbeit|maifeiertag', fixed(5, 1)),
  ...named('christi himmelfahrt|himmelfahrt|himmelfahrtstag|vatertag', easter(39)),
  ...named('pfingstsonntag', easter(49)),
  ...named('pfingstmontag', easter(50)),
  ...named('fronleichnam', easter(60)),
  ...named('mariä himmelfahrt|maria himmelfahrt', fixed(8, 15)),
  ...named('bundesfeiertag|bundesfeier', { CH: fixed(8, 1) }),
  ...named('tag der deutschen einheit', fixed(10, 3)),
  ...named('nationalfeiertag', { AT: fixed(10, 26), CH: fixed(8, 1), DE: fixed(10, 3) }),
  ...named('reformationstag', fixed(10, 31)),
  ...named('allerheiligen', fixed(11, 1)),
  ...named('allerseelen', fixed(11, 2)),
  ...named('buß- und bettag|buss- und bettag|buß und bettag', before(11, 23, 3)),
  ...named('nikolaustag', fixed(12, 6)),
  ...named('mariä empfängnis|maria empfängnis', fixed(12, 8)),
  ...named('heiligabend|heilig abend|heiliger abend|am heiligen abend', fixed(12, 24)),
  ...named(
    'erster weihnachtstag|ersten weihnachtstag|1. weihnachtstag|erster weihnachtsfeiertag|ersten weihnachtsfeiertag|1. weihnachtsfeiertag|christtag',
    fixed(12, 25),
  ),
  ...named(
    'zweiter weihnachtstag|zweiten weihnachtstag|2. weihnachtstag|zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|2. weihnachtsfeiertag|stephanstag|stefanitag',
    fixed(12, 26),
  ),
  ...named('silvester|sylvester', fixed(12, 31)),
  ...phrasesOf('an silvester|zu silvester|letztes silvester', latestOn(fixed(12, 31))),
];
