// The text of a report, piece by piece: what it comes to is held, and never all of the text besides.
import { type Grouping, isOfTime } from '../report/grouping.ts';
import {
  type NameOf,
  type ShownReport,
  type ShownRow,
  toReportHead,
  toRowView,
} from '../report/shown-report.ts';
import type { Totals } from '../report/tally.ts';
import type { ReportRow } from '../report/to-report.ts';
import { parseWorkDate } from '../work-date.ts';
import { type Cell, durationCell, EMPTY, hoursCell, numberCell, textCell } from './cells.ts';
import { csvLines } from './csv.ts';
import type { ReportAsk } from './export-job.ts';

export function reportText(ask: ReportAsk, report: ShownReport): Iterable<string> {
  return ask.format === 'csv' ? csvText(ask, report) : jsonText(report);
}

/** The body of `GET /v1/reports`, and a row a line. */
function* jsonText({ rows, names, ...report }: ShownReport): Generator<string> {
  yield `${JSON.stringify(toReportHead(report)).slice(0, -1)},"rows":[`;
  yield* listed(rows, (row) => jsonRow(row, names));
  yield '\n]}\n';
}

function* jsonRow({ rows, ...row }: ReportRow, names: NameOf): Generator<string> {
  const text = JSON.stringify(toRowView(row, names));
  if (rows === undefined) return yield text;
  yield `${text.slice(0, -1)},"rows":[`;
  yield* listed(rows, (inner) => jsonRow(inner, names));
  yield ']}';
}

function* listed<T>(all: readonly T[], toText: (one: T) => Iterable<string>): Generator<string> {
  for (const [i, one] of all.entries()) {
    yield i === 0 ? '\n' : ',\n';
    yield* toText(one);
  }
}

/** Lines that add up, each once: of two groupings the inner rows, and an outer one that has none. */
function* csvText(ask: ReportAsk, { rows, names, previous, targets }: ShownReport): Generator<string> {
  const { head, line } = csvLines(ask);
  const columns = [...ask.groupBy.flatMap(keyColumns), ...figureColumns(ask)];
  yield head(columns.map(({ heading }) => heading));
  const toLine = (shown: Line) => line(columns.map(({ cell }) => cell(shown)));
  for (const row of rows) for (const shown of linesOf(row, names)) yield toLine(shown);
  const whole = besideAlone({ previous: previous?.totals, targetSeconds: targets?.seconds }, rows);
  if (whole !== undefined) yield toLine({ keys: [], figures: whole });
}

function* linesOf({ rows = [], ...row }: ReportRow, names: NameOf): Generator<Line> {
  const outer = toRowView(row, names);
  if (rows.length === 0) return yield { keys: [outer], figures: outer };
  for (const one of rows) {
    const inner = toRowView(one, names);
    yield { keys: [outer, inner], figures: inner };
  }
  const beside = besideAlone(row, rows);
  if (beside !== undefined) yield { keys: [outer], figures: beside };
}

interface Line {
  /** From the outside in. */
  readonly keys: readonly ShownRow[];
  readonly figures: Figures;
}

/** Absent: it is said elsewhere, or by nobody. */
interface Figures {
  readonly totals?: Totals | undefined;
  readonly previous?: Totals | undefined;
  readonly targetSeconds?: number | null | undefined;
}

/**
 * What is known of a whole and of none of its parts, as what days came to in the span before, or what was to be worked in it where
 * its parts are projects: a line of its own, so that these columns add up too. `undefined`: there is nothing.
 */
function besideAlone({ previous, targetSeconds }: Figures, parts: readonly ReportRow[]): Figures | undefined {
  const isCompared = parts.some((part) => part.previous !== undefined);
  const hasTarget = parts.some((part) => typeof part.targetSeconds === 'number');
  const alone = {
    ...(!isCompared && previous?.entries && { previous }),
    ...(!hasTarget && targetSeconds && { targetSeconds }),
  };
  return Object.keys(alone).length === 0 ? undefined : alone;
}

interface ReportColumn {
  readonly heading: string;
  readonly cell: (line: Line) => Cell;
}

const HEADINGS: Readonly<Record<Grouping, string>> = {
  client: 'Client',
  project: 'Project',
  task: 'Task',
  member: 'Member',
  tag: 'Tags',
  day: 'Day',
  week: 'Week from',
  month: 'Month',
};

function keyColumns(by: Grouping, depth: number): readonly ReportColumn[] {
  const heading = HEADINGS[by];
  const shown =
    (toCell: (row: ShownRow) => Cell) =>
    ({ keys }: Line) => {
      const row = keys[depth];
      return row === undefined ? EMPTY : toCell(row);
    };
  if (isOfTime(by)) return [{ heading, cell: shown(({ key }) => timeCell(key)) }];
  if (by === 'tag') return [{ heading, cell: shown(({ tags = [] }) => textCell(tags.join(', '))) }];
  return [
    { heading, cell: shown(({ name }) => textCell(name ?? undefined)) },
    { heading: `${heading} id`, cell: shown(({ key }) => textCell(key ?? undefined)) },
  ];
}

function timeCell(key: string | null): Cell {
  const day = key === null ? undefined : parseWorkDate(key);
  return day === undefined ? textCell(key ?? undefined) : { kind: 'day', day };
}

function figureColumns({ isCompared, hasTarget }: ReportAsk): readonly ReportColumn[] {
  return [
    figure('Entries', ({ totals }) => numberCell(totals?.entries)),
    ...timeColumns('', ({ totals }) => totals),
    ...(isCompared ? timeColumns('Previous ', ({ previous }) => previous) : []),
    ...(hasTarget
      ? [
          figure('Target hours', ({ targetSeconds }) => hoursCell(targetSeconds ?? undefined)),
          figure('Target seconds', ({ targetSeconds }) => numberCell(targetSeconds ?? undefined)),
        ]
      : []),
  ];
}

function timeColumns(
  before: string,
  totalsOf: (figures: Figures) => Totals | undefined,
): readonly ReportColumn[] {
  const seconds = (of: (totals: Totals) => number) => (figures: Figures) => {
    const totals = totalsOf(figures);
    return totals && of(totals);
  };
  const [raw, rounded] = [seconds((of) => of.seconds), seconds((of) => of.roundedSeconds)];
  const billable = seconds((of) => of.billableSeconds);
  const billableRounded = seconds((of) => of.billableRoundedSeconds);
  const word = (text: string) => (before === '' ? text : `${before}${text.toLowerCase()}`);
  return [
    figure(word('Hours'), (row) => hoursCell(raw(row))),
    figure(word('Duration (h:mm)'), (row) => durationCell(raw(row))),
    figure(word('Seconds'), (row) => numberCell(raw(row))),
    figure(word('Rounded hours'), (row) => hoursCell(rounded(row))),
    figure(word('Rounded seconds'), (row) => numberCell(rounded(row))),
    figure(word('Billable hours'), (row) => hoursCell(billable(row))),
    figure(word('Billable seconds'), (row) => numberCell(billable(row))),
    figure(word('Billable rounded seconds'), (row) => numberCell(billableRounded(row))),
  ];
}

function figure(heading: string, toCell: (figures: Figures) => Cell): ReportColumn {
  return { heading, cell: ({ figures }) => toCell(figures) };
}
