// Spanish numerals, and the amounts that are no numerals.
import { phrasesOf } from '../../text/phrase.ts';
import { alsoPlain, plainTable } from '../word-list.ts';

const UNITS =
  `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
  dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho
  veintinueve`.split(/\s+/);
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

const SIMPLE: readonly (readonly [string, number])[] = [
  ...UNITS.map((word, i) => [word, i] as const),
  ...phrasesOf('un|una', 1),
  ...phrasesOf('veintiún|veintiuna', 21),
  ...TENS.map((word, i) => [word, (i + 3) * 10] as const),
  ...phrasesOf('cien', 100),
];

export const NUMBERS: ReadonlyMap<string, number> = new Map(alsoPlain(SIMPLE));

const ONES = UNITS.slice(1, 10).map((word, i) => [word, i + 1] as const);

/** `treinta y cinco`, `ciento veinte`. */
export const NUMBER_PHRASES = plainTable<number>([
  ...TENS.flatMap((ten, i) =>
    [...ONES, ['un', 1] as const, ['una', 1] as const].map(
      ([one, value]) => [`${ten} y ${one}`, (i + 3) * 10 + value] as const,
    ),
  ),
  ...SIMPLE.filter(([, value]) => value > 0 && value < 100).map(
    ([word, value]) => [`ciento ${word}`, 100 + value] as const,
  ),
]);

export const QUANTITIES = plainTable<number>([
  ...phrasesOf('otra|otro|una buena|un buen|una larga|una escasa|la última|una sola', 1),
  ...phrasesOf('un par de|par de|otro par de|otras dos|otros dos', 2),
  ...phrasesOf('una docena de', 12),
  ...phrasesOf(
    'media|medio|una media|otra media|otro medio|la media|1/2|½|una buena media|la mitad de una|la mitad de un',
    0.5,
  ),
  ...phrasesOf('cuarto de|un cuarto de|otro cuarto de|1/4 de', 0.25),
  ...phrasesOf('tres cuartos de|3/4 de|3 cuartos de|los tres cuartos de|¾ de', 0.75),
  ...phrasesOf('un tercio de|1/3 de', 1 / 3),
  ...phrasesOf('dos tercios de|2/3 de', 2 / 3),
]);

/** After a number (`dos y media`) or a unit (`hora y media`, `dos horas menos cuarto`). */
export const ADDITIONS = plainTable<number>([
  ...phrasesOf('y media|y medio|½|y ½|1/2|y 1/2|con media', 0.5),
  ...phrasesOf('y cuarto|y un cuarto|¼|y ¼|y 1/4|1/4', 0.25),
  ...phrasesOf('y tres cuartos|¾|y ¾|y 3/4|3/4|y 3 cuartos', 0.75),
  ...phrasesOf('tres cuartos', 0.75),
  ...phrasesOf('menos cuarto|menos un cuarto', -0.25),
  ...phrasesOf('menos cinco', -5 / 60),
  ...phrasesOf('menos diez', -10 / 60),
  ...phrasesOf('menos veinte', -20 / 60),
]);

const DAYS_IN_WORDS = [...UNITS.slice(2), 'treinta'];

/** Days of a month, 1 to 31. */
export const ORDINALS = plainTable<number>([
  ...phrasesOf('primero|primer|primera|uno', 1),
  ...phrasesOf('segundo|segunda', 2),
  ...phrasesOf('tercero|tercer|tercera', 3),
  ...phrasesOf('cuarto|cuarta', 4),
  ...phrasesOf('quinto|quinta', 5),
  ...DAYS_IN_WORDS.map((word, i) => [word, i + 2] as const),
  ...phrasesOf('treinta y uno', 31),
  ...phrasesOf('vigésimo segundo', 22),
]);
