// Heads of columns that are days and give the unit of what stands below them: `Mon (h)`, `16/03 h`.
import type { Unit } from '../languages/lexicon.ts';
import type { Cell } from './cells.ts';
import { unitIn } from './heads.ts';

export interface DayHead {
  /** The day alone. */
  readonly cell: Cell;
  readonly unit: Unit;
}

const IN_BRACKETS = /^([^()[\]]{2,20})[([] ?(\p{L}{1,8})\.? ?[)\]]$/u;
const BEHIND = /^(\S{2,10}(?: \S{1,10})?) (\p{L}{1,8})$/u;

/** A cell whose last word is a unit; whether the rest is a day is for others to say. */
export function splitDayHead({ text, start }: Cell): DayHead | undefined {
  const [, day = '', word = ''] = IN_BRACKETS.exec(text) ?? BEHIND.exec(text) ?? [];
  const unit = unitIn(word);
  const said = day.trim();
  return unit && { cell: { text: said, start, end: start + said.length }, unit };
}

/** That of all days of a table. */
export function unitOfDays(heads: readonly (DayHead | undefined)[]): Unit | undefined {
  const units = new Set(heads.flatMap((head) => head?.unit ?? []));
  return units.size === 1 ? [...units][0] : undefined;
}
