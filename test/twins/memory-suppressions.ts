// The twin of the suppressed addresses, for all who ask. Their ids are the addresses' own digests.
import { suppressedDigest } from '../../shared/adapters/sealing/directory-digests.ts';
import { DEFAULT_RETENTION_DAYS, expiresAt } from '../../shared/core/record/retention.ts';
import { toSuppressionEvent } from '../../shared/core/record/to-suppression-event.ts';
import { monthOfLetter, type Suppression, severityOf } from '../../shared/core/suppression.ts';
import type { SuppressionList, Suppressions } from '../../shared/ports/suppressions.ts';
import { pageOf } from './memory-cursor.ts';
import type { MemoryState } from './memory-state.ts';
import { twinDigests } from './twin-sealer.ts';

const idOf = (address: string) => suppressedDigest(twinDigests, address);
const secondsOf = (at: Date) => at.getTime() / 1000;

export function memorySuppressions({ suppressed, fullMailboxes, audit }: MemoryState): Suppressions {
  return {
    holds: async ({ workspaceId, address }, now) => {
      const found = suppressed.get(`${workspaceId}/${await idOf(address)}`);
      return found !== undefined && found.liftedAt === undefined && found.expiresAt > secondsOf(now);
    },
    add: async ({ workspaceId, memberId, address }, { cause, seenAt }, now) => {
      const id = await idOf(address);
      const before = suppressed.get(`${workspaceId}/${id}`);
      if (before !== undefined && !givesWay(before, { cause, seenAt }, now)) return false;
      const of = cause === 'full_mailbox' ? 'shortSuppression' : 'suppression';
      const suppression: Suppression = {
        workspaceId,
        memberId,
        id,
        cause,
        suppressedAt: seenAt.toISOString(),
        expiresAt: expiresAt(of, seenAt, DEFAULT_RETENTION_DAYS),
      };
      suppressed.set(`${workspaceId}/${id}`, suppression);
      audit.push(toSuppressionEvent(suppression, undefined, now, DEFAULT_RETENTION_DAYS));
      return true;
    },
    countFull: async ({ workspaceId, address }, { sesMessageId, seenAt }) => {
      const key = `${workspaceId}/${await idOf(address)}/${monthOfLetter(seenAt)}`;
      const letters = (fullMailboxes.get(key) ?? new Set()).add(sesMessageId);
      fullMailboxes.set(key, letters);
      return letters.size;
    },
  };
}

function givesWay(
  before: Suppression & { readonly liftedAt?: string },
  { cause, seenAt }: { readonly cause: Suppression['cause']; readonly seenAt: Date },
  now: Date,
): boolean {
  if (before.liftedAt !== undefined) return before.liftedAt < seenAt.toISOString();
  return severityOf(before.cause) < severityOf(cause) || before.expiresAt <= secondsOf(now);
}

export function memorySuppressionList({ suppressed, fullMailboxes, audit }: MemoryState): SuppressionList {
  return {
    list: async (workspaceId, { limit, cursor }, now) =>
      pageOf(
        [...suppressed.values()].filter(
          (one) =>
            one.workspaceId === workspaceId && one.liftedAt === undefined && one.expiresAt > secondsOf(now),
        ),
        ({ id }) => id,
        'rising',
        { bound: [workspaceId], limit, cursor },
      ),
    lift: async (workspaceId, id, by, now) => {
      const found = suppressed.get(`${workspaceId}/${id}`);
      if (found === undefined || found.liftedAt !== undefined) return found !== undefined;
      suppressed.set(`${workspaceId}/${id}`, { ...found, liftedAt: now.toISOString() });
      fullMailboxes.delete(`${workspaceId}/${id}/${monthOfLetter(now)}`);
      audit.push(toSuppressionEvent(found, by, now, DEFAULT_RETENTION_DAYS));
      return true;
    },
    idOf,
  };
}
