// Italian numerals, which join into one word, and the amounts that are no numerals.
import { phrasesOf } from '../../text/phrase.ts';
import { alsoPlain } from '../word-list.ts';
import { table } from './writing.ts';

const UNITS =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** `ventuno`, `ventotto`: the ten loses its vowel before another. */
const joined = (ten: string, one: string) =>
  /^[uo]/.test(one) ? `${ten.slice(0, -1)}${one}` : `${ten}${one}`;

const COMPOUNDS = TENS.flatMap((ten, i) =>
  UNITS.slice(1, 10).map((one, j) => [joined(ten, one), (i + 2) * 10 + j + 1] as const),
);

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  alsoPlain([
    ...UNITS.map((word, i) => [word, i] as const),
    ['una', 1] as const,
    ["un'", 1] as const,
    ['un', 1] as const,
    ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
    ...COMPOUNDS,
    ['cento', 100] as const,
    ...[...TENS.map((ten, i) => [ten, (i + 2) * 10] as const), ...COMPOUNDS].map(
      ([word, value]) => [`cento${word}`, 100 + value] as const,
    ),
    ...TENS.map((ten, i) => [`${ten}tré`, (i + 2) * 10 + 3] as const),
  ]),
);

/** Two words where one is usual: `venti cinque`, `trenta e cinque`. */
export const NUMBER_PHRASES = table<number>(
  TENS.flatMap((ten, i) =>
    UNITS.slice(1, 10).flatMap((one, j) => phrasesOf(`${ten} ${one}|${ten} e ${one}`, (i + 2) * 10 + j + 1)),
  ),
);

export const QUANTITIES = table<number>([
  ...phrasesOf(
    "un'altra|una buona|un paio|un'oretta buona|una mezza giornata buona|un altro|una bella|una",
    1,
  ),
  ...phrasesOf("un paio d'|un paio di|paio d'|paio di|il paio di", 2),
  ...phrasesOf(
    "mezz'|mezza|mezzo|una mezz'|una mezza|un'altra mezz'|un'altra mezza|altra mezz'|una buona mezz'|metà|½",
    0.5,
  ),
  ...phrasesOf('un quarto|quarto|un quarto abbondante|un buon quarto|1/4', 0.25),
  ...phrasesOf('tre quarti|i tre quarti|3 quarti|tre quarti abbondanti', 0.75),
  ...phrasesOf('un terzo', 1 / 3),
  ...phrasesOf('due terzi', 2 / 3),
]);

/** Lengths of one word. */
export const LENGTHS = table<number>([
  ...phrasesOf(
    "mezzora|una mezzora|mezzoretta|una mezzoretta|mezz'oretta|una mezz'oretta|mezzoretta buona",
    30,
  ),
  ...phrasesOf("un'oretta|un oretta|oretta|un'oretta buona|un'oretta scarsa|un'oretta abbondante", 60),
  ...phrasesOf("un'oretta e mezza|un'oretta e mezzo", 90),
  ...phrasesOf("un quarto d'oretta", 15),
]);

/** After a number (`due e mezza ore`) or a unit (`un'ora e mezza`). */
export const ADDITIONS = table<number>([
  ...phrasesOf('e mezza|e mezzo|e 1/2|1/2|½|e ½|e mezz', 0.5),
  ...phrasesOf('e un quarto|e quarto|e 1/4|1/4|¼|e ¼', 0.25),
  ...phrasesOf('e tre quarti|tre quarti|e 3/4|3/4|¾|e ¾|e 3 quarti', 0.75),
  ...phrasesOf('meno un quarto|meno quarto|meno 1/4|meno ¼', -0.25),
  ...phrasesOf('meno cinque', -5 / 60),
  ...phrasesOf('meno dieci', -10 / 60),
  ...phrasesOf('meno venti', -20 / 60),
]);

const ORDINAL_WORDS = 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo'.split(' ');

/** Days of a month, 1 to 31; only the first is an ordinal in a date. */
export const ORDINALS = table<number>([
  ...ORDINAL_WORDS.map((word, i) => [word, i + 1] as const),
  ...ORDINAL_WORDS.map((word, i) => [`${word.slice(0, -1)}a`, i + 1] as const),
  ...UNITS.slice(2).map((word, i) => [word, i + 2] as const),
  ...['venti', 'trenta'].map((word, i) => [word, (i + 2) * 10] as const),
  ...COMPOUNDS.filter(([, value]) => value <= 31),
]);
