// What entries come to, group in group. It grows with the groups, not with the entries.
import { getOrMake } from '../get-or-make.ts';
import { isAskedBillable, type TimeEntry } from '../time-entry.ts';
import { type Grouping, groupKey, type ReportFacts } from './grouping.ts';
import { type RoundedEntry, type RoundingRule, roundTogether, ruleKey } from './rounding.ts';

/** Raw and rounded side by side. */
export interface Totals {
  readonly entries: number;
  readonly seconds: number;
  readonly roundedSeconds: number;
  readonly billableSeconds: number;
  readonly billableRoundedSeconds: number;
}

export const NO_TIME: Totals = {
  entries: 0,
  seconds: 0,
  roundedSeconds: 0,
  billableSeconds: 0,
  billableRoundedSeconds: 0,
};

export interface Sums {
  readonly totals: Totals;
  /** By key, of the first grouping; in each of the next. */
  readonly groups: ReadonlyMap<string, Sums>;
}

/** By a rule, and what that comes to. */
export interface RuleTotals {
  readonly rule: RoundingRule;
  readonly totals: Totals;
}

export interface Folded extends Sums {
  readonly rules: readonly RuleTotals[];
  /** By key: how entries name projects, also those that the catalogue does not know. None where no group is a project. */
  readonly projectNames: ReadonlyMap<string, string>;
}

export interface Counting {
  /** From the outside in; none: the whole alone. */
  readonly groupBy: readonly Grouping[];
  readonly clientId?: string | undefined;
  readonly billable?: boolean | undefined;
}

type Growing = { -readonly [Key in keyof Totals]: Totals[Key] };

interface Group {
  readonly totals: Growing;
  readonly groups: Map<string, Group>;
}

/** Of the innermost groups: nothing is ever put into it. */
const NO_GROUPS: Map<string, Group> = new Map();

export class ReportTally implements Folded {
  readonly totals: Growing = { ...NO_TIME };
  readonly groups = new Map<string, Group>();
  readonly projectNames = new Map<string, string>();
  readonly #rules = new Map<string, { readonly rule: RoundingRule; readonly totals: Growing }>();
  readonly #counting: Counting;
  readonly #facts: ReportFacts;
  #size = 0;

  constructor(counting: Counting, facts: ReportFacts) {
    this.#counting = counting;
    this.#facts = facts;
  }

  get rules(): readonly RuleTotals[] {
    return [...this.#rules.values()];
  }

  /** How many groups there are, those in others too: what is held hangs on it. */
  get size(): number {
    return this.#size;
  }

  /**
   * What the filters leave out is left out after rounding: an entry has one rounded time, whatever is asked.
   *
   * @param day all that a member logged on one day, or of one project of it
   */
  countIn(day: readonly TimeEntry[]): void {
    for (const { entries } of roundTogether(day, this.#facts.ruleOf))
      for (const one of entries) if (this.#isAsked(one.entry)) this.#count(one);
  }

  /** @param keys one for each grouping, from the outside in */
  addGroup(keys: readonly string[], totals: Totals): void {
    add(this.totals, totals);
    let within: Pick<Group, 'groups'> = this;
    keys.forEach((key, i) => {
      const isInner = i + 1 === keys.length;
      const group = getOrMake(within.groups, key, () => this.#newGroup(isInner));
      add(group.totals, totals);
      within = group;
    });
  }

  addRule(rule: RoundingRule, totals: Totals): void {
    const known = getOrMake(this.#rules, ruleKey(rule), () => ({ rule, totals: { ...NO_TIME } }));
    add(known.totals, totals);
  }

  /** The latest name that an entry has for it. */
  nameProject(key: string, name: string): void {
    this.projectNames.set(key, name);
  }

  #isAsked(entry: TimeEntry): boolean {
    const { clientId, billable } = this.#counting;
    if (clientId !== undefined && this.#facts.clientOf(entry) !== clientId) return false;
    return isAskedBillable(entry, billable);
  }

  #count({ entry, rule, roundedSeconds }: RoundedEntry): void {
    const { groupBy } = this.#counting;
    const keys = groupBy.map((by) => groupKey(by, entry, this.#facts));
    const totals = totalsOf(entry, roundedSeconds);
    this.addGroup(keys, totals);
    this.addRule(rule, totals);
    const project = keys[groupBy.indexOf('project')];
    if (project !== undefined && entry.project !== undefined) this.nameProject(project, entry.project.name);
  }

  #newGroup(isInner: boolean): Group {
    this.#size += 1;
    return { totals: { ...NO_TIME }, groups: isInner ? NO_GROUPS : new Map() };
  }
}

function totalsOf({ durationSeconds: seconds, billable }: TimeEntry, roundedSeconds: number): Totals {
  const isBillable = billable === true;
  return {
    entries: 1,
    seconds,
    roundedSeconds,
    billableSeconds: isBillable ? seconds : 0,
    billableRoundedSeconds: isBillable ? roundedSeconds : 0,
  };
}

function add(to: Growing, totals: Totals): void {
  to.entries += totals.entries;
  to.seconds += totals.seconds;
  to.roundedSeconds += totals.roundedSeconds;
  to.billableSeconds += totals.billableSeconds;
  to.billableRoundedSeconds += totals.billableRoundedSeconds;
}
