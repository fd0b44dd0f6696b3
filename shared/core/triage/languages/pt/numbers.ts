// Portuguese numerals, of Brazil and of Portugal, and the amounts that are no numerals.
import { phrasesOf } from '../../text/phrase.ts';
import { alsoPlain, plainTable } from '../word-list.ts';

const UNITS =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  );
const TENS = 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');

const SIMPLE: readonly (readonly [string, number])[] = [
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['uma', 1],
  ['duas', 2],
  ['quatorze', 14],
  ['dezasseis', 16],
  ['dezassete', 17],
  ['dezanove', 19],
  ['cem', 100],
];

export const NUMBERS: ReadonlyMap<string, number> = new Map(alsoPlain(SIMPLE));

const ONES: readonly (readonly [string, number])[] = [
  ...UNITS.slice(1, 10).map((word, i) => [word, i + 1] as const),
  ['uma', 1],
  ['duas', 2],
];
const BELOW_HUNDRED: readonly (readonly [string, number])[] = TENS.flatMap((ten, i) =>
  ONES.map(([one, value]) => [`${ten} e ${one}`, (i + 2) * 10 + value] as const),
);

/** `trinta e cinco`, `cento e vinte`. */
export const NUMBER_PHRASES = plainTable<number>([
  ...BELOW_HUNDRED,
  ...[...SIMPLE.filter(([, value]) => value > 0 && value < 100), ...BELOW_HUNDRED].map(
    ([word, value]) => [`cento e ${word}`, 100 + value] as const,
  ),
]);

export const QUANTITIES = plainTable<number>([
  ...phrasesOf('outra|outro|uma boa|um bom|uma longa|uma única|a última|mais uma|mais um', 1),
  ...phrasesOf('um par de|par de|outro par de|outras duas|outros dois|mais duas|mais dois', 2),
  ...phrasesOf('uma dúzia de', 12),
  ...phrasesOf('meia|meio|uma meia|outra meia|mais meia|1/2|½|uma boa meia|metade de uma|metade de um', 0.5),
  ...phrasesOf('quarto de|um quarto de|outro quarto de|1/4 de|¼ de|mais um quarto de', 0.25),
  ...phrasesOf('três quartos de|3/4 de|3 quartos de|¾ de', 0.75),
  ...phrasesOf('um terço de|1/3 de', 1 / 3),
  ...phrasesOf('dois terços de|2/3 de', 2 / 3),
]);

/** After a number (`duas e meia`) or a unit (`hora e meia`, `duas horas e um quarto`). */
export const ADDITIONS = plainTable<number>([
  ...phrasesOf('e meia|e meio|½|e ½|1/2|e 1/2|e mais meia', 0.5),
  ...phrasesOf('e um quarto|e quarto|¼|e ¼|e 1/4|1/4', 0.25),
  ...phrasesOf('e três quartos|¾|e ¾|e 3/4|3/4|e 3 quartos', 0.75),
  ...phrasesOf('menos um quarto|menos quarto', -0.25),
  ...phrasesOf('menos cinco', -5 / 60),
  ...phrasesOf('menos dez', -10 / 60),
  ...phrasesOf('menos vinte', -20 / 60),
]);

/** Days of a month, 1 to 31. */
export const ORDINALS = plainTable<number>([
  ...phrasesOf('primeiro|primeira|um', 1),
  ...phrasesOf('segundo|segunda', 2),
  ...phrasesOf('terceiro|terceira', 3),
  ...phrasesOf('quarto|quarta', 4),
  ...phrasesOf('quinto|quinta', 5),
  ...SIMPLE.filter(([, value]) => value > 1 && value <= 30),
  ...BELOW_HUNDRED.filter(([, value]) => value <= 31),
  ...phrasesOf('vigésimo segundo', 22),
]);
