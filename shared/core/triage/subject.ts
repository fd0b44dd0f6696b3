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

function lentBy(own: string, { isBareDay, days: [day], projects: [project] }: Reading): Lent {
  const namesProject =
    project !== undefined && (project.named.kind === 'known' || own.trim().split(/\s+/).length <= 3);
  return { ...(isBareDay && day && { day }), ...(namesProject && { project }) };
}
