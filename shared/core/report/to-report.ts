// A report out of sums: empty days are shown, and beside each row what it came to in the span before.
import type { Span } from '../span.ts';
import type { Weekday } from '../timesheet/week-start.ts';
import { NO_TIME, type Sums, type Totals } from './fold-report.ts';
import { type Grouping, isOfTime, keysIn } from './grouping.ts';

export interface ReportRow {
  readonly by: Grouping;
  readonly key: string;
  readonly totals: Totals;
  /** Of the span before; a day, a week or a month has none. */
  readonly previous?: Totals;
  readonly rows?: readonly ReportRow[];
}

export interface ReportForm {
  readonly groupBy: readonly Grouping[];
  readonly span: Span;
  readonly weekStart: Weekday;
  /** Shown also where they logged nothing. */
  readonly memberIds: readonly string[];
  readonly mostRows: number;
}

/** Rows of one grouping add up to that in which they are. `undefined`: more rows than wanted. */
export function toRows(
  sums: Sums,
  before: Sums | undefined,
  form: ReportForm,
): readonly ReportRow[] | undefined {
  return countRows(sums, before, form) > form.mostRows ? undefined : rowsIn(sums, before, form.groupBy, form);
}

const NOTHING: Sums = { totals: NO_TIME, groups: new Map() };

function rowsIn(
  sums: Sums,
  before: Sums | undefined,
  [by, ...inner]: readonly Grouping[],
  form: ReportForm,
): readonly ReportRow[] {
  if (by === undefined) return [];
  const compared = isOfTime(by) ? undefined : before;
  const rows = keysOf(sums, compared, by, form).map((key) => {
    const own = sums.groups.get(key) ?? NOTHING;
    const was = compared && (compared.groups.get(key) ?? NOTHING);
    return {
      by,
      key,
      totals: own.totals,
      ...(was && { previous: was.totals }),
      ...(inner.length > 0 && { rows: rowsIn(own, was, inner, form) }),
    };
  });
  return rows.sort(isOfTime(by) ? byKey : byTime);
}

function keysOf(sums: Sums, compared: Sums | undefined, by: Grouping, form: ReportForm): readonly string[] {
  const shown = by === 'member' ? form.memberIds : keysIn(by, form.span, form.weekStart);
  return [...new Set([...shown, ...sums.groups.keys(), ...(compared?.groups.keys() ?? [])])];
}

/** Never less than there will be: every outer row with every inner key that is shown. */
function countRows(sums: Sums, before: Sums | undefined, form: ReportForm): number {
  const [by, inner] = form.groupBy;
  if (by === undefined) return 0;
  const outer = keysOf(sums, before, by, form);
  if (inner === undefined) return outer.length;
  const empty = keysOf(NOTHING, undefined, inner, form).length;
  const within = (of: Sums | undefined, key: string) => of?.groups.get(key)?.groups.size ?? 0;
  return outer.reduce((sum, key) => sum + 1 + empty + within(sums, key) + within(before, key), 0);
}

function byKey(one: ReportRow, other: ReportRow): number {
  return one.key < other.key ? -1 : 1;
}

/** The most time first. */
function byTime(one: ReportRow, other: ReportRow): number {
  return other.totals.seconds - one.totals.seconds || byKey(one, other);
}
