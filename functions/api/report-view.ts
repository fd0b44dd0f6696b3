// Reports as the API shows them: keys with the names that the caller may know.
import type { TaskRecord } from '../../shared/core/ledger/catalogue-records.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { ReportCatalogue } from '../../shared/core/report/catalogue-facts.ts';
import type { Neutrality } from '../../shared/core/report/fold-neutrality.ts';
import type { Folded, Totals } from '../../shared/core/report/fold-report.ts';
import type { Targets } from '../../shared/core/report/fold-targets.ts';
import { type Grouping, idOfKey, NONE, tagsOfKey } from '../../shared/core/report/grouping.ts';
import type { RoundingRule } from '../../shared/core/report/rounding.ts';
import type { ReportRow } from '../../shared/core/report/to-report.ts';
import { maySeeProject } from '../../shared/core/rights.ts';
import type { Span } from '../../shared/core/span.ts';
import type { Weekday } from '../../shared/core/timesheet/week-start.ts';
import type { WorkspaceScope } from '../../shared/core/workspace-scope.ts';
import type { InnerRowView, ReportQuery, RowView } from './report-forms.ts';

interface Named {
  readonly owners: readonly MemberProfile[];
  readonly catalogue: ReportCatalogue;
  readonly tasks: ReadonlyMap<string, TaskRecord>;
  readonly sums: readonly Folded[];
}

type NameOf = (by: Grouping, key: string) => string | null;

/** Of a project that the caller may not see, the name that its entries have: they see that of the entries. */
export function namesIn(scope: WorkspaceScope, { owners, catalogue, tasks, sums }: Named): NameOf {
  const members = new Map(owners.map(({ memberId, displayName }) => [memberId, displayName]));
  const nameOfProject = (key: string) => {
    const project = catalogue.projects.get(key);
    if (project !== undefined && maySeeProject(scope, project)) return project.name;
    return sums.map(({ projectNames }) => projectNames.get(key)).find((name) => name !== undefined);
  };
  const named: Partial<Record<Grouping, (key: string) => string | undefined>> = {
    client: (key) => catalogue.clients.get(key)?.name,
    project: nameOfProject,
    task: (key) => tasks.get(key)?.name,
    member: (key) => members.get(key),
  };
  return (by, key) => named[by]?.(key) ?? null;
}

export function toReportView({
  query: { from, to, groupBy },
  weekStart,
  sums,
  rows,
  names,
  targets,
  previous,
}: {
  readonly query: ReportQuery;
  readonly weekStart: Weekday;
  readonly sums: Folded;
  readonly rows: readonly ReportRow[];
  readonly names: NameOf;
  readonly targets: Targets | null | undefined;
  readonly previous?: Span & { readonly totals: Totals };
}) {
  return {
    from,
    to,
    ...(previous && { previous }),
    groupBy,
    weekStart,
    totals: sums.totals,
    ...(targets !== undefined && { targetSeconds: targets?.seconds ?? null }),
    rules: sums.rules.map(toRuleView),
    rows: rows.map((row) => toRowView(row, names)),
  };
}

function toRowView({ rows, ...row }: ReportRow, names: NameOf): RowView {
  return {
    ...toInnerView(row, names),
    ...(rows && { rows: rows.map((inner) => toInnerView(inner, names)) }),
  };
}

function toInnerView({ by, key, totals, previous, targetSeconds }: ReportRow, names: NameOf): InnerRowView {
  const isTag = by === 'tag';
  return {
    by,
    key: isTag ? null : (idOfKey(key) ?? null),
    name: key === NONE ? null : names(by, key),
    ...(isTag && { tags: tagsOfKey(key) }),
    totals,
    ...(previous && { previous }),
    ...(targetSeconds !== undefined && { targetSeconds }),
  };
}

function toRuleView<T>({ rule, totals }: { readonly rule: RoundingRule; readonly totals: T }) {
  const { saidBy, mode, stepSeconds, scope } = rule;
  return { rule: saidBy === 'nobody' ? null : { mode, stepSeconds, scope }, saidBy, totals };
}

export function toNeutralityView(
  { totals, byRule, byMember }: Neutrality,
  { from, to }: Span,
  owners: readonly MemberProfile[],
) {
  const members = owners.flatMap(({ memberId, displayName }) => {
    const found = byMember.get(memberId);
    return found === undefined ? [] : [{ memberId, name: displayName, totals: found }];
  });
  return { from, to, totals, rules: byRule.map(toRuleView), members };
}
