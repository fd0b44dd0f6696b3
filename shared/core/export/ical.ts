// Entries as a calendar (RFC 5545) that a calendar program subscribes to.
import { addDays, type WorkDate } from '../work-date.ts';
import { toDurationText } from './duration-text.ts';
import type { ExportRow } from './export-row.ts';

export interface CalendarHead {
  readonly name: string;
  /** Why entries are missing; absent: none is. */
  readonly missing?: string;
}

const HEAD = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Timepost//Entries//EN', 'CALSCALE:GREGORIAN'];
/** How often it is worth asking again (RFC 7986, section 5.7, and what programs of before know). */
const REFRESH = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'];

export function toCalendar(rows: readonly ExportRow[], { name, missing }: CalendarHead): string {
  const lines = [
    ...HEAD,
    ...REFRESH,
    `X-WR-CALNAME:${escaped(name)}`,
    ...(missing === undefined ? [] : [`X-WR-CALDESC:${escaped(missing)}`]),
    ...rows.flatMap(toEvent),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** It takes nobody's time away (`TRANSPARENT`): it tells what was done. */
function toEvent(row: ExportRow): readonly string[] {
  const { entryId, version, changedAt, tags } = row;
  return [
    'BEGIN:VEVENT',
    `UID:${entryId}@timepost`,
    `DTSTAMP:${toUtc(changedAt)}`,
    `SEQUENCE:${version - 1}`,
    ...toTimes(row),
    `SUMMARY:${escaped(toSummary(row))}`,
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escaped).join(',')}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** What has no start and end lies on its whole day (section 3.6.1). */
function toTimes(row: ExportRow): readonly string[] {
  const { startedAt, endedAt, workDate } = row;
  return hasTimes(row)
    ? [`DTSTART:${toUtc(startedAt ?? '')}`, `DTEND:${toUtc(endedAt ?? '')}`]
    : [`DTSTART;VALUE=DATE:${toDate(workDate)}`, `DTEND;VALUE=DATE:${toDate(addDays(workDate, 1))}`];
}

/** An end that is the start is none: section 3.8.2.2 wants it to be later. */
function hasTimes({ startedAt, endedAt }: ExportRow): boolean {
  return startedAt !== undefined && endedAt !== undefined && toUtc(startedAt) < toUtc(endedAt);
}

/** With the duration where the times do not show it: there are none, or there was a break. */
function toSummary(row: ExportRow): string {
  const { durationSeconds, breakSeconds = 0, project, description } = row;
  const words = [project, description].filter((one) => one !== undefined && one !== '').join(': ');
  const isShown = hasTimes(row) && breakSeconds === 0;
  return [isShown ? '' : toDurationText(durationSeconds), words].filter((one) => one !== '').join(' ');
}

/** Form 2 of section 3.3.5: `20260310T090000Z`. */
function toUtc(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function toDate(day: WorkDate): string {
  return day.replaceAll('-', '');
}

/** Section 3.3.11. Other control characters have no place in text. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const LONGEST_LINE_BYTES = 75;

/** Section 3.1: a line has at most 75 octets, and goes on after a line break and a blank; no character is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > LONGEST_LINE_BYTES) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += letter;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}
