// One letter, from its place in the outbox to a mailbox. Who holds the claim sends; nobody else does.
// docs/decisions/0005 says when a second one can go out, and why.
import { RETRY_DELAY_SECONDS } from '../../shared/contracts/queues.ts';
import type { Letter } from '../../shared/core/letter.ts';
import type { OutboxItem } from '../../shared/core/outbox-item.ts';
import type { Mailer, Outbox, OutboxKey } from '../../shared/ports.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';
import { type Draft, type DraftServices, draftLetter, isOverLimit } from './draft-letter.ts';

export interface ReplyServices extends DraftServices {
  readonly outbox: Outbox;
  readonly mailer: Mailer;
}

/** Longer than one invocation may take, so that a claim ends only with the function that held it. */
const LEASE_SECONDS = 60;
/** With the delays between them about ten hours, as for queues. */
const MOST_ATTEMPTS = 12;

/** By what metrics tell letters apart. */
const NAMES = {
  receipt: 'Receipt',
  acknowledgement: 'Acknowledgement',
  confirmation: 'Confirmation',
} as const;

type Sending =
  | Exclude<Draft, { kind: 'letter' }>
  | { readonly kind: 'sent'; readonly sesMessageId: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'not_sent' }
  | { readonly kind: 'unknown' };

export async function sendLetter(
  key: OutboxKey,
  services: ReplyServices,
  telemetry: Telemetry,
): Promise<void> {
  const { outbox, clock } = services;
  const claim = await outbox.claim(key, clock(), LEASE_SECONDS);
  if (claim === undefined) return;

  const { item, attempt } = claim;
  const answered = item.kind === 'confirmation' ? {} : { messageKey: item.messageKey };
  const sending = await draftAndSend(item, services, telemetry);
  telemetry.count(`${NAMES[item.kind]}.${sending.kind}`);
  telemetry.note('letter handled', { outboxId: key.outboxId, ...answered, attempt, end: sending.kind });
  switch (sending.kind) {
    case 'sent':
      return outbox.sent(key, { ...answered, sesMessageId: sending.sesMessageId }, clock());
    case 'refused':
      return outbox.withhold(key, 'address_refused', clock());
    case 'withheld':
      return outbox.withhold(key, sending.reason, clock());
    case 'suppressed':
      return outbox.suppress(key, answered, clock());
    case 'not_sent':
      return putOff(key, claim, services, telemetry, 0);
    case 'unknown':
      // It may have gone out: never sooner than the lease, and never for ever.
      return putOff(key, claim, services, telemetry, LEASE_SECONDS);
  }
}

async function draftAndSend(
  item: OutboxItem,
  services: ReplyServices,
  telemetry: Telemetry,
): Promise<Sending> {
  try {
    if (await isOverLimit(item, services)) {
      telemetry.count('AnswersOverLimit');
      return { kind: 'withheld', reason: 'rate_limited' };
    }
    const draft = await draftLetter(item, services);
    return draft.kind === 'letter' ? send(draft.letter, services.mailer, telemetry) : draft;
  } catch (error) {
    telemetry.failure('letter not drafted', { outboxId: item.outboxId }, error);
    return { kind: 'not_sent' };
  }
}

async function send(letter: Letter, mailer: Mailer, telemetry: Telemetry): Promise<Sending> {
  try {
    return { kind: 'sent', ...(await mailer.send(letter)) };
  } catch (error) {
    telemetry.failure('letter not sent', { outboxId: letter.outboxId }, error);
    const name = error instanceof Error ? error.name : '';
    if (name === 'MailRefusedError') return { kind: 'refused' };
    return { kind: name === 'MailNotSentError' ? 'not_sent' : 'unknown' };
  }
}

/** Due again later, each time later than the last and after `leastSeconds`; after the last attempt it ends. */
async function putOff(
  key: OutboxKey,
  { attempt, item }: { readonly attempt: number; readonly item: OutboxItem },
  { outbox, clock }: ReplyServices,
  telemetry: Telemetry,
  leastSeconds: number,
): Promise<void> {
  if (attempt >= MOST_ATTEMPTS) {
    telemetry.count(`${NAMES[item.kind]}.given_up`);
    return outbox.withhold(key, 'internal_error', clock());
  }
  const { first, longest } = RETRY_DELAY_SECONDS;
  const seconds = Math.max(leastSeconds, Math.min(longest, first * 2 ** (attempt - 1)));
  return outbox.release(key, new Date(clock().getTime() + seconds * 1000));
}
