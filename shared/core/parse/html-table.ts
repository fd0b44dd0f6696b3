// The cells of an HTML table as lines of text: a table of data has a line for each row and a tab between cells, one that only
// lays a page out has the lines of its cells one below the other.

export interface HtmlCell {
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

const LONGEST_CELL = 160; // characters of a cell of data
const MOST_LINES = 4; // of one
const MOST_SPANNED = 40;

export function toHtmlCell(lines: readonly string[], attributes: Readonly<Record<string, string>>): HtmlCell {
  return { lines, columns: spanOf(attributes['colspan']), rows: spanOf(attributes['rowspan']) };
}

function spanOf(written: string | undefined): number {
  const span = Number.parseInt(written ?? '1', 10);
  return span > 1 ? Math.min(span, MOST_SPANNED) : 1;
}

export function tableLines(rows: readonly (readonly HtmlCell[])[]): readonly string[] {
  return isData(rows) ? dataLines(rows) : rows.flatMap(layoutLines);
}

/** More than a frame around a signature. */
export function isSheet(rows: readonly (readonly HtmlCell[])[]): boolean {
  return isData(rows) && (rows.length > 2 || rows.some((row) => row.length > 2));
}

/** At least two rows of two short cells. */
function isData(rows: readonly (readonly HtmlCell[])[]): boolean {
  const wide = rows.filter((row) => row.filter(isFilled).length > 1);
  return wide.length > 1 && rows.every((row) => row.every(isShort));
}

function isShort({ lines }: HtmlCell): boolean {
  return lines.filter(isWritten).length <= MOST_LINES && lines.every((line) => line.length <= LONGEST_CELL);
}

/** A cell that spans others leaves them empty; a name that spans rows is said in each of them, an amount only once. */
function dataLines(rows: readonly (readonly HtmlCell[])[]): readonly string[] {
  const spanning = new Map<number, { text: string; left: number }>();
  return rows.map((row) => {
    const cells: string[] = [];
    for (const cell of row) {
      fillSpanned(cells, spanning);
      const text = cell.lines.filter(isWritten).join(' ').replace(/\s+/g, ' ').trim();
      const at = cells.length;
      if (cell.rows > 1) spanning.set(at, { text: /\d/.test(text) ? '' : text, left: cell.rows - 1 });
      cells.push(text, ...Array.from({ length: cell.columns - 1 }, () => ''));
    }
    fillSpanned(cells, spanning);
    return cells.join('\t').trimEnd();
  });
}

function fillSpanned(cells: string[], spanning: Map<number, { text: string; left: number }>): void {
  for (let one = spanning.get(cells.length); one !== undefined; one = spanning.get(cells.length)) {
    one.left -= 1;
    if (one.left === 0) spanning.delete(cells.length);
    cells.push(one.text);
  }
}

/** Cells of one line each stand beside each other, all else below each other. */
function layoutLines(row: readonly HtmlCell[]): readonly string[] {
  const said = row.filter(isFilled);
  const isLine = said.every(({ lines }) => lines.length === 1);
  return isLine ? [said.map(({ lines }) => lines[0]).join('\t')] : said.flatMap(({ lines }) => lines);
}

function isFilled({ lines }: HtmlCell): boolean {
  return lines.some(isWritten);
}

function isWritten(line: string): boolean {
  return line.trim() !== '';
}
