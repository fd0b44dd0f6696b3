// What a decision causes, and above all what it does not.
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Decision } from '../../../shared/core/decision.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import type { ReasonCode } from '../../../shared/core/reason.ts';
import { countItems, LARGEST_OUTCOME_ITEMS } from '../../../shared/core/record/limits.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import { toOutcome } from '../../../shared/core/record/to-outcome.ts';
import { toWallClock } from '../../../shared/core/zone.ts';
import { draftsOnDays, later, logged, mailOf, NOW, outcomeOf } from '../../adapters/samples.ts';
import { day, draft, maya } from '../reply/receipt-facts.ts';

const UUID_V8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const mail = mailOf('one');
const review: Decision = {
  disposition: 'needs_review',
  reason: 'needs_clarification',
  drafts: [draft],
  question: { doubt: 'amount_vague', words: 'a few hours', evidence: [] },
};
const command: Decision = {
  disposition: 'command',
  reason: 'command_unsupported',
  command: { kind: 'undo' },
  entries: [draft],
};
const nothing: Decision = { disposition: 'ignored', reason: 'no_time_found' };

describe('a mail that logs time', () => {
  test('becomes an entry with what was read, in seconds', () => {
    const { entries } = outcomeOf(mail);

    expect(entries).toEqual([
      {
        entryId: expect.stringMatching(UUID_V8),
        version: 1,
        workspaceId: 'w-1',
        memberId: 'm-1',
        workDate: '2026-03-10',
        timeZone: 'Europe/London',
        durationSeconds: 7200,
        project: draft.project,
        description: 'redesign',
        tags: [],
        evidence: draft.evidence,
        source: { channel: 'mail', messageKey: mail.messageKey },
        engineVersion: '1',
        status: 'logged',
        createdAt: NOW.toISOString(),
      },
    ]);
  });

  test('has the same ids each time that it is read, and each thing one of its own', () => {
    const [first, again] = [
      outcomeOf(mail, logged(draft, draft)),
      outcomeOf(mail, logged(draft, draft), { now: later(999) }),
    ];

    expect(again.message.entryIds).toEqual(first.message.entryIds);
    expect(again.reply?.outboxId).toBe(first.reply?.outboxId);
    expect(again.audit.eventId).toBe(first.audit.eventId);
    const ids = [...first.message.entryIds, first.reply?.outboxId, first.audit.eventId];
    expect(new Set(ids).size).toBe(4);
  });

  test('leaves a record with its timeline, its entries and what was written', () => {
    const { message, reply, entries } = outcomeOf(mail);

    expect(message).toMatchObject({
      workspaceId: 'w-1',
      memberId: 'm-1',
      status: 'acted',
      disposition: 'logged',
      reason: 'accepted',
      entryIds: entries.map(({ entryId }) => entryId),
      outboxId: reply?.outboxId,
      personal: { subject: 'my day', ownWords: '2h ACME redesign yesterday' },
      timeline: [
        { step: 'received', at: '2026-03-11T09:00:00.000Z' },
        { step: 'decided', at: NOW.toISOString(), reason: 'accepted' },
      ],
    });
  });

  test('is answered in its thread', () => {
    const header = { messageId: '<2@example.com>', references: ['<1@example.com>'], subject: 'my day' };
    const { reply, entries } = outcomeOf(mailOf('one', { header }));

    expect(reply).toMatchObject({
      kind: 'receipt',
      memberId: 'm-1',
      facts: {
        subject: 'my day',
        inReplyTo: '<2@example.com>',
        references: ['<1@example.com>'],
        decision: logged(draft),
        entries,
      },
      receivedAt: mail.arrival.receivedAt,
    });
  });
});

describe('clock times become instants in the zone of the member', () => {
  test.each([
    [
      'in winter',
      'Europe/London',
      '2026-01-12',
      540,
      660,
      '2026-01-12T09:00:00.000Z',
      '2026-01-12T11:00:00.000Z',
    ],
    [
      'in summer',
      'Europe/London',
      '2026-07-13',
      540,
      660,
      '2026-07-13T08:00:00.000Z',
      '2026-07-13T10:00:00.000Z',
    ],
    [
      'west of UTC',
      'America/New_York',
      '2026-01-12',
      540,
      660,
      '2026-01-12T14:00:00.000Z',
      '2026-01-12T16:00:00.000Z',
    ],
    [
      'over midnight',
      'Europe/London',
      '2026-01-12',
      1320,
      120,
      '2026-01-12T22:00:00.000Z',
      '2026-01-13T02:00:00.000Z',
    ],
    [
      'over the change of clocks',
      'Europe/London',
      '2026-03-28',
      1380,
      180,
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T02:00:00.000Z',
    ],
  ])('%s', (_when, timeZone, date, start, end, startedAt, endedAt) => {
    const clocked = { ...draft, workDate: day(date), start: toWallClock(start), end: toWallClock(end) };

    const { entries } = outcomeOf(mail, logged(clocked), { member: { ...maya, timeZone } });

    expect(entries).toMatchObject([{ workDate: date, timeZone, startedAt, endedAt }]);
  });

  test('and stay away where none was stated', () => {
    const [entry] = outcomeOf(mail).entries;

    expect(entry).not.toHaveProperty('startedAt');
    expect(entry).not.toHaveProperty('endedAt');
  });
});

