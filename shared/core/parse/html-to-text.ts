// HTML mail as the text that its reader saw: lists as `- ` lines, table cells apart by tabs, quotes with `> ` before them.
// A walk over the parser's events, linear in its input; nothing is loaded or run.
import { Parser } from 'htmlparser2';
import { type HtmlCell, isSheet, tableLines, toHtmlCell } from './html-table.ts';

const HIDDEN = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'select',
  'textarea',
  'svg',
  'object',
]);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const QUOTE_MARKS =
  /(?:^|\s)(?:gmail_quote|gmail_extra_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote|zmail_extra)(?:\s|$)/i;
/** Outlook puts what it answers after this element, not into it. */
const QUOTE_STARTS = /^(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/i;
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|;|$)/i;

type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly name: string;
  readonly isQuote: boolean;
  readonly isHidden: boolean;
}

/** Where words go to: the mail itself, or a cell of a table. */
interface Page {
  readonly lines: string[];
  /** What stands on it is marked as quoted only where it is so on the page itself. */
  readonly quotes: number;
  readonly restIsQuote: boolean;
}

interface OpenTable {
  readonly rows: HtmlCell[][];
  readonly isQuoted: boolean;
  cell?: { readonly attributes: Attributes; readonly around: Page };
}

const DEEPEST_TABLE = 8; // those inside of them are read as plain blocks: each level copies its lines once

class TextWriter {
  /** A table of data stands outside of all quotes. */
  hasTable = false;
  private page: Page = { lines: [], quotes: 0, restIsQuote: false };
  private readonly tables: OpenTable[] = [];
  private line = '';
  /** Kept beside the line: looking at the end of a text that grows copies it each time. */
  private endsBlank = false;
  private readonly open: Open[] = [];
  private quotes = 0;
  private hidden = 0;
  private restIsQuote = false;
  private preformatted = 0;

  enter(name: string, attributes: Attributes): void {
    if (BLOCKS.has(name)) this.breakLine();
    if (QUOTE_STARTS.test(attributes.id ?? '')) this.restIsQuote = true;
    const isQuote = name === 'blockquote' ? !isIndent(attributes) : QUOTE_MARKS.test(attributes.class ?? '');
    const isHidden = HIDDEN.has(name) || INVISIBLE.test(attributes.style ?? '');
    this.open.push({ name, isQuote, isHidden });
    this.quotes += Number(isQuote);
    this.hidden += Number(isHidden);
    this.begin(name, attributes);
  }

  leave(name: string): void {
    const at = this.open.findLastIndex((one) => one.name === name);
    if (BLOCKS.has(name)) this.breakLine();
    if (name === 'p') this.blankLine();
    if (name === 'pre') this.preformatted -= 1;
    for (const { isQuote, isHidden } of this.open.splice(at)) {
      this.quotes -= Number(isQuote);
      this.hidden -= Number(isHidden);
    }
    if (CELLS.has(name)) this.closeCell();
    if (name === 'table') this.closeTable();
  }

  words(text: string): void {
    if (this.hidden > 0) return;
    if (this.preformatted > 0) {
      this.endsBlank = false;
      for (const [i, line] of text.split(/\r?\n/).entries()) {
        if (i > 0) this.breakLine(true);
        this.line += line;
      }
      return;
    }
    const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
    const added = this.line === '' || this.endsBlank ? folded.trimStart() : folded;
    if (added !== '') this.endsBlank = /[ \t]$/.test(added);
    this.line += added;
  }

  get depth(): number {
    return this.open.length;
  }

  text(): string {
    this.breakLine();
    return this.page.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+/, '') // a first cell may be empty
      .trimEnd();
  }

  private begin(name: string, attributes: Attributes): void {
    switch (name) {
      case 'pre':
        this.preformatted += 1;
        break;
      case 'li':
        this.line = '- ';
        this.endsBlank = true;
        break;
      case 'br':
        this.breakLine(true);
        break;
      case 'table':
        this.tables.push({ rows: [], isQuoted: this.isQuoted() });
        break;
      case 'tr':
        this.tables.at(-1)?.rows.push([]);
        break;
      case 'td':
      case 'th':
        this.openCell(attributes);
        break;
      default:
    }
  }

  private openCell(attributes: Attributes): void {
    const table = this.tables.at(-1);
    if (table?.cell !== undefined) this.closeCell();
    if (table === undefined || this.tables.length > DEEPEST_TABLE) {
      if (this.line !== '') this.line += '\t';
      this.endsBlank = true;
      return;
    }
    table.cell = { attributes, around: this.page };
    this.page = { lines: [], quotes: this.quotes, restIsQuote: this.restIsQuote };
    this.line = '';
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    if (table?.cell === undefined) return;
    this.breakLine();
    const { attributes, around } = table.cell;
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push(toHtmlCell(this.page.lines, attributes));
    this.page = around;
    delete table.cell;
  }

  private closeTable(): void {
    this.closeCell();
    for (const { rows, isQuoted } of this.tables.splice(-1)) {
      this.hasTable ||= !isQuoted && isSheet(rows);
      for (const line of tableLines(rows)) this.page.lines.push(isQuoted ? `> ${line}` : line);
    }
  }

  private isQuoted(): boolean {
    return this.quotes > this.page.quotes || (this.restIsQuote && !this.page.restIsQuote);
  }

  private breakLine(evenIfEmpty = false): void {
    const line = this.line.trimEnd();
    this.line = '';
    if (line === '' && !evenIfEmpty) return;
    this.page.lines.push(this.isQuoted() ? `> ${line}` : line);
  }

  private blankLine(): void {
    const { lines } = this.page;
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  }
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

export interface HtmlText {
  readonly text: string;
  /** It shows a table of data outside of quotes, of which a text beside it may have lost the columns. */
  readonly hasTable: boolean;
  /** Its elements are nested deeper than those of any person's mail: it was not read to its end. */
  readonly isTooDeep?: true;
}

/** Each end of an element is looked for among those that are open: without a bound a short mail takes minutes. */
const DEEPEST = 1600;

export function htmlToText(html: string): HtmlText {
  const writer = new TextWriter();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        writer.enter(name, attributes);
        if (writer.depth > DEEPEST) parser.pause();
      },
      onclosetag: (name) => writer.leave(name),
      ontext: (text) => writer.words(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  if (writer.depth > DEEPEST) return { text: '', hasTable: false, isTooDeep: true };
  parser.end();
  return { text: writer.text(), hasTable: writer.hasTable };
}

/** Some clients indent with `blockquote`: a margin and no citation is no quote. */
function isIndent({ style = '', type = '', cite }: Attributes): boolean {
  return (
    cite === undefined &&
    type !== 'cite' &&
    /margin[^;]{0,60}40px/i.test(style) &&
    /border\s*:\s*none/i.test(style)
  );
}
