// The same work told twice (mail-rules 9): what an earlier mail logged already is held back and asked about, never logged again
// and never dropped.
import type { Decision } from '../decision.ts';
import type { DraftEntry, ProjectReference, TimeEntry } from '../time-entry.ts';
import { addDays, type WorkDate } from '../work-date.ts';
import { localTime } from '../zone.ts';

/** The member's entries from one day to another, both included. */
export type EntriesOn = (from: WorkDate, to: WorkDate) => Promise<readonly TimeEntry[]>;

/** Amounts that people round differently from one mail to the next: a tenth, and a quarter of an hour at most. */
const NEAR_SHARE = 0.1;
const NEAR_MINUTES = 15;
/** So many equal words are no chance: they may come with an amount that is only near. */
const TELLING_WORDS = 3;

/**
 * The decision without what is in the ledger already; that stands in `toldBefore`. Two mails that come in the same moment are
 * not seen by each other.
 *
 * @param messageKey of this mail: its own entries are no others.
 */
export async function holdRepeats(
  decision: Decision,
  messageKey: string,
  entriesOn: EntriesOn,
): Promise<Decision> {
  if (decision.disposition !== 'logged' && decision.disposition !== 'command') return decision;
  const runs = toRuns(decision.entries.map(({ workDate }) => workDate));
  const found = await Promise.all(runs.map(([from, to]) => entriesOn(from, to)));
  const others = found.flat().filter((entry) => entry.status !== 'voided' && !isOf(messageKey, entry));
  const toldBefore = decision.entries.filter((draft) => others.some((entry) => isSameWork(draft, entry)));
  return toldBefore.length === 0 ? decision : holdBack(decision, toldBefore);
}

function isOf(messageKey: string, { source }: TimeEntry): boolean {
  return source.channel === 'mail' && source.messageKey === messageKey;
}

function holdBack(
  decision: Extract<Decision, { disposition: 'logged' | 'command' }>,
  toldBefore: readonly DraftEntry[],
): Decision {
  const entries = decision.entries.filter((draft) => !toldBefore.includes(draft));
  if (decision.disposition === 'command') return { ...decision, entries, toldBefore };
  if (entries.length > 0) return { ...decision, reason: 'accepted_partial', entries, toldBefore };
  const { question } = decision;
  return {
    disposition: 'needs_review',
    reason: 'proposed',
    drafts: [],
    toldBefore,
    ...(question === undefined ? {} : { question }),
  };
}

/** Days in runs without a gap: a week is one query, and the days of a year are not all between its first and last. */
function toRuns(days: readonly WorkDate[]): readonly (readonly [WorkDate, WorkDate])[] {
  const runs: [WorkDate, WorkDate][] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(last[1], 1) === day) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

function isSameWork(draft: DraftEntry, entry: TimeEntry): boolean {
  if (draft.workDate !== entry.workDate) return false;
  const clocks = compareClocks(draft, entry);
  if (clocks === 'other') return false;
  if (clocks === 'same')
    return isSameProject(draft.project, entry.project) || !draft.project || !entry.project;
  const words = wordsOf(draft.description);
  const saysTheSame =
    isSameProject(draft.project, entry.project) && words.join(' ') === wordsOf(entry.description).join(' ');
  return saysTheSame && isSameAmount(draft.minutes, entry.durationSeconds / 60, words.length);
}

function compareClocks(draft: DraftEntry, entry: TimeEntry): 'same' | 'other' | 'unsaid' {
  const { startedAt, endedAt, timeZone } = entry;
  if (!draft.start || !draft.end || startedAt === undefined || endedAt === undefined) return 'unsaid';
  const [start, end] = [startedAt, endedAt].map((at) => localTime(new Date(at), timeZone).clock);
  return draft.start === start && draft.end === end ? 'same' : 'other';
}

function isSameAmount(one: number, other: number, words: number): boolean {
  if (one === other) return true;
  const most = Math.min(NEAR_MINUTES, NEAR_SHARE * Math.max(one, other));
  return words >= TELLING_WORDS && Math.abs(one - other) <= most;
}

function isSameProject(one: ProjectReference | undefined, other: ProjectReference | undefined): boolean {
  if (one?.kind === 'known' && other?.kind === 'known') return one.projectId === other.projectId;
  return one?.name.toLowerCase() === other?.name.toLowerCase();
}

function wordsOf(description: string): readonly string[] {
  return description.toLowerCase().match(/[\p{L}\p{N}]{1,100}/gu) ?? [];
}
