// Where every run begins: each member has an entry and proposals of their mails, and nothing else.

import { countedSeconds } from '../../../../shared/core/ledger/entry-versions.ts';
import { toMinutes } from '../../../../shared/core/minutes.ts';
import { logged, mailOf, outcomeOf } from '../../../adapters/samples.ts';
import type { Stores } from '../../../adapters/stores.ts';
import { draft } from '../../../core/reply/receipt-facts.ts';
import { type Model, WHO, type Who } from './model.ts';
import { openSystem, profileOf, type System } from './system.ts';

const NOW = new Date('2026-03-11T09:00:02Z');
/** The second fills a day soon. */
const PROPOSED_MINUTES = [120, 600];

export async function begin(
  stores: Stores,
  countEvents: (workspaceId: string) => Promise<number>,
): Promise<{ readonly model: Model; readonly real: System }> {
  const model: Model = {
    now: NOW,
    entries: new Map(),
    timers: new Map(),
    proposals: new Map(),
    events: new Map(),
    carriedOut: [],
    keys: 0,
  };
  for (const who of WHO) await beginOf(who, stores, model);
  for (const workspace of ['w-1', 'w-2']) model.events.set(workspace, await countEvents(workspace));
  return { model, real: openSystem(stores, NOW) };
}

async function beginOf(who: Who, { recorder }: Stores, model: Model): Promise<void> {
  const member = profileOf(who);
  const mail = (id: string) =>
    mailOf(`${who}-${id}`, {
      routing: { kind: 'member', workspaceId: member.workspaceId, memberId: who, proof: 'dmarc' },
    });
  const told = outcomeOf(mail('log'), logged(draft), { member });
  await recorder.record(told);
  for (const entry of told.entries) {
    const { entryId, workDate, durationSeconds, version, status } = entry;
    if (countedSeconds(entry) > 0)
      model.entries.set(entryId, { owner: who, version, status, workDate, durationSeconds });
  }
  for (const amount of PROPOSED_MINUTES) {
    const minutes = toMinutes(amount) ?? draft.minutes;
    const question = { doubt: 'amount_vague', words: 'a while', evidence: [] } as const;
    const drafts = [{ ...draft, minutes }];
    const decision = {
      disposition: 'needs_review',
      reason: 'needs_clarification',
      drafts,
      question,
    } as const;
    const { proposal, ...outcome } = outcomeOf(mail(`propose-${amount}`), decision, { member });
    await recorder.record({ ...outcome, ...(proposal && { proposal }) });
    if (proposal === undefined) throw new Error('it proposes');
    const facts = { workDate: draft.workDate, seconds: amount * 60, isOpen: true };
    model.proposals.set(proposal.proposalId, { owner: who, ...facts });
  }
}
