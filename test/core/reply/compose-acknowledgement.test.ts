import { describe, expect, test } from '@jest/globals';
import type { AcknowledgementFacts } from '../../../shared/core/confirmation-letter.ts';
import { composeAcknowledgement } from '../../../shared/core/reply/compose-acknowledgement.ts';
import { acknowledgementItem, CODE } from './confirmation-item.ts';

const compose = (change: Partial<AcknowledgementFacts> = {}) =>
  composeAcknowledgement(acknowledgementItem(change), 'time@in.timepost.test');

describe.each<[string, Partial<AcknowledgementFacts>, readonly string[]]>([
  [
    'a further address',
    { asks: 'address' },
    ['now logs time for you in “Studio”', 'Write to time@in.timepost.test', 'To have it taken away'],
  ],
  [
    'an invitation',
    { asks: 'invitation' },
    ['You have joined “Studio”', 'Write to time@in.timepost.test', 'To leave again'],
  ],
  [
    'an invitation that is not clear',
    { asks: 'invitation', end: 'unclear', code: CODE },
    ['did not confirm anything yet', 'To join “Studio”, answer this mail', 'do nothing'],
  ],
  [
    'an address that is not clear',
    { end: 'unclear', code: CODE },
    ['did not confirm anything yet', 'answer this mail', 'do nothing'],
  ],
  ["an address that is another's", { end: 'taken' }, ['another member of “Studio”', 'Nothing was changed']],
])('the answer to a yes about %s', (_what, change, words) => {
  const letter = compose(change);

  test('tells what came of it, as text and as HTML', () => {
    for (const body of [letter.text, letter.html]) for (const one of words) expect(body).toContain(one);
  });

  test('goes to that address, into the thread, and names the mail', () => {
    expect(letter).toMatchObject({
      to: 'maya@attic.example',
      subject: 'Re: Is this address yours too?',
      outboxId: 'o-2',
      messageKey: 'a'.repeat(64),
    });
    const headers = Object.fromEntries(letter.headers.map(({ name, value }) => [name, value]));
    expect(headers).toMatchObject({
      'In-Reply-To': '<yes@attic.example>',
      'Auto-Submitted': 'auto-replied',
      'X-Timepost-Loop': 'o-2',
    });
  });
});

test('is answered where Timepost reads mail, and where nothing holds yet by the code again, above no line that says yes', () => {
  const unclear = compose({ end: 'unclear', code: CODE });

  expect(compose().replyTo).toBe('time@in.timepost.test');
  expect(unclear.replyTo).toBe(`time+confirm.${CODE}@in.timepost.test`);
  expect(unclear.text).toContain('the one word CONFIRM');
  expect(unclear.text).not.toMatch(/^\W*CONFIRM\W*$/m);
});

test('who has an address already is not told how to write from it', () => {
  expect(compose({ end: 'taken' }).text).not.toContain('Write to');
});

test("a workspace's name makes no markup of its own", () => {
  expect(compose({ workspaceName: '<b>\r\nB</b>' }).html).toContain('&lt;b&gt; B');
});
