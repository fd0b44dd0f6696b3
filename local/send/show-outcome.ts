// What became of a mail, in words for a terminal and as one line of JSON. It asks nobody anything.
import { toHoursAndMinutes } from '../../shared/core/minutes.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { MailOutcome } from '../outcome.ts';

export interface SentMail {
  /** What was sent, as the person named it: a text or a file. */
  readonly label: string;
  readonly sesMessageId: string;
  readonly messageKey: string;
  /** From SMTP's answer until the mail had ended. */
  readonly milliseconds: number;
  /** `undefined`: nothing was recorded in time. */
  readonly outcome: MailOutcome | undefined;
}

export function toText(
  { label, sesMessageId, milliseconds, outcome }: SentMail,
  receiptLines: number,
): string {
  const head = `> ${label.trim().split('\n').join('\n> ')}`;
  if (outcome === undefined)
    return `${head}\n  Nothing is known of it yet (accepted as ${sesMessageId}, ${milliseconds} ms ago).\n`;
  const { record, entries, receipt } = outcome;
  return [
    head,
    `  ${record.disposition ?? record.status}: ${record.reason}, ${milliseconds} ms`,
    `  Timeline: ${record.timeline.map(({ step, reason }) => (reason ? `${step} (${reason})` : step)).join(' > ')}`,
    ...entries.map((entry) => `  Entry: ${toLine(entry)}`),
    ...(receipt ? [`  Receipt to ${receipt.to.join(', ')}: ${receipt.subject}`] : []),
    ...(receipt ? excerpt(receipt.text, receiptLines) : []),
    ...(outcome.isEnded ? [] : ['  Its receipt is not sent yet.']),
    '',
  ].join('\n');
}

function toLine({ workDate, durationSeconds, project, description }: TimeEntry): string {
  const amount = toHoursAndMinutes(Math.round(durationSeconds / 60));
  return [workDate, amount, project?.name, description].filter(Boolean).join('  ');
}

function excerpt(text: string, most: number): readonly string[] {
  const lines = text.trimEnd().split(/\r?\n/);
  const shown = lines.slice(0, most).map((line) => `    | ${line}`);
  return lines.length > most ? [...shown, '    | ...'] : shown;
}

export function toJsonLine({ label, sesMessageId, messageKey, milliseconds, outcome }: SentMail): string {
  const record = outcome?.record;
  return JSON.stringify({
    mail: label,
    sesMessageId,
    messageKey,
    milliseconds,
    status: record?.status ?? 'accepted',
    disposition: record?.disposition ?? null,
    reason: record?.reason ?? null,
    timeline: record?.timeline ?? [],
    entries: (outcome?.entries ?? []).map(toJsonEntry),
    receipt: outcome?.receipt ?? null,
  });
}

function toJsonEntry({ entryId, workDate, durationSeconds, project, description }: TimeEntry): object {
  return { entryId, workDate, durationSeconds, project: project?.name ?? null, description };
}
