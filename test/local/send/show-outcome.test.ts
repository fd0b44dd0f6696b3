import { describe, expect, test } from '@jest/globals';
import { type SentMail, toJsonLine, toText } from '../../../local/send/show-outcome.ts';
import type { MessageRecord } from '../../../shared/core/outcome.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { parseWorkDate } from '../../../shared/core/work-date.ts';

const record: MessageRecord = {
  messageKey: 'k'.repeat(64),
  workspaceId: 'w',
  memberId: 'm',
  status: 'replied',
  disposition: 'logged',
  reason: 'accepted',
  receivedAt: '2026-11-24T08:00:00.000Z',
  timeline: [
    { step: 'received', at: '2026-11-24T08:00:00.000Z' },
    { step: 'decided', at: '2026-11-24T08:00:00.200Z', reason: 'accepted' },
  ],
  entryIds: ['e1'],
  outboxId: 'o1',
  engineVersion: '1',
  raw: { bucket: 'b', key: 'k' },
  expiresAt: 0,
};

function entry(): TimeEntry {
  const workDate = parseWorkDate('2026-11-23');
  if (workDate === undefined) throw new Error('a day that is none');
  return {
    entryId: 'e1',
    version: 1,
    workspaceId: 'w',
    memberId: 'm',
    workDate,
    timeZone: 'Europe/London',
    durationSeconds: 9000,
    project: { kind: 'named', name: 'ACME' },
    description: 'redesign',
    tags: [],
    evidence: [],
    source: { channel: 'mail', messageKey: record.messageKey },
    engineVersion: '1',
    status: 'logged',
    createdAt: '2026-11-24T08:00:00.200Z',
  };
}

function sent(change: Partial<SentMail> = {}): SentMail {
  const receipt = {
    sesMessageId: 's2',
    to: ['maya@example.com'],
    subject: 'Re: Time',
    text: 'one\ntwo\nthree\n',
  };
  return {
    label: '2.5h ACME redesign yesterday\nand so on',
    sesMessageId: 's1',
    messageKey: record.messageKey,
    milliseconds: 321,
    outcome: { record, entries: [entry()], receipt, isEnded: true },
    ...change,
  };
}

test('a mail stands beside what became of it', () => {
  expect(toText(sent(), 2)).toBe(
    [
      '> 2.5h ACME redesign yesterday',
      '> and so on',
      '  logged: accepted, 321 ms',
      '  Timeline: received > decided (accepted)',
      '  Entry: 2026-11-23  2:30  ACME  redesign',
      '  Receipt to maya@example.com: Re: Time',
      '    | one',
      '    | two',
      '    | ...',
      '',
    ].join('\n'),
  );
});

test('one JSON line holds the same, with seconds', () => {
  const line = toJsonLine(sent());

  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toMatchObject({
    milliseconds: 321,
    status: 'replied',
    disposition: 'logged',
    entries: [{ workDate: '2026-11-23', durationSeconds: 9000, project: 'ACME', description: 'redesign' }],
    receipt: { text: 'one\ntwo\nthree\n' },
  });
});

describe('a mail that has not ended is not shown as if it had', () => {
  test('nothing is recorded of it', () => {
    const unknown = sent({ outcome: undefined });

    expect(toText(unknown, 2)).toContain('Nothing is known of it yet (accepted as s1, 321 ms ago).');
    expect(JSON.parse(toJsonLine(unknown))).toMatchObject({
      status: 'accepted',
      disposition: null,
      receipt: null,
    });
  });

  test('its receipt is not sent', () => {
    const outcome = { record: { ...record, status: 'acted' as const }, entries: [], isEnded: false };

    expect(toText(sent({ outcome }), 2)).toContain('Its receipt is not sent yet.');
  });
});
