// Which column of a table holds what. Columns that tell the same thing are kept together; what is not known is a name at most.
import type { Unit } from '../languages/lexicon.ts';
import type { Table } from './find-table.ts';
import { type Head, unitIn } from './heads.ts';

export interface AmountColumn {
  readonly at: number;
  readonly unit?: Unit;
  readonly billable?: boolean;
}

export interface Layout {
  readonly amounts: readonly AmountColumn[];
  /** Sums of a row. */
  readonly totals: readonly AmountColumn[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly pause?: AmountColumn;
  readonly dates: readonly number[];
  readonly project?: number;
  readonly tasks: readonly number[];
  readonly billable?: number;
  readonly persons: readonly number[];
  /** Prices stand in it. */
  readonly isPriced: boolean;
  readonly isPlanned: boolean;
}

export function layoutOf({ columns, head, dayColumns }: Table): Layout {
  const at = (kind: Head['kind']) => columns.flatMap((one, i) => (one.kind === kind ? [i] : []));
  const all = columns.flatMap((one, i) => (one.kind === 'amount' ? [{ ...one, at: i }] : []));
  const plain = all.filter(({ isTotal }) => !isTotal);
  const isMatrix = dayColumns.length > 0;
  const [projects, clients] = [at('project'), at('client')];
  const named = projects.length > 0 ? projects : clients;
  const [project = isMatrix ? unnamed(columns, dayColumns) : undefined] = named;
  const sums = isMatrix ? all.filter((one) => one.at !== project) : all.filter(({ isTotal }) => isTotal);
  const pause = at('pause')[0];
  const pauseUnit = pause === undefined ? undefined : unitIn(head[pause]?.text ?? '');
  const [billable] = at('billable');
  return {
    amounts: isMatrix ? [] : plain.length > 0 ? plain : all,
    totals: [...(isMatrix || plain.length > 0 ? sums : []), ...at('total').map((i) => ({ at: i }))],
    starts: at('start'),
    ends: at('end'),
    ...(pause !== undefined && { pause: { at: pause, ...(pauseUnit && { unit: pauseUnit }) } }),
    dates: at('date'),
    ...(project !== undefined && { project }),
    tasks: [...(projects.length > 0 ? clients : []), ...named.slice(1), ...at('task')],
    ...(billable !== undefined && { billable }),
    persons: at('person'),
    isPriced: at('price').length > 0,
    isPlanned: at('planned').length > 0,
  };
}

/** A matrix whose rows have a name without a head, or below the unit of all. */
function unnamed(columns: readonly Head[], dayColumns: readonly number[]): number | undefined {
  const isLed = columns.some(({ kind }) => kind === 'task' || kind === 'person');
  return !isLed && (columns[0]?.kind === 'other' || columns[0]?.kind === 'amount') && !dayColumns.includes(0)
    ? 0
    : undefined;
}
