// The twin of the token buckets.
import { intervalMs, latestFullAt, turnAt } from '../../shared/core/record/mail-rates.ts';
import type { MailRates } from '../../shared/ports/limits.ts';

export function memoryMailRates(): MailRates {
  const fullAt = new Map<string, number>();
  return {
    take: async ({ of, workspaceId, memberId, rate }, now) => {
      const key = JSON.stringify([of, workspaceId, memberId]);
      const next = Math.max(fullAt.get(key) ?? 0, now.getTime()) + intervalMs(rate);
      if (next > latestFullAt(rate, now)) return undefined;
      fullAt.set(key, next);
      return turnAt(rate, next, now);
    },
  };
}
