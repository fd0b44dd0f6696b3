// What a subject says for the body: it counts alone when the body is empty, else it lends its project and its day.
import { blankPrefixes } from '../bare-subject.ts';
import type { ReadingContext } from './read/context.ts';
import type { Lent } from './read/refiners/to-drafts.ts';
import { type Reading, readText } from './read-text.ts';

const LONGEST = 300; // characters: what stands behind is no summary

export interface SubjectReading {
  readonly reading: Reading;
  /** An answer or a forward: its subject was written before. */
  readonly isInherited: boolean;
  readonly lent: Lent;
}

export function readSubject(subject: string, context: ReadingContext): SubjectReading {
  const own = blankPrefixes(subject.slice(0, LONGEST));
  const reading = readText(own, { ...context, source: 'subject' });
  const isInherited = own !== subject.slice(0, LONGEST);
  const { day, ...lent } = lentBy(own, reading);
  return { reading, isInherited, lent: { ...lent, ...(day && !isInherited && { day }) } };
}

/** What the subject of a mail that is passed on lends to it: it was written with it, whatever stands before it now. */
export function readInherited(subject: string, context: ReadingContext): Lent {
  const own = blankPrefixes(subject.slice(0, LONGEST));
  return lentBy(own, readText(own, { ...context, source: 'subject' }));
}

function lentBy(own: string, reading: Reading): Lent {
  const {
    days: [day],
    projects: [project],
  } = reading;
  const namesProject =
    project !== undefined && (project.named.kind === 'known' || own.trim().split(/\s+/).length <= 3);
  return { ...(day && namesItsDay(own, reading) && { day }), ...(namesProject && { project }) };
}

/** A date alone, or the one that is named of a meeting or a day's work: "Minutes - Aurora, 12 May 2026". A week is no day. */
function namesItsDay(own: string, { isBareDay, days, entries, doubts, command }: Reading): boolean {
  if (isBareDay) return true;
  const [day, more] = days;
  const isPlain = entries.length === 0 && doubts.length === 0 && command === undefined;
  if (day === undefined || more || !isPlain || day.tense === 'future' || day.dates.length > 1) return false;
  return /\d/.test(day.evidence.text) && !/\bw\/?[ec]\b|week/i.test(own);
}
