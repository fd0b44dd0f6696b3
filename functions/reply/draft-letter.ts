// What a letter says and whether it may go out at all, by its kind: a receipt to the member who wrote, a question to an address that
// may be a stranger's, or what came of the answer to that.
import type { Letter } from '../../shared/core/letter.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type {
  AcknowledgementItem,
  ConfirmationItem,
  OutboxItem,
  ReceiptItem,
} from '../../shared/core/outbox-item.ts';
import { composeAcknowledgement } from '../../shared/core/reply/compose-acknowledgement.ts';
import { composeConfirmation } from '../../shared/core/reply/compose-confirmation.ts';
import { composeReceipt } from '../../shared/core/reply/compose-receipt.ts';
import type { AnswerLimits } from '../../shared/ports/limits.ts';
import type { AskedAddresses } from '../../shared/ports/people.ts';
import type { Suppressions } from '../../shared/ports/suppressions.ts';
import type { Entries, Members, Withheld } from '../../shared/ports.ts';

export interface DraftServices {
  readonly members: Members;
  readonly entries: Pick<Entries, 'dayTotals'>;
  readonly asked: AskedAddresses;
  readonly limits: AnswerLimits;
  readonly suppressions: Pick<Suppressions, 'holds'>;
  readonly inboundAddress: string;
  readonly clock: () => Date;
}

export type Draft =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'withheld'; readonly reason: Withheld }
  /** Its address bounced, or its reader complained. */
  | { readonly kind: 'suppressed' };

/** Counts it, once however often it is asked for. */
export async function isOverLimit(item: OutboxItem, { limits, clock }: DraftServices): Promise<boolean> {
  return !(await granted(item, limits, clock()));
}

function granted(item: OutboxItem, limits: AnswerLimits, now: Date): Promise<boolean> {
  switch (item.kind) {
    case 'receipt':
      return limits.grants(item, now);
    case 'acknowledgement':
      // A yes is counted like a mail that logs: there is one to a letter, and it must not go unanswered after two that were none.
      return limits.grants(
        { ...item, facts: { entries: item.facts.end === 'confirmed' ? [item] : [] } },
        now,
      );
    case 'confirmation':
      return limits.grantsLetter({ ...item, address: item.facts.address }, now);
  }
}

export async function draftLetter(item: OutboxItem, services: DraftServices): Promise<Draft> {
  const member = await services.members.profile(item);
  if (member === undefined) return { kind: 'withheld', reason: 'unknown_sender' };
  switch (item.kind) {
    case 'receipt':
      return draftReceipt(item, member, services);
    case 'acknowledgement':
      return draftAcknowledgement(item, member, services);
    case 'confirmation':
      return draftConfirmation(item, member, services);
  }
}

async function draftReceipt(
  item: ReceiptItem,
  member: MemberProfile,
  { suppressions, entries, inboundAddress, clock }: DraftServices,
): Promise<Draft> {
  if (member.status !== 'active') return { kind: 'withheld', reason: 'suspended_member' };
  if (await suppressions.holds(member, clock())) return { kind: 'suppressed' };
  const days = new Set(item.facts.entries.map(({ workDate }) => workDate));
  const dayTotals = await entries.dayTotals(item, [...days]);
  return { kind: 'letter', letter: composeReceipt({ item, member, dayTotals, inboundAddress }) };
}

/** Nothing that is in force goes to an address that nobody asks about any more. */
async function draftConfirmation(
  item: ConfirmationItem,
  member: MemberProfile,
  services: DraftServices,
): Promise<Draft> {
  const { asked, inboundAddress, clock } = services;
  const { asks } = item.facts;
  const { status } = member;
  if (status !== (asks === 'invitation' ? 'invited' : 'active'))
    return { kind: 'withheld', reason: status === 'suspended' ? 'suspended_member' : 'withdrawn' };
  if (!(await asked.isAsked(item, clock()))) return { kind: 'withheld', reason: 'withdrawn' };
  if (await isSuppressed(item, services)) return { kind: 'suppressed' };
  return { kind: 'letter', letter: composeConfirmation({ item, member, inboundAddress }) };
}

/** Whoever wrote said yes: they are told that it holds, or whose the address stays, and neither once the member is suspended. */
async function draftAcknowledgement(
  item: AcknowledgementItem,
  { status }: MemberProfile,
  services: DraftServices,
): Promise<Draft> {
  if (status === 'suspended') return { kind: 'withheld', reason: 'suspended_member' };
  if (await isSuppressed(item, services)) return { kind: 'suppressed' };
  return { kind: 'letter', letter: composeAcknowledgement(item, services.inboundAddress) };
}

function isSuppressed(
  { workspaceId, memberId, facts: { address } }: AcknowledgementItem | ConfirmationItem,
  { suppressions, clock }: DraftServices,
): Promise<boolean> {
  return suppressions.holds({ workspaceId, memberId, address }, clock());
}
