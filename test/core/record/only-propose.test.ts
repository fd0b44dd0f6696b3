import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../shared/core/decision.ts';
import { isProved, onlyPropose } from '../../../shared/core/record/only-propose.ts';
import { draft } from '../reply/receipt-facts.ts';

const WAITS = { doubt: 'sender_unproved', words: '', evidence: [] };
const vague = { doubt: 'amount_vague', words: 'a while', evidence: [] } as const;
const command = { kind: 'undo', words: 'undo', evidence: [] } as never;

describe('a mail that nobody proved', () => {
  test('proposes what it would have logged, and says why', () => {
    const decision = onlyPropose({ disposition: 'logged', reason: 'accepted', entries: [draft] });

    expect(decision).toEqual({
      disposition: 'needs_review',
      reason: 'proposed',
      drafts: [draft],
      question: WAITS,
    });
  });

  test('asks what it asked, and keeps apart what was told before', () => {
    const decision = onlyPropose({
      disposition: 'logged',
      reason: 'accepted_partial',
      entries: [draft],
      question: vague,
      toldBefore: [draft],
    });

    expect(decision).toEqual({
      disposition: 'needs_review',
      reason: 'proposed',
      drafts: [draft],
      question: vague,
      toldBefore: [draft],
    });
  });

  test('commands nothing; entries beside the command are proposed', () => {
    const alone: Decision = { disposition: 'command', reason: 'command_unsupported', command, entries: [] };

    expect(onlyPropose(alone)).toEqual({ disposition: 'ignored', reason: 'unverified_sender' });
    expect(onlyPropose({ ...alone, entries: [draft] })).toMatchObject({
      reason: 'proposed',
      drafts: [draft],
    });
    expect(onlyPropose({ ...alone, toldBefore: [draft] })).toMatchObject({ drafts: [], toldBefore: [draft] });
  });

  test.each<[string, Decision, object]>([
    [
      'waits for review as it is',
      { disposition: 'needs_review', reason: 'needs_clarification', drafts: [], question: vague },
      { reason: 'needs_clarification', question: vague },
    ],
    [
      'says why its drafts wait where nothing else is asked',
      { disposition: 'needs_review', reason: 'proposed', drafts: [draft] },
      { reason: 'proposed', drafts: [draft], question: WAITS },
    ],
    [
      'that could not be read says that alone',
      { disposition: 'needs_review', reason: 'too_large', drafts: [] },
      { disposition: 'needs_review', reason: 'too_large', drafts: [] },
    ],
    [
      'is ignored as any other',
      { disposition: 'ignored', reason: 'no_time_found' },
      { reason: 'no_time_found' },
    ],
  ])('%s', (_what, decision, expected) => {
    expect(onlyPropose(decision)).toMatchObject(expected);
  });
});

test('DMARC and an aligned signature prove who wrote; a secret address and a release do not', () => {
  expect((['dmarc', 'dkim', 'capture_alias', 'released'] as const).map(isProved)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
