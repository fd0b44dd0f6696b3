// What a replay found, for a terminal: keys, codes, versions and rules, and of words only those that entries hold.
import { toHoursAndMinutes } from '../../shared/core/minutes.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import { type Change, type FieldChange, rulesOf } from './compare.ts';
import type { Replayed } from './replay-mails.ts';

type Read = Extract<Replayed, { kind: 'read' }>;

/** True where the mail would end otherwise than it did. */
export function isDifferent({ record, now, changes }: Read): boolean {
  return changes.length > 0 || record.disposition !== now.disposition || record.reason !== now.reason;
}

/** Empty for a mail that would end as it did. */
export function showOne(one: Replayed): readonly string[] {
  const { messageKey, receivedAt, engineVersion } = one.record;
  const head = `${messageKey}  received ${receivedAt}  engine ${engineVersion} > ${ENGINE_VERSION}`;
  if (one.kind === 'left') return [];
  if (one.kind === 'threw') return [head, `  not read: the engine threw ${one.errorName}`];
  return isDifferent(one) ? [head, ...showEnd(one), ...one.changes.flatMap(showChange)] : [];
}

export function showSum(all: readonly Replayed[]): string {
  const read = all.filter((one) => one.kind === 'read');
  const different = read.filter(isDifferent);
  const changes = different.flatMap((one) => one.changes);
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const left = Map.groupBy(
    all.filter((one) => one.kind === 'left'),
    ({ why }) => why,
  );
  const threw = all.filter((one) => one.kind === 'threw').length;
  return [
    `${read.length} mails read again with engine ${ENGINE_VERSION}: ${read.length - different.length} end as they did, ${different.length} would not`,
    ` (entries: ${count('gone')} gone, ${count('new')} new, ${count('changed')} changed).`,
    ...[...left].map(([why, some]) => ` ${some.length} not read: ${why}.`),
    ...(threw > 0 ? [` On ${threw} the engine threw.`] : []),
    ' Nothing was written.',
  ].join('');
}

function showEnd({ record, now }: Read): readonly string[] {
  const before = `${record.disposition ?? record.status} (${record.reason})`;
  const after = `${now.disposition} (${now.reason})`;
  if (before === after) return [];
  const { question } = now;
  const why = question && [question.doubt, rulesOf(question)].filter(Boolean).join('; ');
  return [`  mail     ${before} > ${after}${why === undefined ? '' : `, because ${why}`}`];
}

function showChange(change: Change): readonly string[] {
  const line = `  ${change.kind.padEnd(8)} ${showEntry(change.entry)}`;
  return change.kind === 'changed'
    ? [line, ...change.fields.map(showField)]
    : [`${line}  [${rulesOf(change.entry)}]`];
}

function showEntry({ workDate, durationSeconds, project, description }: TimeEntry): string {
  const where = [project?.name, description].filter(Boolean).join(': ');
  return `${workDate}  ${toHoursAndMinutes(durationSeconds / 60)}  ${where}`.trimEnd();
}

function showField({ field, from, to, rules }: FieldChange): string {
  const show = (value: string) => {
    if (value === '') return 'none';
    return field === 'duration' ? toHoursAndMinutes(Number(value)) : value;
  };
  return `    ${field}: ${show(from)} > ${show(to)}  [${rules.before || 'no rule'} > ${rules.now || 'no rule'}]`;
}
