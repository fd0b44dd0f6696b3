// Entries as a workbook: amounts are numbers that can be added up, text is text and never a formula.
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { type Cell, type Column, HEADINGS, toCells } from '../../core/export/cells.ts';
import type { Workbook } from '../../ports/sheets.ts';

const SECONDS_A_DAY = 86_400;

export async function xlsxWorkbook({ columns, rows, notes }: Workbook): Promise<Uint8Array> {
  const data = [
    columns.map((column) => ({ ...text(HEADINGS[column]), fontWeight: 'bold' as const })),
    ...rows.map((row) => toCells(row, columns).map(toCell)),
    ...notes.map((note) => [{ ...text(note), fontWeight: 'bold' as const }]),
  ];
  const options = {
    sheet: 'Entries',
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: WIDTHS[column] ?? USUAL_WIDTH })),
  };
  return writeExcelFile(data, options).toBuffer();
}

function toCell(cell: Cell): CellObject | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return text(cell.text);
    case 'number':
      return number(cell.value, Number.isInteger(cell.value) ? '0' : '0.00##');
    case 'duration':
      return number(cell.seconds / SECONDS_A_DAY, cell.seconds % 60 === 0 ? '[h]:mm' : '[h]:mm:ss');
    case 'clock':
      return number(toFraction(cell.clock), 'hh:mm');
    case 'day':
      return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'yyyy-mm-dd' };
  }
}

/** Format `@`: it stays text also when somebody edits the cell. */
function text(words: string): CellObject {
  return { type: String, value: printable(words), format: '@' };
}

function number(value: number, format: string): CellObject {
  return { type: Number, value, format };
}

function toFraction(clock: string): number {
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) / 1440;
}

/** XML 1.0, section 2.2: what it has no form for would make the whole workbook unreadable. */
function printable(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}

const USUAL_WIDTH = 14;
const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  start: 8,
  end: 8,
  hours: 9,
  minutes: 9,
  rounding: 36,
  billable: 9,
  version: 9,
  client: 20,
  project: 24,
  task: 20,
  member: 20,
  description: 60,
  startedAt: 26,
  endedAt: 26,
  entryId: 38,
};
