import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../shared/core/decision.ts';
import type { ReceiptFacts } from '../../../shared/core/outbox-item.ts';
import { composeReceipt } from '../../../shared/core/reply/compose-receipt.ts';
import { REPLY_MARKER } from '../../../shared/core/reply-marker.ts';
import { day, draft, entry, facts, maya, minutes, outboxItem } from './receipt-facts.ts';

const logged: Decision = { disposition: 'logged', reason: 'accepted', entries: [draft] };

const { project: _, ...withoutProject } = draft;

function compose(receipt: ReceiptFacts, seconds = 16_200) {
  return composeReceipt({
    item: outboxItem(receipt),
    member: maya,
    dayTotals: new Map([[day('2026-03-10'), seconds]]),
    inboundAddress: 'time@in.timepost.test',
  });
}

function header(receipt: ReceiptFacts, name: string): string | undefined {
  return compose(receipt).headers.find((one) => one.name === name)?.value;
}

describe('a receipt for logged time', () => {
  const { text, html, to, from, replyTo } = compose(facts(logged, { entries: [entry] }));

  test.each([
    ['the sum in h:mm and decimal', 'Logged 2:00 (2.00 h) in 1 entry.'],
    ['project and description', 'ACME: redesign'],
    ['the day in full', 'Tue 10 Mar 2026'],
    ['the words read, by field', 'time “2h”, project “ACME”, day “yesterday”'],
    ["the day's total", 'Tue 10 Mar 2026: 4:30 (4.50 h)'],
  ])('shows %s', (_what, words) => {
    expect(text).toContain(words);
  });

  test('says in HTML what it says in text', () => {
    for (const words of [
      '2:00',
      '2.00 h',
      'ACME',
      'redesign',
      'Tue 10 Mar 2026',
      '4:30 (4.50 h)',
      '“yesterday”',
    ]) {
      expect(html).toContain(words);
    }
  });

  test('goes to the registered address, from and back to the inbound one', () => {
    expect({ to, from, replyTo }).toEqual({
      to: 'maya@example.com',
      from: 'Timepost <time@in.timepost.test>',
      replyTo: 'time@in.timepost.test',
    });
  });

  test('begins with the marker line, so that a reply above it is found', () => {
    expect(text.startsWith(`${REPLY_MARKER}\n`)).toBe(true);
    expect(html.indexOf('##- Timepost')).toBeLessThan(html.indexOf('Logged'));
  });

  test('names what was assumed, and an unknown project as it was written', () => {
    const assumed = {
      ...entry,
      project: { kind: 'named' as const, name: 'Zephyr' },
      evidence: [
        {
          field: 'workDate' as const,
          source: 'body' as const,
          start: 0,
          end: 0,
          text: '',
          rule: 'x',
          said: false,
          confidence: 0.9,
        },
      ],
    };

    const letter = compose(facts(logged, { entries: [assumed] }));

    expect(letter.text).toContain('assumed: day: no day was named, so the day of your mail');
    expect(letter.text).toContain('“Zephyr” is not a project of this workspace');
  });

  test('shows start and end in the zone of the entry', () => {
    const timed = { ...entry, startedAt: '2026-07-01T08:00:00.000Z', endedAt: '2026-07-01T10:30:00.000Z' };

    expect(compose(facts(logged, { entries: [timed] })).text).toContain('09:00 to 11:30');
  });

  test("uses the member's decimal mark", () => {
    const letter = composeReceipt({
      item: outboxItem(facts(logged, { entries: [{ ...entry, durationSeconds: 5400 }] })),
      member: { ...maya, locale: 'de-DE' },
      dayTotals: new Map(),
      inboundAddress: 'time@in.timepost.test',
    });

    expect(letter.text).toContain('1:30 (1,50 h)');
  });
});

describe('a receipt for what was not logged', () => {
  test.each<[string, Decision, string]>([
    [
      'a vague amount',
      {
        disposition: 'needs_review',
        reason: 'needs_clarification',
        drafts: [],
        question: { doubt: 'amount_vague', words: 'a few hours', evidence: [] },
      },
      'Not logged: “a few hours”, because the amount is not exact enough to log.',
    ],
    [
      'a guess of the fallback',
      {
        disposition: 'needs_review',
        reason: 'proposed',
        drafts: [draft, { ...withoutProject, minutes: minutes(45) }],
        question: { doubt: 'amount_vague', words: 'a few hours', evidence: [], guessed: true },
      },
      'It could mean this, which is a guess and was not logged: 2:00, Tue 10 Mar 2026, ACME; 0:45, Tue 10 Mar 2026, no project.',
    ],
    [
      'a mail too large',
      { disposition: 'needs_review', reason: 'too_large', drafts: [] },
      'too large to be read',
    ],
    [
      'a command',
      { disposition: 'command', reason: 'command_unsupported', command: { kind: 'undo' }, entries: [] },
      'reads like a request to undo your last change',
    ],
  ])('%s says so, and why', (_what, decision, words) => {
    const { text } = compose(facts(decision));

    expect(text).toContain(words);
    expect(text).toMatch(/Nothing was (logged yet|changed)\./);
    expect(text).not.toContain('Total of the day');
  });

  test('a clear entry beside a vague one: the entry is shown, the rest is asked', () => {
    const question = { doubt: 'amount_vague' as const, words: 'some time on Globex', evidence: [] };

    const { text } = compose(
      facts({ ...logged, reason: 'accepted_partial', question }, { entries: [entry] }),
    );

    expect(text).toContain('Logged 2:00');
    expect(text).toContain('Not logged: “some time on Globex”');
  });
});

