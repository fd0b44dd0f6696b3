// The twin of the token buckets.
import type { MailRates } from '../../shared/ports/limits.ts';

export function memoryMailRates(): MailRates {
  const fullAt = new Map<string, number>();
  return {
    take: async ({ of, workspaceId, memberId, rate }, now) => {
      const key = JSON.stringify([of, workspaceId, memberId]);
      const each = 1000 / rate.perSecond;
      const next = Math.max(fullAt.get(key) ?? 0, now.getTime()) + each;
      if (next > now.getTime() + rate.burst * each) return false;
      fullAt.set(key, next);
      return true;
    },
  };
}
