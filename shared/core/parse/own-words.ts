// Parts a mail's text into what its writer wrote and what was left of others: quotes, forwards, signature.
// It never loses the writer's words: where stripping would leave nothing of unquoted text, that text stays whole.
import type { Answered, PassedOn } from '../parsed-mail.ts';
import { REPLY_MARKER } from '../reply-marker.ts';
import { toAnswered } from './answered.ts';
import { attributionLength, nextWritten } from './attribution.ts';
import { readClaimedDate } from './claimed-date.ts';
import { readHead } from './mail-head.ts';
import { type Carrier, joined, linesOf, type Marked, toLines } from './marked-lines.ts';
import { findPassedOn, isBySender } from './passed-on.ts';
import { headBehindDivider, isDivider, isQuoted, isRuleOrBlank, markOf } from './quote-marks.ts';
import { signatureStart } from './signature.ts';

export interface Words {
  readonly own: string;
  readonly left: string;
  readonly passedOn: readonly PassedOn[];
  readonly answered: readonly Answered[];
  /** Most of what no mark makes another's was taken out, or all. */
  readonly isLossy: boolean;
}

const MOST_LEFT = 0.8;
const DEEPEST = 4;
const LONGEST_TEXT = 32_768; // UTF-16 units: past what triage reads

/** Line ends are LF in what comes back. */
export function splitOwnWords(text: string, carrier: Carrier = {}, depth = 0): Words {
  const lines = toLines(text);
  const marked = mark(lines);
  const unmarked = linesOf(marked, 'own');
  const signature = signatureStart(unmarked);
  const stripped = joined(unmarked.slice(0, signature));
  const own = stripped === '' ? joined(unmarked) : stripped;
  const taken = stripped === '' ? [] : unmarked.slice(signature);
  const others = marked.filter(({ kind }) => kind !== 'own').map(({ line }) => line);
  return {
    own,
    left: joined([...taken, ...others]),
    passedOn: depth < DEEPEST ? toPassedOn(marked, carrier, depth) : [],
    answered: toAnswered(marked, own, carrier),
    isLossy: (own === '' && others.length > 0) || written(taken) > MOST_LEFT * written(unmarked),
  };
}

function mark(lines: readonly string[]): readonly Marked[] {
  const end = foreignStart(lines);
  const marked: Marked[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = at < end ? attributionLength(lines, at) : 0;
    const taken = lines.slice(at, at + Math.max(length, 1));
    const kind = at >= end ? 'foreign' : length > 0 ? 'attribution' : taken.some(isQuoted) ? 'quote' : 'own';
    for (const line of taken) marked.push({ line, kind });
    at += taken.length;
  }
  return marked;
}

/** The first line from which all is another's: our own marker, a divider, or a mail that no `>` marks. */
function foreignStart(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => {
    const mark = markOf(line);
    if (mark === '' || isQuoted(line)) return false;
    return (
      mark.includes(REPLY_MARKER) ||
      isDivider(mark) ||
      headBehindDivider(line) !== undefined ||
      readHead(lines, index, 2) !== undefined ||
      isUnmarkedAnswerAt(lines, index)
    );
  });
  if (at === -1) return lines.length;
  return lines.slice(0, at).findLastIndex((line) => !isRuleOrBlank(line)) + 1;
}

/** An attribution whose quote bears no marks: nothing after it can be told from it. */
function isUnmarkedAnswerAt(lines: readonly string[], at: number): boolean {
  const length = attributionLength(lines, at);
  if (length === 0) return false;
  const next = nextWritten(lines, at + length);
  return next === undefined || !isQuoted(next);
}

function written(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== '').length;
}

/** What a passed-on mail passes on itself comes behind it. */
function toPassedOn(marked: readonly Marked[], carrier: Carrier, depth: number): readonly PassedOn[] {
  const found = findPassedOn(marked);
  if (found === undefined) return [];
  const { from, date, subject } = found.head;
  const sentAt = readClaimedDate(date, carrier.sentAt);
  const inner = { ...carrier, ...(sentAt && { sentAt }) };
  const words = splitOwnWords(found.lines.join('\n'), inner, depth + 1);
  return [
    {
      from,
      bySender: isBySender(from, carrier),
      ...(sentAt && { sentAt }),
      subject,
      text: words.own.slice(0, LONGEST_TEXT),
    },
    ...words.passedOn,
  ];
}
