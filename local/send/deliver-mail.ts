// Sends one mail and waits for what becomes of it: the whole of `npm run send` for one mail, without its flags.
import { toMessageKey } from '../../shared/core/record/ids.ts';
import type { Outcomes } from '../outcome.ts';
import { type Parcel, sendSmtp } from './send-smtp.ts';
import type { SentMail } from './show-outcome.ts';

const LIMIT_MS = 60_000;

/** Throws `PlainError` when the mail is not accepted. */
export async function deliverMail(
  label: string,
  parcel: Parcel,
  smtpPort: number,
  outcomes: Outcomes,
): Promise<SentMail> {
  const { sesMessageId } = await sendSmtp(smtpPort, parcel);
  const acceptedAt = performance.now();
  const messageKey = toMessageKey(sesMessageId, parcel.to);
  const outcome = await outcomes.of(messageKey, LIMIT_MS);
  const milliseconds = Math.round(performance.now() - acceptedAt);
  return { label, sesMessageId, messageKey, milliseconds, outcome };
}
