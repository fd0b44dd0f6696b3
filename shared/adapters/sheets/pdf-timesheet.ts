// A timesheet as PDF, A4, to be signed. Fonts are embedded, so that it looks alike everywhere and names keep their letters.
import pdfmake from 'pdfmake';
import type { Column, Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { toDurationText } from '../../core/export/duration-text.ts';
import type { ExportRow } from '../../core/export/export-row.ts';
import type { Timesheet, TimesheetDay } from '../../core/export/timesheet.ts';
import { showDay, showDecimal } from '../../core/reply/amounts.ts';
import { coversFor } from './pdf-faces.ts';
import { type Lettering, MARK, plain, toLetters } from './pdf-letters.ts';

const GREY = '#57606d';
const LIGHT = '#eef1f4';
const LINE = '#c6ccd4';

/** Fewer lines than a page has, of the fewest letters that a line of the column holds. */
const MOST_LINES = 55;
const LEAST_LETTERS = { filed: 12, said: 21 };

const LOSSY = `${MARK} stands for what cannot be shown here. CSV and XLSX have it.`;

/** In points, so that no long word widens its column: it is cut where that ends. */
const WIDTHS = [62, 120, 205, 48, 40];

/** Words of people, in faces that have their letters. */
type Write = (words: string) => { text: Lettering['text'] };

export async function pdfTimesheet(sheet: Timesheet): Promise<Uint8Array> {
  const covers = await coversFor(wordsOf(sheet));
  let isLossy = false;
  const write: Write = (words) => {
    const letters = toLetters(words, covers);
    isLossy ||= letters.isLossy;
    return { text: letters.text };
  };
  const content = toContent(sheet, write);
  return pdfmake.createPdf(toDocument(sheet, write, content, isLossy ? LOSSY : '')).getBuffer();
}

function wordsOf({ workspace, member, days }: Timesheet): readonly string[] {
  return [
    workspace,
    member,
    ...days.flatMap(({ rows }) => rows.flatMap((row) => [filedOf(row), saidOf(row)])),
  ];
}

function toContent(sheet: Timesheet, write: Write): Content[] {
  return [
    ...toHead(sheet, write),
    toTable(sheet, write),
    ...(sheet.missing === undefined ? [toSignatures(sheet.member, write)] : []),
  ];
}

function toDocument(sheet: Timesheet, write: Write, content: Content[], note: string): TDocumentDefinitions {
  const { member, from, to, madeAt } = sheet;
  return {
    pageSize: 'A4',
    pageMargins: [40, 44, 40, 52],
    info: { title: `Timesheet ${plain(member)} ${from} ${to}`, creationDate: madeAt },
    defaultStyle: { fontSize: 9, lineHeight: 1.15 },
    footer: (page, pages) => ({
      margin: [40, 14, 40, 0],
      color: GREY,
      fontSize: 8,
      columns: [
        { stack: [write(`${member} · ${periodOf(sheet)}`), note], width: '*' },
        { text: `Made ${madeAt.toISOString().slice(0, 16)}Z · page ${page} of ${pages}`, width: 'auto' },
      ],
    }),
    content,
  };
}

function periodOf({ from, to, locale }: Timesheet): string {
  return `${showDay(from, locale)} – ${showDay(to, locale)}`;
}

function toHead(sheet: Timesheet, write: Write): Content[] {
  const { workspace, member, missing } = sheet;
  return [
    { text: 'Timesheet', fontSize: 18, bold: true, margin: [0, 0, 0, 6] },
    {
      margin: [0, 0, 0, 10],
      layout: 'noBorders',
      table: {
        widths: [50, 445],
        body: [
          ['Member', { ...write(member), bold: true }],
          ['Workspace', write(workspace)],
          ['Period', periodOf(sheet)],
        ].map(([name, value]) => [{ text: name, color: GREY }, value] as TableCell[]),
      },
    },
    ...(missing === undefined ? [] : [{ text: missing, bold: true, margin: [0, 0, 0, 8] } as Content]),
  ];
}

/** Its headings come again on every page. No row is cut in two, unless one is longer than a page: pdfmake would leave that away. */
function toTable(sheet: Timesheet, write: Write): Content {
  const { days, locale, totalSeconds, billableSeconds } = sheet;
  const body: TableCell[][] = [
    ['Time', 'Project', 'Description', 'h:mm', 'Hours'].map((text, i) => ({
      text,
      bold: true,
      alignment: i > 2 ? 'right' : 'left',
    })),
    ...days.flatMap((day) => [toDayLine(day, locale), ...day.rows.map((row) => toLine(row, locale, write))]),
    toTotal('Total', totalSeconds, locale),
    ...(billableSeconds > 0 ? [toTotal('of which billable', billableSeconds, locale)] : []),
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

function toDayLine({ day, rows, totalSeconds }: TimesheetDay, locale: string): TableCell[] {
  const style = { bold: rows.length > 0, fillColor: LIGHT, ...(rows.length === 0 && { color: GREY }) };
  return [
    { text: showDay(day, locale), colSpan: 3, ...style },
    {},
    {},
    ...(rows.length === 0
      ? [amount('–', style), amount('–', style)]
      : [amount(toDurationText(totalSeconds), style), amount(hours(totalSeconds, locale), style)]),
  ];
}

function toLine(row: ExportRow, locale: string, write: Write): TableCell[] {
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

function toTotal(words: string, seconds: number, locale: string): TableCell[] {
  const style = { bold: true };
  return [
    { text: words, colSpan: 3, ...style },
    {},
    {},
    amount(toDurationText(seconds), style),
    amount(hours(seconds, locale), style),
  ];
}

function toSignatures(member: string, write: Write): Content {
  const line = (words: string): Column => ({
    width: 235,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 235, y2: 0, lineWidth: 0.6 }] },
      { ...write(words), color: GREY, fontSize: 8, margin: [0, 3, 0, 0] },
    ],
  });
  return {
    unbreakable: true,
    margin: [0, 46, 0, 0],
    columnGap: 44,
    columns: [line(`Date, signature: ${member}`), line('Date, signature: approved by')],
  };
}

function amount(text: string, style: object = {}): TableCell {
  return { text, alignment: 'right', ...style };
}

function hours(seconds: number, locale: string): string {
  return showDecimal(seconds / 60, locale).replace(/ h$/, '');
}
