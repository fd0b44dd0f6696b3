// Makes a draft of what a row says, with the cell of each field as its evidence, or the doubt that forbids it.
import { MINUTES_A_DAY, toMinutes } from '../../minutes.ts';
import type { DraftEntry, Evidence } from '../../time-entry.ts';
import { confidenceOfRule } from '../read/confidence.ts';
import type { DayHalf, MeaningOf } from '../read/finding.ts';
import { billableByDefault } from '../read/project-default.ts';
import { toStretch } from '../read/refiners/passing-time.ts';
import type { Doubtful, SaidDay, SaidProject } from '../read/sentence-reading.ts';
import { present } from '../text/present.ts';
import type { Cell } from './cells.ts';
import { confidenceOf } from './row-names.ts';
import { evidenceOfCell, type TableReader } from './table-reader.ts';

/** What the columns of a row say. */
export interface Row {
  readonly day?: SaidDay;
  readonly minutes?: number;
  readonly range?: MeaningOf<'range'>;
  readonly pauseMinutes: number;
  /** The cells that say how long. */
  readonly amountCells: readonly Cell[];
  readonly endCells: readonly Cell[];
  readonly project?: SaidProject;
  readonly task: readonly Cell[];
  readonly billable?: { readonly value: boolean; readonly cell: Cell };
}

const LONGEST_MINUTES = 16 * 60; // `14:00` to `13:00` is a slip of the pen, no night
const TOLERANCE_MINUTES = 5; // by which a stated length may pass its ends
const LONGEST_DESCRIPTION = 200;

export function toRowDraft(reader: TableReader, row: Row): DraftEntry | Doubtful {
  const measured = measure(reader, row);
  if (typeof measured === 'string') return rowDoubt(reader, row.amountCells, measured);
  const { project, billable } = row;
  const minutes = toMinutes(measured.minutes);
  const date = measured.date ?? row.day?.dates[0] ?? reader.context.now.date;
  if (minutes === undefined) return rowDoubt(reader, row.amountCells, 'amount_impossible');
  const counts = billable?.value ?? billableByDefault(project?.named, reader.context.catalogue);
  const evidence = evidenceOfRow(reader, row, measured.start !== undefined);
  const { start, end } = measured;
  return {
    workDate: date,
    minutes,
    ...(start && end && { start, end }),
    ...(project && { project: project.named }),
    description: describe(row),
    tags: [],
    ...(counts !== undefined && { billable: counts }),
    confidence: confidenceOf(evidence, project !== undefined),
    evidence,
  };
}

type Measured = Partial<NonNullable<ReturnType<typeof toStretch>>> & { readonly minutes: number };

/** A stated length before stated ends, breaks taken off the ends. */
function measure({ context }: TableReader, row: Row): Measured | 'contradictory' | 'amount_impossible' {
  const { minutes, range, pauseMinutes, day } = row;
  const half: DayHalf | undefined = day?.half;
  const date = day?.dates[0] ?? context.now.date;
  const stretch = range && toStretch(range, date, half, context);
  if (stretch === undefined || stretch.minutes > LONGEST_MINUTES)
    return minutes === undefined ? 'contradictory' : possible({ minutes });
  const passed = stretch.minutes - pauseMinutes;
  if (minutes === undefined) return possible({ ...stretch, minutes: passed });
  return minutes > stretch.minutes + TOLERANCE_MINUTES ? 'contradictory' : possible({ ...stretch, minutes });
}

function possible(measured: Measured): Measured | 'amount_impossible' {
  return measured.minutes > MINUTES_A_DAY || measured.minutes <= 0 ? 'amount_impossible' : measured;
}

function describe({ task }: Row): string {
  return task
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(', ')
    .slice(0, LONGEST_DESCRIPTION)
    .trim();
}

function evidenceOfRow(reader: TableReader, row: Row, hasEnds: boolean): readonly Evidence[] {
  const { amountCells, endCells, day, project, billable, task } = row;
  const ends = hasEnds
    ? (['start', 'end'] as const).map((field, i) =>
        evidenceOfCell(reader, present(endCells[i] ?? endCells[0]), field, 'table-clock'),
      )
    : [];
  return [
    ...amountCells.map((cell) => evidenceOfCell(reader, cell, 'duration', 'table-amount')),
    ...ends,
    day?.evidence ?? implied(reader),
    ...(project ? [project.evidence] : []),
    ...(billable ? [evidenceOfCell(reader, billable.cell, 'billable', 'table-billable')] : []),
    ...task
      .filter(({ text }) => text !== '')
      .map((cell) => evidenceOfCell(reader, cell, 'description', 'table-task')),
  ];
}

function implied({ context: { source } }: TableReader): Evidence {
  const rule = 'day-of-sending';
  const confidence = confidenceOfRule(rule);
  return { field: 'workDate', source, start: 0, end: 0, text: '', rule, said: false, confidence };
}

export function rowDoubt(
  reader: TableReader,
  cells: readonly Cell[],
  doubt: Doubtful['doubt'],
  drafts: readonly DraftEntry[] = [],
): Doubtful {
  const evidence = cells.slice(0, 1).map((cell) => evidenceOfCell(reader, cell, 'duration', doubt));
  return { doubt, words: evidence.map(({ text }) => text).join(''), evidence, drafts };
}
