// Cuts a text into blocks: list items, headings and paragraphs, with the lines of a wrapped paragraph joined again.

export interface Block {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

interface Line extends Block {
  readonly text: string;
}

const WRAPPED_LENGTH = 55; // shorter lines were ended by the writer, not by a mail program
const LIST_ITEM = /^[-*•–—·+>]\s|^\d{1,2}[.)]\s|^[・■□◆◇●○▼▲※【]/;
const LAST_WORD = /\p{L}{1,20}$/u;
const ENDS_CLOSED = /[.!?:;]$/;

/** Blocks in order; empty lines belong to none. A line that ends with one of `openEnds` goes on in the next. */
export function toBlocks(text: string, openEnds: ReadonlySet<string>): Block[] {
  const blocks: Block[] = [];
  let previous: Line | undefined;
  for (const line of linesOf(text)) {
    const last = blocks.at(-1);
    if (line.text === '') previous = undefined;
    else {
      if (last !== undefined && previous !== undefined && continues(previous, line, openEnds))
        blocks[blocks.length - 1] = { start: last.start, end: line.end };
      else blocks.push({ start: line.start, end: line.end });
      previous = line;
    }
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end, text: text.slice(start, end).trim() });
    start = end + 1;
  }
  return lines;
}

function continues(previous: Line, line: Line, openEnds: ReadonlySet<string>): boolean {
  if (LIST_ITEM.test(line.text) || ENDS_CLOSED.test(previous.text)) return false;
  if (openEnds.has(lastSign(previous.text))) return true;
  const [last = ''] = LAST_WORD.exec(previous.text.slice(-20)) ?? [];
  if (openEnds.has(last.toLowerCase())) return true;
  return previous.text.length >= WRAPPED_LENGTH && /^[\p{Ll}(]/u.test(line.text);
}

/** Where no white space parts words, the last sign stands for the last word. */
function lastSign(text: string): string {
  const last = text.slice(-1);
  return last.charCodeAt(0) >= FIRST_WIDE ? last : '';
}

const FIRST_WIDE = 0x3000;
