// Adds entries up, group in group, as they are read. What is kept grows with the groups, not with the entries.

import { getOrMake } from '../get-or-make.ts';
import { isAskedBillable, type TimeEntry } from '../time-entry.ts';
import { type Grouping, groupKey, type ReportFacts } from './grouping.ts';
import { type RoundedEntry, type RoundingRule, roundTogether, ruleKey } from './rounding.ts';
import { wholeDays } from './whole-days.ts';

/** Raw and rounded side by side. */
export interface Totals {
  readonly entries: number;
  readonly seconds: number;
  readonly roundedSeconds: number;
  readonly billableSeconds: number;
  readonly billableRoundedSeconds: number;
}

export interface Sums {
  readonly totals: Totals;
  /** By key, of the first grouping; in each of the next. */
  readonly groups: ReadonlyMap<string, Sums>;
}

export interface Folded extends Sums {
  /** By which rules, and what each comes to. */
  readonly rules: readonly { readonly rule: RoundingRule; readonly totals: Totals }[];
  /** By key: how entries name projects, also those that the catalogue does not know. */
  readonly projectNames: ReadonlyMap<string, string>;
}

export interface Folding {
  /** From the outside in; none: the whole alone. */
  readonly groupBy: readonly Grouping[];
  readonly clientId?: string | undefined;
  readonly billable?: boolean | undefined;
  /** Read at most, whether they are counted or left out. */
  readonly mostEntries: number;
}

interface Tally {
  readonly totals: { -readonly [Key in keyof Totals]: Totals[Key] };
  readonly groups: Map<string, Tally>;
}

/**
 * `undefined`: more entries than wanted. What the filters leave out is left out after rounding: an entry has one rounded time,
 * whatever is asked.
 *
 * @param pages logged entries only, by member and day
 */
export async function foldReport(
  pages: AsyncIterable<readonly TimeEntry[]>,
  folding: Folding,
  facts: ReportFacts,
): Promise<Folded | undefined> {
  const whole = newTally();
  const rules = new Map<string, { readonly rule: RoundingRule; readonly totals: Tally['totals'] }>();
  const projectNames = new Map<string, string>();
  let read = 0;
  for await (const day of wholeDays(pages)) {
    read += day.length;
    if (read > folding.mostEntries) return undefined;
    const rounded = roundTogether(day, facts.ruleOf).flatMap(({ entries }) => entries);
    for (const one of rounded.filter((of) => isAsked(of, folding, facts))) {
      addIn(whole, one, folding.groupBy, facts);
      add(
        getOrMake(rules, ruleKey(one.rule), () => ({ rule: one.rule, totals: { ...NO_TIME } })),
        one,
      );
      noteProject(projectNames, one.entry, facts);
    }
  }
  return { ...whole, rules: [...rules.values()], projectNames };
}

function isAsked(
  { entry }: RoundedEntry,
  { clientId, billable }: Folding,
  { clientOf }: ReportFacts,
): boolean {
  if (clientId !== undefined && clientOf(entry) !== clientId) return false;
  return isAskedBillable(entry, billable);
}

function addIn(tally: Tally, rounded: RoundedEntry, groupBy: readonly Grouping[], facts: ReportFacts): void {
  add(tally, rounded);
  const [by, ...inner] = groupBy;
  if (by === undefined) return;
  const group = getOrMake(tally.groups, groupKey(by, rounded.entry, facts), newTally);
  addIn(group, rounded, inner, facts);
}

/** The latest name that an entry has for it. */
function noteProject(names: Map<string, string>, entry: TimeEntry, facts: ReportFacts): void {
  if (entry.project !== undefined) names.set(groupKey('project', entry, facts), entry.project.name);
}

function add({ totals }: Pick<Tally, 'totals'>, { entry, roundedSeconds }: RoundedEntry): void {
  totals.entries += 1;
  totals.seconds += entry.durationSeconds;
  totals.roundedSeconds += roundedSeconds;
  if (entry.billable !== true) return;
  totals.billableSeconds += entry.durationSeconds;
  totals.billableRoundedSeconds += roundedSeconds;
}

function newTally(): Tally {
  return { totals: { ...NO_TIME }, groups: new Map() };
}

export const NO_TIME: Totals = {
  entries: 0,
  seconds: 0,
  roundedSeconds: 0,
  billableSeconds: 0,
  billableRoundedSeconds: 0,
};
