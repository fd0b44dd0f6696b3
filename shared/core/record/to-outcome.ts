// From a decision to everything that it causes, as one value. Writes nothing and asks for nothing.
import type { Decision } from '../decision.ts';
import type { MemberProfile } from '../member.ts';
import type { ReceiptItem } from '../outbox-item.ts';
import type { ContentMark, MessageIdMark, Outcome } from '../outcome.ts';
import type { ParsedMail } from '../parsed-mail.ts';
import type { Proposal } from '../proposal.ts';
import type { DraftEntry, TimeEntry } from '../time-entry.ts';
import { derivedId, digest } from './ids.ts';
import { DRAFTS_SHOWN, isTooLarge } from './limits.ts';
import { isProved } from './only-propose.ts';
import { expiresAt, type RetentionDays } from './retention.ts';
import { toAuditEvent } from './to-audit-event.ts';
import { toEntry } from './to-entry.ts';
import { toLoopKeys } from './to-loop-keys.ts';
import { toMessageRecord } from './to-message-record.ts';
import { toQuarantined } from './to-quarantined.ts';

export interface OutcomeFacts {
  /** The proven member whose mail it is. Without one nothing but the record and its audit event comes to be. */
  readonly member?: MemberProfile;
  readonly engineVersion: string;
  readonly now: Date;
  readonly retention: RetentionDays;
}

/**
 * All that a mail causes. Ids are derived from its key: the same mail gives the same ids each time. What would not fit
 * into one transaction becomes a review with the reason `limit_exceeded`.
 */
export function toOutcome(mail: ParsedMail, decision: Decision, facts: OutcomeFacts): Outcome {
  const whole = assemble(mail, decision, facts);
  if (!isTooLarge(whole)) return whole;
  const review = assemble(mail, tooLarge(decision, DRAFTS_SHOWN), facts);
  return isTooLarge(review) ? assemble(mail, tooLarge(decision, 0), facts) : review;
}

function assemble(mail: ParsedMail, decision: Decision, facts: OutcomeFacts): Outcome {
  const { now, retention } = facts;
  const member = mail.routing.kind === 'member' ? facts.member : undefined;
  const own = member === undefined ? undefined : ownParts(mail, decision, { ...facts, member });
  const entries = own?.entries ?? [];
  const message = toMessageRecord(mail, decision, {
    ...(member === undefined ? {} : { member }),
    engineVersion: facts.engineVersion,
    now,
    retention,
    entryIds: entries.map(({ entryId }) => entryId),
    outboxId: own?.reply?.outboxId,
  });
  const quarantined = toQuarantined(mail, message, retention);
  return {
    message,
    ...own,
    entries,
    ...(quarantined !== undefined && { quarantined }),
    audit: toAuditEvent({ message, entries, proposal: own?.proposal }, now, retention),
    retention,
  };
}

type MemberFacts = OutcomeFacts & { readonly member: MemberProfile };
type OwnParts = Pick<Outcome, 'content' | 'messageId' | 'entries' | 'proposal' | 'reply'>;

