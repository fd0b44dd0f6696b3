// The recorder's twin: one synchronous step stands for the transaction.
import { OutcomeConflictError, OutcomeTooLargeError } from '../../shared/adapters/ledger/dynamo-recorder.ts';
import { firstOfferAt } from '../../shared/core/outbox-offers.ts';
import { GIVES_WAY, type Outcome } from '../../shared/core/outcome.ts';
import { countItems, LARGEST_OUTCOME_ITEMS } from '../../shared/core/record/limits.ts';
import type { Recorder, Recording } from '../../shared/ports.ts';
import { countWrites, isLocked } from './memory-locks.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryRecorder(state: MemoryState): Recorder {
  return {
    record: async (outcome) => {
      if (countItems(outcome) > LARGEST_OUTCOME_ITEMS) throw new OutcomeTooLargeError('too many items');
      const refusal = refuse(state, outcome);
      if (refusal === undefined) writeOutcome(state, outcome);
      return refusal ?? 'recorded';
    },
  };
}

function refuse(state: MemoryState, outcome: Outcome): Recording | undefined {
  const known = refuseKnown(state, outcome);
  if (known !== undefined) return known;
  if (outcome.entries.some((after) => isLocked(state, { after }))) return 'locked';
  if (outcome.entries.some(({ entryId }) => state.entries.has(entryId)))
    throw new OutcomeConflictError('an entry exists already');
  return undefined;
}

function refuseKnown(state: MemoryState, { message, content, messageId }: Outcome): Recording | undefined {
  const before = state.messages.get(message.messageKey);
  if (before !== undefined && !GIVES_WAY.has(before.status)) return 'repeated';
  const first = content === undefined ? undefined : state.contents.get(content.contentKey);
  if (first !== undefined && first !== message.messageKey) return 'content_known';
  const underId = messageId === undefined ? undefined : state.messageIds.get(messageId.idKey);
  return underId !== undefined && underId !== messageId?.contentKey ? 'id_reused' : undefined;
}

export function writeOutcome(
  state: MemoryState,
  { message, content, messageId, entries, proposal, reply, quarantined, audit }: Outcome,
): void {
  state.messages.set(message.messageKey, message);
  if (content !== undefined) state.contents.set(content.contentKey, content.messageKey);
  if (messageId !== undefined) state.messageIds.set(messageId.idKey, messageId.contentKey);
  for (const entry of entries) state.entries.set(entry.entryId, entry);
  countWrites(
    state,
    entries.map((after) => ({ after })),
  );
  if (proposal !== undefined) state.proposals.set(proposal.proposalId, proposal);
  if (reply !== undefined) {
    const dueAt = new Date(firstOfferAt(reply.createdAt));
    state.outbox.set(reply.outboxId, { item: reply, status: 'due', attempts: 0, dueAt });
  }
  if (quarantined !== undefined) state.quarantined.set(message.messageKey, quarantined);
  state.audit.push(audit);
}
