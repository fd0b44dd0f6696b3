// Mails and what was made of them, for the suites of the stores: each with a key and a content of its own.
import type { Decision } from '../../shared/core/decision.ts';
import type { MessageRecord, Outcome } from '../../shared/core/outcome.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { toMessageKey } from '../../shared/core/record/ids.ts';
import { DEFAULT_RETENTION_DAYS, type RetentionDays } from '../../shared/core/record/retention.ts';
import { toFailure } from '../../shared/core/record/to-failure.ts';
import { toOutcome } from '../../shared/core/record/to-outcome.ts';
import type { DraftEntry } from '../../shared/core/time-entry.ts';
import { day, draft, maya, minutes } from '../core/reply/receipt-facts.ts';

export const NOW = new Date('2026-03-11T09:00:02.000Z');
export const jordan = { ...maya, memberId: 'm-2', displayName: 'Jordan', address: 'jordan@example.org' };

export function later(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

export function mailOf(id: string, change: Partial<ParsedMail> = {}): ParsedMail {
  return {
    version: 1,
    messageKey: toMessageKey(id, 'time@in.timepost.test'),
    arrival: {
      sesMessageId: id,
      recipient: 'time@in.timepost.test',
      receivedAt: '2026-03-11T09:00:00.000Z',
      verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
      raw: { bucket: 'raw-mail', key: `inbound/${id}` },
    },
    timeline: [{ step: 'received', at: '2026-03-11T09:00:00.000Z' }],
    routing: { kind: 'member', workspaceId: maya.workspaceId, memberId: maya.memberId, proof: 'dmarc' },
    header: { messageId: `<${id}@example.com>`, references: [], subject: 'my day' },
    body: { kind: 'opened', own: '2h ACME redesign yesterday', left: '', contentDigest: `content of ${id}` },
    ...change,
  };
}

export function logged(...entries: readonly DraftEntry[]): Decision {
  return { disposition: 'logged', reason: 'accepted', entries };
}

/** What a mail of Maya's becomes; two hours on one day unless said otherwise. */
export function outcomeOf(
  mail: ParsedMail,
  decision: Decision = logged(draft),
  change: { now?: Date; member?: typeof maya; retention?: RetentionDays } = {},
): Outcome {
  const facts = { member: maya, engineVersion: '1', now: NOW, retention: DEFAULT_RETENTION_DAYS };
  return toOutcome(mail, decision, { ...facts, ...change });
}

/** What is recorded of a mail that was given up. */
export function failureOf(mail: ParsedMail): MessageRecord {
  return toFailure({
    ...mail,
    ...mail.arrival,
    reason: 'internal_error',
    engineVersion: '1',
    now: NOW,
    retention: DEFAULT_RETENTION_DAYS,
  });
}

/** One entry of `amount` minutes on each of `count` days from the first of January 2026 on, `aDay` of them a day. */
export function draftsOnDays(count: number, aDay: number, amount = 60): readonly DraftEntry[] {
  const first = Date.UTC(2026, 0, 1);
  return Array.from({ length: count }, (_, i) => ({
    ...draft,
    workDate: day(new Date(first + Math.floor(i / aDay) * 86_400_000).toISOString().slice(0, 10)),
    minutes: minutes(amount),
  }));
}
