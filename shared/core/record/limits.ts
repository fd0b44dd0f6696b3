// What fits into one transaction. A mail that asks for more goes to review whole: half of a mail is never recorded.
import type { AnswerItem } from '../outbox-item.ts';
import type { Outcome } from '../outcome.ts';

/** A transaction holds 100 items (DynamoDB, "Constraints"); some are kept for checks that later steps add. */
export const LARGEST_OUTCOME_ITEMS = 95;

/** An item holds 400 KB, sealed and with its keys; the receipt's facts are the largest of a mail's items. */
const LARGEST_FACTS_BYTES = 256 * 1024;

/** How many drafts a mail that is too large still shows for review. */
export const DRAFTS_SHOWN = 20;

/**
 * Items that an outcome takes in the store: record, the mark of its raw mail, its text, content mark, mark of the Message-ID, proposal, reply, place in the quarantine, audit event,
 * entries, days, and the question whether these are locked.
 */
export function countItems({ message, entries, ...others }: Outcome): number {
  const days = new Set(entries.map(({ workDate }) => workDate));
  const { content, messageId, proposal, reply, quarantined } = others;
  const single = [message.personal, content, messageId, proposal, reply, quarantined].filter(
    (one) => one !== undefined,
  );
  return 3 + single.length + entries.length + days.size + Math.min(1, days.size);
}

export function isTooLarge(outcome: Outcome): boolean {
  return (
    countItems(outcome) > LARGEST_OUTCOME_ITEMS ||
    (outcome.reply !== undefined && factsBytes(outcome.reply.facts) > LARGEST_FACTS_BYTES)
  );
}

function factsBytes(facts: AnswerItem['facts']): number {
  return new TextEncoder().encode(JSON.stringify(facts)).byteLength;
}
