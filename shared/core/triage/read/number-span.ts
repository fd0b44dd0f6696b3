// Reads a span of days of one month that is said as numbers: `12-14 March`, `March 12-14`.
import { toWorkDate } from '../../work-date.ts';
import { traitBits } from '../languages/traits.ts';
import type { Match } from '../text/phrase.ts';
import { integer, lowerAt } from '../text/token.ts';
import { latest } from './latest-day.ts';
import { daysFrom } from './marked-date.ts';
import { mayHold, type Sight, type Sighting } from './recogniser.ts';
import { pastThrough } from './through.ts';

const MONTH = traitBits('month');

export function readNumberSpan(sight: Sight, at: number): Sighting | undefined {
  if (!mayHold(sight, MONTH)) return undefined;
  const span = readMonthAndEnds(sight, at);
  const today = sight.context.now.date;
  const first = span && latest(today, span.month, span.from);
  const last = first && toWorkDate(Number(first.slice(0, 4)), span.month, span.to);
  if (span === undefined || first === undefined || last === undefined) return undefined;
  const tense = last > today ? ('future' as const) : ('past' as const);
  return { meaning: { kind: 'day', dates: daysFrom(first, last), tense }, next: span.next };
}

function readMonthAndEnds(sight: Sight, at: number) {
  const { tokens, lexicon } = sight;
  const { months } = lexicon.days;
  const named = months.get(lowerAt(tokens, at));
  const ends = readEnds(sight, named === undefined ? at : at + 1);
  const month = named ?? months.get(lowerAt(tokens, ends?.next ?? at));
  if (ends === undefined || month === undefined) return undefined;
  return { month, ...ends.value, next: named === undefined ? ends.next + 1 : ends.next };
}

/** `12-14`, `12 t/m 14`. */
function readEnds(
  sight: Sight,
  at: number,
): Match<{ readonly from: number; readonly to: number }> | undefined {
  const from = integer(sight.tokens[at]);
  const last = from === undefined ? undefined : pastThrough(sight, at + 1);
  const to = last === undefined ? undefined : integer(sight.tokens[last]);
  if (from === undefined || last === undefined || to === undefined || to <= from) return undefined;
  return { value: { from, to }, next: last + 1 };
}
