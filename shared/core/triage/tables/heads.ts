// What the cells of a table's first line say of its columns.
import { type ColumnWord, columnWords } from '../languages/column-index.ts';
import type { Unit } from '../languages/lexicon.ts';
import type { Cell } from './cells.ts';

export type Head =
  | { readonly kind: 'amount'; readonly unit?: Unit; readonly billable?: boolean; readonly isTotal: boolean }
  | { readonly kind: PlainHead };

type PlainHead =
  | 'date'
  | 'start'
  | 'end'
  | 'pause'
  | 'project'
  | 'client'
  | 'task'
  | 'billable'
  | 'total'
  | 'person'
  | 'planned'
  | 'price'
  | 'other';

/** The first that a head says is what its column holds: `Planned hours` is a plan, `Break (min)` a break. */
const PLAIN_BEFORE: readonly (readonly [ColumnWord, PlainHead])[] = [
  ['planned', 'planned'],
  ['pause', 'pause'],
  ['price', 'price'],
];
const PLAIN_BEHIND: readonly (readonly [ColumnWord, PlainHead])[] = [
  ['notBillable', 'billable'],
  ['billable', 'billable'],
  ['project', 'project'],
  ['client', 'client'],
  ['date', 'date'],
  ['task', 'task'],
  ['person', 'person'],
  ['total', 'total'],
];

export function toHead({ text }: Cell): Head {
  const words = columnWords(text);
  const before = PLAIN_BEFORE.find(([word]) => words.has(word));
  if (before) return { kind: before[1] };
  const end = endOf(words);
  if (end) return end;
  if (isAmount(words)) return toAmount(words);
  const behind = PLAIN_BEHIND.find(([word]) => words.has(word));
  return { kind: behind?.[1] ?? 'other' };
}

/** `Start date` is a date, and the date of an end is that of the start. */
function endOf(words: ReadonlySet<ColumnWord>): Head | undefined {
  if (!words.has('start') && !words.has('end')) return undefined;
  if (words.has('date')) return { kind: words.has('start') ? 'date' : 'other' };
  return { kind: words.has('start') ? 'start' : 'end' };
}

function isAmount(words: ReadonlySet<ColumnWord>): boolean {
  return unitOf(words) !== undefined || words.has('duration');
}

/** `Hours:minutes` has no unit of its own. */
function unitOf(words: ReadonlySet<ColumnWord>): Unit | undefined {
  if (words.has('hours')) return 'hour';
  if (words.has('minutes')) return 'minute';
  return words.has('days') ? 'day' : undefined;
}

function toAmount(words: ReadonlySet<ColumnWord>): Head {
  const unit = unitOf(words);
  const billable = words.has('notBillable') ? false : words.has('billable') ? true : undefined;
  return {
    kind: 'amount',
    isTotal: words.has('total'),
    ...(unit && { unit }),
    ...(billable !== undefined && { billable }),
  };
}

/** Its words alone make a unit: `Project / h`, above a matrix. */
export function unitIn(text: string): Unit | undefined {
  return unitOf(columnWords(text));
}
