// Takes out what a text tells of an invitation: one that was declined or called off is no work, and one that is pasted says when
// something was to be, not that it was (reading rules, short texts). Lengths that the writer states beside it stay.
import type { DraftEntry } from '../time-entry.ts';
import { handingOf } from './asks-to-log.ts';
import { DECLINED, HAS_DECLINED, WHEN, WHERE } from './languages/invitation-words.ts';
import { proposed } from './proposed.ts';
import type { Reading } from './read-text.ts';
import { present } from './text/present.ts';
import { tokenise } from './text/token.ts';

const LONGEST = 2000; // characters: an invitation and a word or two above it
const LINES_OF_HEAD = 3;

interface Line {
  readonly text: string;
  readonly start: number;
}

export function withoutInvitation(reading: Reading, own: string, subject: string): Reading {
  if (!reading.entries.some(isOfCalendar) || own.length > LONGEST) return reading;
  const lines = linesOf(own);
  if (isDeclined(lines, subject)) {
    const { command: _, ...told } = reading;
    return { ...told, entries: reading.entries.filter((one) => !isOfCalendar(one)) };
  }
  const at = lines.findIndex((line) => hasLabel(line, WHEN));
  const when = lines[at];
  if (when === undefined || !lines.some((line) => hasLabel(line, WHERE))) return reading;
  if (handingOf(present(lines[0]).text, []).handing === 'asked') return reading;
  const left = { ...reading, entries: reading.entries.filter((one) => !isIn(one, when)) };
  return left.entries.length === 0 && at > 1 ? proposed(reading, 'whose_words') : left;
}

/** With both ends, as an invitation tells its time. */
function isOfCalendar({ start, end }: DraftEntry): boolean {
  return start !== undefined && end !== undefined;
}

function isIn(entry: DraftEntry, { text, start }: Line): boolean {
  return (
    isOfCalendar(entry) &&
    entry.evidence.some(
      (one) => one.field === 'start' && one.start >= start && one.start < start + text.length,
    )
  );
}

/** Lines that are not blank, with their places. */
function linesOf(own: string): readonly Line[] {
  let start = 0;
  return own.split('\n').flatMap((text) => {
    const line = { text, start };
    start += text.length + 1;
    return text.trim() === '' ? [] : [line];
  });
}

function isDeclined(lines: readonly Line[], subject: string): boolean {
  const head = lines.slice(0, LINES_OF_HEAD).map(({ text }) => text.toLowerCase());
  return (
    hasLabel({ text: subject }, DECLINED) ||
    lines.slice(0, 1).some((line) => hasLabel(line, DECLINED)) ||
    HAS_DECLINED.some((words) => head.some((line) => line.includes(words)))
  );
}

function hasLabel({ text }: Pick<Line, 'text'>, labels: ReadonlySet<string>): boolean {
  const [word, colon] = tokenise(text.slice(0, 40));
  return labels.has(word?.lower ?? '') && colon?.text === ':';
}
