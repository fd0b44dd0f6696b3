// functions/sweep: a stream forgets after a day and a sender may die; what is due is touched, so that it is offered again.
import type { Outbox } from '../../shared/ports.ts';
import { scheduledHandler } from '../../shared/runtime/scheduled-handler.ts';

export interface SweepServices {
  readonly outbox: Pick<Outbox, 'offerAgain'>;
  readonly clock: () => Date;
}

export function createHandler({ outbox, clock }: SweepServices) {
  return scheduledHandler('sweep', async ({ count, note }) => {
    const offered = await outbox.offerAgain(clock());
    count('ReceiptsOfferedAgain', offered);
    if (offered > 0) note('receipts offered again', { offered });
  });
}
