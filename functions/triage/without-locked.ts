// What a mail causes without the days that take no change. Asked only where the ledger has refused: who logs on an open day asks nothing
// more than the transaction does.
import type { Decision } from '../../shared/core/decision.ts';
import type { Outcome } from '../../shared/core/outcome.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { type OutcomeFacts, toOutcome } from '../../shared/core/record/to-outcome.ts';
import type { DraftEntry } from '../../shared/core/time-entry.ts';
import { isClosed, partOf } from '../../shared/core/timesheet/closed-parts.ts';
import { holdLocked } from '../../shared/core/timesheet/hold-locked.ts';
import { isLockedOn } from '../../shared/core/timesheet/lock.ts';
import type { ClosedDays } from '../../shared/ports/periods.ts';

/** Days that keep being closed while the mail is written hold all of it back. */
const MOST_LOOKS = 3;

export function withoutLocked(
  closedDays: ClosedDays,
  mail: ParsedMail,
  decision: Decision,
  facts: OutcomeFacts,
): () => Promise<Outcome> {
  let looks = 0;
  return async () => {
    looks += 1;
    const isLocked = looks > MOST_LOOKS ? () => true : await look(closedDays, decision, facts);
    return toOutcome(mail, holdLocked(decision, isLocked), facts);
  };
}

async function look(
  closedDays: ClosedDays,
  decision: Decision,
  { member, now }: OutcomeFacts,
): Promise<(draft: DraftEntry) => boolean> {
  const days = 'entries' in decision ? decision.entries.map(({ workDate }) => workDate).sort() : [];
  const [from, to] = [days[0], days.at(-1)];
  if (member === undefined || from === undefined || to === undefined) return () => false;
  const { lock, closed } = await closedDays.of(member, { from, to });
  return (draft) =>
    isLockedOn(lock, draft.workDate, now.toISOString()) ||
    isClosed(closed.get(draft.workDate), partOf(draft));
}
