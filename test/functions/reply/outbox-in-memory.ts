// One receipt in an outbox that keeps the port's promises: a claim is a lease, a mark is for ever.
import type { OutboxItem } from '../../../shared/core/outbox-item.ts';
import type { Outbox } from '../../../shared/ports.ts';

export type OutboxState =
  | { readonly kind: 'due'; readonly at: Date }
  | { readonly kind: 'held'; readonly until: Date }
  | { readonly kind: 'sent'; readonly sesMessageId: string; readonly messageKey?: string }
  | { readonly kind: 'suppressed'; readonly messageKey?: string }
  | { readonly kind: 'withheld'; readonly reason: string };

export function outboxInMemory(item: OutboxItem, firstAttempt = 1) {
  let state: OutboxState = { kind: 'due', at: new Date(0) };
  let attempt = firstAttempt - 1;
  const isFree = (now: Date) =>
    (state.kind === 'due' && state.at <= now) || (state.kind === 'held' && state.until <= now);
  const outbox: Outbox = {
    claim: async (_key, now, leaseSeconds) => {
      if (!isFree(now)) return undefined;
      attempt += 1;
      state = { kind: 'held', until: new Date(now.getTime() + leaseSeconds * 1000) };
      return { item, attempt };
    },
    sent: async (_key, letter) => {
      if (state.kind !== 'sent') state = { kind: 'sent', ...letter };
    },
    suppress: async (_key, { messageKey }) => {
      state = { kind: 'suppressed', ...(messageKey !== undefined && { messageKey }) };
    },
    release: async (_key, at) => {
      state = { kind: 'due', at };
    },
    withhold: async (_key, reason) => {
      state = { kind: 'withheld', reason };
    },
    offerAgain: async (now) => ({ offered: isFree(now) ? 1 : 0 }),
  };
  return { outbox, state: () => state };
}
