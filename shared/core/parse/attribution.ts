// Finds `On Tuesday, Ann wrote:` amid lines, in one line or over several, and what it claims.
import type { ClaimedAuthor } from '../parsed-mail.ts';
import { toAuthor } from './mail-head.ts';
import {
  isAttribution,
  isDatedHead,
  isQuoted,
  isShortAttribution,
  LONGEST_MARK,
  markOf,
  opensAttribution,
} from './quote-marks.ts';

const MOST_LINES = 6;

/** How many lines an attribution takes that begins here; 0 for none. */
export function attributionLength(lines: readonly string[], at: number): number {
  const first = markAt(lines, at);
  if (isAttribution(first)) return 1;
  if (isShortAttribution(first) && isQuoted(nextWritten(lines, at + 1) ?? '')) return 1;
  if (!opensAttribution(first)) return 0;
  return runningLength(lines, at, first);
}

/** An attribution over several lines, up to the one that ends it. */
function runningLength(lines: readonly string[], at: number, first: string): number {
  let mark = first;
  for (let length = 2; length <= MOST_LINES; length += 1) {
    const next = continuation(mark, lines, at + length - 1);
    if (next === undefined) return 0;
    mark = `${mark} ${next}`.slice(0, LONGEST_MARK);
    if (isAttribution(mark)) return length;
  }
  return 0;
}

/** What a line adds to what was begun: nothing where it is blank before an address, `undefined` where it goes not on. */
function continuation(mark: string, lines: readonly string[], at: number): string | undefined {
  const line = lines[at] ?? '';
  if (line.trim() === '') return isAddressAhead(lines, at + 1) ? '' : undefined;
  if (isQuoted(line) && !closes(mark, line)) return undefined;
  const next = markOf(line);
  return isDatedHead(next) && isAttribution(next) ? undefined : next;
}

/** `> wrote:` is no quote where an address was left open in the line before. */
function closes(mark: string, line: string): boolean {
  return /^>[^>]{0,60}[:：]\s{0,5}$/.test(line) && mark.split('<').length > mark.split('>').length;
}

function isAddressAhead(lines: readonly string[], at: number): boolean {
  return markOf(lines[at] ?? '').startsWith('<');
}

/** The first line from here that holds anything. */
export function nextWritten(lines: readonly string[], at: number): string | undefined {
  let from = at;
  while (lines[from]?.trim() === '') from += 1;
  return lines[from];
}

export interface Attribution {
  readonly from: ClaimedAuthor;
  /** The whole of it: its date stands amid its words. */
  readonly date: string;
}

export function readAttribution(lines: readonly string[]): Attribution {
  const mark = lines.join(' ').trim().slice(0, LONGEST_MARK);
  const { address } = toAuthor(mark);
  const date = address === undefined ? mark : mark.replace(/\S{0,70}@\S{0,210}/, ' ');
  return { from: address === undefined ? {} : { address }, date };
}

function markAt(lines: readonly string[], at: number): string {
  const line = lines[at] ?? '';
  return isQuoted(line) ? '' : markOf(line);
}
