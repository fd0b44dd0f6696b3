// How much mail is decided at once (mail-rules 19, flood): token buckets, kept as the instant at which each is full again (GCRA,
// ITU-T I.371). A mail over them takes its place ahead of time and waits for its turn, and nobody else's does.
import { UNROUTED } from '../outcome.ts';
import type { Routing } from '../parsed-mail.ts';

export interface MailRate {
  /** Mails that are taken at once after a quiet time. */
  readonly burst: number;
  /** Mails a second after that. */
  readonly perSecond: number;
}

export interface MailBucket {
  /**
   * Whose mail it counts: a member's, all members' of a workspace, or what strangers and machines send to one; or whose calls
   * of the API (call-limits.ts): one caller's, or all of a workspace.
   */
  readonly of: 'member' | 'workspace' | 'strangers' | 'caller' | 'callers';
  readonly workspaceId: string;
  readonly memberId?: string;
  readonly rate: MailRate;
  /** Places are given away for so long ahead. @default eight hours */
  readonly aheadMs?: number;
  /** How many are taken at once. @default 1 */
  readonly places?: number;
}

/** A person who forwards a whole month stays below it; a robot's loop does not. */
const MEMBER: MailRate = { burst: 100, perSecond: 1 };
/** A few hundred people on the last evening of a month. */
const WORKSPACE: MailRate = { burst: 5_000, perSecond: 20 };
/** Strangers take nothing from the members of the workspace that they write to. */
const STRANGERS: MailRate = { burst: 1_000, perSecond: 10 };

/** Places are given away for so long ahead, and no longer: a robot must not take a person's next days. */
const PLACES_AHEAD_MS = 8 * 3_600_000;
/** Times that a mail may be sent again: more than the steps to any place, and some nine hours for one that finds none. */
export const MOST_WAITS = 48;
/** What SQS allows (API reference, SendMessage, DelaySeconds). */
const LONGEST_DELAY_SECONDS = 900;

export function intervalMs({ perSecond }: MailRate): number {
  return 1000 / perSecond;
}

/** How far a bucket may be taken, in milliseconds since 1970. */
export function latestFullAt({ rate, aheadMs = PLACES_AHEAD_MS }: MailBucket, now: Date): number {
  return now.getTime() + rate.burst * intervalMs(rate) + aheadMs;
}

/** By how much taking its places puts off the instant at which a bucket is full again, in milliseconds. */
export function takenMs({ rate, places = 1 }: MailBucket): number {
  return places * intervalMs(rate);
}

/** The turn of whoever took the last place of a bucket that is full again at `fullAt`. */
export function turnAt(rate: MailRate, fullAt: number, now: Date): Date {
  return new Date(Math.max(now.getTime(), fullAt - rate.burst * intervalMs(rate)));
}

/** The buckets that a mail takes a token of, in this order: the sender's own first, so that a flood does not empty the workspace's. */
export function bucketsOf(routing: Routing): readonly MailBucket[] {
  if (routing.kind !== 'member')
    return [{ of: 'strangers', workspaceId: routing.workspaceId ?? UNROUTED, rate: STRANGERS }];
  const { workspaceId, memberId } = routing;
  return [
    { of: 'member', workspaceId, memberId, rate: MEMBER },
    { of: 'workspace', workspaceId, rate: WORKSPACE },
  ];
}

/**
 * Seconds until a mail is looked at again: its turn, or the longest that may be. `random` gives 0 to 1: what found no place at the same
 * time does not come back at the same time.
 */
export function delaySeconds(turn: Date | undefined, now: Date, random: () => number): number {
  if (turn === undefined) return Math.round(LONGEST_DELAY_SECONDS * (0.5 + random() / 2));
  const seconds = Math.ceil((turn.getTime() - now.getTime()) / 1000);
  return Math.min(LONGEST_DELAY_SECONDS, Math.max(1, seconds));
}
