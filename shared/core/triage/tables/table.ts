// The form of a table that was found in a text: rows of cells with their places, under columns that are understood.
import type { ColumnKind } from '../languages/column-words.ts';

/** Offsets into the text; white space at both ends is no part of it. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Column {
  readonly kind: ColumnKind;
  /** What a bare number in it counts. */
  readonly unit?: 'hour' | 'minute';
  /** A day of its own, of which the cells below tell the time: the week as columns. */
  readonly heading?: Cell;
}

export interface Table {
  /** Offsets of its first and last character. */
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly header: readonly Cell[];
}
