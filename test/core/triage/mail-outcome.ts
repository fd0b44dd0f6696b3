// What becomes of a whole mail from its raw bytes: opened, then read as Maya in London sent it on Tuesday, 24 November 2026.
import { MAYA } from '../../../local/demo/lone-member.ts';
import type { Decision } from '../../../shared/core/decision.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { factsOf } from '../../../shared/core/parse/attached-mails.ts';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { toPreviewMail } from '../../../shared/core/triage/preview-mail.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import { bytes } from '../screen/mail-bytes.ts';
import { CATALOGUE } from './reading.ts';
import { showDecision } from './show-decision.ts';

export interface Part {
  /** Header lines. */
  readonly head: readonly string[];
  readonly lines: readonly string[];
}

export interface Sent {
  readonly date?: string;
  readonly subject?: string;
  readonly parts: readonly Part[];
  readonly member?: Partial<MemberProfile>;
}

export const text = (...lines: readonly string[]): Part => ({
  head: ['Content-Type: text/plain; charset=utf-8'],
  lines,
});

function rawOf({ date = 'Tue, 24 Nov 2026 10:00:00 +0000', subject = '', parts }: Sent): Uint8Array {
  const body = parts.flatMap(({ head, lines }) => ['--b1', ...head, '', ...lines]);
  const head = ['From: Maya Lindqvist <maya@example.com>', `Date: ${date}`, `Subject: ${subject}`];
  return bytes(...head, 'Content-Type: multipart/mixed; boundary="b1"', '', ...body, '--b1--');
}

export async function decisionOn(sent: Sent): Promise<Decision> {
  const raw = rawOf(sent);
  const facts = factsOf(raw);
  const member = { ...MAYA, ...sent.member };
  const mail = toPreviewMail({ text: '', subject: facts.subject, sentAt: new Date(facts.date), member });
  const header = { ...mail.header, ...(facts.sentAt && { sentAt: facts.sentAt }) };
  return triage({ ...mail, header, body: await openBodies(raw) }, { member, catalogue: CATALOGUE });
}

export async function outcomeOfMail(sent: Sent): Promise<readonly string[]> {
  return showDecision(await decisionOn(sent));
}
