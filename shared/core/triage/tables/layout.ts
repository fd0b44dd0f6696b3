// Which column of a table holds what. Columns that tell the same thing are kept together; what is not known is a name at most.
import type { Unit } from '../languages/lexicon.ts';
import { present } from '../text/present.ts';
import { type Head, unitIn } from './heads.ts';
import type { Table } from './table.ts';

export interface AmountColumn {
  readonly at: number;
  readonly unit?: Unit | undefined;
  readonly billable?: boolean;
}

export interface Layout {
  readonly amounts: readonly AmountColumn[];
  /** Sums of a row. */
  readonly totals: readonly AmountColumn[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly pause: AmountColumn | undefined;
  readonly dates: readonly number[];
  readonly project: number | undefined;
  readonly tasks: readonly number[];
  readonly billable: number | undefined;
  readonly persons: readonly number[];
  /** Prices stand in it. */
  readonly isPriced: boolean;
}

export function layoutOf(table: Table): Layout {
  const { columns } = table;
  const at = (kind: Head['kind']) => columns.flatMap((one, i) => (one.kind === kind ? [i] : []));
  const names = namesOf(table, at('project'), at('client'));
  const [billable] = at('billable');
  return {
    ...amountsOf(table, names.project, at('total')),
    starts: at('start'),
    ends: at('end'),
    pause: pauseOf(table, at('pause')[0]),
    dates: at('date'),
    project: names.project,
    tasks: [...names.tasks, ...at('task')],
    billable,
    persons: at('person'),
    isPriced: at('price').length > 0,
  };
}

function namesOf({ columns, dayColumns }: Table, projects: readonly number[], clients: readonly number[]) {
  const named = projects.length > 0 ? projects : clients;
  const [project = dayColumns.length > 0 ? unnamed(columns, dayColumns) : undefined] = named;
  return { project, tasks: [...(projects.length > 0 ? clients : []), ...named.slice(1)] };
}

function amountsOf(
  { columns, dayColumns }: Table,
  project: number | undefined,
  sums: readonly number[],
): Pick<Layout, 'amounts' | 'totals'> {
  const all = columns.flatMap((one, i) => (one.kind === 'amount' ? [{ ...one, at: i }] : []));
  const plain = all.filter(({ isTotal }) => !isTotal);
  const summed = sums.map((at) => ({ at }));
  if (dayColumns.length > 0)
    return { amounts: [], totals: [...all.filter((one) => one.at !== project), ...summed] };
  if (plain.length === 0) return { amounts: all, totals: summed };
  return { amounts: plain, totals: [...all.filter(({ isTotal }) => isTotal), ...summed] };
}

function pauseOf({ head }: Table, at: number | undefined): AmountColumn | undefined {
  return at === undefined ? undefined : { at, unit: unitIn(present(head[at]).text) };
}

/** A matrix whose rows have a name without a head, or below the unit of all. */
function unnamed(columns: readonly Head[], dayColumns: readonly number[]): number | undefined {
  const isLed = columns.slice(0, dayColumns[0]).some(({ kind }) => kind === 'task' || kind === 'person');
  return !isLed && (columns[0]?.kind === 'other' || columns[0]?.kind === 'amount') && !dayColumns.includes(0)
    ? 0
    : undefined;
}
