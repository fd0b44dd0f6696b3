// A mail for a locked day proposes, and says so.
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../shared/core/decision.ts';
import type { DraftEntry } from '../../../shared/core/time-entry.ts';
import { holdLocked } from '../../../shared/core/timesheet/hold-locked.ts';
import { day, draft } from '../reply/receipt-facts.ts';

const LOCKED = { ...draft, workDate: day('2026-01-31') };
const OPEN = { ...draft, workDate: day('2026-02-01') };
const isLocked = ({ workDate }: DraftEntry) => workDate <= '2026-01-31';
const question = { doubt: 'amount_vague', words: 'some time', evidence: [] } as const;
const logged: Decision = { disposition: 'logged', reason: 'accepted', entries: [OPEN, LOCKED] };
const command: Decision = {
  disposition: 'command',
  reason: 'command_unsupported',
  command: { kind: 'undo' } as Extract<Decision, { disposition: 'command' }>['command'],
  entries: [LOCKED],
};

describe('a decision', () => {
  test('logs what lies on open days, and holds the rest back', () => {
    expect(holdLocked(logged, isLocked)).toEqual({
      ...logged,
      reason: 'accepted_partial',
      entries: [OPEN],
      onLockedDays: [LOCKED],
    });
  });

  test('of locked days alone proposes, with all that it held back and asked already', () => {
    const decision: Decision = { ...logged, entries: [LOCKED], toldBefore: [OPEN], question };

    expect(holdLocked(decision, isLocked)).toEqual({
      disposition: 'needs_review',
      reason: 'period_locked',
      drafts: [],
      onLockedDays: [LOCKED],
      toldBefore: [OPEN],
      question,
    });
  });

  test('keeps its command', () => {
    expect(holdLocked(command, isLocked)).toEqual({ ...command, entries: [], onLockedDays: [LOCKED] });
  });

  test.each<[string, Decision]>([
    ['of open days', { ...logged, entries: [OPEN] }],
    ['to ask', { disposition: 'needs_review', reason: 'proposed', drafts: [LOCKED] }],
    ['to ignore', { disposition: 'ignored', reason: 'no_time_found' }],
  ])('%s stays as it is', (_what, decision) => {
    expect(holdLocked(decision, isLocked)).toBe(decision);
  });
});
