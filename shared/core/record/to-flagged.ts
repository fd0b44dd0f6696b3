// The outcome of a mail whose Message-ID came before with other words: read like any other, and flagged (mail-rules 7).
import type { Outcome } from '../outcome.ts';

export function toFlagged({ message, messageId: _ofAnother, ...rest }: Outcome): Outcome {
  return { ...rest, message: { ...message, flags: ['message_id_reused'] } };
}
