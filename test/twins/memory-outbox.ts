// The outbox's twin. `offered` counts what a stream would have shown again.
import { offersToRepeat } from '../../shared/core/outbox-offers.ts';
import type { TimelineStep } from '../../shared/core/reason.ts';
import type { Outbox, OutboxKey } from '../../shared/ports.ts';
import type { MemoryState, WaitingItem } from './memory-state.ts';

export function memoryOutbox({ outbox, messages }: MemoryState): Outbox {
  const find = ({ workspaceId, outboxId }: OutboxKey): WaitingItem | undefined => {
    const found = outbox.get(outboxId);
    return found?.item.workspaceId === workspaceId ? found : undefined;
  };
  const goOn = (messageKey: string | undefined, status: 'acted' | 'replied', step: TimelineStep) => {
    const record = messages.get(messageKey ?? '');
    if (record?.status !== 'acted') return;
    messages.set(record.messageKey, { ...record, status, timeline: [...record.timeline, step] });
  };
  return {
    claim: async (key, now, leaseSeconds) => {
      const found = find(key);
      if (found === undefined || !isClaimable(found, now)) return undefined;
      found.status = 'held';
      found.attempts += 1;
      found.offeredAt = undefined;
      found.dueAt = new Date(now.getTime() + leaseSeconds * 1000);
      return { item: found.item, attempt: found.attempts };
    },
    sent: async (key, { sesMessageId, messageKey }, now) => {
      const found = find(key);
      if (found === undefined || found.status === 'sent') return;
      found.status = 'sent';
      found.sesMessageId = sesMessageId;
      goOn(messageKey, 'replied', { step: 'answered', at: now.toISOString() });
    },
    suppress: async (key, { messageKey }, now) => {
      const found = find(key);
      if (found === undefined || !isOpen(found)) return;
      found.status = 'suppressed';
      const at = now.toISOString();
      goOn(messageKey, 'acted', { step: 'withheld', at, reason: 'address_suppressed' });
    },
    release: async (key, dueAt) => {
      const found = find(key);
      if (found?.status !== 'held') return;
      found.status = 'due';
      found.dueAt = dueAt;
    },
    withhold: async (key) => {
      const found = find(key);
      if (found !== undefined && isOpen(found)) found.status = 'withheld';
    },
    offerAgain: async (now) => {
      const waiting = [...outbox.values()].filter(isOpen);
      const before = offersToRepeat(now);
      const due = waiting.filter(({ dueAt, offeredAt = '' }) => dueAt < now && offeredAt < before);
      for (const one of due) Object.assign(one, { status: 'due', offeredAt: now.toISOString() });
      const [oldest] = waiting.map(({ item }) => item.receivedAt).sort();
      return { offered: due.length, ...(oldest === undefined ? {} : { oldestReceivedAt: oldest }) };
    },
  };
}

function isOpen({ status }: WaitingItem): boolean {
  return status === 'due' || status === 'held';
}

function isClaimable(found: WaitingItem, now: Date): boolean {
  const fresh = found.status === 'due' && found.attempts === 0;
  return fresh || (isOpen(found) && found.dueAt <= now);
}
