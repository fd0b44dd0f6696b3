// A timesheet as PDF, A4, to be signed. Fonts are embedded, so that it looks alike everywhere and names keep their letters.
import pdfmake from 'pdfmake';
import type { Column, Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { toDurationText } from '../../core/export/duration-text.ts';
import type { ExportRow } from '../../core/export/export-row.ts';
import { type SheetWords, sheetWords } from '../../core/export/sheet-words.ts';
import type { MissingDays, Timesheet, TimesheetDay } from '../../core/export/timesheet.ts';
import { showDecimal, writeDay } from '../../core/reply/amounts.ts';
import { coversFor } from './pdf-faces.ts';
import { type Lettering, MARK, plain, toLetters } from './pdf-letters.ts';

const GREY = '#57606d';
const LIGHT = '#eef1f4';
const LINE = '#c6ccd4';

/** Fewer lines than a page has, of the fewest letters that a line of the column holds. */
const MOST_LINES = 55;
const LEAST_LETTERS = { filed: 12, said: 21 };

/** In points, so that no long word widens its column: it is cut where that ends. */
const WIDTHS = [62, 120, 205, 48, 40];

/** Words of people and of the sheet, in faces that have their letters. */
type Write = (words: string) => { text: Lettering['text'] };

/** What each part of the page is written with. */
interface Pen {
  readonly write: Write;
  readonly words: SheetWords;
  /** Of numbers, BCP 47. */
  readonly locale: string;
}

export async function pdfTimesheet(sheet: Timesheet): Promise<Uint8Array> {
  const words = sheetWords(sheet.locale);
  const covers = await coversFor([words.title, periodOf(sheet, words), ...wordsOf(sheet)]);
  let isLossy = false;
  const write: Write = (text) => {
    const letters = toLetters(text, covers);
    isLossy ||= letters.isLossy;
    return { text: letters.text };
  };
  const pen: Pen = { write, words, locale: sheet.locale };
  const content = toContent(sheet, pen);
  return pdfmake.createPdf(toDocument(sheet, pen, content, isLossy ? words.notShown(MARK) : '')).getBuffer();
}

function wordsOf({ workspace, member, days }: Timesheet): readonly string[] {
  return [
    workspace,
    member,
    ...days.flatMap(({ rows }) => rows.flatMap((row) => [filedOf(row), saidOf(row)])),
  ];
}

function toContent(sheet: Timesheet, pen: Pen): Content[] {
  return [
    ...toHead(sheet, pen),
    toTable(sheet, pen),
    ...(sheet.missing === undefined ? [toSignatures(sheet.member, pen)] : []),
  ];
}

function toDocument(
  sheet: Timesheet,
  { write, words }: Pen,
  content: Content[],
  note: string,
): TDocumentDefinitions {
  const { member, from, to, madeAt } = sheet;
  const made = `${words.made} ${madeAt.toISOString().slice(0, 16)}Z`;
  return {
    pageSize: 'A4',
    pageMargins: [40, 44, 40, 52],
    info: { title: `${words.title} ${plain(member)} ${from} ${to}`, creationDate: madeAt },
    defaultStyle: { fontSize: 9, lineHeight: 1.15 },
    footer: (page, pages) => ({
      margin: [40, 14, 40, 0],
      color: GREY,
      fontSize: 8,
      columns: [
        { stack: [write(`${member} · ${periodOf(sheet, words)}`), write(note)], width: '*' },
        { ...write(`${made} · ${words.page(page, pages)}`), width: 'auto' },
      ],
    }),
    content,
  };
}

function periodOf({ from, to }: Timesheet, { locale }: SheetWords): string {
  return `${writeDay(from, locale)} – ${writeDay(to, locale)}`;
}

function toHead(sheet: Timesheet, { write, words }: Pen): Content[] {
  const { workspace, member, missing } = sheet;
  return [
    { ...write(words.title), fontSize: 18, bold: true, margin: [0, 0, 0, 6] },
    {
      margin: [0, 0, 0, 10],
      layout: 'noBorders',
      table: {
        widths: [82, 413],
        body: [
          [words.member, { ...write(member), bold: true }] as const,
          [words.workspace, write(workspace)] as const,
          [words.period, write(periodOf(sheet, words))] as const,
        ].map(([name, value]): TableCell[] => [{ ...write(name), color: GREY }, value]),
      },
    },
    ...(missing === undefined
      ? []
      : [{ ...write(toMissing(missing, words)), bold: true, margin: [0, 0, 0, 8] } as Content]),
  ];
}

function toMissing({ from }: MissingDays, words: SheetWords): string {
  return from === undefined ? words.dayTooLong : words.askAgainFrom(writeDay(from, words.locale));
}

/** Its headings come again on every page. No row is cut in two, unless one is longer than a page: pdfmake would leave that away. */
function toTable(sheet: Timesheet, pen: Pen): Content {
  const { days, totalSeconds, billableSeconds } = sheet;
  const { write, words } = pen;
  const body: TableCell[][] = [
    [words.time, words.project, words.description, 'h:mm', words.hours].map((text, i) => ({
      ...write(text),
      bold: true,
      alignment: i > 2 ? 'right' : 'left',
    })),
    ...days.flatMap((day) => [toDayLine(day, pen), ...day.rows.map((row) => toLine(row, pen))]),
    toTotal(words.total, totalSeconds, pen),
    ...(billableSeconds > 0 ? [toTotal(words.billable, billableSeconds, pen)] : []),
  ];
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: days.every(({ rows }) => rows.every(fitsAPage)),
      widths: WIDTHS,
      body,
    },
    layout: {
      hLineWidth: (line) => (line === 1 ? 0.8 : 0.4),
      vLineWidth: () => 0,
      hLineColor: () => LINE,
      paddingLeft: () => 4,
      paddingRight: () => 4,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  };
}

