// How much mail is decided at once (mail-rules 19, flood): token buckets, kept as the instant at which each is full again (GCRA,
// ITU-T I.371). Over them a mail waits, and nobody else's.
import { UNROUTED } from '../outcome.ts';
import type { Routing } from '../parsed-mail.ts';

export interface MailRate {
  /** Mails that are taken at once after a quiet time. */
  readonly burst: number;
  /** Mails a second after that. */
  readonly perSecond: number;
}

export interface MailBucket {
  /** Whose mail it counts: a member's, all members' of a workspace, or what strangers and machines send to one. */
  readonly of: 'member' | 'workspace' | 'strangers';
  readonly workspaceId: string;
  readonly memberId?: string;
  readonly rate: MailRate;
}

/** A person who forwards a whole month stays below it; a robot's loop does not. */
const MEMBER: MailRate = { burst: 100, perSecond: 1 };
/** A few hundred people on the last evening of a month. */
const WORKSPACE: MailRate = { burst: 5_000, perSecond: 20 };
/** Strangers take nothing from the members of the workspace that they write to. */
const STRANGERS: MailRate = { burst: 1_000, perSecond: 10 };

/** Times that a mail may wait: with the delays below about eight hours. */
export const MOST_WAITS = 48;
/** What SQS allows (API reference, SendMessage, DelaySeconds). */
const LONGEST_DELAY_SECONDS = 900;
const FIRST_DELAY_SECONDS = 15;

/** The buckets that a mail takes a token of, in this order: the sender's own first, so that a flood does not empty the workspace's. */
export function bucketsOf(routing: Routing): readonly MailBucket[] {
  if (routing.kind === 'refused')
    return [{ of: 'strangers', workspaceId: routing.workspaceId ?? UNROUTED, rate: STRANGERS }];
  const { workspaceId, memberId } = routing;
  return [
    { of: 'member', workspaceId, memberId, rate: MEMBER },
    { of: 'workspace', workspaceId, rate: WORKSPACE },
  ];
}

/** Seconds that a mail waits which waited `waits` times before. `random` gives 0 to 1: what came as one does not come back as one. */
export function delaySeconds(waits: number, random: () => number): number {
  const most = Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** waits);
  return Math.round(most * (0.5 + random() / 2));
}
