// English numerals and the amounts that are no numerals.
import { phraseTable } from '../../text/phrase.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
]);

/** What follows `one hundred`. */
const TAILS = [...NUMBERS].filter(([, value]) => value > 0);

/** `one hundred and twenty`. */
export const NUMBER_PHRASES = phraseTable<number>(
  ['one', 'two'].flatMap((word, i) => [
    [`${word} hundred`, 100 * (i + 1)] as const,
    ...TAILS.flatMap(([tail, value]) =>
      [tail, `and ${tail}`].map((end) => [`${word} hundred ${end}`, 100 * (i + 1) + value] as const),
    ),
  ]),
);

export const QUANTITIES = phraseTable<number>([
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['a good', 1],
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['couple', 2],
  ['the last couple of', 2],
  ['a cpl of', 2],
  ['cpl of', 2],
  ['coupla', 2],
  ['a dozen', 12],
  ['a hundred', 100],
  ['a hundred and twenty', 120],
  ['a hundred and fifty', 150],
  ['a hundred and eighty', 180],
  ['half', 0.5],
  ['a half', 0.5],
  ['half a', 0.5],
  ['half an', 0.5],
  ['another half', 0.5],
  ['another half an', 0.5],
  ['quarter', 0.25],
  ['a quarter', 0.25],
  ['quarter of an', 0.25],
  ['a quarter of an', 0.25],
  ['another quarter of an', 0.25],
  ['one quarter of an', 0.25],
  ['quarter of a', 0.25],
  ['a quarter of a', 0.25],
  ['three quarters of an', 0.75],
  ['3 quarters of an', 0.75],
  ['two thirds of an', 2 / 3],
  ['two-thirds of an', 2 / 3],
  ['a third of an', 1 / 3],
  ['one third of an', 1 / 3],
  ['three-quarters of an', 0.75],
  ['three quarters of a', 0.75],
  ['three quarter', 0.75],
  ['three-quarter', 0.75],
  ['three quarters', 0.75],
]);

/** After a number (`two and a half hours`) or a unit (`an hour and a quarter`). */
export const ADDITIONS = phraseTable<number>([
  ['and a half', 0.5],
  ['and half', 0.5],
  ['and one half', 0.5],
  ['an a half', 0.5],
  ['an half', 0.5],
  ['n a half', 0.5],
  ['n half', 0.5],
  ['and a quarter', 0.25],
  ['and one quarter', 0.25],
  ['and quarter', 0.25],
  ['and three quarters', 0.75],
  ['and three-quarters', 0.75],
  ['and three quarter', 0.75],
  ['and three-quarter', 0.75],
  ['and 3 quarters', 0.75],
  ['& a half', 0.5],
  ['& half', 0.5],
  ['& a quarter', 0.25],
  ['& three quarters', 0.75],
  ['& three quarter', 0.75],
  ['& three-quarter', 0.75],
  ['& three-quarters', 0.75],
  ['& a third', 1 / 3],
  ['and a third', 1 / 3],
  ['and two thirds', 2 / 3],
  ['and two-thirds', 2 / 3],
  ['-and-a-half', 0.5],
  ['-and-a-quarter', 0.25],
  ['-and-three-quarters', 0.75],
  ['-and-three-quarter', 0.75],
  ['point five', 0.5],
  ['less five', -5 / 60],
  ['minus five', -5 / 60],
  ['less ten', -10 / 60],
  ['minus ten', -10 / 60],
  ['less fifteen', -15 / 60],
  ['minus fifteen', -15 / 60],
  ['less a quarter', -15 / 60],
  ['minus a quarter', -15 / 60],
  ['less twenty', -20 / 60],
  ['minus twenty', -20 / 60],
]);

const FIRST_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

/** Days of a month, 1 to 31. */
export const ORDINALS = phraseTable<number>([
  ...FIRST_ORDINALS.split(' ').map((word, i) => [word, i + 1] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
  ...FIRST_ORDINALS.split(' ')
    .slice(0, 9)
    .flatMap((word, i) => [[`twenty-${word}`, i + 21] as const, [`twenty ${word}`, i + 21] as const]),
  ['thirty-first', 31],
  ['thirty first', 31],
]);