function toDayLine({ day, rows, totalSeconds }: TimesheetDay, { write, words, locale }: Pen): TableCell[] {
  const style = { bold: rows.length > 0, fillColor: LIGHT, ...(rows.length === 0 && { color: GREY }) };
  return [
    { ...write(writeDay(day, words.locale)), colSpan: 3, ...style },
    {},
    {},
    ...(rows.length === 0
      ? [amount('–', style), amount('–', style)]
      : [amount(toDurationText(totalSeconds), style), amount(hours(totalSeconds, locale), style)]),
  ];
}

function toLine(row: ExportRow, { write, locale }: Pen): TableCell[] {
  const { start, end, durationSeconds } = row;
  return [
    start === undefined || end === undefined ? '' : `${start}–${end}`,
    write(filedOf(row)),
    write(saidOf(row)),
    amount(toDurationText(durationSeconds)),
    amount(hours(durationSeconds, locale)),
  ];
}

function fitsAPage(row: ExportRow): boolean {
  return (
    linesOf(filedOf(row), LEAST_LETTERS.filed) <= MOST_LINES &&
    linesOf(saidOf(row), LEAST_LETTERS.said) <= MOST_LINES
  );
}

function linesOf(words: string, letters: number): number {
  return words.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / letters), 0);
}

function filedOf({ client, project, task }: ExportRow): string {
  return [client, project, task].filter((one) => one !== undefined).join(' · ');
}

function saidOf({ description, tags }: ExportRow): string {
  return [description, ...tags.map((tag) => `#${tag}`)].filter((one) => one !== '').join(' ');
}

function toTotal(text: string, seconds: number, { write, locale }: Pen): TableCell[] {
  const style = { bold: true };
  return [
    { ...write(text), colSpan: 3, ...style },
    {},
    {},
    amount(toDurationText(seconds), style),
    amount(hours(seconds, locale), style),
  ];
}

function toSignatures(member: string, { write, words }: Pen): Content {
  const line = (who: string): Column => ({
    width: 235,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 235, y2: 0, lineWidth: 0.6 }] },
      { ...write(`${words.signature} ${who}`), color: GREY, fontSize: 8, margin: [0, 3, 0, 0] },
    ],
  });
  return {
    unbreakable: true,
    margin: [0, 46, 0, 0],
    columnGap: 44,
    columns: [line(member), line(words.approvedBy)],
  };
}

function amount(text: string, style: object = {}): TableCell {
  return { text, alignment: 'right', ...style };
}

function hours(seconds: number, locale: string): string {
  return showDecimal(seconds / 60, locale).replace(/ h$/, '');
}
