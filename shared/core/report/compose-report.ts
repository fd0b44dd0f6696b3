// A report out of what was added up: its rows, with the names that who asks may know.
import type { TaskRecord } from '../ledger/catalogue-records.ts';
import type { MemberProfile } from '../member.ts';
import type { Span } from '../span.ts';
import type { WorkspaceScope } from '../workspace-scope.ts';
import { previousSpan } from './calendar.ts';
import type { ReportCatalogue } from './catalogue-facts.ts';
import type { Targets } from './fold-targets.ts';
import type { Grouping } from './grouping.ts';
import { namesIn, type ShownReport } from './shown-report.ts';
import type { Folded } from './tally.ts';
import { toRows } from './to-report.ts';

export interface Composing {
  readonly asked: Span & { readonly groupBy: readonly Grouping[] };
  /** Whose time it is. */
  readonly owners: readonly MemberProfile[];
  readonly catalogue: ReportCatalogue;
  /** Of all, where they are put together by tasks. */
  readonly tasks: ReadonlyMap<string, TaskRecord>;
  readonly sums: Folded;
  /** Of the span before. */
  readonly before?: Folded | undefined;
  readonly targets?: Targets | null | undefined;
  readonly mostRows: number;
}

/** `undefined`: more rows than wanted. */
export function composeReport(
  scope: WorkspaceScope,
  { asked, owners, catalogue, tasks, sums, before, targets, mostRows }: Composing,
): ShownReport | undefined {
  const { weekStart } = catalogue;
  const memberIds = owners.map(({ memberId }) => memberId);
  const form = { groupBy: asked.groupBy, span: asked, weekStart, memberIds, mostRows };
  const rows = toRows(sums, { before, targets }, form);
  if (rows === undefined) return undefined;
  const all = before === undefined ? [sums] : [sums, before];
  const names = namesIn(scope, { owners, catalogue, tasks, sums: all });
  const previous = before && { ...previousSpan(asked), totals: before.totals };
  return { asked, weekStart, sums, rows, names, targets, previous };
}
