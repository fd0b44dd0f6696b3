import { describe, expect, test } from '@jest/globals';
import type { LetterFacts } from '../../../shared/core/confirmation-letter.ts';
import { composeConfirmation } from '../../../shared/core/reply/compose-confirmation.ts';
import { CODE, confirmationItem } from './confirmation-item.ts';
import { maya } from './receipt-facts.ts';

function compose(change: Partial<LetterFacts> = {}) {
  return composeConfirmation({
    item: confirmationItem(change),
    member: { ...maya, timeZone: 'Asia/Tokyo' },
    inboundAddress: 'time@in.timepost.test',
  });
}

describe.each(['address', 'invitation'] as const)('a letter that asks about an %s', (asks) => {
  const letter = compose({ asks });

  test('goes to the address that it asks about, and names the outbox item and no mail', () => {
    expect(letter).toMatchObject({
      to: 'maya@attic.example',
      replyTo: `time+confirm.${CODE}@in.timepost.test`,
      outboxId: 'o-1',
    });
    expect(letter).not.toHaveProperty('messageKey');
  });

  test('shows the code in groups, until when it works on the member’s clock, and where to write then', () => {
    const shown = CODE.replace(/.{4}(?=.)/g, '$&-');
    for (const body of [letter.text, letter.html])
      for (const words of [shown, 'Wed 18 Mar 2026, 18:00', 'time@in.timepost.test', 'Studio'])
        expect(body).toContain(words);
  });

  test('says the word that answers it, never alone in a line, which a quote of it could be taken for', () => {
    expect(letter.text).toContain('the one word CONFIRM');
    expect(letter.html).toContain('the one word CONFIRM');
    expect(letter.text).not.toMatch(/^\W*CONFIRM\W*$/m);
  });

  test('tells who expects nothing to do nothing', () => {
    expect(letter.text).toContain('do nothing');
  });

  test('is answered by no machine (RFC 3834), and known as ours when it comes back', () => {
    const headers = Object.fromEntries(letter.headers.map(({ name, value }) => [name, value]));
    expect(headers).toEqual({
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-Timepost-Loop': 'o-1',
    });
  });
});

test("a workspace's name makes no line and no markup of its own", () => {
  const { text, html } = compose({ workspaceName: 'A\r\n\r\n<b onclick="x">B</b>\u0007' });

  expect(text).toContain('“A <b onclick="x">B</b>”');
  expect(html).not.toContain('<b onclick');
});

test('an address is asked otherwise than who is invited', () => {
  expect(compose().subject).not.toBe(compose({ asks: 'invitation' }).subject);
});
