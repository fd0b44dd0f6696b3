// What a table tells: drafts, doubts, and the sums that it states of itself.
import type { Doubt } from '../../decision.ts';
import type { DraftEntry } from '../../time-entry.ts';
import type { Lent } from '../read/refiners/to-drafts.ts';
import type { Doubtful } from '../read/sentence-reading.ts';
import type { Cell } from './cells.ts';

export interface TableReading {
  readonly entries: readonly DraftEntry[];
  readonly doubts: readonly Doubtful[];
  /** Its own sums contradict it. */
  readonly conflict?: Doubtful;
  /** Amounts that were found, whatever became of them. */
  readonly candidates: number;
}

/** What the text around a table says of it. */
export interface TableFrame {
  readonly lent: Lent;
  /** The week that was named, so many back from this one. */
  readonly week?: number | undefined;
  /** The text leaves the day open: what has no day of its own is asked about. */
  readonly isDayOpen?: boolean;
  readonly mood?: 'future' | 'dropped' | undefined;
  /** What its caption makes of all of it. */
  readonly doubt?: Doubt | undefined;
  /** The lines right above it. */
  readonly caption: string;
}

/** More amounts than one mail may log: the rest is not read. */
export const MOST_CANDIDATES = 50;

/** A sum that a table states, with the drafts that it may be the sum of. */
export interface Sum {
  readonly minutes: number;
  readonly cell: Cell;
  readonly position: number;
}

export const SILENT: TableReading = { entries: [], doubts: [], candidates: 0 };
