// What the writer's words answer: the quote right before them, or below them where all of them stand on top.
import type { Answered } from '../parsed-mail.ts';
import { readAttribution } from './attribution.ts';
import { readClaimedDate } from './claimed-date.ts';
import { readHead } from './mail-head.ts';
import { type Carrier, joined, type Marked } from './marked-lines.ts';
import { isRuleOrBlank, unquoted } from './quote-marks.ts';

const MOST_RUNS = 24; // of words and of quotes
const LONGEST_QUOTE = 4000; // UTF-16 units: a question is short

interface Run {
  readonly kind: 'words' | 'quote';
  readonly lines: readonly string[];
  readonly attribution: readonly string[];
}

/** @param own what is left of the writer's words: what is no piece of it answers nothing. */
export function toAnswered(marked: readonly Marked[], own: string, carrier: Carrier): readonly Answered[] {
  const runs = toRuns(marked);
  if (own === '' || runs.length > MOST_RUNS) return [];
  const [, below] = runs;
  if (below?.kind === 'quote' && runs.length === 2) return [toPart(below, own, carrier)];
  return runs.flatMap((run, i) => {
    const quote = runs[i - 1];
    const words = joined(run.lines);
    return run.kind === 'words' && quote !== undefined && own.includes(words)
      ? [toPart(quote, words, carrier)]
      : [];
  });
}

/** Lines in runs of words and of quotes; blank lines belong to what stands before them. */
function toRuns(marked: readonly Marked[]): readonly Run[] {
  const runs: { kind: Run['kind']; lines: string[]; attribution: string[] }[] = [];
  for (const { line, kind } of marked) {
    const of = kind === 'own' ? 'words' : 'quote';
    const last = runs.at(-1);
    if (last === undefined ? line.trim() === '' : last.kind !== of && line.trim() === '') continue;
    if (last?.kind !== of) runs.push({ kind: of, lines: [], attribution: [] });
    runs.at(-1)?.[kind === 'attribution' ? 'attribution' : 'lines'].push(line);
  }
  return runs;
}

function toPart(run: Run, words: string, carrier: Carrier): Answered {
  const lines = run.lines.map(unquoted);
  const start = lines.findIndex((line) => !isRuleOrBlank(line));
  const head = readHead(lines, Math.max(start, 0), 2);
  const { from, date } = head ?? readAttribution(run.attribution);
  const sentAt = readClaimedDate(date, carrier.sentAt);
  const quote = joined(head === undefined ? lines : lines.slice(start + head.length));
  return { quote: quote.slice(0, LONGEST_QUOTE), words, from, ...(sentAt && { sentAt }) };
}
