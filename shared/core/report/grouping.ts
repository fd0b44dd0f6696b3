// By what a report puts entries together. Each entry is in one group of each kind, so that the parts add up to the whole.
import { spellName } from '../ledger/catalogue-records.ts';
import { daysOf, type Span } from '../span.ts';
import type { TimeEntry } from '../time-entry.ts';
import { type Weekday, weekStartOf } from '../timesheet/week-start.ts';
import { monthOf } from './calendar.ts';
import type { RoundingRule } from './rounding.ts';

export const GROUPINGS = ['client', 'project', 'task', 'member', 'tag', 'day', 'week', 'month'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What has no client, project, task or tag. No id is empty. */
export const NONE = '';

/** Before the name of a project that the catalogue does not know: no id begins so. */
const NAMED = '~';

/** What the entries themselves do not say. */
export interface ReportFacts {
  readonly weekStart: Weekday;
  readonly clientOf: (entry: TimeEntry) => string | undefined;
  readonly ruleOf: (entry: TimeEntry) => RoundingRule;
}

type OfDays = Extract<Grouping, 'member' | 'day' | 'week' | 'month'>;

/** A day of a member. */
export type MemberDay = Pick<TimeEntry, 'memberId' | 'workDate'>;

/** What a member's day has a key of, without any entry: only there it is known what was to be worked. */
const KEYS_OF_DAYS: Readonly<
  Record<OfDays, (of: MemberDay, facts: Pick<ReportFacts, 'weekStart'>) => string>
> = {
  member: ({ memberId }) => memberId,
  day: ({ workDate }) => workDate,
  week: ({ workDate }, { weekStart }) => weekStartOf(workDate, weekStart),
  month: ({ workDate }) => monthOf(workDate),
};

const KEYS: Readonly<Record<Grouping, (entry: TimeEntry, facts: ReportFacts) => string>> = {
  ...KEYS_OF_DAYS,
  client: (entry, { clientOf }) => clientOf(entry) ?? NONE,
  project: ({ project }) => {
    if (project === undefined) return NONE;
    return project.kind === 'known' ? project.projectId : `${NAMED}${spellName(project.name)}`;
  },
  task: ({ taskId = NONE }) => taskId,
  tag: ({ tags }) => toTagKey(tags),
};

export function groupKey(by: Grouping, entry: TimeEntry, facts: ReportFacts): string {
  return KEYS[by](entry, facts);
}

export function isOfDays(by: Grouping): by is OfDays {
  return by in KEYS_OF_DAYS;
}

/** Of a day without an entry. */
export function dayKey(by: OfDays, day: MemberDay, weekStart: Weekday): string {
  return KEYS_OF_DAYS[by](day, { weekStart });
}

/** The whole set of its tags, so that an entry with two of them is counted once: `["onsite","travel"]`. */
function toTagKey(tags: readonly string[]): string {
  const spelt = [...new Set(tags.map(spellName))].sort();
  return spelt.length === 0 ? NONE : JSON.stringify(spelt);
}

export function tagsOfKey(key: string): readonly string[] {
  return key === NONE ? [] : (JSON.parse(key) as readonly string[]);
}

/** The id that a key is; `undefined` for none, and for what has only a name. */
export function idOfKey(key: string): string | undefined {
  return key === NONE || key.startsWith(NAMED) ? undefined : key;
}

export function isOfTime(by: Grouping): boolean {
  return by === 'day' || by === 'week' || by === 'month';
}

/** Every day, week or month of a span, also those without an entry, with the days of it that lie there; of other kinds none. */
export function spansIn(by: Grouping, span: Span, weekStart: Weekday): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  if (!isOfDays(by) || by === 'member') return spans;
  for (const workDate of daysOf(span)) {
    const key = dayKey(by, { memberId: '', workDate }, weekStart);
    spans.set(key, { from: spans.get(key)?.from ?? workDate, to: workDate });
  }
  return spans;
}
