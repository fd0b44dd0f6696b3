// French numerals, those of Belgium and Switzerland too, and the amounts that are no numerals.
import { phrasesOf } from '../../text/phrase.ts';
import { table } from './writing.ts';

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const TENS = 'vingt trente quarante cinquante soixante septante octante nonante'.split(' ');

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i] as const),
  ['zero', 0],
  ['une', 1],
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['huitante', 80],
]);

/** `soixante-quinze`, `soixante quinze` and `soixante et onze`. */
const joined = (first: string, second: string, value: number) =>
  phrasesOf(`${first}-${second}|${first} ${second}|${first} et ${second}|${first}-et-${second}`, value);

const ONES = [...UNITS.slice(1, 10).map((word, i) => [word, i + 1] as const), ['une', 1] as const];
const TEENS = [
  ...UNITS.slice(10).map((word, i) => [word, i + 10] as const),
  ...['dix-sept', 'dix-huit', 'dix-neuf'].map((word, i) => [word, i + 17] as const),
];

const COMPOUNDS: readonly (readonly [string, number])[] = [
  ...['sept', 'huit', 'neuf'].flatMap((word, i) => joined('dix', word, i + 17)),
  ...TENS.slice(0, 5).flatMap((ten, i) =>
    ONES.flatMap(([one, value]) => joined(ten, one, (i + 2) * 10 + value)),
  ),
  ...TEENS.flatMap(([teen, value]) => joined('soixante', teen, 60 + value)),
  ...phrasesOf('quatre-vingt|quatre-vingts|quatre vingt|quatre vingts', 80),
  ...[...ONES, ...TEENS].flatMap(([word, value]) =>
    phrasesOf(`quatre-vingt-${word}|quatre vingt ${word}|quatre-vingt ${word}`, 80 + value),
  ),
];

const SIMPLE = [
  ...UNITS.slice(1).map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
];
/** Minutes are told up to three hours. */
const HUNDREDS = [...SIMPLE, ...COMPOUNDS].map(([word, value]) => [`cent ${word}`, 100 + value] as const);

export const NUMBER_PHRASES = table<number>([...COMPOUNDS, ['cent', 100], ...HUNDREDS]);

export const QUANTITIES = table<number>([
  ...phrasesOf('une bonne|une petite|une grosse|une autre|un bon|un petit|un autre|une pleine', 1),
  ...phrasesOf("une paire d'|une couple d'|une couple de", 2),
  ...phrasesOf(
    `une demi|une demi-|une demie|une demie-|demi|demi-|demie|la demi-|une bonne demi-|une bonne demi|
      une petite demi-|une petite demi|une grosse demi-|une grosse demi|une autre demi-|½|
      la moitié d'|la moitié de l'`,
    0.5,
  ),
  ...phrasesOf('deux demi-|2 demi-|deux demi|2 demi', 1),
  ...phrasesOf('trois demi-|3 demi-|trois demi|3 demi', 1.5),
  ...phrasesOf('quart|un quart|le quart|un bon quart|un petit quart|un gros quart|un autre quart', 0.25),
  ...phrasesOf('trois quarts|trois-quarts|3 quarts|trois quart|3 quart|les trois quarts', 0.75),
  ...phrasesOf('un tiers', 1 / 3),
  ...phrasesOf('deux tiers', 2 / 3),
]);

/** After a number (`deux et demi`) or a unit (`une heure et quart`). */
export const ADDITIONS = table<number>([
  ...phrasesOf(
    "et demie|et demi|et une demie|pis demie|pis demi|pis d'mie|pis une demie|1/2|et 1/2|½|et ½",
    0.5,
  ),
  ...phrasesOf('et quart|et un quart|pis quart|pis un quart|1/4|et 1/4|¼', 0.25),
  ...phrasesOf('et trois quarts|pis trois quarts|trois quarts|3/4|et 3/4|¾|et 3 quarts', 0.75),
  ...phrasesOf('moins le quart|moins quart|moins un quart|moins 1/4|moins ¼', -0.25),
  ...phrasesOf('moins cinq', -5 / 60),
  ...phrasesOf('moins dix', -10 / 60),
  ...phrasesOf('moins quinze', -15 / 60),
  ...phrasesOf('moins vingt', -20 / 60),
  ...phrasesOf('moins vingt-cinq', -25 / 60),
]);

const FIRST = 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);

/** Days of a month, 1 to 31. */
export const ORDINALS = table<number>([
  ...phrasesOf('premier|première', 1),
  ...phrasesOf('second|seconde', 2),
  ...FIRST.map((word, i) => [word, i + 2] as const),
  ...phrasesOf('deuxième', 2),
  ...phrasesOf('troisième', 3),
  ...phrasesOf('quatrième', 4),
  ...phrasesOf('cinquième', 5),
  ...['dix-sept', 'dix-huit', 'dix-neuf', 'vingt'].map((word, i) => [word, i + 17] as const),
  ...ONES.flatMap(([one, value]) => joined('vingt', one, 20 + value)),
  ...phrasesOf('trente', 30),
  ...joined('trente', 'un', 31),
]);
