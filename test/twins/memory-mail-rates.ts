// The twin of the token buckets.
import { latestFullAt, takenMs, turnAt } from '../../shared/core/record/mail-rates.ts';
import type { MailRates } from '../../shared/ports/limits.ts';

export function memoryMailRates(): MailRates {
  const fullAt = new Map<string, number>();
  return {
    take: async (bucket, now) => {
      const { of, workspaceId, memberId, rate } = bucket;
      const key = JSON.stringify([of, workspaceId, memberId]);
      const next = Math.max(fullAt.get(key) ?? 0, now.getTime()) + takenMs(bucket);
      if (next > latestFullAt(bucket, now)) return undefined;
      fullAt.set(key, next);
      return turnAt(rate, next, now);
    },
  };
}
