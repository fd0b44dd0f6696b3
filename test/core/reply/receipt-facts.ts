// Facts of a receipt for tests: one entry of two hours, as Maya would have written it.
import type { Decision } from '../../../shared/core/decision.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { type Minutes, toMinutes } from '../../../shared/core/minutes.ts';
import type { ReceiptFacts, ReceiptItem } from '../../../shared/core/outbox-item.ts';
import type { DraftEntry, TimeEntry } from '../../../shared/core/time-entry.ts';
import { parseWorkDate, type WorkDate } from '../../../shared/core/work-date.ts';

export const maya: MemberProfile = {
  workspaceId: 'w-1',
  memberId: 'm-1',
  status: 'active',
  role: 'member',
  displayName: 'Maya',
  address: 'maya@example.com',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  workdayMinutes: 480,
};

export function day(text: string): WorkDate {
  const date = parseWorkDate(text);
  if (date === undefined) throw new Error(`no such day: ${text}`);
  return date;
}

export function minutes(amount: number): Minutes {
  const whole = toMinutes(amount);
  if (whole === undefined) throw new Error(`no such amount: ${amount}`);
  return whole;
}

export const draft: DraftEntry = {
  workDate: day('2026-03-10'),
  minutes: minutes(120),
  project: { kind: 'known', projectId: 'p-1', name: 'ACME' },
  description: 'redesign',
  tags: [],
  confidence: 0.9,
  evidence: [
    {
      field: 'duration',
      source: 'body',
      start: 0,
      end: 2,
      text: '2h',
      rule: 'hours',
      said: true,
      confidence: 0.95,
    },
    {
      field: 'project',
      source: 'body',
      start: 3,
      end: 7,
      text: 'ACME',
      rule: 'catalogue',
      said: true,
      confidence: 0.95,
    },
    {
      field: 'workDate',
      source: 'body',
      start: 17,
      end: 26,
      text: 'yesterday',
      rule: 'relative-day',
      said: true,
      confidence: 0.95,
    },
    {
      field: 'description',
      source: 'body',
      start: 8,
      end: 16,
      text: 'redesign',
      rule: 'rest',
      said: true,
      confidence: 0.95,
    },
  ],
};

export const entry: TimeEntry = {
  entryId: 'e-1',
  version: 1,
  workspaceId: 'w-1',
  memberId: 'm-1',
  workDate: draft.workDate,
  timeZone: 'Europe/London',
  durationSeconds: 7200,
  project: { kind: 'known', projectId: 'p-1', name: 'ACME' },
  description: draft.description,
  tags: [],
  evidence: draft.evidence,
  source: { channel: 'mail', messageKey: 'k' },
  engineVersion: '1',
  status: 'logged',
  createdAt: '2026-03-11T09:00:00.000Z',
};

export function facts(decision: Decision, change: Partial<ReceiptFacts> = {}): ReceiptFacts {
  if (decision.disposition === 'ignored') throw new Error('an ignored mail has no receipt');
  return { subject: 'log', references: [], entries: [], decision, ...change };
}

export function outboxItem(receipt: ReceiptFacts): ReceiptItem {
  return {
    outboxId: 'o-1',
    workspaceId: 'w-1',
    memberId: 'm-1',
    messageKey: 'k',
    kind: 'receipt',
    loop: { thread: 'a thread', words: 'some words' },
    facts: receipt,
    receivedAt: '2026-03-11T08:59:58.000Z',
    createdAt: '2026-03-11T09:00:00.000Z',
    expiresAt: 0,
  };
}
