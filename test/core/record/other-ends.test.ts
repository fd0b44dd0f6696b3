// Duplicates, failures and how long each thing is kept.
import { describe, expect, test } from '@jest/globals';
import {
  DEFAULT_RETENTION_DAYS,
  expiresAt,
  type RetentionClass,
} from '../../../shared/core/record/retention.ts';
import { toDuplicate } from '../../../shared/core/record/to-duplicate.ts';
import { toFailure } from '../../../shared/core/record/to-failure.ts';
import { mailOf, NOW, outcomeOf } from '../../adapters/samples.ts';

const mail = mailOf('one');

describe('a duplicate', () => {
  const duplicate = toDuplicate(outcomeOf(mail));

  test('is ignored, with its reason on the record, in the timeline and in the audit event', () => {
    const { message, audit } = duplicate;

    expect(message).toMatchObject({
      messageKey: mail.messageKey,
      workspaceId: 'w-1',
      memberId: 'm-1',
      status: 'ignored',
      disposition: 'ignored',
      reason: 'duplicate_content',
      entryIds: [],
    });
    expect(message.timeline.at(-1)).toEqual({
      step: 'decided',
      at: NOW.toISOString(),
      reason: 'duplicate_content',
    });
    expect(audit).toMatchObject({ reason: 'duplicate_content', at: NOW.toISOString() });
    expect(audit.afterDigest).not.toBe(outcomeOf(mail).audit.afterDigest);
  });

  test('has no entries, proposal, reply, content mark or words', () => {
    const { message, entries, ...rest } = duplicate;

    expect(entries).toEqual([]);
    expect(Object.keys(rest).toSorted()).toEqual(['audit', 'retention']);
    expect(message).not.toHaveProperty('personal');
    expect(message).not.toHaveProperty('outboxId');
  });
});

describe('a failure', () => {
  const facts = {
    ...mail.arrival,
    messageKey: mail.messageKey,
    reason: 'internal_error' as const,
    engineVersion: '1',
    now: NOW,
    retention: DEFAULT_RETENTION_DAYS,
  };

  test('of which only the arrival is known lies with what belongs to nobody', () => {
    expect(toFailure(facts)).toMatchObject({
      messageKey: mail.messageKey,
      workspaceId: 'unrouted',
      status: 'failed',
      reason: 'internal_error',
      raw: mail.arrival.raw,
      timeline: [
        { step: 'received', at: mail.arrival.receivedAt },
        { step: 'failed', at: NOW.toISOString(), reason: 'internal_error' },
      ],
    });
  });

  test('after parse keeps whose mail it was and how far it came, and no word', () => {
    const timeline = [...mail.timeline, { step: 'parsed' as const, at: NOW.toISOString() }];

    const failure = toFailure({ ...facts, workspaceId: 'w-1', memberId: 'm-1', timeline });

    expect(failure).toMatchObject({ workspaceId: 'w-1', memberId: 'm-1' });
    expect(failure.timeline.map(({ step }) => step)).toEqual(['received', 'parsed', 'failed']);
    expect(failure).not.toHaveProperty('personal');
    expect(failure).not.toHaveProperty('disposition');
  });
});

describe('retention', () => {
  test('is counted in whole seconds from the given instant', () => {
    expect(expiresAt('rawMail', new Date('1970-01-01T00:00:01.999Z'), DEFAULT_RETENTION_DAYS)).toBe(
      1 + 30 * 86_400,
    );
  });

  test.each<[RetentionClass, number]>([
    ['rawMail', 30],
    ['messageRecord', 30],
    ['contentMark', 30],
    ['timeEntry', 7 * 365 + 2],
    ['auditEvent', 7 * 365 + 2],
  ])('keeps %s for at least %i days', (of, days) => {
    expect(DEFAULT_RETENTION_DAYS[of]).toBeGreaterThanOrEqual(days);
  });

  test('lets words go before the record that tells what became of them', () => {
    expect(DEFAULT_RETENTION_DAYS.messageText).toBeLessThan(DEFAULT_RETENTION_DAYS.messageRecord);
  });
});
