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
  while (length < MOST_LINES) {
    const line = lines[at + length] ?? '';
    if (isQuoted(line)) break;
    const read = fieldOf(markOf(line));
    if (read !== undefined) {
      if (!values.has(read.field)) values.set(read.field, read.value);
      length += 1;
      continue;
    }
    const goesOn = length > 0 && line.trim() !== '' ? linesToNextField(lines, at + length) : 0;
    if (goesOn === 0) break;
    length += goesOn;
  }
  return values.has('from') && values.size > least ? toHead(values, length) : undefined;
}

/** A value that runs over lines: a field follows before the blank line that ends the head. */
function linesToNextField(lines: readonly string[], at: number): number {
  for (let ahead = 1; ahead < LINES_OF_A_FIELD; ahead += 1) {
    const mark = markOf(lines[at + ahead] ?? '');
    if (mark === '') return 0;
    if (fieldOf(mark) !== undefined) return ahead;
  }
  return 0;
}

// Words of fixed letters: no repetition, so one pass.
const IN_LINE = new RegExp(`(?:${FIELD_WORDS.map((word) => word.replace(/[.()]/g, '\\$&')).join('|')}) ?[:：]`, 'giu');
const LONGEST_LINE = 4000;

/** A head that stands in one line: `From: Ann <ann@example.org>To: Maya <maya@example.com>Sent: …Subject: …`. */
export function readHeadInLine(line: string): MailHead | undefined {
  const text = line.slice(0, LONGEST_LINE);
  const starts = [...text.matchAll(IN_LINE)].map(({ index }) => index);
  const fields = starts.map((start, i) => text.slice(start, starts[i + 1]));
  return readHead(fields, 0, 2);
}

function toHead(values: ReadonlyMap<HeaderField, string>, length: number): MailHead {
  return {
    from: toAuthor(values.get('from') ?? ''),
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