test('a receipt for a mail that nobody proved shows what it says, and how to log it', () => {
  const decision = {
    disposition: 'needs_review',
    reason: 'proposed',
    drafts: [draft, { ...draft, description: '' }],
    question: { doubt: 'sender_unproved', words: '', evidence: [] },
  } as const;

  const line = compose(facts(decision)).text.replace(/\s+/g, ' ');

  expect(line).toContain(
    'Nothing was logged yet. Not logged: it came by a way that does not show that you wrote it',
  );
  expect(line).toContain(
    'It reads like this: 2:00, Tue 10 Mar 2026, ACME, redesign; 2:00, Tue 10 Mar 2026, ACME.',
  );
  expect(line).toContain('To log it, write it to Timepost from your own address, for example:');
});

describe('a receipt for what an earlier mail logged', () => {
  const again = { ...draft, description: 'design review' };
  const NOT_AGAIN =
    'Not logged again, because an earlier mail logged the same: 2:00, Tue 10 Mar 2026, ACME, design review.';

  test('shows it, and says how other work is told', () => {
    const decision = {
      disposition: 'needs_review',
      reason: 'proposed',
      drafts: [],
      toldBefore: [again],
    } as const;

    const { text } = compose(facts(decision));

    const line = text.replace(/\s+/g, ' ');
    expect(line).toContain(NOT_AGAIN);
    expect(line).toContain('say what is different');
    expect(line).not.toContain('could not be read');
  });

  test('shows it beside what was logged and what is asked', () => {
    const question = { doubt: 'amount_vague' as const, words: 'some time on Globex', evidence: [] };

    const { text } = compose(
      facts({ ...logged, reason: 'accepted_partial', question, toldBefore: [again] }, { entries: [entry] }),
    );

    const line = text.replace(/\s+/g, ' ');
    expect(line).toContain('Logged 2:00');
    expect(line).toContain('Not logged: “some time on Globex”');
    expect(line).toContain(NOT_AGAIN);
  });
});

describe('the thread', () => {
  test('answers the mail it is about', () => {
    const receipt = facts(logged, { inReplyTo: '<b@example.com>', references: ['<a@example.com>'] });

    expect(header(receipt, 'In-Reply-To')).toBe('<b@example.com>');
    expect(header(receipt, 'References')).toBe('<a@example.com> <b@example.com>');
    expect(header(receipt, 'Auto-Submitted')).toBe('auto-replied');
    expect(header(receipt, 'X-Auto-Response-Suppress')).toBe('All');
  });

  test('keeps the first and the latest ids of a long thread within what SES takes', () => {
    const references = Array.from({ length: 60 }, (_, i) => `<${i}-${'x'.repeat(30)}@example.com>`);

    const line = header(facts(logged, { inReplyTo: '<last@example.com>', references }), 'References') ?? '';

    expect(line.length).toBeLessThanOrEqual(870);
    expect(line.startsWith(`${references[0]} `)).toBe(true);
    expect(line.endsWith(`${references[59]} <last@example.com>`)).toBe(true);
  });

  test.each([
    ['no id', undefined],
    ['an id that is none', 'evil@example.com\r\nBcc: x@example.com'],
  ])('leaves the thread out with %s', (_what, inReplyTo) => {
    const receipt = facts(logged, { references: [], ...(inReplyTo === undefined ? {} : { inReplyTo }) });

    expect(header(receipt, 'In-Reply-To')).toBeUndefined();
    expect(JSON.stringify(compose(receipt).headers)).not.toContain('Bcc');
  });

  test.each([
    ['log', 'Re: log'],
    ['Re: log', 'Re: log'],
    ['RE : log', 'RE : log'],
    ['', 'Re:'],
    ['two\r\nBcc: x@example.com', 'Re: two Bcc: x@example.com'],
  ])('the subject %j becomes %j', (subject, expected) => {
    expect(compose(facts(logged, { subject })).subject).toBe(expected);
  });
});

test('what a sender wrote is never markup in HTML', () => {
  const nasty = '<img src=x onerror=alert(1)>"\'&';
  const hostile = { ...entry, description: nasty, project: { kind: 'named' as const, name: nasty } };
  const question = { doubt: 'amount_vague' as const, words: nasty, evidence: [] };

  const { html } = compose(
    facts({ ...logged, reason: 'accepted_partial', question }, { entries: [hostile] }),
  );

  expect(html).not.toContain('<img');
  expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;/g)).toHaveLength(4);
});
