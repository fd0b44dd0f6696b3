// Reads the head that clients put above a mail which they pass on or answer: sender, date and subject, as claimed.
import type { ClaimedAuthor } from '../parsed-mail.ts';
import { FIELD_WORDS, fieldOf, type HeaderField } from './header-words.ts';
import { isQuoted, markOf } from './quote-marks.ts';

export interface MailHead {
  readonly from: ClaimedAuthor;
  readonly date: string;
  readonly subject: string;
  /** How many lines it takes. */
  readonly length: number;
}

const MOST_LINES = 14;
const LINES_OF_A_FIELD = 3;

/** The head whose first field stands in this line. `least`: how many fields besides the sender it needs. */
export function readHead(lines: readonly string[], at: number, least: number): MailHead | undefined {
  const values = new Map<HeaderField, string>();
  let length = 0;
  for (let taken = 1; taken > 0 && length < MOST_LINES; length += taken)
    taken = takeField(lines, at + length, values);
  const from = values.get('from');
  return from !== undefined && values.size > least ? toHead(from, values, length) : undefined;
}

/** How many lines belong to the head from here: a field, or what a field before it still says; 0 for none. */
function takeField(lines: readonly string[], at: number, values: Map<HeaderField, string>): number {
  const line = lines[at] ?? '';
  const read = isQuoted(line) ? undefined : fieldOf(markOf(line));
  if (read === undefined) return values.size > 0 && !isQuoted(line) ? linesToNextField(lines, at) : 0;
  if (!values.has(read.field)) values.set(read.field, read.value);
  return 1;
}

/** A value that runs over lines: a field follows before the blank line that ends the head. */
function linesToNextField(lines: readonly string[], at: number): number {
  const next = lines.slice(at, at + LINES_OF_A_FIELD).map(markOf);
  const blank = next.indexOf('');
  return Math.max(
    0,
    next.slice(0, blank === -1 ? undefined : blank).findIndex((mark) => fieldOf(mark) !== undefined),
  );
}

// Words of fixed letters: no repetition, so one pass.
const IN_LINE = new RegExp(
  `(?:${FIELD_WORDS.map((word) => word.replace(/[.()]/g, '\\$&')).join('|')}) ?[:：]`,
  'giu',
);
const LONGEST_LINE = 4000;

/** A head that stands in one line: `From: Ann <ann@example.org>To: Maya <maya@example.com>Sent: …Subject: …`. */
export function readHeadInLine(line: string): MailHead | undefined {
  const text = line.slice(0, LONGEST_LINE);
  const starts = [...text.matchAll(IN_LINE)].map(({ index }) => index);
  const fields = starts.map((start, i) => text.slice(start, starts[i + 1]));
  return readHead(fields, 0, 2);
}

function toHead(from: string, values: ReadonlyMap<HeaderField, string>, length: number): MailHead {
  return {
    from: toAuthor(from),
    date: values.get('date') ?? '',
    subject: values.get('subject') ?? '',
    length,
  };
}

/** `Ann Lee <ann@example.org>`, `ann@example.org`, `Ann Lee [mailto:ann@example.org]`, `Ann Lee`. */
export function toAuthor(value: string): ClaimedAuthor {
  const text = value.slice(0, 400);
  const [, address] = /([^\s<>()[\]"':;,]{1,64}@[^\s<>()[\]"':;,]{1,200})/.exec(text) ?? [];
  const head = address === undefined ? text : text.slice(0, text.indexOf(address));
  const name = head
    .replace(/mailto:/gi, '')
    .replace(/["'<>()[\]«»„”]/g, '')
    .trim();
  return { ...(address && { address: address.toLowerCase() }), ...(name && { name }) };
}
