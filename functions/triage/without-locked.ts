// What a mail causes without the days that take no change. Asked only where the ledger has refused: who logs on an open day asks nothing
// more than the transaction does.
import type { Decision } from '../../shared/core/decision.ts';
import type { Outcome } from '../../shared/core/outcome.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { type OutcomeFacts, toOutcome } from '../../shared/core/record/to-outcome.ts';
import { holdClosed, holdLocked } from '../../shared/core/timesheet/hold-locked.ts';
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
    const { member, now } = facts;
    if (looks > MOST_LOOKS)
      return toOutcome(
        mail,
        holdLocked(decision, () => true),
        facts,
      );
    const held = member && (await holdClosed(decision, (days) => closedDays.of(member, days), now));
    return toOutcome(mail, held ?? decision, facts);
  };
}
