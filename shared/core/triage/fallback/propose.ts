// What becomes of checked guesses: the reader's question, now with what could be meant. A proposal, whatever the mail says.
import type { Decision } from '../../decision.ts';
import type { DraftEntry } from '../../time-entry.ts';

export function propose(decision: Decision, drafts: readonly DraftEntry[]): Decision {
  if (decision.disposition !== 'needs_review' || decision.question === undefined || drafts.length === 0)
    return decision;
  return { ...decision, reason: 'proposed', drafts, question: { ...decision.question, guessed: true } };
}
