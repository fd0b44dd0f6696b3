// Drafts of what a text told: entries and doubts of the pieces of work that count, of a total that stands alone, of plans.
import type { DraftEntry } from '../../time-entry.ts';
import { doubt, toDrafts } from './refiners/to-drafts.ts';
import type { Doubtful } from './sentence-reading.ts';
import type { Told } from './told-again.ts';

interface Drafted {
  readonly entries: readonly DraftEntry[];
  readonly doubts: readonly Doubtful[];
}

export function draft(told: readonly Told[]): Drafted {
  const entries: DraftEntry[] = [];
  const doubts: Doubtful[] = [];
  for (const { statement, lent } of told) {
    const drafted = toDrafts(statement, lent);
    if ('drafts' in drafted && isAhead({ statement, lent }, drafted.drafts))
      doubts.push(doubt(statement, 'future', drafted.drafts));
    else if ('drafts' in drafted) entries.push(...drafted.drafts);
    else doubts.push(drafted.doubt);
  }
  return { entries, doubts };
}

/** A list under "Today:" of what begins after the mail was written is a plan. In one sentence the past is meant. */
function isAhead({ statement, lent }: Told, drafts: readonly DraftEntry[]): boolean {
  const { range } = statement.anchor;
  const { now } = statement.scene.context;
  const isToday = statement.day === undefined && lent.day?.dates.join() === now.date;
  if (!isToday || range === undefined || range.meaning.zone !== undefined) return false;
  return drafts.some(({ start }) => start !== undefined && start > now.clock);
}

/** A total counts alone where nothing else does; what of it falls on which of several days is not said. */
export function draftTotal(totals: readonly (Told & { readonly isHeading?: boolean })[]): Drafted {
  if (totals.length === 0) return NOTHING_DRAFTED;
  const heads = totals.filter(({ statement, isHeading }) => isHeading && statement.mood === 'counted');
  if (heads.length > 1) return draft(heads); // "ACME 2h:" and "Globex 3h:" above what was done
  const total = totals.find(({ statement }) => statement.mood === 'counted');
  if (total === undefined) return { entries: [], doubts: future(totals) };
  const days = total.statement.day ?? total.lent.day;
  const drafted = draft([total]);
  return days !== undefined && days.dates.length > 1
    ? { entries: [], doubts: [doubt(total.statement, 'day_vague', drafted.entries)] }
    : drafted;
}

const NONE: readonly never[] = [];
const NOTHING_DRAFTED: Drafted = { entries: NONE, doubts: NONE };

/** What has not happened yet: proposed, never logged. */
export function future(told: readonly Told[]): readonly Doubtful[] {
  if (told.every(({ statement }) => statement.mood === 'counted')) return NONE; // as nearly always
  return told
    .filter(({ statement }) => statement.mood === 'future')
    .map(({ statement, lent }) => {
      const drafted = toDrafts(statement, lent);
      return doubt(statement, 'future', 'drafts' in drafted ? drafted.drafts : []);
    });
}
