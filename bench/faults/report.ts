// What the bench says: a line for each cell, what differs in each that failed, and the sums. Ids and counts, no words.
import type { CellResult } from './run-cell.ts';

const MOST_DIFFERENCES = 5;

export function toLine({ name, seed, seconds, faultsMet, verdict, notes, passed }: CellResult): string {
  const { messages, lost, doubled, answersDoubled, answersExplained, unexplained, parkedTwice } = verdict;
  const counts = [
    `${messages} messages`,
    `${faultsMet} faults`,
    `lost ${lost.length}`,
    `doubled ${doubled.length}`,
    `answers doubled ${answersDoubled.length}${answersExplained > 0 ? ` (+${answersExplained} by decision 5)` : ''}`,
    `unexplained ${unexplained.length}`,
    ...(parkedTwice > 0 ? [`${parkedTwice} parked twice after a death`] : []),
    ...notes,
  ];
  const first = `${passed ? 'ok  ' : 'FAIL'} ${name} [seed ${seed}]: ${counts.join(', ')} (${seconds.toFixed(1)} s)`;
  return passed
    ? first
    : [first, ...differences(verdict)].map((line, i) => (i > 0 ? `       ${line}` : line)).join('\n');
}

export function toRepeat({ name, seed, verdict }: CellResult): string {
  return `       again: npm run faults -- --seed ${seed} --count ${verdict.messages} --only "${name}"`;
}

function differences({
  lost,
  doubled,
  answersDoubled,
  unexplained,
}: CellResult['verdict']): readonly string[] {
  const all = { lost, doubled, 'answer doubled': answersDoubled, unexplained };
  return Object.entries(all).flatMap(([what, found]) => [
    ...found.slice(0, MOST_DIFFERENCES).map((one) => `${what}: ${one}`),
    ...(found.length > MOST_DIFFERENCES ? [`${what}: and ${found.length - MOST_DIFFERENCES} more`] : []),
  ]);
}

export function toSums(results: readonly CellResult[]): string {
  const sum = (of: (verdict: CellResult['verdict']) => number) =>
    results.reduce((total, { verdict }) => total + of(verdict), 0);
  const rows = [
    ['cells', results.length],
    ['seeds', new Set(results.map(({ seed }) => seed)).size],
    ['messages', sum(({ messages }) => messages)],
    ['lost', sum(({ lost }) => lost.length)],
    ['doubled', sum(({ doubled }) => doubled.length)],
    ['answers doubled', sum(({ answersDoubled }) => answersDoubled.length)],
    ['answers doubled, explained by decision 5', sum(({ answersExplained }) => answersExplained)],
    ['unexplained states', sum(({ unexplained }) => unexplained.length)],
  ];
  const passed = results.filter((result) => result.passed).length;
  return [
    ...rows.map(([what, count]) => `${what}: ${count}`),
    `faults: ${passed} passed, ${results.length - passed} failed`,
  ].join('\n');
}
