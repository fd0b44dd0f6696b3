// Gives hours to the bare numbers of a bracket that tells what the amount before it is made of: "8 hours (6 on ACME, 2 on Globex)".
import { isCapitalised, lowerAt, textAt } from '../text/token.ts';
import type { Found, MeaningOf } from './finding.ts';
import { hours, isOfHours, looseNumber } from './left-out-units.ts';
import type { Sight } from './recogniser.ts';

type Amount = Found<MeaningOf<'amount'>>;

const LONGEST_BRACKET = 40; // tokens

interface Item {
  readonly amount: Amount;
  /** A small word leads to its name: `6 on ACME`. */
  readonly isLed: boolean;
}

/** What was found, with such numbers as amounts. An amount that they contradict is asked about, as every total is. */
export function withBracketParts(found: readonly Found[], sight: Sight): readonly Found[] {
  const head = found.find(
    (one): one is Amount =>
      one.meaning.kind === 'amount' && textAt(sight.tokens, one.to) === '(' && isOfHours(one, sight),
  );
  const items = head === undefined ? [] : itemsOf(found, sight, head.to + 1);
  if (head === undefined || items.length === 0) return found;
  const hasRest = found.some(({ meaning, from }) => meaning.kind === 'rest' && from > head.to);
  const isTold = hasRest || (items.length > 1 && (addUp(items, head) || items.every(({ isLed }) => isLed)));
  return isTold ? [...found, ...items.map(({ amount }) => amount)].sort((a, b) => a.from - b.from) : found;
}

function addUp(items: readonly Item[], head: Amount): boolean {
  return items.reduce((minutes, { amount }) => minutes + amount.meaning.minutes, 0) === head.meaning.minutes;
}

/** None where anything in the bracket begins otherwise. */
function itemsOf(found: readonly Found[], sight: Sight, start: number): Item[] {
  const { tokens, lexicon } = sight;
  const items: Item[] = [];
  let opens = true;
  for (let at = start; at < start + LONGEST_BRACKET && at < tokens.length; at += 1) {
    const word = lowerAt(tokens, at);
    if (word === ')') return items;
    const parts = lexicon.separators.has(word) || lexicon.days.and.has(word);
    const isRest = found.some(({ meaning, from }) => meaning.kind === 'rest' && from === at);
    if (opens && !parts && !isRest) {
      const item = itemAt(found, sight, at);
      if (item === undefined) return [];
      items.push(item);
    }
    opens = parts;
  }
  return [];
}

function itemAt(found: readonly Found[], sight: Sight, at: number): Item | undefined {
  const number = found.some(({ from, to }) => from <= at && at < to) ? undefined : looseNumber(sight, at);
  if (number === undefined) return undefined;
  const { tokens, lexicon } = sight;
  const isLed = lexicon.projects.strongBefore.has(lowerAt(tokens, number.next));
  const isNamed = isLed || isCapitalised(tokens[number.next]);
  return isNamed
    ? { amount: { ...hours(number.value, at, number.next), rule: 'bracket-part' }, isLed }
    : undefined;
}
