// German numerals and the amounts that are no numerals. Compounds (`einundzwanzig`, `zweieinhalb`) are one word: they are made
// here from their parts.
import { phraseTable } from '../../text/phrase.ts';

const ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** Written without umlauts too, and with `ss` as in Switzerland. */
export const variantsOf = (word: string): readonly string[] => [
  ...new Set([
    word,
    word.replaceAll('ß', 'ss'),
    word.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ä', 'ae').replaceAll('ß', 'ss'),
    word.replaceAll('ü', 'u').replaceAll('ö', 'o').replaceAll('ä', 'a').replaceAll('ß', 'ss'),
  ]),
];

const CARDINALS: readonly (readonly [string, number])[] = [
  ['null', 0],
  ['eins', 1],
  ['zwo', 2],
  ['zwoa', 2],
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...ONES.map((one, j) => [`${one}und${ten}`, (i + 2) * 10 + j + 1] as const),
  ]),
  ['hundert', 100],
  ['hundertzwanzig', 120],
];

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  CARDINALS.flatMap(([word, value]) => variantsOf(word).map((one) => [one, value] as const)),
);

const ARTICLES = "eine einer einen einem 'ne ne nen 'nen 'n n ner ein".split(' ');
const HALVES = 'halbe halben halber halbes halb'.split(' ');

const FRACTIONS: readonly (readonly [string, number])[] = [
  ...HALVES.map((word) => [word, 0.5] as const),
  ['viertel', 0.25],
  ['dreiviertel', 0.75],
  ['drei viertel', 0.75],
  ['3/4', 0.75],
];

export const QUANTITIES = phraseTable<number>([
  ...ARTICLES.map((word) => [word, 1] as const),
  ...ARTICLES.flatMap((article) => FRACTIONS.map(([word, value]) => [`${article} ${word}`, value] as const)),
  ...FRACTIONS,
  ...['weitere', 'zusätzliche', 'knappe', 'gute'].map((word) => [`eine ${word} halbe`, 0.5] as const),
  ['eine und eine halbe', 1.5],
  ['ein und eine halbe', 1.5],
  ['eineinhalb', 1.5],
  ['einundeinhalb', 1.5],
  ['anderthalb', 1.5],
  ['anderthalbe', 1.5],
  ['eindreiviertel', 1.75],
  ['eineinviertel', 1.25],
  ...ONES.slice(1)
    .concat(TEENS.slice(0, 3))
    .flatMap((one, i) =>
      variantsOf(one).flatMap((word) => [
        [`${word}einhalb`, i + 2.5] as const,
        [`${word}undeinhalb`, i + 2.5] as const,
        [`${word}einviertel`, i + 2.25] as const,
        [`${word}dreiviertel`, i + 2.75] as const,
      ]),
    ),
  ['zwoeinhalb', 2.5],
  ['zwoahoib', 2.5],
  ['dreiahoib', 3.5],
  ['a hoibe', 0.5],
  ['a halbe', 0.5],
  ['ein dutzend', 12],
  ['beiden', 2],
  ['letzten beiden', 2],
  ['beiden letzten', 2],
]);

/** After a number (`zwei und eine halbe Stunde`) or a unit (`eine Stunde und eine halbe`). */
export const ADDITIONS = phraseTable<number>([
  ['einhalb', 0.5],
  ['und halb', 0.5],
  ['und einhalb', 0.5],
  ['und ein halb', 0.5],
  ['und eine halbe', 0.5],
  ['und ne halbe', 0.5],
  ['und ein viertel', 0.25],
  ['und eine viertelstunde', 0.25],
  ['und ne viertelstunde', 0.25],
  ['und dreiviertel', 0.75],
  ['und drei viertel', 0.75],
  ['und eine dreiviertelstunde', 0.75],
  ['minus fünf', -5 / 60],
  ['weniger fünf', -5 / 60],
  ['minus zehn', -10 / 60],
  ['weniger zehn', -10 / 60],
  ['minus fünfzehn', -15 / 60],
  ['weniger fünfzehn', -15 / 60],
  ['minus zwanzig', -20 / 60],
  ['weniger zwanzig', -20 / 60],
]);

const COUNTS: readonly (readonly [string, number])[] = [
  ['', 1],
  ...['eine', 'einer', 'ne', 'ein', '1'].map((word) => [`${word} `, 1] as const),
  ...['knappe', 'gute', 'gut', 'weitere'].map((word) => [`eine ${word} `, 1] as const),
];
const MORE_COUNTS = ['zwei 2', 'drei 3', 'vier 4', 'fünf 5'].flatMap((pair) => pair.split(' '));

/** Lengths that have a name of their own, in minutes: `Viertelstunde`. */
export const LENGTHS: readonly (readonly [string, number])[] = [
  ...COUNTS.flatMap(([count, times]) => [
    [`${count}viertelstunde`, 15 * times] as const,
    [`${count}viertelstündchen`, 15 * times] as const,
    [`${count}dreiviertelstunde`, 45 * times] as const,
    [`${count}halbstunde`, 30 * times] as const,
    [`${count}halbestunde`, 30 * times] as const,
  ]),
  ...MORE_COUNTS.map((count, i) => [`${count} viertelstunden`, 15 * (2 + Math.floor(i / 2))] as const),
  ['fünf viertel stunden', 75],
  ['fünfviertelstunden', 75],
];

const FIRST_ORDINALS =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt'.split(
    ' ',
  );
const LATER_ORDINALS = [
  'zwanzigst',
  ...ONES.map((one) => `${one}undzwanzigst`),
  'dreißigst',
  'einunddreißigst',
];

/** Days of a month, 1 to 31: `am dritten`. */
export const ORDINALS = phraseTable<number>(
  [...FIRST_ORDINALS, ...LATER_ORDINALS].flatMap((stem, i) =>
    variantsOf(stem).flatMap((one) => ['e', 'en', 'er'].map((ending) => [`${one}${ending}`, i + 1] as const)),
  ),
);