describe('what each disposition causes', () => {
  test.each<[string, Decision, { entries: number; proposal: boolean; reply: boolean; status: string }]>([
    ['logged', logged(draft, draft), { entries: 2, proposal: false, reply: true, status: 'acted' }],
    ['needs_review', review, { entries: 0, proposal: true, reply: true, status: 'acted' }],
    ['command', command, { entries: 1, proposal: false, reply: true, status: 'acted' }],
    ['ignored', nothing, { entries: 0, proposal: false, reply: false, status: 'ignored' }],
  ])('%s', (_disposition, decision, expected) => {
    const { entries, proposal, reply, message } = outcomeOf(mail, decision);

    expect({
      entries: entries.length,
      proposal: proposal !== undefined,
      reply: reply !== undefined,
      status: message.status,
    }).toEqual(expected);
  });

  test('a proposal keeps drafts and question, and is no entry', () => {
    const { proposal, entries } = outcomeOf(mail, review);

    expect(entries).toEqual([]);
    expect(proposal).toMatchObject({ status: 'open', drafts: [draft], question: review.question });
  });
});

describe('a mail that was refused', () => {
  const refused = (reason: ReasonCode, workspaceId?: string): ParsedMail =>
    mailOf('one', {
      routing: { kind: 'refused', reason, ...(workspaceId === undefined ? {} : { workspaceId }) },
    });

  test.each<[ReasonCode, string | undefined, string, string]>([
    ['unknown_recipient', undefined, 'unrouted', 'ignored'],
    ['unknown_sender', 'w-1', 'w-1', 'quarantined'],
    ['unverified_sender', 'w-1', 'w-1', 'quarantined'],
    ['spam_quarantined', 'w-1', 'w-1', 'quarantined'],
    ['virus', 'w-1', 'w-1', 'quarantined'],
    ['too_large', 'w-1', 'w-1', 'quarantined'],
    ['ignored_automated', 'w-1', 'w-1', 'ignored'],
    ['ignored_list', 'w-1', 'w-1', 'ignored'],
    ['bounce_recorded', undefined, 'unrouted', 'ignored'],
    ['suspended_member', 'w-1', 'w-1', 'ignored'],
  ])('%s in %s leaves a record and no word', (reason, workspaceId, recordedIn, status) => {
    const decision = { disposition: 'ignored', reason } as Decision;

    const { message, content, entries, proposal, reply, audit } = toOutcome(
      refused(reason, workspaceId),
      decision,
      { engineVersion: '1', now: NOW, retention: DEFAULT_RETENTION_DAYS },
    );

    expect([content, entries, proposal, reply]).toEqual([undefined, [], undefined, undefined]);
    expect(message).toMatchObject({ workspaceId: recordedIn, status, reason });
    expect(message).not.toHaveProperty('personal');
    expect(message).not.toHaveProperty('memberId');
    expect(audit).toMatchObject({ workspaceId: recordedIn, actor: { kind: 'system' } });
  });

  test('causes nothing for a member even when one is given', () => {
    const { message, entries, reply } = outcomeOf(refused('unverified_sender', 'w-1'));

    expect([entries, reply, message.memberId]).toEqual([[], undefined, undefined]);
  });
});

describe('the mark of a content', () => {
  const keyOf = (change: Partial<ParsedMail>, member = maya) =>
    outcomeOf(mailOf('one', change), nothing, { member }).content?.contentKey;
  const opened = (contentDigest: string) => ({ kind: 'opened' as const, own: '', left: '', contentDigest });
  const header = (messageId?: string) => ({
    references: [],
    subject: '',
    ...(messageId === undefined ? {} : { messageId }),
  });
  const base = { header: header('<a@example.com>'), body: opened('c') };

  test('is the same for the same mail by another path', () => {
    expect(keyOf({ ...base, messageKey: 'f'.repeat(64), header: header(' a@example.com ') })).toBe(
      keyOf(base),
    );
    expect(keyOf({ ...base, header: header() })).toBe(keyOf({ ...base, header: header() }));
  });

  test.each<[string, Partial<ParsedMail>, typeof maya]>([
    ['another content under the same id', { ...base, body: opened('d') }, maya],
    ['another id over the same content', { ...base, header: header('<b@example.com>') }, maya],
    ['no id', { ...base, header: header() }, maya],
    ['another member', base, { ...maya, memberId: 'm-2' }],
    ['another workspace', base, { ...maya, workspaceId: 'w-2' }],
  ])('differs for %s', (_what, change, member) => {
    expect(keyOf(change, member)).not.toBe(keyOf(base));
  });

  test('is not made of a mail whose bodies were not opened', () => {
    expect(keyOf({ ...base, body: { kind: 'refused', reason: 'too_large' } })).toBeUndefined();
  });
});

