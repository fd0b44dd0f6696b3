// English times of day.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { ClockWords } from '../lexicon.ts';

const NOON = 720;

/** Zones that members name; each as the place whose clocks it means, so that summer time counts. */
const ZONES: readonly (readonly [string, string])[] = [
  ...phrasesOf('pt|pst|pdt|pacific', 'America/Los_Angeles'),
  ...phrasesOf('mst|mdt', 'America/Denver'),
  ...phrasesOf('ct|cst|cdt', 'America/Chicago'),
  ...phrasesOf('et|est|edt|eastern', 'America/New_York'),
  ...phrasesOf('utc|gmt|zulu', 'UTC'),
  ...phrasesOf('bst', 'Europe/London'),
  ...phrasesOf('cet|cest', 'Europe/Berlin'),
  ...phrasesOf('eet|eest', 'Europe/Helsinki'),
  ...phrasesOf('ist', 'Asia/Kolkata'),
  ...phrasesOf('jst', 'Asia/Tokyo'),
  ...phrasesOf('aest|aedt', 'Australia/Sydney'),
];

export const CLOCKS: ClockWords = {
  meridiems: phraseTable([
    ...phrasesOf('am|a.m.|a.m|a m', 'morning' as const),
    ...phrasesOf('pm|p.m.|p.m|p m', 'afternoon' as const),
  ]),
  gluedMeridiems: phraseTable([
    ['a', 'morning'],
    ['p', 'afternoon'],
  ]),
  named: phraseTable([
    ...phrasesOf('noon|midday|12 noon|lunchtime', NOON),
    ...phrasesOf('midnight', 0),
    ...phrasesOf('half past midnight', 30),
    ...phrasesOf('half past noon|half past midday', 750),
  ]),
  offsets: phraseTable([
    ...phrasesOf('half past|half-past|half', 30),
    ...phrasesOf('quarter past|quarter-past|a quarter past|quarter after|a quarter after', 15),
    ...phrasesOf(
      'quarter to|quarter-to|a quarter to|quarter of|quarter till|a quarter till|quarter til',
      -15,
    ),
    ...phrasesOf('five past|5 past|five after|5 after', 5),
    ...phrasesOf('ten past|10 past|ten after|10 after', 10),
    ...phrasesOf('twenty past|20 past|twenty after|20 after', 20),
    ...phrasesOf('twenty-five past|twenty five past|25 past', 25),
    ...phrasesOf('quarter-after', 15),
    ...phrasesOf('five to', -5),
    ...phrasesOf('ten to', -10),
    ...phrasesOf('twenty to', -20),
    ...phrasesOf('twenty-five to|twenty five to', -25),
  ]),
  offsetsOfEnds: phraseTable([
    ...phrasesOf('5 to', -5),
    ...phrasesOf('10 to', -10),
    ...phrasesOf('20 to', -20),
    ...phrasesOf('25 to', -25),
  ]),
  suffixes: phraseTable([
    ...phrasesOf("o'clock|oclock|hrs|hours|ish|-ish", 'oclock' as const),
    ...phrasesOf('in the morning', 'morning' as const),
    ...phrasesOf('in the afternoon|in the evening', 'afternoon' as const),
    ...phrasesOf('at night|in the night', 'night' as const),
  ]),
  lengthsOnly: new Set(['hours']),
  openers: phraseTable(phrasesOf('from|between|since', true as const)),
  connectors: phraseTable(
    phrasesOf(
      "-|–|—|→|->|/|..|~|to|till|until|til|through|thru|up to|up until|up till|&|through to|thru to|through till|through until|right up to|right through to|bis|and|=>|. . .|…|>|'til|’til|till about|till around",
      true as const,
    ),
  ),
  starts: phraseTable(
    phrasesOf(
      'opened at|opened|convened at|convened|commenced at|commenced|log on|log on at|logon|got going at|got started at|set off at|sat down at|paged at|paged|called out at|called in at|start|started|in at|on site at|on site from|got in at|starting|begin|began|beginning|from|since|clocked in|clocked on|kicked off|started at|start time|arrived|arrived at|arrived on site|at my desk by|at my desk at|at my desk from|at work by|at work at|in the office by|in the office at|at the office by|at the office at|in by|on shift at|on shift from|got in|got there at|logged on|logged on at|signed in|signed in at|clocked on at|clocked in at',
      true as const,
    ),
  ),
  ends: phraseTable(
    phrasesOf(
      `back to bed by|back to bed at|back in bed by|closed at|closed|adjourned at|adjourned|concluded at|concluded|resolved at|resolved by|resolved|fixed by|fixed at|sorted by|done by|done at|finished by|finished up by|finished up at|finished up|back by|home by|end|ended|out at|left at|off at|got out at|knocked off at|ending|finish|finished|finishing|stop|stopped|wrapped up|wrapped|done|until|till|to|
        clocked out|end time|got out|left|departed|logged off|logged off at|log off|log off at|logoff|stopped at|finished up|called it a day at|signed out|signed out at|signed off|signed off at|clocked off|clocked off at|clocked out at|knocked off|left site|left site at|packed up at`,
      true as const,
    ),
  ),
  vagueEnds: phraseTable(
    phrasesOf(
      `lunch|dinner|the evening|evening|late|late at night|the afternoon|the end of the day|end of day|
        eod|close of business|cob|close|late afternoon|mid-morning|mid-afternoon|dark`,
      true as const,
    ),
  ),
  now: phraseTable(phrasesOf('now|just now|right now', true as const)),
  zones: new Map(ZONES),
  prepositions: new Set('at @ from until till by since before after around'.split(' ')),
  pairing: new Set(['and', '&']),
  pairOpeners: new Set(['between']),
  leaders: new Set(['at', 'worked', 'was', 'on', 'spent', 'did']),
  trailers: new Set(['with', 'less', 'minus']),
  comings: { in: 'in', out: 'out' },
  around: new Set(['at', 'about', 'around', 'roughly', 'ca', '~', ':', '@', '=', 'approximately', 'exactly']),
};
