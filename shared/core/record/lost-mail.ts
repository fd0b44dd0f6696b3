// A mail that no attempt could decide, as far as anything can still be told of it.
import type { ParsedMail, RawRef } from '../parsed-mail.ts';
import type { TimelineStep } from '../reason.ts';

export interface LostMail {
  readonly messageKey: string;
  /** Absent where the mail failed before it was known whose it is. */
  readonly workspaceId?: string;
  readonly memberId?: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly raw: RawRef;
  /** The stations that the mail passed. Absent where only its arrival is known. */
  readonly timeline?: readonly TimelineStep[];
}

export function toLostMail({ messageKey, arrival, routing, timeline }: ParsedMail): LostMail {
  const { workspaceId } = routing;
  return {
    messageKey,
    receivedAt: arrival.receivedAt,
    raw: arrival.raw,
    timeline,
    ...(workspaceId === undefined ? {} : { workspaceId }),
    ...(routing.kind === 'member' ? { memberId: routing.memberId } : {}),
  };
}
