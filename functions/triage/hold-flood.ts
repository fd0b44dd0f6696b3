// Keeps a flood from taking everybody's turn: a mail over its sender's or workspace's rate waits, and parks in the end.
import { WAITS_ATTRIBUTE } from '../../shared/contracts/queues.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { toLostMail } from '../../shared/core/record/lost-mail.ts';
import { bucketsOf, MOST_WAITS } from '../../shared/core/record/mail-rates.ts';
import type { RetentionDays } from '../../shared/core/record/retention.ts';
import { toFailure } from '../../shared/core/record/to-failure.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import type { MailRates, WaitingMails } from '../../shared/ports/limits.ts';
import type { Messages, ParkedQueue } from '../../shared/ports.ts';
import type { QueueMessage } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';

export interface FloodServices {
  readonly rates: MailRates;
  readonly waiting: WaitingMails;
  readonly parked: ParkedQueue;
  readonly messages: Pick<Messages, 'failed'>;
  readonly retention: RetentionDays;
  readonly clock: () => Date;
}

/** True: the mail was sent again or parked, and this message is done with. */
export async function isHeldBack(
  mail: ParsedMail,
  { body, attributes }: QueueMessage,
  services: FloodServices,
  { count, note }: Telemetry,
): Promise<boolean> {
  const now = services.clock();
  for (const bucket of bucketsOf(mail.routing)) {
    if (await services.rates.take(bucket, now)) continue;
    const { messageKey } = mail;
    const waits = Number(attributes[WAITS_ATTRIBUTE] ?? 0);
    count('MailOverRate');
    note('mail over its rate', { messageKey, rate: bucket.of, waits });
    if (waits < MOST_WAITS) await services.waiting.again(body, mail, waits);
    else await park(mail, body, services);
    return true;
  }
  return false;
}

/** The record comes first: a letter that is parked is told of. It gives way to a real one when the letter comes back. */
async function park(
  mail: ParsedMail,
  body: string,
  { messages, parked, retention, clock }: FloodServices,
): Promise<void> {
  const reason = 'rate_limited';
  const lost = {
    ...toLostMail(mail),
    reason,
    engineVersion: ENGINE_VERSION,
    now: clock(),
    retention,
  } as const;
  await messages.failed(toFailure(lost));
  await parked.park(body, { step: 'triage', reason });
}
