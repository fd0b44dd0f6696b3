// A preview says what the path of a mail would: also of what was told before, and of days that take no change.
import { beforeEach, expect, test } from '@jest/globals';
import { toPreview } from '../../../functions/api/mail/read-preview.ts';
import type { Decision } from '../../../shared/core/decision.ts';
import { mailOf, outcomeOf } from '../../adapters/samples.ts';
import { day, draft, maya } from '../../core/reply/receipt-facts.ts';
import { memoryEntries } from '../../twins/memory-entries.ts';
import { memoryClosedDays } from '../../twins/memory-locks.ts';
import { memoryRecorder } from '../../twins/memory-recorder.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { inPlace, NOW } from '../world.ts';

const MONDAY = { ...draft, workDate: day('2026-03-09') };
const SOURCE = { kind: 'text', text: '2h ACME', subject: '' } as const;

let state: MemoryState;
beforeEach(() => {
  state = memoryState();
});

function previewed(decision: Decision): Promise<Decision> {
  const services = {
    catalogues: { of: async () => ({ clients: [], projects: [] }) },
    entries: memoryEntries(state),
    closedDays: memoryClosedDays(state),
    clock: () => NOW,
  };
  return toPreview(
    inPlace(() => decision),
    services,
  )(SOURCE, maya);
}

const logged: Decision = { disposition: 'logged', reason: 'accepted', entries: [MONDAY, draft] };

test('what is said of open days would be logged', async () => {
  expect(await previewed(logged)).toEqual(logged);
});

test('what is said of locked days would be proposed', async () => {
  state.locks.set('w-1', { lockedUpTo: MONDAY.workDate });

  expect(await previewed(logged)).toEqual({
    ...logged,
    reason: 'accepted_partial',
    entries: [draft],
    onLockedDays: [MONDAY],
  });
});

test('what is said of the days of a submitted timesheet would be proposed', async () => {
  state.days.set(`w-1/m-1/${MONDAY.workDate}`, { changes: 0, closed: { '*': 'submitted' } });

  expect(await previewed({ ...logged, entries: [MONDAY] })).toMatchObject({
    disposition: 'needs_review',
    reason: 'period_locked',
    onLockedDays: [MONDAY],
  });
});

test('what was told before would be held back', async () => {
  await memoryRecorder(state).record(outcomeOf(mailOf('one')));

  expect(await previewed({ ...logged, entries: [draft] })).toMatchObject({ toldBefore: [draft] });
});

test('what asks or is ignored is looked up nowhere', async () => {
  const ignored: Decision = { disposition: 'ignored', reason: 'no_time_found' };

  expect(await previewed(ignored)).toEqual(ignored);
});
