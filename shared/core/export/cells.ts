// The columns of an export, and what stands in them, before it is known whether that becomes text or a workbook.
import { ruleWords } from '../report/rule-words.ts';
import type { WorkDate } from '../work-date.ts';
import type { WallClock } from '../zone.ts';
import type { ExportRow } from './export-row.ts';

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: WorkDate }
  | { readonly kind: 'clock'; readonly clock: WallClock }
  | { readonly kind: 'duration'; readonly seconds: number }
  | { readonly kind: 'empty' };

/** In the order in which they stand where nothing else is wanted. */
export const COLUMNS = [
  'day',
  'start',
  'end',
  'break',
  'hours',
  'duration',
  'minutes',
  'seconds',
  'roundedHours',
  'roundedDuration',
  'roundedSeconds',
  'rounding',
  'client',
  'project',
  'task',
  'member',
  'tags',
  'billable',
  'description',
  'timeZone',
  'startedAt',
  'endedAt',
  'memberId',
  'entryId',
  'version',
] as const;
export type Column = (typeof COLUMNS)[number];

/** They hang on all of a day. */
const ROUNDED_COLUMNS: readonly Column[] = ['roundedHours', 'roundedDuration', 'roundedSeconds', 'rounding'];

export function isAnyRounded(columns: readonly Column[]): boolean {
  return columns.some((column) => ROUNDED_COLUMNS.includes(column));
}

/** What is shown unless others are asked for. */
export const USUAL_COLUMNS: readonly Column[] = [
  'day',
  'start',
  'end',
  'break',
  'hours',
  'duration',
  'minutes',
  'client',
  'project',
  'task',
  'member',
  'tags',
  'billable',
  'description',
  'entryId',
  'version',
];

export const HEADINGS: Readonly<Record<Column, string>> = {
  day: 'Day',
  start: 'Start',
  end: 'End',
  break: 'Break (h:mm)',
  hours: 'Hours',
  duration: 'Duration (h:mm)',
  minutes: 'Minutes',
  seconds: 'Seconds',
  roundedHours: 'Rounded hours',
  roundedDuration: 'Rounded (h:mm)',
  roundedSeconds: 'Rounded seconds',
  rounding: 'Rounding',
  client: 'Client',
  project: 'Project',
  task: 'Task',
  member: 'Member',
  tags: 'Tags',
  billable: 'Billable',
  description: 'Description',
  timeZone: 'Time zone',
  startedAt: 'Started (UTC)',
  endedAt: 'Ended (UTC)',
  memberId: 'Member id',
  entryId: 'Entry id',
  version: 'Version',
};

export const EMPTY: Cell = { kind: 'empty' };

const CELLS: Readonly<Record<Column, (row: ExportRow) => Cell>> = {
  day: ({ workDate }) => ({ kind: 'day', day: workDate }),
  start: ({ start }) => maybe(start, clock),
  end: ({ end }) => maybe(end, clock),
  break: ({ breakSeconds }) => durationCell(breakSeconds),
  hours: ({ durationSeconds }) => hoursCell(durationSeconds),
  duration: ({ durationSeconds }) => duration(durationSeconds),
  minutes: ({ durationSeconds }) => number(rounded(durationSeconds / 60)),
  seconds: ({ durationSeconds }) => number(durationSeconds),
  roundedHours: ({ roundedSeconds }) => hoursCell(roundedSeconds),
  roundedDuration: ({ roundedSeconds }) => durationCell(roundedSeconds),
  roundedSeconds: ({ roundedSeconds }) => numberCell(roundedSeconds),
  rounding: ({ rounding }) => maybe(rounding, (rule) => textCell(ruleWords(rule))),
  client: ({ client }) => textCell(client),
  project: ({ project }) => textCell(project),
  task: ({ task }) => textCell(task),
  member: ({ member }) => textCell(member),
  tags: ({ tags }) => textCell(tags.join(', ')),
  billable: ({ billable }) => textCell(billable === undefined ? undefined : billable ? 'yes' : 'no'),
  description: ({ description }) => textCell(description),
  timeZone: ({ timeZone }) => textCell(timeZone),
  startedAt: ({ startedAt }) => textCell(startedAt),
  endedAt: ({ endedAt }) => textCell(endedAt),
  memberId: ({ memberId }) => textCell(memberId),
  entryId: ({ entryId }) => textCell(entryId),
  version: ({ version }) => number(version),
};

export function toCells(row: ExportRow, columns: readonly Column[]): readonly Cell[] {
  return columns.map((column) => CELLS[column](row));
}

export function hoursCell(seconds: number | undefined): Cell {
  return maybe(seconds, (said) => number(rounded(said / 3600)));
}

export function durationCell(seconds: number | undefined): Cell {
  return maybe(seconds, duration);
}

export function numberCell(value: number | undefined): Cell {
  return maybe(value, number);
}

/** A third of an hour has no end as a decimal: four places keep a year's sum within a minute, two would not. */
function rounded(amount: number): number {
  return Math.round(amount * 10_000) / 10_000;
}

function number(value: number): Cell {
  return { kind: 'number', value };
}

export function textCell(words: string | undefined): Cell {
  return words === undefined || words === '' ? EMPTY : { kind: 'text', text: words };
}

function duration(seconds: number): Cell {
  return { kind: 'duration', seconds };
}

function clock(at: WallClock): Cell {
  return { kind: 'clock', clock: at };
}

function maybe<T>(said: T | undefined, toCell: (said: T) => Cell): Cell {
  return said === undefined ? EMPTY : toCell(said);
}
