// The records of whole mails and of tables beside this file: a mail, and below it what it was opened to and what was decided on it.
// Each is read as Maya Lindqvist in London wrote it on Wednesday, 18 March 2026, at ten.
import { readFileSync, writeFileSync } from 'node:fs';
import { MAYA } from '../../../../local/demo/lone-member.ts';
import type { Decision } from '../../../../shared/core/decision.ts';
import { factsOf } from '../../../../shared/core/parse/attached-mails.ts';
import { openBodies } from '../../../../shared/core/parse/open-bodies.ts';
import type { MailBody, ParsedMail } from '../../../../shared/core/parsed-mail.ts';
import { toPreviewMail } from '../../../../shared/core/triage/preview-mail.ts';
import { triage } from '../../../../shared/core/triage/triage.ts';
import { CATALOGUE } from '../../triage/reading.ts';
import { showBody, showWholeDecision } from './show-mail.ts';

export interface RecordedMail {
  /** `text "…"`: the words of a plain mail; `mail "…"`: the bytes of a whole one, a character for each. */
  readonly head: string;
  readonly lines: readonly string[];
}

export const RECORDS = ['mails', 'tables'] as const;

const SENT = new Date('2026-03-18T10:00:00Z');
const ANSWERED = ['In-Reply-To: <a@in.tracker.test>'];

function fileOf(record: string): URL {
  return new URL(`${record}.txt`, import.meta.url);
}

export function readMails(record: string): readonly RecordedMail[] {
  const blocks = readFileSync(fileOf(record), 'utf8')
    .trimEnd()
    .split(/\n\n(?! )/);
  return blocks.map((block) => {
    const [head = '', ...lines] = block.split('\n  ');
    return { head, lines };
  });
}

export function writeMails(record: string, mails: readonly RecordedMail[]): void {
  writeFileSync(
    fileOf(record),
    `${mails.map(({ head, lines }) => [head, ...lines].join('\n  ')).join('\n\n')}\n`,
  );
}

function rawOf(head: string): Uint8Array {
  const [, kind, json] = /^(text|mail) (".*")$/.exec(head) ?? [];
  if (json === undefined) throw new Error(`not the head of a mail: ${head}`);
  const words: string = JSON.parse(json);
  if (kind === 'mail') return Buffer.from(words, 'latin1');
  const fields = [
    'From: Maya Lindqvist <maya@example.com>',
    'Date: Wed, 18 Mar 2026 10:00:00 +0000',
    'Subject: hours',
    'Content-Type: text/plain; charset=utf-8',
  ];
  return Buffer.from([...fields, '', words].join('\n'), 'utf8');
}

/** A mail and what is decided on it, as of now. */
export async function openedAgain(
  head: string,
): Promise<{ readonly mail: ParsedMail; readonly body: MailBody; readonly decision: Decision }> {
  const raw = rawOf(head);
  const { subject, sentAt } = factsOf(raw);
  const preview = toPreviewMail({ text: '', subject, sentAt: SENT, member: MAYA });
  const body = await openBodies(raw);
  const mail: ParsedMail = {
    ...preview,
    header: { ...preview.header, ...(sentAt && { sentAt }), ...inReplyTo(raw) },
    arrival: { ...preview.arrival, recipient: 'time@in.tracker.test' },
    body,
  };
  return { mail, body, decision: triage(mail, { member: MAYA, catalogue: CATALOGUE }) };
}

/** The lines that tell of it. */
export async function openAgain(head: string): Promise<readonly string[]> {
  const { body, decision } = await openedAgain(head);
  return [...showBody(body), ...showWholeDecision(decision)];
}

function inReplyTo(raw: Uint8Array): Pick<ParsedMail['header'], 'inReplyTo'> {
  const text = Buffer.from(raw).toString('latin1');
  return ANSWERED.some((field) => text.includes(field)) ? { inReplyTo: '<a@in.tracker.test>' } : {};
}
