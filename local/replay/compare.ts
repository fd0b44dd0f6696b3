// What reading a mail again would change in its entries. Pure: two lists of entries in, changes out.
import type { EvidenceField, TimeEntry } from '../../shared/core/time-entry.ts';

export type Change =
  | { readonly kind: 'gone' | 'new'; readonly entry: TimeEntry }
  | { readonly kind: 'changed'; readonly entry: TimeEntry; readonly fields: readonly FieldChange[] };

export interface FieldChange {
  readonly field: EvidenceField;
  readonly from: string;
  readonly to: string;
  /** Names of the rules that gave the field, before and now. */
  readonly rules: { readonly before: string; readonly now: string };
}

type Show = (entry: TimeEntry) => string;

const FIELDS: readonly (readonly [EvidenceField, Show])[] = [
  ['workDate', ({ workDate }) => workDate],
  ['duration', ({ durationSeconds }) => String(durationSeconds / 60)],
  ['start', ({ startedAt }) => startedAt ?? ''],
  ['end', ({ endedAt }) => endedAt ?? ''],
  [
    'project',
    ({ project }) =>
      project?.kind === 'known' ? `${project.name} (${project.projectId})` : (project?.name ?? ''),
  ],
  ['description', ({ description }) => description],
  ['tag', ({ tags }) => tags.join(', ')],
  ['billable', ({ billable }) => (billable === undefined ? '' : String(billable))],
];

/** How alike two entries must be to be one, the most alike first: what is left over is gone or new. */
const SAME: readonly ((a: TimeEntry, b: TimeEntry) => boolean)[] = [
  (a, b) => changesOf(a, b).length === 0,
  (a, b) => isSameWords(a, b) && a.workDate === b.workDate,
  isSameWords,
  (a, b) => a.workDate === b.workDate && a.durationSeconds === b.durationSeconds,
];

export function compareEntries(before: readonly TimeEntry[], now: readonly TimeEntry[]): readonly Change[] {
  const old = [...before];
  const fresh = [...now];
  const pairs = SAME.flatMap((isSame) => takePairs(old, fresh, isSame));
  const changed = pairs.flatMap(([a, b]): Change[] => {
    const fields = changesOf(a, b);
    return fields.length > 0 ? [{ kind: 'changed', entry: a, fields }] : [];
  });
  const gone = old.map((entry): Change => ({ kind: 'gone', entry }));
  return [...changed, ...gone, ...fresh.map((entry): Change => ({ kind: 'new', entry }))];
}

/** The rules that an entry comes from, each once. */
export function rulesOf({ evidence }: Pick<TimeEntry, 'evidence'>, field?: EvidenceField): string {
  const some = evidence.filter((one) => field === undefined || one.field === field);
  return [...new Set(some.map(({ rule }) => rule))].join(', ');
}

/** Takes what it pairs out of both lists. */
function takePairs(
  old: TimeEntry[],
  fresh: TimeEntry[],
  isSame: (a: TimeEntry, b: TimeEntry) => boolean,
): readonly (readonly [TimeEntry, TimeEntry])[] {
  return [...old].flatMap((a) => {
    const b = fresh.find((one) => isSame(a, one));
    if (b === undefined) return [];
    old.splice(old.indexOf(a), 1);
    fresh.splice(fresh.indexOf(b), 1);
    return [[a, b] as const];
  });
}

function changesOf(a: TimeEntry, b: TimeEntry): readonly FieldChange[] {
  return FIELDS.flatMap(([field, show]) => {
    const [from, to] = [show(a), show(b)];
    return from === to
      ? []
      : [{ field, from, to, rules: { before: rulesOf(a, field), now: rulesOf(b, field) } }];
  });
}

/** Read from the same words of the mail. */
function isSameWords(a: TimeEntry, b: TimeEntry): boolean {
  const [one, other] = [a, b].map(({ evidence }) => evidence.find(({ field }) => field === 'duration'));
  return one !== undefined && one.text !== '' && one.text === other?.text && one.start === other.start;
}
