// The bench must see what it looks for: each way in which an end state can be wrong, on one mail that is right otherwise.
import { expect, test } from '@jest/globals';
import { compare, isPassed, type Verdict } from '../../../bench/faults/compare.ts';
import { type BenchMail, FAILED, toMail } from '../../../bench/faults/mails.ts';
import type { EndState } from '../../../bench/faults/observe.ts';
import { randomOf } from '../../../local/random.ts';

const mail = toMail(
  {
    text: '30 minutes ACME redesign yesterday',
    expected: { status: 'replied', reason: 'accepted', minutes: [30], answers: 1, auditEvents: 1 },
  },
  'maya@example.com',
  new Date('2026-03-11T09:00:00Z'),
  randomOf(1),
);
const { messageKey, outboxId } = mail;
const pk = 'MEMBER#m-1';
const entry = (minutes: number, key = messageKey) => ({
  pk,
  workDate: '2026-03-10',
  durationSeconds: minutes * 60,
  source: { messageKey: key },
});
const day = (minutes: number) => ({ pk, sk: 'DAY#2026-03-10', totalSeconds: minutes * 60 });
const right: EndState = {
  records: new Map([[messageKey, { status: 'replied', reason: 'accepted' }]]),
  outbox: new Map([[outboxId, { status: 'sent' }]]),
  entries: [entry(30)],
  dayTotals: [day(30)],
  auditEvents: new Map([[messageKey, 1]]),
  letters: new Map([[outboxId, 1]]),
  parked: [],
};

function judge(change: Partial<EndState>, explained = 0, mails: readonly BenchMail[] = [mail]): Verdict {
  return compare(
    { ...right, ...change },
    { mails, beside: [], parkedExpected: [], explained: () => explained, deaths: 0 },
  );
}

/** What is not empty, and how much it holds. */
function counts(verdict: Verdict): object {
  const { messages: _all, ...found } = verdict;
  return Object.fromEntries(
    Object.entries(found).flatMap(([what, list]) => {
      const count = Array.isArray(list) ? list.length : list;
      return count === 0 ? [] : [[what, count]];
    }),
  );
}

test('a mail that came to what the model says passes', () => {
  const verdict = judge({});

  expect(counts(verdict)).toEqual({});
  expect(isPassed(verdict)).toBe(true);
});

test.each<[string, Partial<EndState>, object]>([
  ['no record', { records: new Map() }, { lost: 1 }],
  ['no entry', { entries: [], dayTotals: [] }, { lost: 1 }],
  ['an entry twice', { entries: [entry(30), entry(30)], dayTotals: [day(60)] }, { doubled: 1 }],
  ['an entry of other length', { entries: [entry(31)], dayTotals: [day(31)] }, { unexplained: 1 }],
  ['a day that was added up twice', { dayTotals: [day(60)] }, { doubled: 1 }],
  ['a day that was not added up', { dayTotals: [] }, { lost: 1 }],
  ['no audit event', { auditEvents: new Map() }, { lost: 1 }],
  ['two audit events', { auditEvents: new Map([[messageKey, 2]]) }, { doubled: 1 }],
  ['no answer', { letters: new Map() }, { lost: 1 }],
  ['two answers', { letters: new Map([[outboxId, 2]]) }, { answersDoubled: 1 }],
  ['an answer that is not marked', { outbox: new Map([[outboxId, { status: 'held' }]]) }, { unexplained: 1 }],
  [
    'another status',
    { records: new Map([[messageKey, { status: 'acted', reason: 'accepted' }]]) },
    { unexplained: 1 },
  ],
  ['an entry of no mail', { entries: [entry(30), entry(5, 'x')], dayTotals: [day(35)] }, { unexplained: 1 }],
  ['a letter that is parked', { parked: ['{}'] }, { unexplained: 1 }],
])('%s is told', (_what, change, expected) => {
  const verdict = judge(change);

  expect(counts(verdict)).toEqual(expected);
  expect(isPassed(verdict)).toBe(false);
});

test.each([
  [1, 1, { parkedTwice: 1 }],
  [1, 2, { parkedTwice: 1, unexplained: 1 }],
  [0, 1, { unexplained: 1 }],
])('after %i deaths %i copies of a letter that must be parked are %j', (deaths, copies, expected) => {
  const facts = { mails: [mail], beside: [], parkedExpected: ['"a letter"'], explained: () => 0, deaths };
  const parked = Array<string>(1 + copies).fill('{"a letter":1}');

  expect(counts(compare({ ...right, parked }, facts))).toEqual(expected);
});

test('a second letter from the gap of decision 5 is counted apart, a third is not excused by it', () => {
  const twice = judge({ letters: new Map([[outboxId, 2]]) }, 1);

  expect(counts(twice)).toEqual({ answersExplained: 1 });
  expect(isPassed(twice)).toBe(true);
  expect(counts(judge({ letters: new Map([[outboxId, 3]]) }, 1))).toMatchObject({ answersDoubled: 1 });
});

test('a mail that must fail may have neither entry nor answer', () => {
  const verdict = judge({ outbox: new Map() }, 0, [{ ...mail, expected: FAILED }]);

  expect(counts(verdict)).toEqual({ answersDoubled: 1, doubled: 2, unexplained: 1 });
});
