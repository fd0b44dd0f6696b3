// What a mail says of days that take no change: it is held back as a proposal and told, never logged and never dropped.
import type { Decision } from '../decision.ts';
import type { DraftEntry } from '../time-entry.ts';

type Logging = Extract<Decision, { disposition: 'logged' | 'command' }>;

/** The decision without the entries of such days, which stand in `onLockedDays`. */
export function holdLocked(decision: Decision, isLocked: (draft: DraftEntry) => boolean): Decision {
  if (decision.disposition !== 'logged' && decision.disposition !== 'command') return decision;
  const locked = decision.entries.filter(isLocked);
  return locked.length === 0 ? decision : holdBack(decision, locked);
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
