// One receipt, from its place in the outbox to the sender's mailbox. Who holds the claim sends; nobody else does.
// docs/decisions/0005 says when a second receipt can go out, and why.
import { RETRY_DELAY_SECONDS } from '../../shared/contracts/queues.ts';
import type { Letter } from '../../shared/core/letter.ts';
import type { OutboxItem } from '../../shared/core/outcome.ts';
import type { ReasonCode } from '../../shared/core/reason.ts';
import { composeReceipt } from '../../shared/core/reply/compose-receipt.ts';
import type { AnswerLimits } from '../../shared/ports/limits.ts';
import type { Suppressions } from '../../shared/ports/suppressions.ts';
import type { Claim, Entries, Mailer, Members, Outbox, OutboxKey } from '../../shared/ports.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';

export interface ReplyServices {
  readonly outbox: Outbox;
  readonly members: Members;
  readonly entries: Pick<Entries, 'dayTotals'>;
  readonly limits: AnswerLimits;
  readonly suppressions: Pick<Suppressions, 'holds'>;
  readonly mailer: Mailer;
  readonly inboundAddress: string;
  readonly clock: () => Date;
}

/** Longer than one invocation may take, so that a claim ends only with the function that held it. */
const LEASE_SECONDS = 60;
/** With the delays between them about ten hours, as for queues. */
const MOST_ATTEMPTS = 12;

/** Why there is no letter to send. */
type Unsent =
  | { readonly kind: 'withheld'; readonly reason: ReasonCode }
  /** Its address bounced, or its reader complained. */
  | { readonly kind: 'suppressed' };

type Draft = { readonly kind: 'letter'; readonly letter: Letter } | Unsent;

type Sending =
  | { readonly kind: 'sent'; readonly sesMessageId: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'not_sent' }
  | { readonly kind: 'unknown' };

export async function sendReceipt(
  key: OutboxKey,
  services: ReplyServices,
  telemetry: Telemetry,
): Promise<void> {
  const { outbox, clock } = services;
  const claim = await outbox.claim(key, clock(), LEASE_SECONDS);
  if (claim === undefined) return;

  const sending = await prepareAndSend(claim, services, telemetry);
  telemetry.count(`Receipt.${sending.kind}`);
  telemetry.note('receipt handled', {
    outboxId: key.outboxId,
    messageKey: claim.item.messageKey,
    attempt: claim.attempt,
    end: sending.kind,
  });
  switch (sending.kind) {
    case 'sent':
      return outbox.sent(
        key,
        { sesMessageId: sending.sesMessageId, messageKey: claim.item.messageKey },
        clock(),
      );
    case 'refused':
      return outbox.withhold(key, 'address_refused', clock());
    case 'withheld':
      return outbox.withhold(key, sending.reason, clock());
    case 'suppressed':
      return outbox.suppress(key, claim.item, clock());
    case 'not_sent':
      return putOff(key, claim, services, telemetry, 0);
    case 'unknown':
      // It may have gone out: never sooner than the lease, and never for ever.
      return putOff(key, claim, services, telemetry, LEASE_SECONDS);
  }
}

async function prepareAndSend(
  claim: Claim,
  services: ReplyServices,
  telemetry: Telemetry,
): Promise<Sending | Unsent> {
  const { outboxId } = claim.item;
  try {
    if (!(await services.limits.grants(claim.item, services.clock()))) {
      telemetry.count('AnswersOverLimit');
      return { kind: 'withheld', reason: 'rate_limited' };
    }
    const draft = await prepare(claim.item, services);
    return draft.kind === 'letter' ? send(draft.letter, services.mailer, telemetry) : draft;
  } catch (error) {
    telemetry.failure('receipt not prepared', { outboxId }, error);
    return { kind: 'not_sent' };
  }
}

async function prepare(
  item: OutboxItem,
  { members, suppressions, entries, inboundAddress, clock }: ReplyServices,
): Promise<Draft> {
  const member = await members.profile(item);
  if (member === undefined) return { kind: 'withheld', reason: 'unknown_sender' };
  if (member.status !== 'active') return { kind: 'withheld', reason: 'suspended_member' };
  if (await suppressions.holds(member, clock())) return { kind: 'suppressed' };
  const days = new Set(item.facts.entries.map(({ workDate }) => workDate));
  const dayTotals = await entries.dayTotals(item, [...days]);
  return { kind: 'letter', letter: composeReceipt({ item, member, dayTotals, inboundAddress }) };
}

async function send(letter: Letter, mailer: Mailer, telemetry: Telemetry): Promise<Sending> {
  try {
    return { kind: 'sent', ...(await mailer.send(letter)) };
  } catch (error) {
    telemetry.failure('receipt not sent', { outboxId: letter.outboxId }, error);
    const name = error instanceof Error ? error.name : '';
    if (name === 'MailRefusedError') return { kind: 'refused' };
    return { kind: name === 'MailNotSentError' ? 'not_sent' : 'unknown' };
  }
}

/** Due again later, each time later than the last and after `leastSeconds`; after the last attempt it ends. */
async function putOff(
  key: OutboxKey,
  { attempt }: Claim,
  { outbox, clock }: ReplyServices,
  telemetry: Telemetry,
  leastSeconds: number,
): Promise<void> {
  if (attempt >= MOST_ATTEMPTS) {
    telemetry.count('Receipt.given_up');
    return outbox.withhold(key, 'internal_error', clock());
  }
  const { first, longest } = RETRY_DELAY_SECONDS;
  const seconds = Math.max(leastSeconds, Math.min(longest, first * 2 ** (attempt - 1)));
  return outbox.release(key, new Date(clock().getTime() + seconds * 1000));
}
