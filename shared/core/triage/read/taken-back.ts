// Takes out an amount that the writer takes back in the same breath: "ACME 2h today - no wait, 2.5h" is two hours and a half.
import { matchPhrase } from '../text/phrase.ts';
import { type Token, textAt } from '../text/token.ts';
import type { Found } from './finding.ts';
import { hours, isOfHours, looseNumber } from './left-out-units.ts';
import type { Sight } from './recogniser.ts';

const FAR = 6; // tokens between what was told and its retraction

/** What was found, with the first amount and the words that take it back as one aside each. */
export function withoutTakenBack(found: readonly Found[], sight: Sight): readonly Found[] {
  if (sight.lexicon.durations.retractions === undefined) return found;
  for (let at = 1; at < sight.tokens.length; at += 1) {
    const behind = behindRetraction(sight, at);
    const first = behind === undefined ? undefined : amountBefore(found, at);
    const second = behind && first && amountBehind(found, sight, { first, at: behind });
    if (first && second) return replaced(found, first, { from: at, second });
  }
  return found;
}

/** Where what is told instead begins, behind the words that take back and a comma; `undefined`: nothing is taken back there. */
export function behindRetraction(
  { tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>,
  at: number,
): number | undefined {
  const { retractions } = lexicon.durations;
  const said = retractions && matchPhrase(retractions, tokens, at);
  return said && (textAt(tokens, said.next) === ',' ? said.next + 1 : said.next);
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
  { first, at }: { readonly first: Found; readonly at: number },
): Found | undefined {
  const { tokens } = sight;
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
