// What a mail says of days that take no change: it is held back as a proposal and told, never logged and never dropped.
import type { Decision } from '../decision.ts';
import { type Span, spanOver } from '../span.ts';
import type { DraftEntry } from '../time-entry.ts';
import type { WorkDate } from '../work-date.ts';
import { type ClosedParts, isClosed, partOf } from './closed-parts.ts';
import { isLockedOn, type Lock } from './lock.ts';

type Logging = Extract<Decision, { disposition: 'logged' | 'command' }>;

/** The decision without the entries of such days, which stand in `onLockedDays`. */
export function holdLocked(decision: Decision, isLocked: (draft: DraftEntry) => boolean): Decision {
  if (decision.disposition !== 'logged' && decision.disposition !== 'command') return decision;
  const locked = decision.entries.filter(isLocked);
  return locked.length === 0 ? decision : holdBack(decision, locked);
}

/** The same as of what closes the days of the member at this moment. It is asked only where something would be logged. */
export async function holdClosed(
  decision: Decision,
  closingOn: (days: Span) => Promise<Closing>,
  at: Date,
): Promise<Decision> {
  const days = 'entries' in decision ? spanOver(decision.entries.map(({ workDate }) => workDate)) : undefined;
  if (days === undefined) return decision;
  const closing = await closingOn(days);
  return holdLocked(decision, (draft) => isHeldBy(closing, draft, at));
}

/** What closes days of a member. */
export interface Closing {
  readonly lock: Lock;
  readonly closed: ReadonlyMap<WorkDate, ClosedParts>;
}

function isHeldBy({ lock, closed }: Closing, draft: DraftEntry, at: Date): boolean {
  return (
    isLockedOn(lock, draft.workDate, at.toISOString()) || isClosed(closed.get(draft.workDate), partOf(draft))
  );
}

function holdBack(decision: Logging, locked: readonly DraftEntry[]): Decision {
  const entries = decision.entries.filter((draft) => !locked.includes(draft));
  const onLockedDays = [...(decision.onLockedDays ?? []), ...locked];
  if (decision.disposition === 'command') return { ...decision, entries, onLockedDays };
  if (entries.length > 0) return { ...decision, reason: 'accepted_partial', entries, onLockedDays };
  const { question, toldBefore } = decision;
  return {
    disposition: 'needs_review',
    reason: 'period_locked',
    drafts: [],
    onLockedDays,
    ...(toldBefore && { toldBefore }),
    ...(question && { question }),
  };
}
