// The lower rungs of the trust ladder (product.md): what nobody proved that the member wrote becomes a proposal at most.
import type { Decision, Question } from '../decision.ts';
import type { Proof } from '../parsed-mail.ts';
import type { DraftEntry } from '../time-entry.ts';

const WHO_WROTE: Question = { doubt: 'sender_unproved', words: '', evidence: [] };

/** The writer is the member: the mail may log and correct. */
export function isProved(proof: Proof): boolean {
  return proof === 'dmarc' || proof === 'dkim';
}

/** The decision without its power: entries become drafts, a command is not heard. */
export function onlyPropose(decision: Decision): Decision {
  switch (decision.disposition) {
    case 'ignored':
      return decision;
    case 'needs_review':
      return decision.drafts.length > 0 ? { question: WHO_WROTE, ...decision } : decision;
    case 'logged':
      return toProposal(decision, decision.question ?? WHO_WROTE);
    case 'command':
      return decision.entries.length > 0 || decision.toldBefore !== undefined
        ? toProposal(decision, WHO_WROTE)
        : { disposition: 'ignored', reason: 'unverified_sender' };
  }
}

function toProposal(
  { entries, toldBefore }: { entries: readonly DraftEntry[]; toldBefore?: readonly DraftEntry[] },
  question: Question,
): Decision {
  return {
    disposition: 'needs_review',
    reason: 'proposed',
    drafts: entries,
    question,
    ...(toldBefore !== undefined && { toldBefore }),
  };
}
