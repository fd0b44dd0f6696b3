// functions/sweep: what a fault left lying is found. Every five minutes the outbox: a stream forgets after a day and a sender may die.
// Once a day the raw mails: one without a record was told to nobody. Every quarter of an hour what is under a legal hold: it may not end.
import type { HeldThings } from '../../shared/ports/holds.ts';
import type { RawMailsCheck } from '../../shared/ports/raw-mails.ts';
import type { Outbox } from '../../shared/ports.ts';
import { scheduledHandler } from '../../shared/runtime/scheduled-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';

export interface SweepServices {
  readonly outbox: Pick<Outbox, 'offerAgain'>;
  readonly rawMails: RawMailsCheck;
  readonly held: HeldThings;
  readonly clock: () => Date;
}

const HOUR_MS = 3_600_000;
/** By then even a mail that was tried for ten hours has a record. Each is looked at on two days. */
const YOUNGEST_MS = 24 * HOUR_MS;
const OLDEST_MS = 73 * HOUR_MS;
/** Of the function's five minutes; the next run goes on. */
const MOST_OF_HOLDS_MS = 200_000;
/** Named in the log: enough to find the cause by. */
const MOST_NAMED = 20;

export function createHandler(services: SweepServices) {
  return scheduledHandler('sweep', (telemetry, { task }) => {
    if (task === 'reconcile') return reconcile(services, telemetry);
    return task === 'hold' ? keepHeld(services, telemetry) : offer(services, telemetry);
  });
}

async function keepHeld({ held, clock }: SweepServices, { age, count }: Telemetry): Promise<void> {
  const now = clock();
  const isEnough = () => clock().getTime() - now.getTime() > MOST_OF_HOLDS_MS;
  const { putOff, rawKept, behindSeconds } = await held.keep(now, isEnough);
  count('HeldThingsPutOff', putOff);
  count('HeldRawMailsKept', rawKept);
  age('HoldsBehindSeconds', Math.round(behindSeconds));
}

async function offer({ outbox, clock }: SweepServices, { age, count, note }: Telemetry): Promise<void> {
  const now = clock();
  const { offered, oldestReceivedAt } = await outbox.offerAgain(now);
  count('ReceiptsOfferedAgain', offered);
  age('OldestUnansweredSeconds', secondsSince(oldestReceivedAt, now)); // at each run: an alarm misses it when it is missing
  if (offered > 0) note('receipts offered again', { offered });
}

async function reconcile({ rawMails, clock }: SweepServices, { count, note }: Telemetry): Promise<void> {
  const now = clock().getTime();
  const stored = { after: new Date(now - OLDEST_MS), before: new Date(now - YOUNGEST_MS) };
  const { looked, keys } = await rawMails.unrecorded(stored);
  count('RawMailsLookedAt', looked);
  count('RawMailsWithoutRecord', keys.length);
  for (const rawKey of keys.slice(0, MOST_NAMED)) note('raw mail without a record', { rawKey });
}

function secondsSince(instant: string | undefined, now: Date): number {
  if (instant === undefined) return 0;
  return Math.max(0, Math.round((now.getTime() - new Date(instant).getTime()) / 1000));
}
