// The record of a decided mail: its state, its timeline, and whose it is. It is also what makes a repeat harmless.
import type { MemberProfile } from '../member.ts';
import { type MessageRecord, type MessageStatus, UNROUTED } from '../outcome.ts';
import type { ParsedMail } from '../parsed-mail.ts';
import type { Disposition, ReasonCode } from '../reason.ts';
import { expiresAt, type RetentionDays } from './retention.ts';

/** Kept for release by an administrator, and never answered (mail-rules 10, 11 and 19). */
const QUARANTINED: ReadonlySet<ReasonCode> = new Set([
  'unknown_sender',
  'unverified_sender',
  'spam_quarantined',
  'virus',
  'too_large',
  'undecodable',
  'confirmation_unclear',
]);

/** What is kept of a text: past what triage reads, well under what an item holds. In UTF-16 units. */
const LONGEST_SUBJECT = 1000;
const LONGEST_OWN_WORDS = 32_768;

export interface Decided {
  readonly member?: MemberProfile;
  readonly engineVersion: string;
  readonly now: Date;
  readonly retention: RetentionDays;
  readonly entryIds: readonly string[];
  readonly outboxId?: string | undefined;
}

/** How the mail ends. */
interface Ending {
  readonly disposition: Disposition;
  readonly reason: ReasonCode;
}

export function toMessageRecord(mail: ParsedMail, decision: Ending, decided: Decided): MessageRecord {
  const { messageKey, arrival, timeline } = mail;
  const { member, engineVersion, now, retention, entryIds, outboxId } = decided;
  const { disposition, reason } = decision;
  return {
    messageKey,
    workspaceId: member?.workspaceId ?? routedTo(mail),
    ...(member === undefined ? {} : { memberId: member.memberId }),
    status: statusOf(decision, mail),
    disposition,
    reason,
    receivedAt: arrival.receivedAt,
    timeline: [...timeline, { step: 'decided', at: now.toISOString(), reason }],
    entryIds,
    ...(outboxId === undefined ? {} : { outboxId }),
    engineVersion,
    raw: arrival.raw,
    // Text of people who are no members has no key to lie under, and is not kept.
    ...(member === undefined ? {} : { personal: personalOf(mail) }),
    expiresAt: expiresAt('messageRecord', now, retention),
  };
}

function routedTo({ routing }: ParsedMail): string {
  return routing.workspaceId ?? UNROUTED;
}

function statusOf({ disposition, reason }: Ending, { routing }: ParsedMail): MessageStatus {
  if (disposition !== 'ignored') return 'acted';
  return routing.kind === 'refused' && QUARANTINED.has(reason) ? 'quarantined' : 'ignored';
}

function personalOf({ header, body }: ParsedMail): { subject: string; ownWords: string } {
  return {
    subject: header.subject.slice(0, LONGEST_SUBJECT),
    ownWords: body?.kind === 'opened' ? body.own.slice(0, LONGEST_OWN_WORDS) : '',
  };
}
