// Takes out an amount that the writer takes back in the same breath: "ACME 2h today - no wait, 2.5h" is two hours and a half.
import { type Match, matchPhrase } from '../text/phrase.ts';
import { type Token, textAt } from '../text/token.ts';
import type { Found } from './finding.ts';
import { hours, isOfHours, looseNumber } from './left-out-units.ts';
import type { Sight } from './recogniser.ts';

const FAR = 6; // tokens between what was told and its retraction

/** What was found, with the first amount and the words that take it back as one aside each. */
export function withoutTakenBack(found: readonly Found[], sight: Sight): readonly Found[] {
  const { retractions } = sight.lexicon.durations;
  if (retractions === undefined) return found;
  for (let at = 1; at < sight.tokens.length; at += 1) {
    const said = matchPhrase(retractions, sight.tokens, at);
    const first = said && amountBefore(found, at);
    const second = said && first && amountBehind(found, sight, { first, said });
    if (first && second) return replaced(found, first, { from: at, second });
  }
  return found;
}

/** The last thing timed in front, and near. */
function amountBefore(found: readonly Found[], at: number): Found | undefined {
  const last = found.findLast(({ meaning, to }) => to <= at && TIMED.has(meaning.kind));
  return last !== undefined && at - last.to <= FAR ? last : undefined;
}

const TIMED: ReadonlySet<string> = new Set(['amount', 'range']);

/** Nothing may follow it of which it could be told: "2h ACME, sorry, 1h Globex" is two. */
function amountBehind(
  found: readonly Found[],
  sight: Sight,
  { first, said }: { readonly first: Found; readonly said: Match<true> },
): Found | undefined {
  const { tokens } = sight;
  const at = textAt(tokens, said.next) === ',' ? said.next + 1 : said.next;
  const number = isOfHours(first, sight) ? looseNumber(sight, at) : undefined;
  const told =
    found.find(({ from, meaning }) => from === at && TIMED.has(meaning.kind)) ??
    (number && hours(number.value, at, number.next));
  return told !== undefined && isEnd(tokens[told.to]) ? told : undefined;
}

function isEnd(after: Token | undefined): boolean {
  return after === undefined || after.kind === 'sign';
}

function replaced(
  found: readonly Found[],
  first: Found,
  { from, second }: { readonly from: number; readonly second: Found },
): readonly Found[] {
  const aside = { meaning: { kind: 'noise' }, rule: 'aside' } as const;
  const kept = found.filter((one) => one !== first && (one.to <= from || one.from >= second.to));
  const asides = [
    { ...aside, from: first.from, to: first.to },
    { ...aside, from, to: second.from },
  ];
  return [...kept, ...asides, second].sort((a, b) => a.from - b.from);
}
