// A timesheet as PDF, A4, to be signed. Fonts are embedded, so that it looks alike everywhere and names keep their letters.
import pdfmake from 'pdfmake';
import fonts from 'pdfmake/build/vfs_fonts.js';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { toDurationText } from '../core/export/duration-text.ts';
import type { ExportRow } from '../core/export/export-row.ts';
import type { Timesheet, TimesheetDay } from '../core/export/timesheet.ts';
import { showDay, showDecimal } from '../core/reply/amounts.ts';

const FACES = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'] as const;
/** Its files in memory, which its types do not name. */
const { virtualfs: files } = pdfmake as typeof pdfmake & {
  readonly virtualfs: { writeFileSync(name: string, content: string, encoding: 'base64'): void };
};

const GREY = '#57606d';
const LIGHT = '#eef1f4';
const LINE = '#c6ccd4';

// Once, with the first timesheet that loads this file (lazy-sheets.ts).
for (const face of FACES) files.writeFileSync(face, fonts[face] ?? '', 'base64');
pdfmake.setFonts({ Roboto: { normal: FACES[0], bold: FACES[1] } });
// What is drawn names no place to fetch anything from; should it ever, nothing is fetched or read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

export async function pdfTimesheet(sheet: Timesheet): Promise<Uint8Array> {
  return pdfmake.createPdf(toDocument(sheet)).getBuffer();
}

function toDocument(sheet: Timesheet): TDocumentDefinitions {
  const { member, from, to, madeAt, locale } = sheet;
  const period = `${showDay(from, locale)} – ${showDay(to, locale)}`;
  const name = printable(member);
  return {
    pageSize: 'A4',
    pageMargins: [40, 44, 40, 52],
    info: { title: `Timesheet ${name} ${from} ${to}`, creationDate: madeAt },
    defaultStyle: { fontSize: 9, lineHeight: 1.15 },
    footer: (page, pages) => ({
      margin: [40, 14, 40, 0],
      color: GREY,
      fontSize: 8,
      columns: [
        { text: `${name} · ${period}`, width: '*' },
        { text: `Made ${madeAt.toISOString().slice(0, 16)}Z · page ${page} of ${pages}`, width: 'auto' },
      ],
    }),
    content: [
      ...toHead(sheet, period),
      toTable(sheet),
      ...(sheet.missing === undefined ? [toSignatures(name)] : []),
    ],
  };
}

function toHead({ workspace, member, missing }: Timesheet, period: string): Content[] {
  return [
    { text: 'Timesheet', fontSize: 18, bold: true, margin: [0, 0, 0, 6] },
    {
      margin: [0, 0, 0, 10],
      layout: 'noBorders',
      table: {
        body: [
          ['Member', { text: printable(member), bold: true }],
          ['Workspace', printable(workspace)],
          ['Period', period],
        ].map(([name, value]) => [{ text: name, color: GREY }, value] as TableCell[]),
      },
    },
    ...(missing === undefined ? [] : [{ text: missing, bold: true, margin: [0, 0, 0, 8] } as Content]),
  ];
}

/** Its headings come again on every page; no row is cut in two unless it is longer than a page. */
function toTable(sheet: Timesheet): Content {
  const { days, locale, totalSeconds, billableSeconds } = sheet;
  const body: TableCell[][] = [
    ['Time', 'Project', 'Description', 'h:mm', 'Hours'].map((text, i) => ({
      text,
      bold: true,
      alignment: i > 2 ? 'right' : 'left',
    })),
    ...days.flatMap((day) => [toDayLine(day, locale), ...day.rows.map((row) => toLine(row, locale))]),
    toTotal('Total', totalSeconds, locale),
    ...(billableSeconds > 0 ? [toTotal('of which billable', billableSeconds, locale)] : []),
  ];
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [62, 120, '*', 48, 40],
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

function toLine(row: ExportRow, locale: string): TableCell[] {
  const { start, end, client, project, task, description, tags, durationSeconds } = row;
  const clocks = start === undefined || end === undefined ? '' : `${start}–${end}`;
  const filed = [client, project, task].filter((one) => one !== undefined).join(' · ');
  const words = [description, ...tags.map((tag) => `#${tag}`)].filter((one) => one !== '').join(' ');
  return [
    clocks,
    { text: printable(filed), wordBreak: wordBreakOf(filed, 22) },
    { text: printable(words), wordBreak: wordBreakOf(words, 40) },
    amount(toDurationText(durationSeconds)),
    amount(hours(durationSeconds, locale)),
  ];
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

function toSignatures(member: string): Content {
  const line = (words: string): Content => ({
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 235, y2: 0, lineWidth: 0.6 }] },
      { text: words, color: GREY, fontSize: 8, margin: [0, 3, 0, 0] },
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

/** A word that is longer than its column is cut where the column ends, and others at their ends alone. */
function wordBreakOf(words: string, longest: number): 'break-all' | 'normal' {
  return words.split(/\s/).some((word) => word.length > longest) ? 'break-all' : 'normal';
}

/** No control character: those have no glyph. */
function printable(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return words.toWellFormed().replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}
