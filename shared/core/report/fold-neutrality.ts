// Whether rounding is even-handed over a span: how often and by how much it took, and gave.

import { getOrMake } from '../get-or-make.ts';
import type { TimeEntry } from '../time-entry.ts';
import type { ReportFacts } from './grouping.ts';
import { type RoundedTogether, type RoundingRule, roundTogether, ruleKey } from './rounding.ts';
import { wholeDays } from './whole-days.ts';

/** Of what was rounded as one: entries, or days of entries. */
export interface Leaning {
  readonly rounded: number;
  readonly seconds: number;
  readonly roundedSeconds: number;
  /** What came to more, and by how much in all. */
  readonly raised: number;
  readonly raisedSeconds: number;
  readonly lowered: number;
  readonly loweredSeconds: number;
}

export interface Neutrality {
  readonly totals: Leaning;
  readonly byRule: readonly { readonly rule: RoundingRule; readonly totals: Leaning }[];
  readonly byMember: ReadonlyMap<string, Leaning>;
}

type Tally = { -readonly [Key in keyof Leaning]: Leaning[Key] };

/**
 * `undefined`: more entries than wanted. Entries that no rule rounds are in it, as neither raised nor lowered.
 *
 * @param pages logged entries only, by member and day
 */
export async function foldNeutrality(
  pages: AsyncIterable<readonly TimeEntry[]>,
  { ruleOf }: Pick<ReportFacts, 'ruleOf'>,
  mostEntries: number,
): Promise<Neutrality | undefined> {
  const totals = none();
  const rules = new Map<string, { readonly rule: RoundingRule; readonly totals: Tally }>();
  const byMember = new Map<string, Tally>();
  let read = 0;
  for await (const day of wholeDays(pages)) {
    read += day.length;
    if (read > mostEntries) return undefined;
    for (const one of roundTogether(day, ruleOf)) {
      const ofRule = getOrMake(rules, ruleKey(one.rule), () => ({ rule: one.rule, totals: none() }));
      const ofMember = getOrMake(byMember, day[0]?.memberId ?? '', none);
      for (const tally of [totals, ofRule.totals, ofMember]) add(tally, one);
    }
  }
  return { totals, byRule: [...rules.values()], byMember };
}

function add(tally: Tally, { rawSeconds, roundedSeconds }: RoundedTogether): void {
  const more = roundedSeconds - rawSeconds;
  tally.rounded += 1;
  tally.seconds += rawSeconds;
  tally.roundedSeconds += roundedSeconds;
  if (more > 0) {
    tally.raised += 1;
    tally.raisedSeconds += more;
  }
  if (more < 0) {
    tally.lowered += 1;
    tally.loweredSeconds -= more;
  }
}

function none(): Tally {
  return {
    rounded: 0,
    seconds: 0,
    roundedSeconds: 0,
    raised: 0,
    raisedSeconds: 0,
    lowered: 0,
    loweredSeconds: 0,
  };
}
