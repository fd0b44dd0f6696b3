// functions/sweep: a stream forgets after a day and a sender may die; what is due is touched, so that it is offered again.
import type { Outbox } from '../../shared/ports.ts';
import { scheduledHandler } from '../../shared/runtime/scheduled-handler.ts';

export interface SweepServices {
  readonly outbox: Pick<Outbox, 'offerAgain'>;
  readonly clock: () => Date;
}

export function createHandler({ outbox, clock }: SweepServices) {
  return scheduledHandler('sweep', async ({ age, count, note }) => {
    const now = clock();
    const { offered, oldestReceivedAt } = await outbox.offerAgain(now);
    count('ReceiptsOfferedAgain', offered);
    age('OldestUnansweredSeconds', secondsSince(oldestReceivedAt, now)); // at each run: an alarm misses it when it is missing
    if (offered > 0) note('receipts offered again', { offered });
  });
}

function secondsSince(instant: string | undefined, now: Date): number {
  if (instant === undefined) return 0;
  return Math.max(0, Math.round((now.getTime() - new Date(instant).getTime()) / 1000));
}
