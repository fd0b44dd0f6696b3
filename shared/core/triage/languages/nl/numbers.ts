// Dutch numerals and the amounts that are no numerals. Compounds (`eenentwintig`, `tweeënhalf`) are one word: they are made here
// from their parts.
import { phraseTable } from '../../text/phrase.ts';

const ONES = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** `tweeën` behind an e, `vieren` elsewhere; the diaeresis is often left out. */
const linked = (one: string): readonly string[] =>
  one.endsWith('ee') || one.endsWith('ie') ? [`${one}ën`, `${one}en`] : [`${one}en`];

const CARDINALS: readonly (readonly [string, number])[] = [
  ['nul', 0],
  ['één', 1],
  ['eén', 1],
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...ONES.flatMap((one, j) => linked(one).map((link) => [`${link}${ten}`, (i + 2) * 10 + j + 1] as const)),
  ]),
  ['honderd', 100],
  ['honderdtwintig', 120],
];

export const NUMBERS: ReadonlyMap<string, number> = new Map(CARDINALS);

const ARTICLES = ['een', 'één', "'n", 'n', 'nog een', 'het', 'ruim een', 'klein', 'een klein'];
const FRACTIONS: readonly (readonly [string, number])[] = [
  ['half', 0.5],
  ['halve', 0.5],
  ['kwart', 0.25],
  ['driekwart', 0.75],
  ['drie kwart', 0.75],
];

export const QUANTITIES = phraseTable<number>([
  ...ARTICLES.map((word) => [word, 1] as const),
  ...ARTICLES.flatMap((article) => FRACTIONS.map(([word, value]) => [`${article} ${word}`, value] as const)),
  ...FRACTIONS,
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['een en een half', 1.5],
  ['één en een half', 1.5],
  ['eenenhalf', 1.5],
  ...ONES.slice(1)
    .concat(TEENS.slice(0, 3))
    .flatMap((one, i) =>
      linked(one).flatMap((link) => [
        [`${link}half`, i + 2.5] as const,
        [`${link}eenhalf`, i + 2.5] as const,
        [`${link}halve`, i + 2.5] as const,
      ]),
    ),
  ['een dozijn', 12],
]);

/** After a number (`twee en een half uur`) or a unit (`een uur en een kwartier`). */
export const ADDITIONS = phraseTable<number>([
  ['en een half', 0.5],
  ['en half', 0.5],
  ['en een halve', 0.5],
  ['en een kwart', 0.25],
  ['en een kwartier', 0.25],
  ['en kwartier', 0.25],
  ['en drie kwart', 0.75],
  ['en driekwart', 0.75],
  ['drie kwartier', 0.75],
  ['3 kwartier', 0.75],
  ['en drie kwartier', 0.75],
  ['en 3 kwartier', 0.75],
  ['en twintig', 1 / 3],
  ['en een kwart', 0.25],
  ['en één kwartier', 0.25],
  ['min vijf', -5 / 60],
  ['minus vijf', -5 / 60],
  ['min tien', -10 / 60],
  ['minus tien', -10 / 60],
  ['min twintig', -20 / 60],
  ['minus twintig', -20 / 60],
]);

const COUNTS: readonly (readonly [string, number])[] = [
  ['', 1],
  ['een ', 1],
  ['één ', 1],
  ['1 ', 1],
  ['klein ', 1],
  ['een klein ', 1],
  ['een goed ', 1],
  ['nog een ', 1],
  ['het ', 1],
  ['twee ', 2],
  ['2 ', 2],
  ['drie ', 3],
  ['3 ', 3],
  ['vijf ', 5],
  ['5 ', 5],
];

/** Lengths that have a name of their own, in minutes: `drie kwartier`, `halfuurtje`. */
export const LENGTHS = phraseTable<number>([
  ...COUNTS.flatMap(([count, times]) =>
    ['kwartier', 'kwartiertje', 'kwartiertjes', 'kwartieren'].map(
      (word) => [`${count}${word}`, 15 * times] as const,
    ),
  ),
  ...COUNTS.filter(([, times]) => times === 1).flatMap(([count]) =>
    ['halfuur', 'halfuurtje', 'half-uur'].map((word) => [`${count}${word}`, 30] as const),
  ),
  ['driekwartier', 45],
  ['uurtje', 60],
]);

const FIRST_ORDINALS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende'.split(
    ' ',
  );

/** Days of a month, 1 to 31: `de derde`. */
export const ORDINALS = phraseTable<number>([
  ...FIRST_ORDINALS.map((word, i) => [word, i + 1] as const),
  ['twintigste', 20],
  ...ONES.flatMap((one, i) => linked(one).map((link) => [`${link}twintigste`, i + 21] as const)),
  ['dertigste', 30],
  ['eenendertigste', 31],
]);
