// Gives its time to what was told to be as long as the amount before it: "2h on ACME, the same on Globex", "twice that on
// Tuesday".
import { type Match, matchPhrase } from '../text/phrase.ts';
import { isCapitalised, lowerAt, textAt } from '../text/token.ts';
import type { Found } from './finding.ts';
import type { Sight } from './recogniser.ts';

/** What was found, with such words as amounts. The amount may stand in the sentence before. */
export function withSameAgain(found: readonly Found[], sight: Sight): readonly Found[] {
  const { sames } = sight.lexicon.durations;
  const { tokens } = sight;
  if (sames === undefined || (sight.minutesBefore === undefined && !hasAmount(found))) return found;
  let all = found;
  for (let at = 0; at < tokens.length; at += 1) {
    const same = sames.has(lowerAt(tokens, at))
      ? amountAt(all, sight, at, matchPhrase(sames, tokens, at))
      : undefined;
    if (same === undefined) continue;
    all = [...all.filter((one) => one.to <= at || one.from >= same.to), same].sort((a, b) => a.from - b.from);
    at = same.to - 1;
  }
  return all;
}

function amountAt(
  found: readonly Found[],
  sight: Sight,
  at: number,
  same: Match<number> | undefined,
): Found | undefined {
  const before = same && minutesBefore(found, sight, at);
  if (same === undefined || before === undefined || !leadsToMore(found, sight, at, same.next))
    return undefined;
  const meaning = { kind: 'amount', minutes: before * same.value, form: 'stated' } as const;
  return { meaning, from: at, to: same.next, rule: 'same-again' };
}

function hasAmount(found: readonly Found[]): boolean {
  return found.some(({ meaning }) => meaning.kind === 'amount' && meaning.form === 'stated');
}

function minutesBefore(found: readonly Found[], { minutesBefore: told }: Sight, at: number) {
  const last = found.findLast(({ meaning, to }) => to <= at && meaning.kind === 'amount');
  return last?.meaning.kind === 'amount' ? last.meaning.minutes : told;
}

/** A day, or a name that is led to: "the same on Globex", not "the same as yesterday" nor "on the same ticket". */
function leadsToMore(
  found: readonly Found[],
  { tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>,
  from: number,
  at: number,
): boolean {
  const isDay = found.some(({ meaning, from }) => from === at && meaning.kind === 'day');
  if (isLastOfDay(found, { tokens, lexicon }, from, at)) return true;
  const led =
    lexicon.projects.before.has(lowerAt(tokens, at)) && !lexicon.days.article.has(textAt(tokens, at));
  const name = lexicon.projects.articles.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  return isDay || (led && isCapitalised(tokens[name]));
}

/** "Mon 3h ACME, Tue same": all that is said of a day. */
function isLastOfDay(
  found: readonly Found[],
  { tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>,
  from: number,
  at: number,
): boolean {
  const day = textAt(tokens, from - 1) === ':' ? from - 1 : from;
  const isLed = found.some(({ meaning, to }) => to === day && meaning.kind === 'day') && hasAmount(found);
  return isLed && (at >= tokens.length || lexicon.separators.has(lowerAt(tokens, at)));
}
