// Keeps a flood from taking everybody's turn: a mail over its sender's or workspace's rate gets a turn of its own and waits for it
// in the queue. It is looked at again when its turn comes, so that a flood that waits costs nobody anything.
import { PASSED_ATTRIBUTE, TURN_ATTRIBUTE, WAITS_ATTRIBUTE } from '../../shared/contracts/queues.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { toLostMail } from '../../shared/core/record/lost-mail.ts';
import { bucketsOf, type MailBucket, MOST_WAITS } from '../../shared/core/record/mail-rates.ts';
import type { RetentionDays } from '../../shared/core/record/retention.ts';
import { toFailure } from '../../shared/core/record/to-failure.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import type { MailRates, Waited, WaitingMails } from '../../shared/ports/limits.ts';
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
  const before = toWaited(attributes);
  const wait = await waitOf(bucketsOf(mail.routing), before, services.rates, now);
  if (wait === undefined) return false;

  const { rate, ...place } = wait;
  count('MailOverRate');
  note('mail over its rate', { messageKey: mail.messageKey, rate, waits: before.waits });
  const isGivenUp = place.turnAt === undefined && before.waits >= MOST_WAITS;
  if (isGivenUp) await park(mail, body, services);
  else await services.waiting.again(body, mail, { ...place, waits: before.waits + 1 }, now);
  return true;
}

interface Wait extends Omit<Waited, 'waits'> {
  /** Whose rate it is over: what the bucket is of. */
  readonly rate: string;
}

/** What the mail is to wait for; `undefined`: it is its turn. SQS delays by minutes: a longer wait is gone in several steps. */
async function waitOf(
  buckets: readonly MailBucket[],
  before: Waited,
  rates: MailRates,
  now: Date,
): Promise<Wait | undefined> {
  const { turnAt, passed } = before;
  if (passed !== undefined && turnAt !== undefined && turnAt > now) return { rate: passed, passed, turnAt };
  let last = passed;
  for (const bucket of buckets.slice(1 + buckets.findIndex(({ of }) => of === passed))) {
    const rate = bucket.of;
    const turn = await rates.take(bucket, now);
    if (turn === undefined) return { rate, ...(last !== undefined && { passed: last }) };
    if (turn > now) return { rate, passed: rate, turnAt: turn };
    last = rate;
  }
  return undefined;
}

function toWaited(attributes: QueueMessage['attributes']): Waited {
  const turnAt = Number(attributes[TURN_ATTRIBUTE] ?? 0);
  const passed = attributes[PASSED_ATTRIBUTE];
  return {
    waits: Number(attributes[WAITS_ATTRIBUTE] ?? 0),
    ...(passed !== undefined && { passed }),
    ...(turnAt > 0 && { turnAt: new Date(turnAt) }),
  };
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
