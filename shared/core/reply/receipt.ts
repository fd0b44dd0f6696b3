// What a receipt says, before it is text or HTML: both are rendered from this one value.
import type { Question } from '../decision.ts';
import type { MemberProfile } from '../member.ts';
import { toHoursAndMinutes } from '../minutes.ts';
import type { ReceiptFacts } from '../outbox-item.ts';
import type { DraftEntry, Evidence, TimeEntry } from '../time-entry.ts';
import type { WorkDate } from '../work-date.ts';
import { localTime } from '../zone.ts';
import { showAmount, showDay, showDecimal } from './amounts.ts';
import {
  ASK_TO_OPEN,
  ASSUMED,
  COMMANDS,
  COULD_MEAN,
  DOUBTS,
  EXAMPLE,
  FIELD_NAMES,
  FOOTER,
  NAME_IT_IN_FULL,
  NO_PROJECT,
  ON_LOCKED_DAYS,
  OTHER_WORK,
  READS_LIKE,
  SEND_EXACTLY,
  SEND_YOURSELF,
  TOLD_BEFORE,
  UNREADABLE,
  WHICH_PROJECT,
} from './words-en.ts';

export interface ReceiptRow {
  /** `2:30` */
  readonly amount: string;
  /** `2.50 h` */
  readonly decimal: string;
  readonly day: string;
  readonly project: string;
  readonly description: string;
  /** `09:00 to 11:30`, where both ends were stated. */
  readonly clock?: string;
  /** `time "2h", day "yesterday"`: the sender's words, by the field that they gave. */
  readonly read: string;
  /** What we took where nothing was said; may be empty. */
  readonly assumed: readonly string[];
}

export interface Receipt {
  readonly headline: string;
  readonly rows: readonly ReceiptRow[];
  /** `Mon 23 Nov 2026: 4:30 (4.50 h)` for each day that the rows touch. */
  readonly totals: readonly string[];
  /** Paragraphs: what was not logged, why, and what to do that works today. */
  readonly notes: readonly string[];
  /** Why it was sent. */
  readonly footer: string;
}

export function toReceipt(
  facts: ReceiptFacts,
  member: MemberProfile,
  dayTotals: ReadonlyMap<WorkDate, number>,
): Receipt {
  const { locale } = member;
  const days = [...new Set(facts.entries.map(({ workDate }) => workDate))].sort();
  return {
    headline: headline(facts, locale),
    rows: facts.entries.map((entry) => toRow(entry, locale)),
    totals: days.map(
      (day) => `${showDay(day, locale)}: ${showAmount((dayTotals.get(day) ?? 0) / 60, locale)}`,
    ),
    notes: [...notes(facts, locale), ...onLockedDays(facts, locale), ...toldBefore(facts, locale)],
    footer: FOOTER,
  };
}

function headline({ decision, entries }: ReceiptFacts, locale: string): string {
  if (entries.length > 0) {
    const minutes = entries.reduce((sum, { durationSeconds }) => sum + durationSeconds / 60, 0);
    const count = entries.length === 1 ? '1 entry' : `${entries.length} entries`;
    return `Logged ${showAmount(minutes, locale)} in ${count}.`;
  }
  return decision.disposition === 'command' ? 'Nothing was changed.' : 'Nothing was logged yet.';
}

function toRow(entry: TimeEntry, locale: string): ReceiptRow {
  const minutes = entry.durationSeconds / 60;
  const clock = clockOf(entry);
  return {
    amount: toHoursAndMinutes(minutes),
    decimal: showDecimal(minutes, locale),
    day: showDay(entry.workDate, locale),
    project: entry.project?.name ?? NO_PROJECT,
    description: entry.description,
    ...(clock === undefined ? {} : { clock }),
    read: wordsRead(entry.evidence),
    assumed: assumptions(entry),
  };
}

function clockOf({ startedAt, endedAt, timeZone }: TimeEntry): string | undefined {
  if (startedAt === undefined || endedAt === undefined) return undefined;
  const [start, end] = [startedAt, endedAt].map((at) => localTime(new Date(at), timeZone).clock);
  return `${start} to ${end}`;
}

/** Each run of words once, under the first field that it gave: the ends of a range lie within its time. */
function wordsRead(evidence: readonly Evidence[]): string {
  const shown: Evidence[] = [];
  for (const one of evidence.filter(isWorthShowing)) {
    if (!shown.some((before) => holds(before, one))) shown.push(one);
  }
  return shown.map(toQuote).join(', ');
}

function holds(whole: Evidence, part: Evidence): boolean {
  return whole.source === part.source && whole.start <= part.start && part.end <= whole.end;
}

