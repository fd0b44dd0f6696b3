import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitOwnWords } from '../../../shared/core/parse/own-words.ts';
import { REPLY_MARKER } from '../../../shared/core/reply-marker.ts';

const own = (...lines: readonly string[]) => splitOwnWords(lines.join('\n')).own;

test('a rule of signs parts nothing', () => {
  expect(own('2h ACME', '-----', '1h Globex')).toBe('2h ACME\n-----\n1h Globex');
});

describe('an attribution that runs over lines', () => {
  test('ends where another begins', () => {
    expect(
      own('2h ACME <draft', 'On Tue, 10 Mar 2026 at 09:00, Ann <ann@example.org> wrote:', '> 5h Globex'),
    ).toBe('2h ACME <draft');
  });
});

describe('what others wrote is left out', () => {
  test.each<[string, readonly string[]]>([
    [
      'a quote under its attribution',
      ['2h ACME', '', 'On Tue, 10 Mar 2026 at 09:00, Ann <ann@example.org> wrote:', '> 5h Globex'],
    ],
    [
      'an attribution over two lines',
      [
        '2h ACME',
        '',
        'On Tue, 10 Mar 2026 at 09:00, Ann Somebody',
        '<ann@example.org> wrote:',
        '> 5h Globex',
      ],
    ],
    ['a German attribution', ['2h ACME', '', 'Am 10.03.2026 um 09:00 schrieb Ann:', '> 5h Globex']],
    ['a French attribution', ['2h ACME', '', 'Le mar. 10 mars 2026 à 09:00, Ann a écrit :', '> 5h Globex']],
    ['a quote without marks', ['2h ACME', '', 'On Tue, 10 Mar 2026, Ann wrote:', '', '5h Globex']],
    [
      'an Outlook block',
      [
        '2h ACME',
        '',
        'From: Ann <ann@example.org>',
        'Sent: Tuesday',
        'To: Maya',
        'Subject: x',
        '',
        '5h Globex',
      ],
    ],
    [
      'a German Outlook block',
      ['2h ACME', '', 'Von: Ann', 'Gesendet: Dienstag', 'An: Maya', 'Betreff: x', '', '5h Globex'],
    ],
    ['an original message', ['2h ACME', '', '-----Original Message-----', '5h Globex']],
    ['a forward', ['2h ACME', '', '---------- Forwarded message ---------', '5h Globex']],
    ['a forward of Apple Mail', ['2h ACME', '', 'Begin forwarded message:', '', '5h Globex']],
    ['our own answer', ['2h ACME', '', REPLY_MARKER, '', '5h Globex']],
    ['a signature', ['2h ACME', '', '-- ', 'Maya, 24h support +44 20 7946 0000']],
    ["a phone's line", ['2h ACME', '', 'Sent from my iPhone']],
    ['a card below a sign-off', ['2h ACME', '', 'Best regards,', 'Maya', 'Open 9-5, 24h hotline']],
    [
      'a card below two',
      ['2h ACME', '', 'Thanks & Regards,', 'Maya', 'Senior Consultant | Shift: 10:00-19:00 IST'],
    ],
  ])('%s', (_what, lines) => {
    const words = splitOwnWords(lines.join('\n'));

    expect(words.own).toBe('2h ACME');
    expect(words.left).not.toBe('');
  });
});

describe("the writer's words stay", () => {
  test('between quotes', () => {
    expect(own('On Mon, 9 Mar 2026, Ann wrote:', '> How long?', '40 minutes', '> And then?', 'home')).toBe(
      '40 minutes\nhome',
    );
  });

  test.each<[string, readonly string[]]>([
    ['a line that begins as a block does', ['From: 9 to 11 ACME', '2h Globex']],
    ['a sentence with "wrote"', ['2h ACME, where Ann wrote the spec']],
    ['thanks above more work', ['Thanks', ...Array.from({ length: 9 }, (_, i) => `${i + 1}h ACME`)]],
    ['a list', ['- 2h ACME', '- 1h Globex']],
    ['a date at the start', ['On 10 March 2h ACME']],
  ])('%s', (_what, lines) => {
    expect(own(...lines)).toBe(lines.join('\n'));
  });

  test('when stripping would leave nothing', () => {
    expect(own('Sent from my desk: 2h ACME')).toBe('Sent from my desk: 2h ACME');
    expect(own('--', '2h ACME')).toBe('--\n2h ACME');
  });
});

test('nothing is invented and line ends do not count', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('> x', '-- ', 'On 1 May Ann wrote:', 'Thanks,'), fc.string()), {
        maxLength: 20,
      }),
      (lines) => {
        const text = lines.join('\n').replace(/\r/g, '');
        const { own: words, left } = splitOwnWords(text);
        const given = new Set(
          text
            .replace(/[\u00a0\u2007\u202f]/g, ' ')
            .replace(/[\ufeff\u200b]/g, '')
            .split('\n')
            .map((line) => line.trimEnd()),
        );

        for (const line of [...words.split('\n'), ...left.split('\n')])
          if (line !== '') expect(given).toContain(line);
        expect(splitOwnWords(text.replaceAll('\n', '\r\n'))).toEqual(splitOwnWords(text));
      },
    ),
  );
});
