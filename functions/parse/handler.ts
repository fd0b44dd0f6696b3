// functions/parse: a notification or a release in, a parsed mail on the triage queue for each recipient, refusals included.
// It opens hostile bytes, so it may touch the least: a raw object, the directory, a queue.
import { InletMessage } from '../../shared/contracts/inlet-message.ts';
import { receiveMail } from '../../shared/core/parse/receive-mail.ts';
import type { Arrival, MailBody } from '../../shared/core/parsed-mail.ts';
import type { Directory, ParsedMailQueue, RawMails, RetryQueue } from '../../shared/ports.ts';
import { atMost } from '../../shared/runtime/at-most.ts';
import type { Job } from '../../shared/runtime/job.ts';
import { queueHandler } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';
import { openOnce } from './open-bodies.ts';
import { toDelivery } from './to-delivery.ts';

export interface ParseServices {
  readonly rawBucket: string;
  readonly rawMails: RawMails;
  readonly directory: Pick<
    Directory,
    'findRecipient' | 'findCaptureAlias' | 'findConfirmation' | 'findSender'
  >;
  readonly parsedMails: ParsedMailQueue;
  readonly retry: RetryQueue;
  readonly openBodies: Job<Uint8Array, MailBody>;
  readonly clock: () => Date;
}

/** A raw mail has up to 40 MB: a batch of ten would fill the function's memory. */
const RAW_MAILS_AT_ONCE = 3;

export function createHandler(services: ParseServices) {
  const inTurn = atMost(RAW_MAILS_AT_ONCE);
  return queueHandler('parse', InletMessage, services.retry, (message, telemetry) =>
    inTurn(() => onMessage(message, services, telemetry)),
  );
}

async function onMessage(
  message: InletMessage,
  services: ParseServices,
  telemetry: Telemetry,
): Promise<void> {
  const { ref, arrivals, ...delivery } = toDelivery(message, services.rawBucket);
  const raw = await services.rawMails.open(ref);
  const openBodies = openOnce(raw, services.openBodies, telemetry);
  const onArrival = async (arrival: Arrival) => {
    const world = { ...delivery, ...services.directory, openBodies, now: services.clock() };
    const mail = await receiveMail(raw, arrival, world);
    await services.parsedMails.send(mail);
    const { messageKey, routing } = mail;
    telemetry.count(`Routed.${routing.kind === 'refused' ? routing.reason : routing.kind}`);
    telemetry.note('mail parsed', { messageKey, routing: routing.kind });
  };

  // Each recipient apart: one that fails keeps no other from going on, and a repeat of those is harmless.
  const ends = await Promise.allSettled(arrivals.map(onArrival));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
