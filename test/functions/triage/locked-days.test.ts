// A mail for a locked day: it proposes, says so, and nothing of it is lost.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/triage/handler.ts';
import type { Decision } from '../../../shared/core/decision.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import { composeReceipt } from '../../../shared/core/reply/compose-receipt.ts';
import type { Lock } from '../../../shared/core/timesheet/lock.ts';
import type { ClosedDays } from '../../../shared/ports/periods.ts';
import { mailOf } from '../../adapters/samples.ts';
import { day, draft, maya } from '../../core/reply/receipt-facts.ts';
import { memoryClosedDays } from '../../twins/memory-locks.ts';
import { memoryRecorder } from '../../twins/memory-recorder.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { context, sqs } from '../lambda-events.ts';
import { inPlace, NOW, noFlood, retries } from '../world.ts';

const MONDAY = { ...draft, workDate: day('2026-03-09') };
const TUESDAY = { ...draft, workDate: day('2026-03-10') };
const LOCK: Lock = { lockedUpTo: day('2026-03-09') };
const logged = (...entries: readonly (typeof draft)[]): Decision => ({
  disposition: 'logged',
  reason: 'accepted',
  entries,
});

let state: MemoryState;
beforeEach(() => {
  state = memoryState();
  state.locks.set('w-1', LOCK);
});

async function send(decision: Decision, closedDays: ClosedDays = memoryClosedDays(state)) {
  const { retry, putOff } = retries();
  const handler = createHandler({
    parsedMails: { open: async (body) => body as ParsedMail },
    members: { profile: async () => maya },
    catalogues: { of: async () => ({ clients: [], projects: [] }) },
    entries: { list: async () => ({ items: [] }) },
    read: inPlace(() => decision),
    recorder: memoryRecorder(state),
    retry,
    ...noFlood(),
    closedDays,
    retention: DEFAULT_RETENTION_DAYS,
    clock: () => NOW,
  });
  await handler(sqs([JSON.stringify(mailOf('one'))]), context);
  expect(putOff).toEqual([]);
  const [message] = state.messages.values();
  const [proposal] = state.proposals.values();
  const [reply] = state.outbox.values();
  if (reply?.item.kind !== 'receipt') throw new Error('the mail is answered');
  const { text } = composeReceipt({
    item: reply.item,
    member: maya,
    dayTotals: new Map(),
    inboundAddress: 'time@in.timepost.test',
  });
  return { message, proposal, entries: [...state.entries.values()], text: text.replace(/\s+/g, ' ') };
}

const NOT_LOGGED =
  'Not logged, because these days are closed: locked in your workspace, or in a timesheet that was submitted: 2:00, Mon 9 Mar 2026, ACME, redesign. It is kept as a proposal.';

describe('a mail', () => {
  test('for a locked day becomes a proposal, and its receipt says so', async () => {
    const { message, proposal, entries, text } = await send(logged(MONDAY));

    expect(message).toMatchObject({ disposition: 'needs_review', reason: 'period_locked', status: 'acted' });
    expect(proposal).toMatchObject({ status: 'open', drafts: [MONDAY] });
    expect(entries).toEqual([]);
    expect(text).toContain('Nothing was logged yet.');
    expect(text).toContain(NOT_LOGGED);
    expect(text).not.toContain('could not be read');
  });

  test('for a locked day and an open one logs the open one', async () => {
    const { message, proposal, entries, text } = await send(logged(MONDAY, TUESDAY));

    expect(message).toMatchObject({ disposition: 'logged', reason: 'accepted_partial' });
    expect(entries).toMatchObject([{ workDate: '2026-03-10' }]);
    expect(proposal).toMatchObject({ drafts: [MONDAY] });
    expect(text).toContain('Logged 2:00 (2.00 h) in 1 entry.');
    expect(text).toContain(NOT_LOGGED);
  });

  test('for open days asks of no lock more than its transaction does', async () => {
    const { message } = await send(logged(TUESDAY), { of: () => Promise.reject(new Error('asked')) });

    expect(message).toMatchObject({ reason: 'accepted' });
  });

  test('whose lock moves as often as it is looked at is held back as a whole, and not tried for ever', async () => {
    const { message, proposal, entries } = await send(logged(MONDAY, TUESDAY), {
      of: async () => ({ lock: {}, closed: new Map() }),
    });

    expect(message).toMatchObject({ reason: 'period_locked' });
    expect(proposal).toMatchObject({ drafts: [MONDAY, TUESDAY] });
    expect(entries).toEqual([]);
  });
});
