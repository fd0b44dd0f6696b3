// What reading again changes: which entries are one and the same, which come and which go.
import { expect, test } from '@jest/globals';
import { compareEntries } from '../../../local/replay/compare.ts';
import { toMinutes } from '../../../shared/core/minutes.ts';
import { toEntry } from '../../../shared/core/record/to-entry.ts';
import type { DraftEntry, TimeEntry } from '../../../shared/core/time-entry.ts';
import { parseWorkDate } from '../../../shared/core/work-date.ts';

interface Facts {
  readonly day?: string;
  readonly minutes?: number;
  readonly words?: string;
  readonly rule?: string;
  readonly description?: string;
}

function entryOf({
  day = '2026-11-23',
  minutes = 60,
  words = '1h',
  rule = 'amount',
  description = '',
}: Facts): TimeEntry {
  const [workDate, length] = [parseWorkDate(day), toMinutes(minutes)];
  if (workDate === undefined || length === undefined) throw new Error('no such entry');
  const draft: DraftEntry = {
    workDate,
    minutes: length,
    description,
    tags: [],
    confidence: 1,
    evidence: [
      {
        field: 'duration',
        source: 'body',
        start: 0,
        end: words.length,
        text: words,
        rule,
        said: true,
        confidence: 1,
      },
      {
        field: 'workDate',
        source: 'body',
        start: 0,
        end: 0,
        text: '',
        rule: `day of ${rule}`,
        said: false,
        confidence: 1,
      },
    ],
  };
  const member = {
    workspaceId: 'w',
    memberId: 'm',
    status: 'active',
    role: 'member',
    displayName: '',
    address: '',
    timeZone: 'UTC',
    locale: 'en-GB',
    workdayMinutes: 480,
  } as const;
  return toEntry(draft, 0, { member, messageKey: 'k', engineVersion: '1', now: new Date(0) });
}

test('the same entries in another order are no change', () => {
  const [one, other] = [entryOf({}), entryOf({ minutes: 30, words: '30m' })];

  expect(compareEntries([one, other], [other, one])).toEqual([]);
});

test('an entry of the same words on another day has changed, and the rules of both readings are told', () => {
  const before = entryOf({});
  const now = entryOf({ day: '2026-11-22', rule: 'range' });

  expect(compareEntries([before], [now])).toEqual([
    {
      kind: 'changed',
      entry: before,
      fields: [
        {
          field: 'workDate',
          from: '2026-11-23',
          to: '2026-11-22',
          rules: { before: 'day of amount', now: 'day of range' },
        },
      ],
    },
  ]);
});

test('an entry of other words that says the same time of the same day is the same entry', () => {
  const before = entryOf({ words: '1h' });

  const [change, ...others] = compareEntries([before], [entryOf({ words: '60 min', description: 'call' })]);

  expect(others).toEqual([]);
  expect(change).toMatchObject({ kind: 'changed', fields: [{ field: 'description', from: '', to: 'call' }] });
});

test('what has no like is gone or new', () => {
  const before = entryOf({});
  const now = entryOf({ day: '2026-11-20', minutes: 15, words: 'a quarter' });

  expect(compareEntries([before], [now])).toEqual([
    { kind: 'gone', entry: before },
    { kind: 'new', entry: now },
  ]);
});
