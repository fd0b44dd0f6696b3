// A table as it stands in a text.
import type { Cell } from './cells.ts';
import type { Heading } from './heading.ts';

export interface Table extends Omit<Heading, 'lineStart'> {
  /** One cell alone says what the rows below it have in common. */
  readonly rows: readonly (readonly Cell[])[];
  /** Offsets of the whole in the text. */
  readonly start: number;
  readonly end: number;
}
