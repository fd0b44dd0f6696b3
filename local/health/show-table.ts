// A report as a person reads it: one line a check, aligned, and what to do first. Pure.
import type { Judged, Verdict } from './judge.ts';
import type { Report } from './report.ts';
import { toAdvice, toLine, toPlace } from './words.ts';

const MARKS: Readonly<Record<Verdict, string>> = {
  ok: 'ok',
  warn: 'warn',
  fail: 'FAIL',
  'not applicable': '-',
};

export function showTable(report: Report): string {
  const rows = report.checks.map(toRow);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 3 ? cell.padStart(widths[3] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `Health of ${toPlace(report.target)}\n\n${lines.join('\n')}\n\n${toCounts(report)}\n${toAdvice(report)}\n`;
}

/** Mark, group, name, time, what was seen. */
function toRow(judged: Judged): readonly string[] {
  const { check, milliseconds } = judged.outcome;
  const time = judged.verdict === 'not applicable' ? '' : `${milliseconds} of ${check.slowMs} ms`;
  return [MARKS[judged.verdict], check.group, check.name, time, toLine(judged)];
}

function toCounts({ checks, milliseconds }: Report): string {
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  const seconds = (milliseconds / 1000).toFixed(1);
  const all = `${checks.length} ${checks.length === 1 ? 'check' : 'checks'}`;
  return `${all} in ${seconds} s: ${count('ok')} ok, ${count('warn')} worse than the limit, ${count('fail')} failed, ${count('not applicable')} not applicable.`;
}