describe('what an earlier mail told', () => {
  const again = { ...draft, description: 'again' };
  const loggedOnce = { disposition: 'logged', entries: [draft] } as const;

  test.each<[string, Decision]>([
    ['beside an entry', { ...loggedOnce, reason: 'accepted_partial', toldBefore: [again] }],
    ['beside a command', { ...command, toldBefore: [again] }],
    ['alone', { disposition: 'needs_review', reason: 'proposed', drafts: [], toldBefore: [again] }],
  ])('is kept as a proposal, never an entry: %s', (_where, decision) => {
    const { entries, proposal } = outcomeOf(mail, decision);

    expect(proposal).toMatchObject({ status: 'open', drafts: [again] });
    expect(proposal).not.toHaveProperty('question');
    expect(entries.map(({ description }) => description)).not.toContain('again');
  });
});

describe('a mail that asks for more than one transaction holds', () => {
  test('is recorded when it just fits', () => {
    const outcome = outcomeOf(mail, logged(...draftsOnDays(86, 86)));

    expect(countItems(outcome)).toBe(LARGEST_OUTCOME_ITEMS);
    expect(outcome.entries).toHaveLength(86);
  });

  test.each([
    ['one entry too many', draftsOnDays(87, 87)],
    ['entries on too many days', draftsOnDays(46, 1)],
    [
      'entries with too many words',
      draftsOnDays(50, 50).map((one) => ({ ...one, description: 'x'.repeat(4000) })),
    ],
  ])('goes to review whole: %s', (_what, drafts) => {
    const outcome = outcomeOf(mail, logged(...drafts));

    expect(outcome.entries).toEqual([]);
    expect(outcome.message).toMatchObject({
      disposition: 'needs_review',
      reason: 'limit_exceeded',
      entryIds: [],
    });
    expect(outcome.proposal?.question?.doubt).toBe('too_many');
    expect(outcome.reply?.facts).toMatchObject({ decision: { reason: 'limit_exceeded' } });
    expect(countItems(outcome)).toBeLessThanOrEqual(LARGEST_OUTCOME_ITEMS);
  });

  test('shows no drafts where even a few are too large', () => {
    const huge = draftsOnDays(20, 20).map((one) => ({ ...one, description: 'x'.repeat(20_000) }));

    const { proposal, reply } = outcomeOf(mail, { ...review, drafts: huge });

    expect(proposal?.drafts).toEqual([]);
    expect(JSON.stringify(reply?.facts).length).toBeLessThan(10_000);
  });

  test('keeps the beginning of very long words only', () => {
    const body = { kind: 'opened' as const, own: 'w'.repeat(100_000), left: '', contentDigest: 'c' };

    const { message } = outcomeOf(mailOf('one', { body }), nothing);

    expect(message.personal?.ownWords).toHaveLength(32_768);
  });
});

test('whatever a mail tells, it is written whole or not at all, and fits', () => {
  const amounts = fc.record({
    count: fc.integer({ min: 0, max: 200 }),
    aDay: fc.integer({ min: 1, max: 200 }),
  });

  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 5000 }), ({ count, aDay }, length) => {
      const drafts = draftsOnDays(count, aDay).map((one) => ({ ...one, description: 'ß'.repeat(length) }));

      const outcome = outcomeOf(mail, logged(...drafts));

      const whole = outcome.entries.length === count;
      expect(whole || outcome.message.reason === 'limit_exceeded').toBe(true);
      expect(whole || outcome.entries.length === 0).toBe(true);
      expect(countItems(outcome)).toBeLessThanOrEqual(LARGEST_OUTCOME_ITEMS);
      expect(Buffer.byteLength(JSON.stringify(outcome.reply?.facts))).toBeLessThan(300_000);
    }),
    { numRuns: 60 },
  );
});

describe('the audit event', () => {
  const digestOf = (decision: Decision, id = 'one') => outcomeOf(mailOf(id), decision).audit.afterDigest;

  test('names who, what and why, and holds no word', () => {
    const { audit } = outcomeOf(mail);

    expect(audit).toMatchObject({
      workspaceId: 'w-1',
      at: NOW.toISOString(),
      actor: { kind: 'member', id: 'm-1' },
      channel: 'mail',
      action: 'message.decided',
      object: { kind: 'message', id: mail.messageKey },
      reason: 'accepted',
      afterDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(audit)).not.toMatch(/redesign|ACME|maya|my day/i);
  });

  test.each<[string, Decision]>([
    [
      'another amount',
      logged(...draftsOnDays(1, 1, 61).map((one) => ({ ...one, workDate: draft.workDate }))),
    ],
    ['another day', logged({ ...draft, workDate: day('2026-03-09') })],
    ['another project', logged({ ...draft, project: { kind: 'known', projectId: 'p-2', name: 'ACME' } })],
    ['one entry more', logged(draft, draft)],
    ['a review', review],
  ])('has another digest for %s', (_what, decision) => {
    expect(digestOf(decision)).not.toBe(digestOf(logged(draft)));
  });

  test('has the same digest for other words: they may be erased, and must not be guessed from it', () => {
    expect(digestOf(logged({ ...draft, description: 'other' }))).toBe(digestOf(logged(draft)));
  });
});
