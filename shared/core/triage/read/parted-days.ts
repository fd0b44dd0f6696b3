// Parts two days that a word joins where each has an amount of its own: "3h ACME on Monday and Tuesday 2h Globex".
import { lowerAt, type Token } from '../text/token.ts';
import { type Found, type MeaningOf, ofKind } from './finding.ts';
import type { Sight } from './recogniser.ts';
import { day as recogniser } from './recognisers/day.ts';

const AHEAD = 4; // tokens between a day and the amount that it heads

export function withPartedDays(found: readonly Found[], sight: Sight): readonly Found[] {
  const several = ofKind(found, 'day').filter(({ meaning }) => meaning.dates.length === 2);
  if (several.length === 0) return found;
  return found.flatMap((one) => {
    const days = several.find((day) => day === one);
    return (days && isBetween(found, days, sight) && parted(sight, days)) || [one];
  });
}

type Day = Found<MeaningOf<'day'>>;

/** Behind an amount that has no other day, and in front of one, with no sign before either. */
function isBetween(found: readonly Found[], { from, to }: Day, { tokens, lexicon }: Sight): boolean {
  const timed = found.filter(({ meaning }) => meaning.kind === 'amount' || meaning.kind === 'range');
  const before = timed.findLast((one) => one.to <= from);
  const after = timed.find((one) => one.from >= to);
  if (before === undefined || after === undefined || after.from - to > AHEAD) return false;
  const between = [...tokens.slice(before.to, from), ...tokens.slice(to, after.from)];
  return !between.some(({ lower }) => lexicon.separators.has(lower));
}

function parted(sight: Sight, { from, to, rule, meaning }: Day): readonly Found[] | undefined {
  const { tokens, lexicon } = sight;
  const joins = ({ lower }: Token, at: number) =>
    at > from && at < to && (lexicon.days.and.has(lower) || lower === ',' || lower === '/');
  const link = tokens.findIndex(joins);
  const next = tokens.findLastIndex(joins) + 1;
  if (link < 0) return undefined; // `Mon-Tue`
  const start = lexicon.days.onDay?.has(lowerAt(tokens, next)) ? next + 1 : next;
  // The first may be no day by itself: in "16 and 17 March" the month stands behind both.
  const behind = recogniser.find(sight, start, undefined)?.meaning;
  const isBack = behind?.kind === 'day' && behind.dates[0] === meaning.dates[0];
  const [earlier, later] = [meaning.dates.slice(0, 1), meaning.dates.slice(1)];
  return [
    { meaning: { ...meaning, dates: isBack ? later : earlier }, from, to: link, rule },
    { meaning: { ...meaning, dates: isBack ? earlier : later }, from: start, to, rule },
  ];
}
