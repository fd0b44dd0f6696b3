// Parts a mail's text into what its writer wrote and what was left of others: quotes, forwards, signature.
// It never loses the writer's words: where stripping would leave nothing of unquoted text, that text stays whole.
import { REPLY_MARKER } from '../reply-marker.ts';
import {
  ATTRIBUTION,
  ATTRIBUTION_START,
  BLOCK_FIELD,
  BLOCK_SENDER,
  DIVIDER,
  SENT_FROM,
  SIGN_OFF,
} from './quote-marks.ts';

export interface Words {
  readonly own: string;
  readonly left: string;
}

const LONGEST_MARK = 500;
const LINES_OF_AN_ATTRIBUTION = 3;
const LINES_OF_A_CARD = 8;
const LONGEST_CARD_LINE = 80;

/** Line ends are LF in what comes back. */
export function splitOwnWords(text: string): Words {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').split('\n');
  const end = foreignStart(lines);
  const unquoted: string[] = [];
  const left: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (at >= end || isQuoted(line) || isAttributionAt(lines, at)) left.push(line);
    else unquoted.push(line);
  }
  const signature = signatureStart(unquoted);
  const own = joined(unquoted.slice(0, signature));
  if (own === '') return { own: joined(unquoted), left: joined(left) };
  return { own, left: joined([...unquoted.slice(signature), ...left]) };
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}

/** The first line from which all is another's: our own marker, a divider, or an answered mail that no `>` marks. */
function foreignStart(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => {
    const mark = markOf(line);
    return (
      mark.includes(REPLY_MARKER) ||
      DIVIDER.test(mark) ||
      isBlockAt(lines, index) ||
      isUnmarkedAnswerAt(lines, index)
    );
  });
  return at === -1 ? lines.length : at;
}

/** Only so much of a line can be a mark: the rest is not looked at. */
function markOf(line: string): string {
  return isQuoted(line) ? '' : line.slice(0, LONGEST_MARK).trim();
}

function isBlockAt(lines: readonly string[], at: number): boolean {
  if (!BLOCK_SENDER.test(markOf(lines[at] ?? ''))) return false;
  const next = lines.slice(at + 1, at + 7).map(markOf);
  return next.filter((line) => BLOCK_FIELD.test(line)).length >= 2;
}

/** An attribution whose quote bears no marks: nothing after it can be told from it. */
function isUnmarkedAnswerAt(lines: readonly string[], at: number): boolean {
  const length = attributionLength(lines, at);
  if (length === 0) return false;
  const next = lines.slice(at + length).find((line) => line.trim() !== '');
  return next === undefined || !isQuoted(next);
}

/** True within an attribution, on its first line or a later one. */
function isAttributionAt(lines: readonly string[], at: number): boolean {
  for (let back = 0; back < LINES_OF_AN_ATTRIBUTION && back <= at; back += 1) {
    if (attributionLength(lines, at - back) > back) return true;
  }
  return false;
}

/** How many lines an attribution takes that begins here; 0 for none. */
function attributionLength(lines: readonly string[], at: number): number {
  const first = markOf(lines[at] ?? '');
  if (first === '') return 0;
  if (ATTRIBUTION.test(first)) return 1;
  if (!ATTRIBUTION_START.test(first)) return 0;
  let mark = first;
  for (let length = 2; length <= LINES_OF_AN_ATTRIBUTION; length += 1) {
    const next = markOf(lines[at + length - 1] ?? '');
    if (next === '') return 0;
    mark = `${mark} ${next}`.slice(0, LONGEST_MARK);
    if (ATTRIBUTION.test(mark)) return length;
  }
  return 0;
}

/** Where the signature begins: `-- ` (RFC 3676, 4.3), a phone's line, or a sign-off with a card of short lines below it. */
function signatureStart(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => {
    const mark = line.slice(0, LONGEST_MARK).trim();
    return (
      mark === '--' ||
      mark === '—' ||
      SENT_FROM.test(mark) ||
      (SIGN_OFF.test(mark) && isCard(lines.slice(index + 1)))
    );
  });
  return at === -1 ? lines.length : at;
}

function isCard(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  return written.length <= LINES_OF_A_CARD && written.every((line) => line.length <= LONGEST_CARD_LINE);
}

function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
