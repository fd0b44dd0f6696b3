// Turns a reading that may not be believed into a question: what it holds is a proposal, and nothing is logged.
import type { Doubt } from '../decision.ts';
import type { Reading } from './read-text.ts';

export function proposed(reading: Reading, doubt: Doubt): Reading {
  const { entries } = reading;
  const evidence = entries
    .flatMap((one) => one.evidence)
    .filter(({ field }) => field === 'duration')
    .slice(0, 1);
  return {
    ...reading,
    entries: [],
    doubts: [
      { doubt, words: evidence.map(({ text }) => text).join(''), evidence, drafts: entries },
      ...reading.doubts,
    ],
  };
}
