// What a mail proposed is accepted, amended or declined by whose mail it was, once.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ApiResponse } from '../../../functions/api/request/exchange.ts';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import type { DraftEntry } from '../../../shared/core/time-entry.ts';
import { mailOf, outcomeOf } from '../../adapters/samples.ts';
import { draft } from '../../core/reply/receipt-facts.ts';
import { memoryRecorder } from '../../twins/memory-recorder.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { get, post, worldOver } from './world.ts';

const UNSURE = mailOf('unsure');

let state: MemoryState;
let services: ApiServices;
beforeEach(() => {
  state = memoryState();
  services = worldOver(state);
});

async function proposed(...drafts: readonly DraftEntry[]): Promise<string> {
  const decision = { disposition: 'needs_review', reason: 'proposed', drafts } as const;
  const { proposal } = outcomeOf(UNSURE, decision);
  await memoryRecorder(state).record(outcomeOf(UNSURE, decision));
  return proposal?.proposalId ?? '';
}

const end = (id: string, how: 'accept' | 'decline', body: object = {}): Promise<ApiResponse> =>
  route(post(`/v1/proposals/${id}/${how}`, 'm-1', 'application/json', JSON.stringify(body)), services);

describe('a proposal', () => {
  test('is shown with its drafts, until when it is open', async () => {
    const id = await proposed(draft);

    expect(await route(get('/v1/proposals', 'm-1'), services)).toMatchObject({
      body: {
        items: [{ proposalId: id, status: 'open', drafts: [{ durationSeconds: 7200, project: 'ACME' }] }],
      },
    });
  });

  test('is accepted as it is: its entries are of the mail, with the words that gave them', async () => {
    const id = await proposed(draft, { ...draft, description: 'call' });

    expect(await end(id, 'accept')).toMatchObject({
      status: 200,
      body: {
        proposal: { status: 'accepted', entryIds: [expect.any(String), expect.any(String)] },
        entries: [
          {
            durationSeconds: 7200,
            source: { channel: 'mail', messageKey: UNSURE.messageKey, proposalId: id },
            evidence: expect.arrayContaining([expect.objectContaining({ text: '2h' })]),
          },
          { description: 'call' },
        ],
      },
    });
    expect(state.entries.size).toBe(2);
    expect(state.audit.at(-1)).toMatchObject({
      action: 'proposal.accepted',
      object: { kind: 'proposal', id },
    });
  });

  test('is amended: what is said instead is logged', async () => {
    const id = await proposed(draft);
    const entries = [{ workDate: '2026-03-09', durationSeconds: 60 }];

    expect(await end(id, 'accept', { entries })).toMatchObject({
      body: {
        proposal: { status: 'amended' },
        entries: [{ workDate: '2026-03-09', source: { channel: 'api' } }],
      },
    });
  });

  test('is declined, and nothing is logged', async () => {
    const id = await proposed(draft);

    expect(await end(id, 'decline')).toMatchObject({ body: { status: 'declined', entryIds: [] } });
    expect(state.entries.size).toBe(0);
    expect(await route(get('/v1/proposals', 'm-1', { status: 'over' }), services)).toMatchObject({
      body: { items: [{ proposalId: id, status: 'declined' }] },
    });
  });

  test('is decided once', async () => {
    const id = await proposed(draft);
    await end(id, 'accept');

    for (const how of ['accept', 'decline'] as const)
      expect(await end(id, how)).toMatchObject({ problem: { status: 409 } });
    expect(state.entries.size).toBe(1);
  });

  test('has expired when its days are over', async () => {
    const id = await proposed(draft);
    services = worldOver(state, { clock: () => new Date('2027-03-11T09:00:00Z') });

    expect(await route(get(`/v1/proposals/${id}`, 'm-1'), services)).toMatchObject({
      body: { status: 'expired' },
    });
    expect(await end(id, 'accept')).toMatchObject({
      problem: { status: 409, detail: 'The proposal is expired.' },
    });
  });

  test.each<[string, readonly DraftEntry[], object, number]>([
    ['without drafts', [], {}, 409],
    ['with more drafts than one transaction takes', Array.from({ length: 41 }, () => draft), {}, 409],
    [
      'of a day that is still to come',
      [{ ...draft, workDate: '2026-03-12' as typeof draft.workDate }],
      {},
      422,
    ],
    ['with an entry that cannot be', [draft], { entries: [{ durationSeconds: 60 }] }, 400],
    ['with no entry', [draft], { entries: [] }, 400],
  ])('%s is not accepted, and stays open', async (_what, drafts, body, status) => {
    const id = await proposed(...drafts);

    expect(await end(id, 'accept', body)).toMatchObject({ problem: { status } });
    expect([state.entries.size, state.proposals.get(id)?.status]).toEqual([0, 'open']);
  });
});
