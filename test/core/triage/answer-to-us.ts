// What an answer to a mail of ours is decided to be, from its raw text on: sent by Maya on Wednesday, 18 March 2026, at ten.
import { MAYA } from '../../../local/demo/lone-member.ts';
import type { Decision } from '../../../shared/core/decision.ts';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { toPreviewMail } from '../../../shared/core/triage/preview-mail.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import { CATALOGUE } from './reading.ts';

export interface Answer {
  readonly locale?: string;
  /** Lines below the answer: the head of the quote, and the quote. */
  readonly quote: readonly string[];
  readonly inReplyTo?: string | undefined;
}

/** The head of what is quoted of us. */
export const OURS = 'On Wed, 18 Mar 2026 at 09:00, Timepost <time@in.tracker.test> wrote:';

export async function decideAnswer(
  text: string,
  { locale = 'en-GB', quote, inReplyTo }: Answer,
): Promise<Decision> {
  const lines = ['Date: Wed, 18 Mar 2026 10:00:00 +0000', 'Content-Type: text/plain; charset=utf-8', ''];
  const raw = [...lines, text, '', ...quote].join('\r\n');
  const member = { ...MAYA, locale };
  const sentAt = new Date('2026-03-18T10:00:00Z');
  const preview = toPreviewMail({ text: '', subject: 'Re: log', sentAt, member });
  const mail = {
    ...preview,
    header: { ...preview.header, ...(inReplyTo && { inReplyTo }) },
    arrival: { ...preview.arrival, recipient: 'time@in.tracker.test' },
    body: await openBodies(new TextEncoder().encode(raw)),
  };
  return triage(mail, { member, catalogue: CATALOGUE });
}
