// How often the API may be asked: by one token or signed-in member, and by all of a workspace together. In the token buckets of
// mail (mail-rates.ts), but nobody waits for a turn: who is over is refused and told when to come again.
import type { WorkspaceScope } from '../workspace-scope.ts';
import { intervalMs, type MailBucket } from './mail-rates.ts';

/** So many calls at once after a quiet time, and as many again in each window. */
export interface CallLimit {
  readonly quota: number;
  readonly windowSeconds: number;
}

export interface CallLimits {
  /** A token of ours, or a member who signed in. */
  readonly caller: CallLimit;
  readonly workspace: CallLimit;
}

/** A page makes a few calls a minute and a script one after the other; two hundred people at the end of a month stay below the second. */
export const DEFAULT_CALL_LIMITS: CallLimits = {
  caller: { quota: 300, windowSeconds: 60 },
  workspace: { quota: 3_000, windowSeconds: 60 },
};

/** What is left of a limit. */
export interface CallsLeft extends CallLimit {
  readonly name: keyof CallLimits;
  readonly left: number;
  /** Until the whole quota is there again. */
  readonly seconds: number;
}

/** A place is given at once, however far ahead it is: how far says how many are left. */
export function toCallBucket(
  name: keyof CallLimits,
  { workspaceId, memberId, tokenId = memberId }: Pick<WorkspaceScope, 'workspaceId' | 'memberId' | 'tokenId'>,
  limit: CallLimit,
  places = 1,
): MailBucket {
  const rate = { burst: 1, perSecond: limit.quota / limit.windowSeconds };
  const aheadMs = (limit.quota - 1) * intervalMs(rate);
  const own = { workspaceId, rate, aheadMs, places };
  return name === 'caller' ? { ...own, of: 'caller', memberId: tokenId } : { ...own, of: 'callers' };
}

/**
 * @param turn of the last place that was taken of the bucket, which may be some time ago; `undefined`: there was none
 * @param held places that were taken and not given away yet
 */
export function callsLeft(
  name: keyof CallLimits,
  limit: CallLimit,
  turn: Date | undefined,
  now: Date,
  held = 0,
): CallsLeft {
  const { quota, windowSeconds } = limit;
  const each = (windowSeconds * 1000) / quota;
  const takenMs = turn === undefined ? quota * each : Math.max(0, turn.getTime() - now.getTime() + each);
  const left = turn === undefined ? 0 : Math.min(quota, Math.floor(quota - takenMs / each) + held);
  return { name, quota, windowSeconds, left, seconds: Math.ceil(takenMs / 1000) };
}

/** Seconds after which a place is there again, at the latest. */
export function retryAfterSeconds({ quota, windowSeconds }: CallLimit): number {
  return Math.max(1, Math.ceil(windowSeconds / quota));
}

/** Places of a workspace that an instance takes at once, so that not every call is a write to the same item. */
export function blockOf({ quota }: CallLimit): number {
  return Math.max(1, Math.min(10, Math.floor(quota / 100)));
}
