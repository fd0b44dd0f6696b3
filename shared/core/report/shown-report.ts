// Reports as they are shown: keys with the names that who asks may know.
import type { TaskRecord } from '../ledger/catalogue-records.ts';
import type { MemberProfile } from '../member.ts';
import { maySeeProject } from '../rights.ts';
import type { Span } from '../span.ts';
import type { Weekday } from '../timesheet/week-start.ts';
import type { WorkspaceScope } from '../workspace-scope.ts';
import type { ReportCatalogue } from './catalogue-facts.ts';
import type { Neutrality } from './fold-neutrality.ts';
import type { Targets } from './fold-targets.ts';
import { type Grouping, idOfKey, NONE, tagsOfKey } from './grouping.ts';
import type { RoundingRule } from './rounding.ts';
import type { Folded, Totals } from './tally.ts';
import type { ReportRow } from './to-report.ts';

interface ShownInnerRow {
  readonly by: Grouping;
  /** Its id, day, first day of its week, or month; null for what has none, or only a name. */
  readonly key: string | null;
  readonly name: string | null;
  readonly tags?: readonly string[];
  readonly totals: Totals;
  readonly previous?: Totals;
  readonly targetSeconds?: number | null;
}

export interface ShownRow extends ShownInnerRow {
  readonly rows?: readonly ShownInnerRow[];
}

interface Named {
  readonly owners: readonly MemberProfile[];
  readonly catalogue: ReportCatalogue;
  readonly tasks: ReadonlyMap<string, TaskRecord>;
  readonly sums: readonly Folded[];
}

export type NameOf = (by: Grouping, key: string) => string | null;

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

export interface ShownReport {
  readonly asked: Span & { readonly groupBy: readonly Grouping[] };
  readonly weekStart: Weekday;
  readonly sums: Folded;
  readonly rows: readonly ReportRow[];
  readonly names: NameOf;
  readonly targets: Targets | null | undefined;
  readonly previous?: (Span & { readonly totals: Totals }) | undefined;
}

export function toReportView({ rows, names, ...report }: ShownReport) {
  return { ...toReportHead(report), rows: rows.map((row) => toRowView(row, names)) };
}

export function toReportHead({
  asked: { from, to, groupBy },
  weekStart,
  sums,
  targets,
  previous,
}: Omit<ShownReport, 'rows' | 'names'>) {
  return {
    from,
    to,
    ...(previous && { previous }),
    groupBy,
    weekStart,
    totals: sums.totals,
    ...(targets !== undefined && { targetSeconds: targets?.seconds ?? null }),
    rules: sums.rules.map(toRuleView),
  };
}

export function toRowView({ rows, ...row }: ReportRow, names: NameOf): ShownRow {
  return {
    ...toInnerView(row, names),
    ...(rows && { rows: rows.map((inner) => toInnerView(inner, names)) }),
  };
}

function toInnerView({ by, key, totals, previous, targetSeconds }: ReportRow, names: NameOf): ShownInnerRow {
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
