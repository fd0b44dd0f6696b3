// Gives hours to the bare numbers that tell what the amount before them is made of: "8 hours (6 on ACME, 2 on Globex)",
// "6 hours today: 4 on ACME and 2 on Globex".
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
  const opener = found.map((one) => openerOf(found, sight, one)).find((one) => one !== undefined);
  if (opener === undefined) return found;
  const items = itemsOf(found, sight, opener);
  const isTold = items.length > 0 && tellsParts(found, opener, items);
  return isTold ? [...found, ...items.map(({ amount }) => amount)].sort((a, b) => a.from - b.from) : found;
}

/** With a comma in front they must be the whole of it: "3 hours, 2 for ACME" may be anything. */
function tellsParts(found: readonly Found[], { sign, head }: Opener, items: readonly Item[]): boolean {
  const hasRest =
    sign === '(' && found.some(({ meaning, from }) => meaning.kind === 'rest' && from > head.to);
  const isListed = sign !== ',' && items.every(({ isLed }) => isLed);
  return hasRest || (items.length > 1 && (isListed || addUp(items, head)));
}

interface Opener {
  readonly head: Amount;
  readonly sign: string;
  readonly at: number;
}

/** The sign behind an amount of hours, a day between them left out. */
function openerOf(found: readonly Found[], sight: Sight, head: Found): Opener | undefined {
  const { meaning: said } = head;
  if (said.kind !== 'amount' || !isOfHours(head, sight)) return undefined;
  const day = found.find(({ meaning, from }) => meaning.kind === 'day' && from === head.to);
  const at = day?.to ?? head.to;
  const sign = textAt(sight.tokens, at);
  return sign === '(' || ((sign === ':' || sign === ',') && hasLoose(found, sight, at + 1))
    ? { head: { ...head, meaning: said }, sign, at }
    : undefined;
}

/** Most commas are followed by anything else. */
function hasLoose(found: readonly Found[], sight: Sight, at: number): boolean {
  return itemAt(found, sight, at) !== undefined;
}

function addUp(items: readonly Item[], head: Amount): boolean {
  return items.reduce((minutes, { amount }) => minutes + amount.meaning.minutes, 0) === head.meaning.minutes;
}

/** None where anything in the bracket begins otherwise. */
function itemsOf(found: readonly Found[], sight: Sight, { sign, at: start }: Opener): Item[] {
  const { tokens, lexicon } = sight;
  const items: Item[] = [];
  const end = sign === '(' ? tokens.findIndex(({ text }, at) => at > start && text === ')') : tokens.length;
  if (end < 0 || end > start + LONGEST_BRACKET) return [];
  let opens = true;
  for (let at = start + 1; at < end; at += 1) {
    const word = lowerAt(tokens, at);
    const parts = lexicon.separators.has(word) || lexicon.days.and.has(word);
    const isRest = found.some(({ meaning, from }) => meaning.kind === 'rest' && from === at);
    if (opens && !parts && !isRest) {
      const item = itemAt(found, sight, at);
      if (item === undefined) return [];
      items.push(item);
    }
    opens = parts;
  }
  return items;
}

function itemAt(found: readonly Found[], sight: Sight, at: number): Item | undefined {
  const number = found.some(({ from, to }) => from <= at && at < to) ? undefined : looseNumber(sight, at);
  if (number === undefined) return undefined;
  const { tokens, lexicon } = sight;
  const led = lowerAt(tokens, number.next);
  const isLed =
    lexicon.projects.strongBefore.has(led) ||
    (lexicon.projects.before.has(led) && isCapitalised(tokens[number.next + 1]));
  const isNamed = isLed || isCapitalised(tokens[number.next]);
  return isNamed
    ? { amount: { ...hours(number.value, at, number.next), rule: 'bracket-part' }, isLed }
    : undefined;
}
