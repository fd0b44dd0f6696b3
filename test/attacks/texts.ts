// Words that patterns and readers stumble over: each a kilobyte to the largest text that is read, of one thing over and over.
import { type Attack, mailOf } from './attack.ts';

const SIZES = [1_000, 15_000, 200_000];
const PIECES: Readonly<Record<string, string>> = {
  hours: '8h    ',
  'hours in lines': '8h\r\n',
  'hours and minutes': '1h30m',
  digits: '1',
  'digits and colons': '1:',
  'digits and commas': '1,',
  'digits and points': '1.',
  'digits and dashes': '9-',
  'digits and slashes': '1/',
  'halves of hours': '\xbd h ',
  letters: 'a',
  'letters and an apostrophe': "a'",
  blanks: ' ',
  tabs: '\t',
  'no-break spaces': '\xa0',
  'empty lines with blanks': ' \r\n',
  'quote marks': '>',
  'quote marks and blanks': '> ',
  dashes: '-',
  'signature marks': '-- \r\n',
  underscores: '_',
  'equals signs': '=',
  stars: '*',
  brackets: '(',
  'square brackets': '[',
  'double quotes': '"',
  'ands in a row': 'and ',
  'froms and tos': 'from 9 to ',
  'untils in a row': 'until 5 ',
  'days in a row': 'Monday ',
  'days and hours': 'Mon 1h ',
  'days ago': '1 day ago ',
  'each days': 'each day ',
  yesterdays: 'yesterday ',
  'halves past': 'half past ',
  'heads of forwards': 'From: a\r\nTo: b\r\nSubject: c\r\n',
  'heads in a line': 'From: Sent: To: ',
  'attribution without an end': 'On Mon, 23 Nov 2026 at 10:00, ',
  'words of attribution': 'wrote: ',
  addresses: 'a@example.com ',
  'halves of addresses': 'a@',
  links: 'http://a.b/',
  'halves of tags': '<a ',
  'table bars': '|1h',
  'table tabs': '1h\t',
  bullets: '- ',
  numbers: '1. ',
  'not after not': 'not ',
  negatives: '-1h ',
  plans: 'will ',
  cancels: 'cancel ',
  'PGP marks': '-----BEGIN PGP SIGNED MESSAGE-----\r\n',
  'invisible signs': '\xe2\x80\x8b',
  'right-to-left marks': '\xe2\x80\xae',
  'Japanese hours': '\xe6\x99\x82\xe9\x96\x93',
  'combining marks': '\xcc\x81',
  emoji: '\xf0\x9f\x95\x90',
};

const textOf = (name: string, piece: string, size: number): Attack => ({
  name: `${name}, ${size} characters`,
  raw: () =>
    mailOf(['Content-Type: text/plain; charset=utf-8'], `${piece.repeat(Math.ceil(size / piece.length))}x`),
  ends: ['safe'],
});
const textsOf = (size: number) => Object.entries(PIECES).map(([name, piece]) => textOf(name, piece, size));

/** Nothing of it is a statement that one could log: a few hours over and over are none either, past what a day has. */
export const TEXTS: readonly Attack[] = SIZES.flatMap(textsOf);
export const LONGEST_TEXTS: readonly Attack[] = textsOf(Math.max(...SIZES));
