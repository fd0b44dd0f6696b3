// The dictionary of Japanese: every word of the lexicon's tables, gathered from the tables themselves, so that none can be
// forgotten.
import type { Dictionary } from '../../text/dictionary-cut.ts';
import type { Lexicon } from '../lexicon.ts';
import { names, words } from '../word-list.ts';
import { PLAIN } from './plain.ts';

/** Behind a number or a counter. */
const TRAILERS = words('半 前 後 間 目 頃 強 弱 位 分 超 毎 内 付 程');
const VAGUE_NUMERALS = words('数 何 十数 数十 何十 元');
const ALONE = new Set(names('月 火 水 木 金 土 日').map(([name]) => name));

export function dictionaryOf(lexicon: Omit<Lexicon, 'writing'>): Dictionary {
  const { durations, clocks, days, counted } = lexicon;
  const { clockMarks, ...otherClocks } = clocks;
  const { dateMarks, periods, ...otherDays } = days;
  const counters = inKana([
    durations.units,
    clockMarks,
    dateMarks?.year,
    dateMarks?.month,
    dateMarks?.day,
    periods,
    counted,
  ]);
  const rest = {
    ...lexicon,
    durations: { ...durations, units: [] },
    clocks: otherClocks,
    days: otherDays,
    counted: [],
  };
  const gathered = inKana([rest, dateMarks, PLAIN]);
  const only = [counters, TRAILERS, VAGUE_NUMERALS, ALONE];
  return {
    words: new Set([...gathered].filter((word) => !only.some((some) => some.has(word)))),
    counters,
    trailers: TRAILERS,
    alone: ALONE,
    vagueNumerals: VAGUE_NUMERALS,
  };
}

/** The words that are cut out of runs: those of Latin letters are runs of their own. */
function inKana(value: unknown): ReadonlySet<string> {
  const all = new Set<string>();
  gather(value, all);
  return all;
}

function gather(value: unknown, all: Set<string>): void {
  if (typeof value === 'string') {
    if (value.charCodeAt(0) > FIRST_KANA) all.add(value);
  } else if (value instanceof Map) {
    gather([...value.keys()], all);
    gather([...value.values()], all);
  } else if (value instanceof Set || Array.isArray(value)) for (const part of value) gather(part, all);
  else if (typeof value === 'object' && value !== null) gather(Object.values(value), all);
}

const FIRST_KANA = 0x3004;