/** The description is shown whole beside the amount: quoting it again tells nothing. */
function isWorthShowing({ said, field, text }: Evidence): boolean {
  return said && field !== 'description' && text.trim() !== '';
}

function toQuote({ field, text }: Evidence): string {
  return `${FIELD_NAMES[field]} “${text.replace(/\s+/g, ' ').trim()}”`;
}

function assumptions({ evidence, project }: TimeEntry): readonly string[] {
  const implied = evidence
    .filter(({ said }) => !said)
    .flatMap(({ field }) =>
      ASSUMED[field] === undefined ? [] : [`${FIELD_NAMES[field]}: ${ASSUMED[field]}`],
    );
  const unknown =
    project?.kind === 'named'
      ? [`project: “${project.name}” is not a project of this workspace; the name is kept as you wrote it`]
      : [];
  return [...new Set([...implied, ...unknown])];
}

function notes({ decision }: ReceiptFacts, locale: string): readonly string[] {
  switch (decision.disposition) {
    case 'logged':
      return decision.question === undefined ? [] : askedBeside(decision.question);
    case 'needs_review': {
      const unreadable = UNREADABLE[decision.reason];
      if (decision.question === undefined && isHeldBack(decision)) return [];
      if (decision.question === undefined) return [unreadable ?? 'It could not be read with certainty.'];
      return [
        notLogged(decision.question),
        ...understood(decision.question, decision.drafts, locale),
        sendAgain(decision.question.doubt === 'sender_unproved' ? SEND_YOURSELF : SEND_EXACTLY),
      ];
    }
    case 'command':
      return [
        `This reads like ${COMMANDS[decision.command.kind]}. Timepost cannot do that by mail yet, so what is recorded stays as it was.`,
      ];
  }
}

/**
 * What would have been logged but for who wrote it; or what the question could mean, where that was guessed: days, amounts and
 * projects, nothing that a model worded.
 */
function understood({ doubt, guessed }: Question, drafts: readonly DraftEntry[], locale: string): string[] {
  if (doubt === 'sender_unproved') return [`${READS_LIKE}: ${showDrafts(drafts, locale)}.`];
  if (guessed !== true) return [];
  return [`${COULD_MEAN}: ${drafts.map((draft) => showDraft(draft, locale)).join('; ')}.`];
}

/** With the words of each. */
function showDrafts(drafts: readonly DraftEntry[], locale: string): string {
  const shown = drafts.map((draft) =>
    [showDraft(draft, locale), draft.description].filter((part) => part !== '').join(', '),
  );
  return shown.join('; ');
}

function showDraft({ workDate, minutes, project }: DraftEntry, locale: string): string {
  return `${toHoursAndMinutes(minutes)}, ${showDay(workDate, locale)}, ${project?.name ?? NO_PROJECT}`;
}

/** What is told of it says why nothing was logged. */
function isHeldBack({ toldBefore, onLockedDays }: ReceiptFacts['decision']): boolean {
  return toldBefore !== undefined || onLockedDays !== undefined;
}

function onLockedDays(
  { decision: { onLockedDays: held = [] } }: ReceiptFacts,
  locale: string,
): readonly string[] {
  return held.length === 0 ? [] : [`${ON_LOCKED_DAYS}: ${showDrafts(held, locale)}.`, ASK_TO_OPEN];
}

function toldBefore(
  { decision: { toldBefore: held = [] } }: ReceiptFacts,
  locale: string,
): readonly string[] {
  if (held.length === 0) return [];
  return [`${TOLD_BEFORE}: ${showDrafts(held, locale)}.`, OTHER_WORK];
}

/** What was logged stands; what it leaves open is asked. */
function askedBeside(question: Question): string[] {
  const { choices, words } = question;
  if (choices === undefined) return [notLogged(question), sendAgain('It can be sent on its own')];
  const quoted = words.replace(/\s+/g, ' ').trim();
  const lettered = choices.map(({ name }, i) => `${LETTERS[i] ?? ''}) ${name}`);
  return [`${WHICH_PROJECT} “${quoted}”? ${lettered.join(', ')}. ${NAME_IT_IN_FULL}`];
}

const LETTERS = 'abcde';

function notLogged({ doubt, words }: Question): string {
  const quoted = words.replace(/\s+/g, ' ').trim();
  return quoted === ''
    ? `Not logged: ${DOUBTS[doubt]}.`
    : `Not logged: “${quoted}”, because ${DOUBTS[doubt]}.`;
}

function sendAgain(how: string): string {
  return `${how}, for example: ${EXAMPLE}`;
}
