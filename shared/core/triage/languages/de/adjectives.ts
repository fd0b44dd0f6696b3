// German adjectives that say a length: `90-minütig`, `zweistündig`, `dreieinhalbstündig`.
import { NUMBERS, QUANTITIES } from './numbers.ts';

const ENDINGS = ['', 'e', 'er', 'es', 'en', 'em'];

/** All forms of an adjective, with white space between. */
export const adjectives = (stem: string): string => ENDINGS.map((ending) => `${stem}${ending}`).join(' ');

const LONGEST_HOURS = 12;

/** `zweistündig` in one word, in minutes. */
export const LENGTH_ADJECTIVES: readonly (readonly [string, number])[] = [
  ...wordsOf(LONGEST_HOURS).map(([word, value]) => [`${word}stündig`, value * 60] as const),
  ...Object.entries({ halb: 30, viertel: 15, dreiviertel: 45 }).map(
    ([word, minutes]) => [`${word}stündig`, minutes] as const,
  ),
  ...[...NUMBERS]
    .filter(([, value]) => value >= 10)
    .map(([word, value]) => [`${word}minütig`, value] as const),
].flatMap(([stem, minutes]) => ENDINGS.map((ending) => [`${stem}${ending}`, minutes] as const));

/** Number words up to a value, and those with a half such as `anderthalb`. */
function wordsOf(most: number): (readonly [string, number])[] {
  const whole = [...NUMBERS].filter(([, value]) => value > 0 && value <= most);
  const halves = [...QUANTITIES].flatMap(([word, [only]]) =>
    word.endsWith('halb') && only !== undefined && only.words.length === 1 && only.value > 1
      ? [[word, only.value] as const]
      : [],
  );
  return [...whole, ...halves];
}
