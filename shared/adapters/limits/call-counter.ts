// Counts calls in the token buckets of the mail table: one write for a call of who stays below their limit, one in ten for their
// workspace, whose bucket would be the hottest item of the table otherwise, and none for who is known to be over.
import { blockOf, type CallLimits, callsLeft, toCallBucket } from '../../core/record/call-limits.ts';
import { type MailBucket, takenMs } from '../../core/record/mail-rates.ts';
import type { CallCounter, MailRates } from '../../ports/limits.ts';

/** Of workspaces, and of callers who are over, in one instance. */
const MOST_REMEMBERED = 1_000;
/** Places of a workspace that an instance has not given away by then are gone with it: it asks anew. */
const BLOCK_MS = 60_000;

interface Block {
  readonly turn: Promise<Date | undefined>;
  readonly until: number;
  given: number;
}

export function callCounter(rates: MailRates, limits: CallLimits): CallCounter {
  const take = restingWhenEmpty(rates);
  const blocks = new Map<string, Block>();
  const size = blockOf(limits.workspace);

  const blockFor = (bucket: MailBucket, now: Date): Block => {
    const { workspaceId } = bucket;
    const known = blocks.get(workspaceId);
    if (known !== undefined && known.given < size && now.getTime() < known.until) return known;
    const turn = take(bucket, now);
    const block = { turn, until: now.getTime() + BLOCK_MS, given: 0 };
    remember(blocks, workspaceId, block);
    const forget = () => blocks.get(workspaceId) === block && blocks.delete(workspaceId);
    turn.then((taken) => taken === undefined && forget(), forget);
    return block;
  };

  return {
    count: async (scope, now) => {
      const { caller, workspace } = limits;
      const turn = await take(toCallBucket('caller', scope, caller), now);
      const own = callsLeft('caller', caller, turn, now);
      if (turn === undefined) return { left: [own], over: own };
      const block = blockFor(toCallBucket('workspace', scope, workspace, size), now);
      block.given += 1;
      const given = block.given;
      const last = await block.turn;
      const all = callsLeft('workspace', workspace, last, now, size - given);
      return { left: [own, all], ...(last === undefined && { over: all }) };
    },
  };
}

/** A bucket that is found empty is not asked again until a place is there: a flood costs no writes. */
function restingWhenEmpty(rates: MailRates): MailRates['take'] {
  const restsUntil = new Map<string, number>();
  return async (bucket, now) => {
    const { of, workspaceId, memberId = '' } = bucket;
    const key = JSON.stringify([of, workspaceId, memberId]);
    if (now.getTime() < (restsUntil.get(key) ?? 0)) return undefined;
    const turn = await rates.take(bucket, now);
    if (turn === undefined) remember(restsUntil, key, now.getTime() + takenMs(bucket));
    return turn;
  };
}

function remember<T>(known: Map<string, T>, key: string, value: T): void {
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
}
