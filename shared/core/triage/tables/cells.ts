// Cuts a line of a table into its cells, by the sign that parts them. Offsets count in the text; a cell is without the white
// space, the quotation marks and the emphasis around it.

export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `gaps`: columns that are lined up by two or more spaces. */
export type Delimiter = '\t' | '|' | ';' | ',' | 'gaps';

/** In the order in which they are tried: the surest first. */
export const DELIMITERS: readonly Delimiter[] = ['\t', '|', ';', ',', 'gaps'];

export const MOST_CELLS = 40;

export interface Line {
  readonly text: string;
  readonly start: number;
}

export function splitLine(line: Line, delimiter: Delimiter): readonly Cell[] {
  switch (delimiter) {
    case 'gaps':
      return splitAtGaps(line);
    case '|':
      return withoutFrame(splitAt(line, delimiter), line);
    default:
      return splitAt(line, delimiter);
  }
}

/** A delimiter between quotation marks is a part of the cell (RFC 4180). */
function splitAt({ text, start }: Line, delimiter: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= text.length && cells.length < MOST_CELLS; at += 1) {
    const sign = text[at];
    if (sign === '"' && (quoted || opensCell(text, from, at))) quoted = !quoted;
    else if (sign === undefined || (sign === delimiter && !quoted)) {
      cells.push(toCell(text, from, at, start));
      from = at + 1;
    }
  }
  return cells;
}

/** A mark that is never closed is a sign like any other: `"` repeats the cell above. */
function opensCell(text: string, from: number, at: number): boolean {
  return text.slice(from, at).trim() === '' && text.includes('"', at + 1);
}

/** `| a | b |`: nothing stands outside of the outer signs. */
function withoutFrame(cells: readonly Cell[], { text }: Line): readonly Cell[] {
  const opens = text.trimStart().startsWith('|');
  const closes = text.trimEnd().endsWith('|');
  return cells.slice(opens ? 1 : 0, closes ? -1 : undefined);
}

function splitAtGaps({ text, start }: Line): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const gap of text.matchAll(/ {2,}/g)) {
    cells.push(toCell(text, from, gap.index, start));
    from = gap.index + gap[0].length;
  }
  cells.push(toCell(text, from, text.length, start));
  return cells.filter((cell) => cell.text !== '').slice(0, MOST_CELLS);
}

/** The cells of some columns: rows may end early. */
export function cellsAt(row: readonly Cell[], columns: readonly number[]): readonly Cell[] {
  return columns.flatMap((at) => row[at] ?? []);
}

function toCell(line: string, from: number, to: number, offset: number): Cell {
  let [first, last] = [from, to];
  while (first < last && isAround(line, first)) first += 1;
  while (last > first && isAround(line, last - 1)) last -= 1;
  return { text: line.slice(first, last), start: offset + first, end: offset + last };
}

/** White space, quotation marks, and the emphasis of markdown. */
function isAround(line: string, at: number): boolean {
  return AROUND.has(line.charAt(at));
}

const AROUND = new Set([' ', '\u00a0', '\u3000', '\t', '\r', '"', '*', '_', '`', '\ufeff']);

/** `---|---`, `+----+`, `=====`: a line that only draws. */
export function isRule(line: string): boolean {
  return /[-=─━_]{2}/.test(line) && !/[^-=─━_+|:\s┼│├┤┬┴╋║]/.test(line);
}
