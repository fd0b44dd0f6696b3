// Shares days of work among the days that are named: "2 days on ACME, Tuesday and today" is one on each.
import { integer, lowerAt } from '../../text/token.ts';
import type { Judgement } from '../sentence-reading.ts';

/** As it was where nothing is counted in days, or no days are named; vague where as many are not. */
export function perDay(statement: Judgement): Judgement {
  const { anchor, day } = statement;
  const { length } = anchor;
  const dates = day?.dates.length ?? 1;
  const count = dates > 1 ? daysToldBy(statement) : 1;
  if (length?.meaning.form !== 'stated' || count < 2) return statement;
  if (count !== dates) return { ...statement, verdict: 'vague' };
  const meaning = { ...length.meaning, minutes: length.meaning.minutes / count };
  return { ...statement, anchor: { ...anchor, length: { ...length, meaning } } };
}

function daysToldBy({ scene, anchor, verdict }: Judgement): number {
  const { durations } = scene.lexicon;
  const { from = 0, to = 0 } = anchor.length ?? {};
  const words = scene.tokens.slice(from, to);
  if (verdict !== 'counted' || !words.some(({ lower }) => durations.units.get(lower) === 'day')) return 1;
  return integer(words[0]) ?? durations.numbers.get(lowerAt(words, 0)) ?? 1;
}
