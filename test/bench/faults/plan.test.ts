// What the bench decides: the same for the same seed, and only of the calls that a fault is about.
import { describe, expect, test } from '@jest/globals';
import { answerLedger } from '../../../bench/faults/answer-ledger.ts';
import { kill, loseAnswers, throttle } from '../../../bench/faults/faults.ts';
import { planOf } from '../../../bench/faults/plan.ts';

const put = { call: 'dynamodb PutItem mail' };
const send = { call: 'sesv2 SendEmail', key: 'o-1' };
const mark = { call: 'dynamodb TransactWriteItems ledger OUTBOX :sent', key: 'o-1' };

describe('a plan', () => {
  const fates = (seed: number) => {
    const plan = planOf([throttle(0.3)], seed);
    return Array.from({ length: 1000 }, () => plan.decide('triage', 'attempt', put).kind);
  };

  test('is the same for the same seed and another for another', () => {
    expect(fates(7)).toEqual(fates(7));
    expect(fates(7)).not.toEqual(fates(8));
  });

  test('meets the share that it says', () => {
    const met = fates(7).filter((kind) => kind === 'refuse').length;

    expect(met).toBeGreaterThan(250);
    expect(met).toBeLessThan(350);
  });

  test('kills the function that it names, at the call that it counts to', () => {
    const plan = planOf([kill('parse', put.call, 'after', { kind: 'hits', numbers: [2] })], 1);
    const kinds = (['parse', 'triage', 'parse', 'parse'] as const).map(
      (name) => plan.decide(name, 'call', put).kind,
    );

    expect(kinds).toEqual(['go', 'go', 'kill_after', 'go']);
    expect(plan.met()).toBe(1);
  });

  test('leaves other services and the pump alone', () => {
    const plan = planOf([loseAnswers('sesv2', 1)], 1);

    expect(plan.decide('reply', 'attempt', put).kind).toBe('go');
    expect(plan.decide('pump', 'attempt', send).kind).toBe('go');
    expect(plan.decide('reply', 'attempt', send).kind).toBe('lose_answer');
  });
});

describe('a second letter is explained', () => {
  const done = (facts: typeof mark, failed: boolean) => ({ kind: 'done', failed, ...facts }) as const;

  test.each<[string, (ledger: ReturnType<typeof answerLedger>) => void, number]>([
    ['by a death before the mark', (ledger) => ledger.died(1), 1],
    ['by the death of somebody else: not', (ledger) => ledger.died(2), 0],
    [
      'by a mark that failed',
      (ledger) => {
        ledger.done(1, done(mark, true));
      },
      1,
    ],
    [
      'by a death after the mark: not',
      (ledger) => {
        ledger.done(1, done(mark, false));
        ledger.died(1);
      },
      0,
    ],
    [
      'by a lost answer',
      (ledger) => {
        ledger.done(1, done(send, true));
      },
      1,
    ],
  ])('%s', (_why, happens, explained) => {
    const ledger = answerLedger();
    ledger.asked(1, send, { kind: 'go' });

    happens(ledger);

    expect(ledger.explained('o-1')).toBe(explained);
  });

  test('never where nothing was sent', () => {
    const ledger = answerLedger();
    ledger.asked(1, send, { kind: 'kill_before' });

    ledger.died(1);

    expect(ledger.explained('o-1')).toBe(0);
  });
});
