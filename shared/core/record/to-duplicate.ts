// The outcome of a mail whose content was recorded under another mail before: it leaves its record, and nothing else.
import type { MessageRecord, Outcome } from '../outcome.ts';
import { afterDigest } from './to-audit-event.ts';

/** Ignored, not answered, without entries; the mail that came first keeps the words. */
export function toDuplicate({ message, audit, retention }: Outcome): Outcome {
  const { personal: _kept, outboxId: _unsent, ...rest } = message;
  const duplicate: MessageRecord = {
    ...rest,
    status: 'ignored',
    disposition: 'ignored',
    reason: 'duplicate_content',
    timeline: message.timeline.map((step) =>
      step.step === 'decided' ? { ...step, reason: 'duplicate_content' } : step,
    ),
    entryIds: [],
  };
  return {
    message: duplicate,
    entries: [],
    audit: {
      ...audit,
      reason: duplicate.reason,
      afterDigest: afterDigest({ message: duplicate, entries: [] }),
    },
    retention,
  };
}
