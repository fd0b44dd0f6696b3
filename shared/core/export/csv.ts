// Entries as CSV (RFC 4180) that is safe to be opened: no text in it is read as a formula (OWASP, "CSV Injection").
import { knownLocale } from '../known-locale.ts';
import { type Cell, type Column, HEADINGS, toCells } from './cells.ts';
import { toDurationText } from './duration-text.ts';
import type { ExportRow } from './export-row.ts';

export interface CsvForm {
  readonly columns: readonly Column[];
  /** BCP 47: where it writes `1,5`, cells are told apart by semicolons. */
  readonly locale: string;
  /** Before all else, so that spreadsheets read it as UTF-8. */
  readonly byteOrderMark: boolean;
}

/** `notes`: rows of one cell at the end, such as that rows are missing. */
export function toCsv(rows: readonly ExportRow[], form: CsvForm, notes: readonly string[] = []): string {
  const pieces = csvPieces(form);
  return `${pieces.head()}${pieces.lines(rows)}${pieces.notes(notes)}`;
}

/** The same in pieces, for what is too long to be held at once. */
export function csvPieces({ columns, ...form }: CsvForm) {
  const { head, line, note } = csvLines(form);
  return {
    head: () => head(columns.map((column) => HEADINGS[column])),
    lines: (rows: readonly ExportRow[]) => rows.map((row) => line(toCells(row, columns))).join(''),
    notes: (notes: readonly string[]) => notes.map((text) => note(text, columns.length)).join(''),
  };
}

/** Lines of any columns. */
export function csvLines({ locale, byteOrderMark }: Omit<CsvForm, 'columns'>) {
  const marks = marksOf(locale);
  const toLine = (fields: readonly string[]) => `${fields.join(marks.separator)}\r\n`;
  const toText = (text: string) => toField({ kind: 'text', text }, marks);
  return {
    head: (headings: readonly string[]) => `${byteOrderMark ? '\uFEFF' : ''}${toLine(headings.map(toText))}`,
    line: (cells: readonly Cell[]) => toLine(cells.map((cell) => toField(cell, marks))),
    note: (text: string, width: number) => toLine([toText(text), ...Array(width - 1).fill('')]),
  };
}

interface Marks {
  readonly decimal: string;
  readonly separator: ',' | ';';
}

function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(knownLocale(locale), { numberingSystem: 'latn' }).formatToParts(1.5);
  const isComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return isComma ? { decimal: ',', separator: ';' } : { decimal: '.', separator: ',' };
}

function toField(cell: Cell, marks: Marks): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'day':
      return cell.day;
    case 'clock':
      return cell.clock;
    case 'duration':
      return toDurationText(cell.seconds);
    case 'number':
      return String(cell.value).replace('.', marks.decimal);
    case 'text':
      return quoted(disarmed(cell.text));
  }
}

/** What spreadsheets take for the beginning of a formula, in their wide forms too, and behind blanks and unseen characters that some cut off. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

function disarmed(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Both separators: what a comma or semicolon cuts off could begin a formula in a program of another locale. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
