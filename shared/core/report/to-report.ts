// A report out of sums: empty days are shown, and beside each row what it came to in the span before.
import type { Span } from '../span.ts';
import type { Weekday } from '../timesheet/week-start.ts';
import type { Targets } from './fold-targets.ts';
import { type Grouping, isOfDays, isOfTime, spansIn } from './grouping.ts';
import { NO_TIME, type Sums, type Totals } from './tally.ts';

export interface ReportRow {
  readonly by: Grouping;
  readonly key: string;
  readonly totals: Totals;
  /** Of the span before; a day, a week or a month has none. */
  readonly previous?: Totals;
  /** What was to be worked; null where nobody says so of such a thing. Absent: nobody asked. */
  readonly targetSeconds?: number | null;
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

/** What is shown beside the sums. */
export interface Beside {
  /** Of the span before. */
  readonly before?: Sums | undefined;
  /** Null: there are none of what is asked for. Absent: nobody asked. */
  readonly targets?: Targets | null | undefined;
}

/** Rows of one grouping add up to that in which they are. `undefined`: more rows than wanted. */
export function toRows(sums: Sums, beside: Beside, form: ReportForm): readonly ReportRow[] | undefined {
  return hasTooManyRows(sums, beside.before, form) ? undefined : rowsIn(sums, beside, form.groupBy, form);
}

const NOTHING: Sums = { totals: NO_TIME, groups: new Map() };
const NO_TARGET: Targets = { seconds: 0, groups: new Map() };

function rowsIn(
  sums: Sums,
  { before, targets }: Beside,
  [by, ...inner]: readonly Grouping[],
  form: ReportForm,
): readonly ReportRow[] {
  if (by === undefined) return [];
  const compared = isOfTime(by) ? undefined : before;
  const spans = spansIn(by, form.span, form.weekStart);
  const rows = keysOf(sums, compared, by, form).map((key) => {
    const own = sums.groups.get(key) ?? NOTHING;
    const was = compared && (compared.groups.get(key) ?? NOTHING);
    const target = targetOf(targets, by, key);
    return {
      by,
      key,
      totals: own.totals,
      ...(was && { previous: was.totals }),
      ...(target !== undefined && { targetSeconds: target?.seconds ?? null }),
      ...(inner.length > 0 && {
        rows: rowsIn(own, { before: was, targets: target }, inner, inTime(form, spans.get(key))),
      }),
    };
  });
  return rows.sort(isOfTime(by) ? byKey : byTime);
}

/** In a week there are days of that week alone. What is not of time has all of them in it. */
function inTime(form: ReportForm, span: Span | undefined): ReportForm {
  return span === undefined ? form : { ...form, span };
}

/** Of members and days alone, and of such things in them. */
function targetOf(targets: Beside['targets'], by: Grouping, key: string): Beside['targets'] {
  if (targets === undefined) return undefined;
  return targets === null || !isOfDays(by) ? null : (targets.groups.get(key) ?? NO_TARGET);
}

function keysOf(sums: Sums, compared: Sums | undefined, by: Grouping, form: ReportForm): readonly string[] {
  const shown = by === 'member' ? form.memberIds : spansIn(by, form.span, form.weekStart).keys();
  return [...new Set([...shown, ...sums.groups.keys(), ...(compared?.groups.keys() ?? [])])];
}

/** Whether there would be more rows than wanted, those in others counted. */
export function hasTooManyRows(sums: Sums, before: Sums | undefined, form: ReportForm): boolean {
  const [by, inner] = form.groupBy;
  if (by === undefined) return false;
  const compared = isOfTime(by) ? undefined : before;
  const spans = spansIn(by, form.span, form.weekStart);
  let rows = 0;
  for (const key of keysOf(sums, compared, by, form)) {
    const of = { own: sums.groups.get(key) ?? NOTHING, was: compared?.groups.get(key) };
    rows += 1 + (inner === undefined ? 0 : countInner(of, inner, inTime(form, spans.get(key))));
    if (rows > form.mostRows) return true;
  }
  return false;
}

/** No entry is on a day that is not in the span. */
function countInner(
  { own, was }: { readonly own: Sums; readonly was: Sums | undefined },
  by: Grouping,
  form: ReportForm,
): number {
  return isOfTime(by) ? spansIn(by, form.span, form.weekStart).size : keysOf(own, was, by, form).length;
}

function byKey(one: ReportRow, other: ReportRow): number {
  return one.key < other.key ? -1 : 1;
}

/** The most time first. */
function byTime(one: ReportRow, other: ReportRow): number {
  return other.totals.seconds - one.totals.seconds || byKey(one, other);
}
