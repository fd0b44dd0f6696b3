// Gives time to what tells what the amount before it is made of: "8 hours (6 on ACME, 2 on Globex)", "6 hours today: 4 on ACME
// and 2 on Globex", "6h, half ACME, half Globex".
import { isCapitalised, lowerAt, textAt } from '../text/token.ts';
import { covers, cues, type Found, type MeaningOf } from './finding.ts';
import { hours, isOfHours, looseNumber } from './left-out-units.ts';
import type { Sight } from './recogniser.ts';
import { readShare } from './share-phrase.ts';

type Amount = Found<MeaningOf<'amount'>>;

interface Item {
  readonly amount: Amount;
  /** A small word leads to its name: `6 on ACME`. */
  readonly isLed: boolean;
}

/** What was found, with such parts as amounts. An amount that they contradict is asked about, as every total is. */
export function withBracketParts(found: readonly Found[], sight: Sight): readonly Found[] {
  const opener = found.map((one) => openerOf(found, sight, one)).find((one) => one !== undefined);
  if (opener === undefined) return found;
  const items = itemsOf(found, sight, opener);
  if (items.length === 0 || !tellsParts(found, opener, items)) return found;
  const amounts = items.map(({ amount }) => amount);
  const others = found.filter(({ from }) => !amounts.some((one) => one.from <= from && from < one.to));
  return [...others, ...amounts].sort((a, b) => a.from - b.from);
}

/** With a comma in front they must be the whole of it: "3 hours, 2 for ACME" may be anything. */
function tellsParts(found: readonly Found[], { sign, head }: Opener, items: readonly Item[]): boolean {
  const hasRest = found.some(({ meaning, from }) => meaning.kind === 'rest' && from > head.to);
  const isListed = sign !== ',' && items.every(({ isLed }) => isLed);
  return hasRest || (items.length > 1 && (isListed || addUp(items, head)));
}

interface Opener {
  readonly head: Amount;
  readonly sign: string;
  /** The last token in front of the parts. */
  readonly at: number;
}

/** What stands behind an amount and leads to its parts, a day and a word for a total left out. */
function openerOf(found: readonly Found[], sight: Sight, head: Found): Opener | undefined {
  const { meaning: said } = head;
  if (said.kind !== 'amount' || said.form !== 'stated') return undefined;
  const at = [0, 1].reduce(
    (end) => found.find((one) => one.from === end && isBetween(one))?.to ?? end,
    head.to,
  );
  const of = cues(found, 'part').find(({ from }) => from === at); // "8h of which 3 on ACME"
  const sign = of ? ':' : textAt(sight.tokens, at);
  const opener = { head: { ...head, meaning: said }, sign, at: of ? of.to - 1 : at };
  if (sign === '(') return opener;
  return (sign === ':' || sign === ',') && itemAt(found, sight, opener, opener.at + 1) ? opener : undefined;
}

/** "5h today all told". */
function isBetween({ meaning }: Found): boolean {
  return meaning.kind === 'day' || (meaning.kind === 'cue' && meaning.cue === 'total');
}

function addUp(items: readonly Item[], head: Amount): boolean {
  const sum = items.reduce((minutes, { amount }) => minutes + amount.meaning.minutes, 0);
  return Math.abs(sum - head.meaning.minutes) <= ROUNDING;
}

const ROUNDING = 1; // minute: a third of 100 is none of them

/** None where anything in the bracket begins otherwise. */
function itemsOf(found: readonly Found[], sight: Sight, opener: Opener): Item[] {
  const end = endOf(sight, opener);
  const items: Item[] = [];
  let opens = true;
  for (let at = opener.at + 1; at < end; at += 1) {
    const between = betweenParts(found, sight, at);
    const item = between === undefined ? itemAt(found, sight, opener, at) : undefined;
    if (item !== undefined && (opens || item.amount.rule === SHARE)) {
      items.push(item);
      at = item.amount.to - 1;
    } else if (opens && between === undefined) return [];
    opens = between === 'sign';
  }
  return items;
}

/** Where the bracket closes, else where the sentence ends, which is never far. */
function endOf({ tokens }: Sight, { sign, at: start }: Opener): number {
  return sign === '(' ? tokens.findIndex(({ text }, at) => at > start && text === ')') : tokens.length;
}

function betweenParts(
  found: readonly Found[],
  { tokens, lexicon }: Sight,
  at: number,
): 'sign' | 'rest' | undefined {
  const word = lowerAt(tokens, at);
  if (lexicon.separators.has(word) || lexicon.days.and.has(word)) return 'sign';
  return found.some(({ meaning, from }) => meaning.kind === 'rest' && from === at) ? 'rest' : undefined;
}

const SHARE = 'share-of-total';

function itemAt(found: readonly Found[], sight: Sight, { head }: Opener, at: number): Item | undefined {
  const amount = shareAt(found, sight, head, at) ?? numberAt(found, sight, head, at);
  if (amount === undefined) return undefined;
  const { tokens, lexicon } = sight;
  const led = lowerAt(tokens, amount.to);
  const isLed =
    lexicon.projects.strongBefore.has(led) ||
    (lexicon.projects.before.has(led) && isCapitalised(tokens[amount.to + 1]));
  return isLed || isCapitalised(tokens[amount.to]) ? { amount, isLed } : undefined;
}

/** `6 on ACME`, where the amount in front is one of hours. */
function numberAt(found: readonly Found[], sight: Sight, head: Amount, at: number): Amount | undefined {
  const isTaken = covers(found, at);
  const number = isTaken || !isOfHours(head, sight) ? undefined : looseNumber(sight, at);
  return number && { ...hours(number.value, at, number.next), rule: 'bracket-part' };
}

/** `half on ACME`, `60% ACME`. */
function shareAt(found: readonly Found[], sight: Sight, head: Amount, at: number): Amount | undefined {
  const isTold = found.some(
    ({ from, to, meaning }) => from <= at && at < to && meaning.kind !== 'cue' && meaning.kind !== 'noise',
  );
  const share = isTold ? undefined : readShare(found, sight, at);
  if (share === undefined) return undefined;
  const meaning = { ...head.meaning, minutes: Math.round(head.meaning.minutes * share.value) };
  return { meaning, from: at, to: share.next, rule: SHARE };
}
