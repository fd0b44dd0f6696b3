// Makes an entry of a row: its time and day are known, the other cells say project, description and whether it is billable.
import { MINUTES_A_DAY, toMinutes } from '../../minutes.ts';
import type { DraftEntry, Evidence, EvidenceField } from '../../time-entry.ts';
import type { WorkDate } from '../../work-date.ts';
import { YES_OR_NO } from '../languages/column-words.ts';
import { confidenceOfRule } from '../read/confidence.ts';
import type { Lent } from '../read/refiners/to-drafts.ts';
import type { Doubtful } from '../read/sentence-reading.ts';
import { type CellReader, projectIn, sceneOf } from './read-cell.ts';
import type { Cell, Column, Table } from './table.ts';

const RULE = 'table';
const LONGEST_DESCRIPTION = 200;

export interface Day {
  readonly date: WorkDate | undefined;
  readonly evidence: Evidence;
}

export interface RowReading {
  readonly entries: readonly DraftEntry[];
  readonly doubt?: Doubtful;
  readonly totals?: readonly number[];
}

export interface RowReader extends CellReader {
  readonly day: Day | undefined;
  readonly lent: Lent;
}

export interface Timed {
  readonly minutes: number;
  readonly start?: DraftEntry['start'];
  readonly end?: DraftEntry['end'];
  readonly date?: WorkDate;
  readonly evidence: readonly Evidence[];
}

export function toEntry(
  row: readonly Cell[],
  { columns }: Table,
  reader: RowReader,
  timed: Timed,
): RowReading {
  const minutes = toMinutes(timed.minutes);
  if (minutes === undefined || minutes > MINUTES_A_DAY)
    return { entries: [], doubt: toDoubt('amount_impossible', timed.evidence[0]) };
  const { context, day } = reader;
  const texts = row.filter((cell, i) => columns[i]?.kind === 'text' && cell.text !== '');
  const project = projectOf(row, columns, reader);
  const billable = billableOf(row, columns, reader);
  const shown = [
    ...timed.evidence,
    day?.evidence ?? implied(reader),
    ...project.evidence,
    ...billable.evidence,
    ...texts.map((cell) => evidence('description', cell, reader)),
  ];
  const entry: DraftEntry = {
    workDate: timed.date ?? day?.date ?? context.now.date,
    minutes,
    ...(timed.start && timed.end && { start: timed.start, end: timed.end }),
    ...project.fields,
    description: texts
      .map(({ text }) => text)
      .join(', ')
      .slice(0, LONGEST_DESCRIPTION),
    tags: [],
    ...billable.fields,
    confidence: Math.min(...shown.map(({ confidence }) => confidence)),
    evidence: shown,
  };
  return { entries: [entry] };
}

interface Part {
  readonly fields: Partial<Pick<DraftEntry, 'project' | 'billable'>>;
  readonly evidence: readonly Evidence[];
}

function projectOf(row: readonly Cell[], columns: readonly Column[], reader: RowReader): Part {
  const cell = cellOf(row, columns, 'project') ?? cellOf(row, columns, 'client');
  const project = cell ? projectIn(cell, sceneOf(cell, reader)) : reader.lent.project?.named;
  return { fields: project ? { project } : {}, evidence: cell ? [evidence('project', cell, reader)] : [] };
}

function billableOf(row: readonly Cell[], columns: readonly Column[], reader: RowReader): Part {
  const cell = cellOf(row, columns, 'billable');
  const billable = cell && YES_OR_NO.get(cell.text.toLowerCase());
  return cell === undefined || billable === undefined
    ? { fields: {}, evidence: [] }
    : { fields: { billable }, evidence: [evidence('billable', cell, reader)] };
}

export function cellOf(
  row: readonly Cell[],
  columns: readonly Column[],
  kind: Column['kind'],
): Cell | undefined {
  const cell = row[columns.findIndex((column) => column.kind === kind)];
  return cell === undefined || cell.text === '' ? undefined : cell;
}

export function evidence(
  field: EvidenceField,
  { start, end, text }: Cell,
  { context }: CellReader,
): Evidence {
  const confidence = confidenceOfRule(RULE);
  return { field, source: context.source, start, end, text, rule: RULE, said: true, confidence };
}

function implied({ context }: CellReader): Evidence {
  const rule = 'day-of-sending';
  const place = { source: context.source, start: 0, end: 0, text: '' };
  return { field: 'workDate', ...place, rule, said: false, confidence: confidenceOfRule(rule) };
}

export function toDoubt(
  doubt: Doubtful['doubt'],
  shown: Evidence | undefined,
  drafts: readonly DraftEntry[] = [],
): Doubtful {
  return { doubt, words: shown?.text ?? '', evidence: shown ? [shown] : [], drafts };
}
