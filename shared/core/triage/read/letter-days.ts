// Reads weekdays of one letter, where several stand in their order and each has its time: "M: 2h, T: 1h, W: 30m".
import type { Found, MeaningOf } from './finding.ts';
import { looseNumber } from './left-out-units.ts';
import type { Sight } from './recogniser.ts';
import { weekdayDate } from './weekday.ts';

const LEAST_DAYS = 3; // fewer letters may be anything

/** What was found, with such letters as days. */
export function withLetterDays(found: readonly Found[], sight: Sight): readonly Found[] {
  const { letterDays } = sight.lexicon.days;
  if (letterDays === undefined || found.some(({ meaning }) => meaning.kind === 'day')) return found;
  const letters = sight.tokens.flatMap(({ text }, at) => {
    const number = letterDays.get(text);
    return number !== undefined && isTimed(found, sight, at + 1) ? [{ number, at }] : [];
  });
  const numbers = letters.map(({ number }) => number);
  const inOrder = numbers.join() === [...new Set(numbers)].sort((a, b) => a - b).join();
  if (letters.length < LEAST_DAYS || !inOrder) return found;
  const days = letters.map(({ number, at }) => toDay(sight, number, at));
  const others = found.filter(({ from }) => !days.some((one) => one.from === from));
  return [...others, ...days].sort((a, b) => a.from - b.from);
}

/** An amount, or a number that may be one, with a colon between or without. */
function isTimed(found: readonly Found[], sight: Sight, at: number): boolean {
  const next = sight.tokens[at]?.text === ':' ? at + 1 : at;
  const isAmount = found.some(({ meaning, from }) => from === next && meaning.kind === 'amount');
  return isAmount || looseNumber(sight, next) !== undefined;
}

function toDay({ context }: Sight, weekday: number, at: number): Found<MeaningOf<'day'>> {
  const date = weekdayDate(context.now.date, { number: weekday, which: 'latest' });
  const meaning = { kind: 'day', dates: [date], tense: 'past', weekday } as const;
  return { meaning, from: at, to: at + 1, rule: 'letter-day' };
}
