// From a mail that says yes to a letter about an address to everything that it causes, as one value.
import type { ConfirmationCode } from '../confirmation-code.ts';
import type { AcknowledgementFacts } from '../confirmation-letter.ts';
import { confirmAddress } from '../ledger/confirm-address.ts';
import type { SeenMember } from '../ledger/member-changes.ts';
import type { MemberProfile } from '../member.ts';
import type { MemberAddress } from '../member-address.ts';
import type { AcknowledgementItem } from '../outbox-item.ts';
import type { ConfirmingOutcome, Outcome } from '../outcome.ts';
import type { ParsedMail } from '../parsed-mail.ts';
import { derivedId } from './ids.ts';
import { expiresAt } from './retention.ts';
import { toAuditEvent } from './to-audit-event.ts';
import { toChangeEvent } from './to-change-event.ts';
import { toLoopKeys } from './to-loop-keys.ts';
import { toMessageRecord } from './to-message-record.ts';
import type { OutcomeFacts } from './to-outcome.ts';

/** What a letter asks, as it is at this moment. */
export interface AskedLetter {
  readonly code: ConfirmationCode;
  readonly seen: SeenMember;
  readonly asked: MemberAddress;
  readonly workspaceName: string;
}

type Facts = Omit<OutcomeFacts, 'member'>;
type End = Pick<AcknowledgementFacts, 'end' | 'code'>;

/** The address is the member's from now on, and its reader is told. */
export function toConfirmation(mail: ParsedMail, letter: AskedLetter, facts: Facts): ConfirmingOutcome {
  const { now, retention } = facts;
  const { member, writes, done } = confirmAddress(letter.seen, letter.asked, now);
  const outcome = answered(mail, letter, { end: 'confirmed' }, { ...facts, member });
  const event = toChangeEvent(member, done, now, retention);
  return { ...outcome, confirmed: { writes, event: { ...event, channel: 'mail' } } };
}

/** The address is another member's: its reader is told, and nobody else. It is no mail of the member who asked. */
export function toTaken(mail: ParsedMail, letter: AskedLetter, facts: Facts): Outcome {
  return answered(mail, letter, { end: 'taken' }, facts);
}

/** Nothing holds yet: whoever seems to have meant a yes is told how to say it, and may answer that. */
export function toUnclear(mail: ParsedMail, letter: AskedLetter, facts: Facts): Outcome {
  return answered(mail, letter, { end: 'unclear', code: letter.code }, facts);
}

const ENDINGS = {
  confirmed: { disposition: 'command', reason: 'confirmation_applied' },
  taken: { disposition: 'command', reason: 'address_taken' },
  unclear: { disposition: 'needs_review', reason: 'confirmation_unclear' },
} as const;

function answered(
  mail: ParsedMail,
  letter: AskedLetter,
  end: End,
  { member, engineVersion, now, retention }: Facts & { readonly member?: MemberProfile },
): Outcome {
  const expires = expiresAt('outboxItem', now, retention);
  const reply = toAcknowledgement(mail, letter, end, { createdAt: now.toISOString(), expiresAt: expires });
  const message = toMessageRecord(mail, ENDINGS[end.end], {
    ...(member && { member }),
    engineVersion,
    now,
    retention,
    entryIds: [],
    outboxId: reply.outboxId,
  });
  return {
    message,
    entries: [],
    reply,
    audit: toAuditEvent({ message, entries: [] }, now, retention),
    retention,
  };
}

function toAcknowledgement(
  mail: ParsedMail,
  { asked, workspaceName }: AskedLetter,
  end: End,
  times: Pick<AcknowledgementItem, 'createdAt' | 'expiresAt'>,
): AcknowledgementItem {
  const { messageKey, arrival, header } = mail;
  const { workspaceId, memberId, address, asks } = asked;
  const { subject, messageId, references } = header;
  return {
    kind: 'acknowledgement',
    outboxId: derivedId(messageKey, 'acknowledgement'),
    workspaceId,
    memberId,
    messageKey,
    loop: toLoopKeys(mail, asked),
    facts: {
      address,
      asks,
      workspaceName,
      ...end,
      subject,
      ...(messageId !== undefined && { inReplyTo: messageId }),
      references,
    },
    receivedAt: arrival.receivedAt,
    ...times,
  };
}
