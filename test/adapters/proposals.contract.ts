// What everyone who keeps proposals does: its member reads them, and each is ended once.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { decidedAs } from '../../shared/core/ledger/decide-proposal.ts';
import type { Proposal } from '../../shared/core/proposal.ts';
import { draft, maya } from '../core/reply/receipt-facts.ts';
import { jordan, later, mailOf, NOW, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope(maya);
const DAY = 86_400;

export function proposalsContract(open: OpenStores): void {
  describe('proposals', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    async function proposed(id: string): Promise<Proposal> {
      const question = { doubt: 'amount_vague', words: 'a while', evidence: [] } as const;
      const outcome = outcomeOf(mailOf(id), {
        disposition: 'needs_review',
        reason: 'needs_clarification',
        drafts: [draft],
        question,
      });
      await stores.recorder.record(outcome);
      if (outcome.proposal === undefined) throw new Error('it proposes');
      return outcome.proposal;
    }

    const open_ = { isOpen: true, now: NOW, limit: 10 };
    const idsOf = async (listing: Partial<typeof open_> = {}) =>
      (await stores.proposals.list(scope, { ...open_, ...listing })).items.map(
        ({ proposalId }) => proposalId,
      );
    const end = (after: Proposal) =>
      stores.ledger.commit(scope, { writes: [{ kind: 'proposal', after }], events: [] });

    test('are given as they were proposed, to their member alone', async () => {
      const proposal = await proposed('a');

      expect(await stores.proposals.find(scope, proposal.proposalId)).toEqual(proposal);
      expect(await idsOf()).toEqual([proposal.proposalId]);
      for (const other of [toWorkspaceScope(jordan), toWorkspaceScope({ ...maya, workspaceId: 'w-2' })]) {
        expect(await stores.proposals.find(other, proposal.proposalId)).toBeUndefined();
        expect((await stores.proposals.list(other, open_)).items).toEqual([]);
      }
    });

    test('are over once they are decided, and decided once', async () => {
      const proposal = await proposed('a');
      const by = { memberId: maya.memberId, now: NOW, entries: [] };

      const ends = await Promise.all([
        end(decidedAs(proposal, 'accepted', by)),
        end(decidedAs(proposal, 'declined', by)),
      ]);

      expect(ends.toSorted()).toEqual(['stale', 'written']);
      expect([await idsOf(), await idsOf({ isOpen: false })]).toEqual([[], [proposal.proposalId]]);
      expect(await stores.proposals.find(scope, proposal.proposalId)).toMatchObject({
        decided: { entryIds: [] },
      });
    });

    test('are over when their time is', async () => {
      const proposal = await proposed('a');
      const now = later(91 * DAY);

      expect([await idsOf({ now }), await idsOf({ now, isOpen: false })]).toEqual([
        [],
        [proposal.proposalId],
      ]);
    });

    test('come page by page, each once', async () => {
      const ids = [await proposed('a'), await proposed('b'), await proposed('c')].map(
        ({ proposalId }) => proposalId,
      );

      const first = await stores.proposals.list(scope, { ...open_, limit: 2 });
      const second = await stores.proposals.list(scope, {
        ...open_,
        limit: 2,
        cursor: first.nextCursor ?? '',
      });

      const found = [...first.items, ...second.items].map(({ proposalId }) => proposalId);
      expect(found.toSorted()).toEqual(ids.toSorted());
    });
  });
}
