// What becomes of invitations and attached tables: the mail's own words win, the past is logged, what is to come is proposed.
import { expect, test } from '@jest/globals';
import type { MemberProfile } from '../../../shared/core/member.ts';
import type { CalendarEvent, MailBody } from '../../../shared/core/parsed-mail.ts';
import { toPreviewMail } from '../../../shared/core/triage/preview-mail.ts';
import { triage } from '../../../shared/core/triage/triage.ts';

const member: MemberProfile = {
  workspaceId: 'w',
  memberId: 'm',
  status: 'active',
  role: 'member',
  displayName: 'Ann',
  address: 'ann@example.com',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  workdayMinutes: 480,
};
const catalogue = { clients: [], projects: [] };
const workshop: CalendarEvent = {
  method: 'REQUEST',
  uid: 'u',
  summary: 'Northwind workshop',
  startsAt: '2026-03-16T14:00:00.000Z',
  endsAt: '2026-03-16T15:30:00.000Z',
};

function decided(text: string, more: Partial<Extract<MailBody, { kind: 'opened' }>>) {
  const mail = toPreviewMail({ text, sentAt: new Date('2026-03-18T17:05:00Z'), member });
  const body = { ...mail.body, ...more } as MailBody;
  return triage({ ...mail, body }, { member, catalogue });
}

test('an invitation in the past is an entry on the clock of the member', () => {
  expect(decided('done - billable', { events: [workshop] })).toMatchObject({
    disposition: 'logged',
    entries: [
      {
        workDate: '2026-03-16',
        minutes: 90,
        start: '15:00',
        end: '16:30',
        billable: true,
        project: { name: 'Northwind' },
      },
    ],
  });
});

test('an invitation that names no project is an entry without one', () => {
  const decision = decided('', { events: [{ ...workshop, summary: 'weekly sync' }] });

  expect(decision).toMatchObject({
    disposition: 'logged',
    entries: [{ minutes: 90, description: 'weekly sync' }],
  });
  expect(decision).not.toHaveProperty('entries.0.project');
});

test('a length in the words of the mail wins, and drops the clock times', () => {
  const decision = decided('only took 40 minutes', { events: [workshop] });

  expect(decision).toMatchObject({
    disposition: 'logged',
    entries: [{ workDate: '2026-03-16', minutes: 40, project: { name: 'Northwind' } }],
  });
  expect(decision).not.toHaveProperty('entries.0.start');
});

test('words that say day and project too leave nothing to the invitation', () => {
  expect(decided('2h Globex yesterday', { events: [workshop] })).toMatchObject({
    entries: [{ workDate: '2026-03-17', minutes: 120, project: { name: 'Globex' } }],
  });
  expect(decided('2h Globex, 1h ACME', { events: [workshop] })).toMatchObject({
    entries: [{ workDate: '2026-03-18' }, { workDate: '2026-03-18' }],
  });
});

test.each([
  ['to come', { startsAt: '2026-03-20T14:00:00.000Z', endsAt: '2026-03-20T15:00:00.000Z' }, 'future'],
  ['of a whole day', { isAllDay: true as const, isFloating: true as const }, 'amount_missing'],
  ['without a length', { endsAt: workshop.startsAt }, 'amount_missing'],
])('an invitation %s is asked about', (_what, change, doubt) => {
  expect(decided('', { events: [{ ...workshop, ...change }] })).toMatchObject({
    disposition: 'needs_review',
    question: { doubt },
  });
});

test('a floating time is on the clock of whoever reads it', () => {
  expect(decided('', { events: [{ ...workshop, isFloating: true }] })).toMatchObject({
    entries: [{ start: '14:00', end: '15:30' }],
  });
});

test('a cancellation is a command, an answer to an invitation nothing', () => {
  expect(decided('', { events: [{ ...workshop, method: 'CANCEL' }] })).toMatchObject({
    disposition: 'command',
    command: { kind: 'cancel', days: ['2026-03-16'] },
  });
  expect(decided('', { events: [{ ...workshop, method: 'REPLY' }] })).toMatchObject({
    disposition: 'ignored',
  });
  expect(decided('undo', { events: [workshop] })).toMatchObject({ command: { kind: 'undo' } });
});

test('an attached table counts like pasted text, and is held to its sum', () => {
  const table = 'Date;Project;Hours\n16/03/2026;ACME;3\n17/03/2026;Globex;2\nTotal;;5';

  expect(decided('My hours.', { attachedTables: [table] })).toMatchObject({
    disposition: 'logged',
    entries: [
      {
        workDate: '2026-03-16',
        minutes: 180,
        evidence: expect.arrayContaining([expect.objectContaining({ source: 'attachment' })]),
      },
      { workDate: '2026-03-17', minutes: 120 },
    ],
  });
  expect(decided('My hours.', { attachedTables: [table.replace(';;5', ';;6')] })).toMatchObject({
    disposition: 'needs_review',
    question: { doubt: 'contradictory' },
  });
});