function ownParts(mail: ParsedMail, decision: Decision, facts: MemberFacts): OwnParts {
  const { messageKey } = mail;
  const entries = draftsToLog(decision).map((draft, i) => toEntry(draft, i, { ...facts, messageKey }));
  const content = toContentMark(mail, facts);
  const messageId = content && toMessageIdMark(mail, content, facts);
  const proposal = toProposal(mail, decision, facts);
  const reply = toReply(mail, decision, entries, facts);
  return {
    entries,
    ...(content === undefined ? {} : { content }),
    ...(messageId === undefined ? {} : { messageId }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(reply === undefined ? {} : { reply }),
  };
}

function draftsToLog(decision: Decision): readonly DraftEntry[] {
  return decision.disposition === 'logged' || decision.disposition === 'command' ? decision.entries : [];
}

/**
 * The same mail by another path has the same Message-ID and content (mail-rules 7); without a Message-ID its content
 * alone stands for it (mail-rules 8). A mail whose bodies were not opened has no mark. What nobody proved is marked apart: a forged
 * copy must never suppress the real mail.
 */
function toContentMark(mail: ParsedMail, facts: MemberFacts): ContentMark | undefined {
  const { messageKey, header, body } = mail;
  if (body?.kind !== 'opened') return undefined;
  const { workspaceId, memberId } = facts.member;
  const id = bareMessageId(header) ?? '';
  return {
    contentKey: digest([kindOfMark('content', mail), workspaceId, memberId, id, body.contentDigest]),
    messageKey,
    expiresAt: expiresAt('contentMark', facts.now, facts.retention),
  };
}

function kindOfMark(kind: string, { routing }: ParsedMail): string {
  return routing.kind === 'member' && isProved(routing.proof) ? kind : `${kind} unproved`;
}

function toMessageIdMark(
  mail: ParsedMail,
  { contentKey }: ContentMark,
  { member: { workspaceId, memberId }, now, retention }: MemberFacts,
): MessageIdMark | undefined {
  const id = bareMessageId(mail.header);
  if (id === undefined) return undefined;
  return {
    idKey: digest([kindOfMark('message-id', mail), workspaceId, memberId, id]),
    contentKey,
    expiresAt: expiresAt('contentMark', now, retention),
  };
}

function bareMessageId({ messageId }: ParsedMail['header']): string | undefined {
  return messageId?.replace(/[<>\s]/g, '');
}

function toProposal(
  { messageKey }: ParsedMail,
  decision: Decision,
  facts: MemberFacts,
): Proposal | undefined {
  if (decision.disposition === 'ignored') return undefined;
  const { toldBefore = [], onLockedDays = [], ...rest } = decision;
  const heldBack = [...onLockedDays, ...toldBefore];
  const drafts = rest.disposition === 'needs_review' ? [...rest.drafts, ...heldBack] : heldBack;
  if (rest.disposition !== 'needs_review' && drafts.length === 0) return undefined;
  const question = rest.disposition === 'needs_review' ? rest.question : undefined;
  return {
    proposalId: derivedId(messageKey, 'proposal'),
    workspaceId: facts.member.workspaceId,
    memberId: facts.member.memberId,
    messageKey,
    status: 'open',
    drafts,
    ...(question === undefined ? {} : { question }),
    createdAt: facts.now.toISOString(),
    expiresAt: expiresAt('proposal', facts.now, facts.retention),
  };
}

/** One answer at most, and only where the member asked for something: what is ignored is never answered. */
function toReply(
  mail: ParsedMail,
  decision: Decision,
  entries: readonly TimeEntry[],
  { member, now, retention }: MemberFacts,
): ReceiptItem | undefined {
  if (decision.disposition === 'ignored') return undefined;
  const { messageKey, arrival, header } = mail;
  const { subject, messageId, references } = header;
  return {
    outboxId: derivedId(messageKey, 'receipt'),
    workspaceId: member.workspaceId,
    memberId: member.memberId,
    messageKey,
    kind: 'receipt',
    loop: toLoopKeys(mail, member),
    facts: {
      subject,
      ...(messageId === undefined ? {} : { inReplyTo: messageId }),
      references,
      decision,
      entries,
    },
    receivedAt: arrival.receivedAt,
    createdAt: now.toISOString(),
    expiresAt: expiresAt('outboxItem', now, retention),
  };
}

function tooLarge(decision: Decision, draftsShown: number): Decision {
  const drafts = decision.disposition === 'needs_review' ? decision.drafts : draftsToLog(decision);
  return {
    disposition: 'needs_review',
    reason: 'limit_exceeded',
    drafts: drafts.slice(0, draftsShown),
    question: { doubt: 'too_many', words: '', evidence: [] },
  };
}
