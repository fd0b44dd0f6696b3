// What a text is read against: whose words they are, when they were written, and what the workspace knows.
import type { Catalogue } from '../../catalogue.ts';
import type { EvidenceSource } from '../../time-entry.ts';
import type { LocalTime } from '../../zone.ts';

export interface ReadingContext {
  /** Wall clock of the writer when the text was sent. */
  readonly now: LocalTime;
  /** IANA zone of the writer: entries are in it. */
  readonly timeZone: string;
  /** BCP 47. */
  readonly locale: string;
  readonly workdayMinutes: number;
  readonly catalogue: Catalogue;
  readonly source: EvidenceSource;
  /** Names and address of the writer, where they are known: whose row of a table is theirs. */
  readonly writer?: readonly string[];
  /** What the mail is about in the words of its subject: they may give the unit of a table. */
  readonly topic?: string;
}
