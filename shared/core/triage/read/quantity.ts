// Reads how many: numerals, fractions, number words and phrases such as "a couple of".
import { knownLocale } from '../../known-locale.ts';
import type { DurationWords } from '../languages/lexicon.ts';
import { type Match, matchPhrase } from '../text/phrase.ts';
import { present } from '../text/present.ts';
import { integer, isGlued, lowerAt, type Token, textAt } from '../text/token.ts';

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** A quantity and whatever is added to it ("two and a half"). */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  words: DurationWords,
  locale: string,
): Match<number> | undefined {
  const phrase = matchPhrase(words.quantities, tokens, at);
  const base = phrase ?? readNumeral(tokens, at, locale) ?? readNumberWord(tokens, at, words);
  if (base === undefined || phrase !== undefined) return base;
  const addition = matchPhrase(words.additions, tokens, base.next) ?? readPart(tokens, base.next, words);
  return addition ? { value: base.value + addition.value, next: addition.next } : base;
}

/** "and ¾", "& 1/2", `-1/2`: digits or a sign instead of words. */
export function readPart(
  tokens: readonly Token[],
  at: number,
  { joins }: DurationWords,
): Match<number> | undefined {
  const hyphen = textAt(tokens, at) === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1);
  if (!hyphen && !joins.has(lowerAt(tokens, at))) return undefined;
  const value = fractionAt(tokens, at + 1);
  return value === undefined ? readRatio(tokens, at + 1) : { value, next: at + 2 };
}

/** `2`, `2.5`, `2,5`, `½`, `4½`, `1/2`, `1 1/2`. */
export function readNumeral(tokens: readonly Token[], at: number, locale: string): Match<number> | undefined {
  const alone = fractionAt(tokens, at);
  if (alone !== undefined) return { value: alone, next: at + 1 };
  const value = decimal(tokens[at], locale);
  if (value === undefined) return undefined;
  const ratio = readRatio(tokens, at);
  if (ratio) return ratio;
  const sign = fractionAt(tokens, at + 1);
  if (sign !== undefined) return { value: value + sign, next: at + 2 };
  const part = Number.isInteger(value) ? readRatio(tokens, at + 1) : undefined;
  return part ? { value: value + part.value, next: part.next } : { value, next: at + 1 };
}

function fractionAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'sign' ? FRACTIONS.get(token.text) : undefined;
}

function readRatio(tokens: readonly Token[], at: number): Match<number> | undefined {
  if (textAt(tokens, at + 1) !== '/') return undefined;
  const over = integer(tokens[at], 1);
  const under = integer(tokens[at + 2], 1);
  if (over === undefined || under === undefined) return undefined;
  return [2, 3, 4, 5, 6, 8].includes(under) && over < under
    ? { value: over / under, next: at + 3 }
    : undefined;
}

/** `thirty`, `forty-five`, `vingt et un`. */
export function readNumberWord(
  tokens: readonly Token[],
  at: number,
  { numbers, numberPhrases }: Pick<DurationWords, 'numbers' | 'numberPhrases'>,
): Match<number> | undefined {
  const phrase = numberPhrases && matchPhrase(numberPhrases, tokens, at);
  if (phrase) return phrase;
  const first = numbers.get(lowerAt(tokens, at));
  if (first === undefined) return undefined;
  if (first < 20) return { value: first, next: at + 1 };
  const second = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const ones = numbers.get(lowerAt(tokens, second));
  if (ones === undefined || ones === 0 || ones > 9) return { value: first, next: at + 1 };
  return { value: first + ones, next: second + 1 };
}

/**
 * The value of a number token. A comma before one or two digits is a decimal sign everywhere; before three it is one
 * only where the locale writes so (CLDR's decimal symbols), elsewhere it parts thousands.
 */
export function decimal(token: Token | undefined, locale: string): number | undefined {
  if (token?.kind !== 'number') return undefined;
  if (token.text.length <= 2) return Number(token.text); // most are that short
  const [first, part, more] = token.text.split(/[.,]/);
  const whole = present(first);
  if (more !== undefined || whole.length > 6) return undefined;
  if (part === undefined) return Number(whole);
  const point = token.text.includes('.') ? '.' : ',';
  return Number(partsThousands(whole, point, part, locale) ? whole + part : `${whole}.${part}`);
}

function partsThousands(whole: string, point: string, part: string, locale: string): boolean {
  return part.length === 3 && point !== decimalSign(locale) && whole !== '0';
}

const signs = new Map<string, string>();

function decimalSign(locale: string): string {
  const known = signs.get(locale);
  if (known !== undefined) return known;
  const sign = new Intl.NumberFormat(knownLocale(locale)).format(1.5).includes(',') ? ',' : '.';
  signs.set(locale, sign);
  return sign;
}
