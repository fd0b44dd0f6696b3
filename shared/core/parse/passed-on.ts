// The mails that a text passes on: each with the sender, date and subject that its head claims, and its author's own words.
import type { ClaimedAuthor } from '../parsed-mail.ts';
import { attributionLength, readAttribution } from './attribution.ts';
import { type MailHead, readHead, readHeadInLine } from './mail-head.ts';
import { type Carrier, linesOf, type Marked } from './marked-lines.ts';
import { headBehindDivider, isDivider, isQuoted, isRuleOrBlank, markOf, unquoted } from './quote-marks.ts';

/** The mail that these lines pass on. */
export function findPassedOn(marked: readonly Marked[]): Found | undefined {
  return readPassedOn(linesOf(marked, 'foreign'), true) ?? readPassedOn(quotedLines(marked), false);
}

export interface Found {
  readonly head: Omit<MailHead, 'length'>;
  readonly lines: readonly string[];
}

/** @param unmarked no `>` marks the lines: an attribution alone may stand above a mail that was passed on. */
function readPassedOn(lines: readonly string[], unmarked: boolean): Found | undefined {
  const at = startOf(lines);
  const line = lines[at] ?? '';
  const behind = headBehindDivider(line);
  const inLine = behind && readHeadInLine(behind);
  if (inLine) return { head: inLine, lines: lines.slice(at + 1) };
  if (isDivider(markOf(line))) return readDivided(lines.slice(at + 1));
  return readHeaded(lines, at, 2) ?? (unmarked ? readAttributed(lines, at) : undefined);
}

/** Where the words begin; -1 where there are none, and nothing is read there. */
function startOf(lines: readonly string[]): number {
  return lines.findIndex((line) => !isRuleOrBlank(line));
}

function readDivided(below: readonly string[]): Found {
  const at = startOf(below);
  const lines = isQuoted(below[at] ?? '') ? below.map(unquoted) : below;
  return readHeaded(lines, at, 1) ?? { head: NO_HEAD, lines: lines.slice(at) };
}

function readHeaded(lines: readonly string[], at: number, least: number): Found | undefined {
  const head = readHead(lines, at, least);
  return head && { head, lines: withoutMarks(lines.slice(at + head.length)) };
}

const NO_HEAD = { from: {}, date: '', subject: '' };

function readAttributed(lines: readonly string[], at: number): Found | undefined {
  const length = attributionLength(lines, at);
  if (length === 0) return undefined;
  const { from, date } = readAttribution(lines.slice(at, at + length));
  return { head: { from, date, subject: '' }, lines: withoutIndent(lines.slice(at + length)) };
}

/** Some clients put `>` below the head, before the words only. */
function withoutMarks(lines: readonly string[]): readonly string[] {
  const first = lines.find((line) => line.trim() !== '');
  return first !== undefined && isQuoted(first) ? lines.map(unquoted) : lines;
}

function withoutIndent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^(?: {4}|\t)/, ''));
}

/** The first run of quoted lines, one level of marks taken off. */
function quotedLines(marked: readonly Marked[]): readonly string[] {
  const start = marked.findIndex(({ kind }) => kind === 'quote');
  if (start === -1 || marked[start - 1]?.kind === 'attribution') return [];
  const length = marked.slice(start).findIndex(({ kind }) => kind === 'attribution' || kind === 'foreign');
  const run = marked.slice(start, length === -1 ? undefined : start + length);
  return linesOf(run, 'quote').map(unquoted);
}

export function isBySender(from: ClaimedAuthor, { address, name }: Carrier): boolean {
  if (from.address !== undefined) return from.address === address?.toLowerCase();
  return from.name !== undefined && name !== undefined && from.name.toLowerCase() === name.toLowerCase();
}
