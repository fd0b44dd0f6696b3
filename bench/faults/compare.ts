// Holds the end state of a cell against the model. Says ids and counts, never words.
import type { BenchMail } from './mails.ts';
import type { EndState } from './observe.ts';

type Item = Readonly<Record<string, unknown>>;

export interface Verdict {
  readonly messages: number;
  /** Mails without a record, without an entry that they state, or without their answer. */
  readonly lost: readonly string[];
  /** Entries, audit events or seconds of a day that are there more than once. */
  readonly doubled: readonly string[];
  /** Second letters that the gap of docs/decisions/0005 does not explain. */
  readonly answersDoubled: readonly string[];
  /** Second letters that it explains: a death or a lost answer between the service's taking a letter and our mark. */
  readonly answersExplained: number;
  /** Copies of letters that must be parked, each from a death between sending it on and taking it off its queue: redrive decides one. */
  readonly parkedTwice: number;
  readonly unexplained: readonly string[];
}

export interface CompareFacts {
  readonly mails: readonly BenchMail[];
  /** Keys of mails that came beside the model's, and are judged by their cell. */
  readonly beside: readonly string[];
  /** Letters in the parked queues that must be there, by a part of their body. */
  readonly parkedExpected: readonly string[];
  readonly explained: (outboxId: string) => number;
  /** Processes that ended while the cell ran. */
  readonly deaths: number;
}

interface Found {
  readonly lost: string[];
  readonly doubled: string[];
  readonly answersDoubled: string[];
  readonly unexplained: string[];
}

export function compare(
  state: EndState,
  { mails, beside, parkedExpected, explained, deaths }: CompareFacts,
): Verdict {
  const found: Found = { lost: [], doubled: [], answersDoubled: [], unexplained: [] };
  const entries = groupBy(state.entries, (entry) => String((entry['source'] as Item)['messageKey']));
  let answersExplained = 0;
  for (const mail of mails) {
    compareRecord(mail, state, found);
    compareEntries(mail, entries.get(mail.messageKey) ?? [], found);
    compareEvents(mail, state, found);
    answersExplained += compareAnswers(mail, state, explained(mail.outboxId), found);
  }
  const known = new Set([...mails.map(({ messageKey }) => messageKey), ...beside]);
  for (const key of entries.keys())
    if (!known.has(key)) found.unexplained.push(`entries of unknown mail ${key}`);
  compareDays(state, found);
  const parkedTwice = compareParked(state, parkedExpected, deaths, found);
  return { messages: mails.length + beside.length, ...found, answersExplained, parkedTwice };
}

function compareRecord({ messageKey, expected }: BenchMail, { records }: EndState, found: Found): void {
  const record = records.get(messageKey);
  if (record === undefined) {
    found.lost.push(`message ${messageKey}: no record`);
    return;
  }
  const { status, reason } = record;
  if (status !== expected.status || reason !== expected.reason)
    found.unexplained.push(
      `message ${messageKey}: ${status} (${reason}), not ${expected.status} (${expected.reason})`,
    );
}

function compareEntries({ messageKey, expected }: BenchMail, entries: readonly Item[], found: Found): void {
  const minutes = entries.map((entry) => Number(entry['durationSeconds']) / 60).sort((a, b) => a - b);
  if (String(minutes) === String(expected.minutes)) return;
  const what = `message ${messageKey}: entries of ${minutes.join(' + ') || 'no'} minutes, not ${expected.minutes.join(' + ') || 'none'}`;
  if (minutes.length > expected.minutes.length) found.doubled.push(what);
  else if (minutes.length < expected.minutes.length) found.lost.push(what);
  else found.unexplained.push(what);
}

function compareEvents({ messageKey, expected }: BenchMail, { auditEvents }: EndState, found: Found): void {
  const count = auditEvents.get(messageKey) ?? 0;
  const what = `message ${messageKey}: ${count} audit events, not ${expected.auditEvents}`;
  if (count > expected.auditEvents) found.doubled.push(what);
  if (count < expected.auditEvents) found.lost.push(what);
}

/** Returns how many second letters are explained. */
function compareAnswers(
  { messageKey, outboxId, expected }: BenchMail,
  { letters, outbox }: EndState,
  explained: number,
  found: Found,
): number {
  const sent = letters.get(outboxId) ?? 0;
  const status = outbox.get(outboxId)?.['status'];
  if (sent < expected.answers) found.lost.push(`message ${messageKey}: no answer (outbox: ${status})`);
  const wanted = expected.answers === 1 ? 'sent' : undefined;
  if (status !== wanted) found.unexplained.push(`outbox ${outboxId}: ${status}, not ${wanted}`);
  const more = Math.max(0, sent - expected.answers);
  const excused = Math.min(more, explained);
  if (more > excused) found.answersDoubled.push(`message ${messageKey}: ${sent} answers`);
  return excused;
}

/** What a day adds up to is written beside its entries, by addition: a repeat would show here even if no entry did. */
function compareDays({ entries, dayTotals }: EndState, found: Found): void {
  const dayOf = (item: Item, date: unknown) => `${item['pk']} ${date}`;
  const sums = new Map<string, number>();
  for (const entry of entries) {
    const day = dayOf(entry, entry['workDate']);
    sums.set(day, (sums.get(day) ?? 0) + Number(entry['durationSeconds']));
  }
  for (const total of dayTotals) {
    const day = dayOf(total, String(total['sk']).replace('DAY#', ''));
    const [said, sum] = [Number(total['totalSeconds']), sums.get(day) ?? 0];
    sums.delete(day);
    if (said !== sum)
      (said > sum ? found.doubled : found.lost).push(`a day says ${said} s, its entries ${sum} s`);
  }
  for (const sum of sums.values()) found.lost.push(`a day of ${sum} s says nothing`);
}

/** Returns how many copies there are. */
function compareParked(
  { parked }: EndState,
  expected: readonly string[],
  deaths: number,
  found: Found,
): number {
  const left = [...parked];
  for (const part of expected) {
    const at = left.findIndex((body) => body.includes(part));
    if (at < 0) found.lost.push(`parked letter ${part} is not there`);
    else left.splice(at, 1);
  }
  const copies = left.filter((body) => expected.some((part) => body.includes(part))).length;
  const excused = Math.min(copies, deaths);
  if (left.length > excused)
    found.unexplained.push(`${left.length - excused} letters are parked that should not be`);
  return excused;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

export function isPassed({ lost, doubled, answersDoubled, unexplained }: Verdict): boolean {
  return [lost, doubled, answersDoubled, unexplained].every((found) => found.length === 0);
}
