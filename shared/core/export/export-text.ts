// The text of exported entries, piece by piece, so that a file of any length needs no more memory than a page of it.
import { csvPieces } from './csv.ts';
import type { EntriesAsk, ExportGap } from './export-job.ts';
import type { ExportRow } from './export-row.ts';

/** What is known at its end. */
export interface ExportSummary {
  readonly rows: number;
  readonly seconds: number;
  /** ISO 8601, UTC: each row is as it was at some moment between the two. */
  readonly readFrom: string;
  readonly readTo: string;
  readonly gap?: ExportGap | undefined;
}

export interface ExportText {
  head(): string;
  /** `before`: how many rows are there already. */
  rows(rows: readonly ExportRow[], before: number): string;
  end(summary: ExportSummary): string;
}

export const GAP_WORDS: Readonly<Record<ExportGap, string>> = {
  too_many_rows: 'there are more rows than one file takes: ask for fewer days, or for one member',
  too_large: 'it would be larger than one file may be: ask for fewer days, or for one member',
  out_of_time: 'its time was over: ask for fewer days, or for one member',
};

export function exportText(ask: EntriesAsk): ExportText {
  return ask.format === 'csv' ? csvText(ask) : jsonText(ask);
}

function csvText(ask: EntriesAsk): ExportText {
  const { head, lines, notes } = csvPieces(ask);
  return {
    head,
    rows: lines,
    end: ({ gap }) => notes(gap === undefined ? [] : [`INCOMPLETE: ${GAP_WORDS[gap]}`]),
  };
}

/** One object, as `GET /v1/exports/entries` answers with, and a row a line. */
function jsonText({ from, to }: EntriesAsk): ExportText {
  return {
    head: () => `${JSON.stringify({ from, to }).slice(0, -1)},"entries":[`,
    rows: (rows, before) =>
      rows.map((row, i) => `${before + i === 0 ? '' : ','}\n${JSON.stringify(row)}`).join(''),
    end: ({ rows, seconds, readFrom, readTo, gap }) => {
      const missing = gap !== undefined && { missing: GAP_WORDS[gap] };
      const rest = { complete: gap === undefined, ...missing, rows, totalSeconds: seconds, readFrom, readTo };
      return `\n],${JSON.stringify(rest).slice(1)}\n`;
    },
  };
}
