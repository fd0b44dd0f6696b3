// What holds of every mail: line ends and the form of its text do not change what is read, and nothing makes it throw.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { splitOwnWords } from '../../../shared/core/parse/own-words.ts';
import { decide } from '../../../shared/core/triage/decide.ts';
import { readText } from '../../../shared/core/triage/read-text.ts';
import { leastOf } from '../least-of.ts';
import { anyLocale, mixedWords } from '../mixed-words.ts';
import { contextOf } from '../triage/reading.ts';

const RUNS = 120;
const ENCODER = new TextEncoder();

function mailOf(body: string, type = 'text/plain', lineEnd = '\r\n'): Uint8Array {
  const head = [
    'From: maya@example.com',
    'Date: Tue, 24 Nov 2026 10:00:00 +0000',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
  ];
  return ENCODER.encode(`${[...head, '', body].join('\n')}\n`.replaceAll('\n', lineEnd));
}

async function readMail(raw: Uint8Array, locale = 'en-GB') {
  const body = await openBodies(raw);
  if (body.kind === 'refused') return body.reason;
  const decision = decide(readText(body.own, contextOf({ locale })));
  const entries = 'entries' in decision ? decision.entries : [];
  return [
    decision.disposition,
    ...entries.map(({ workDate, minutes, start, end, project }) => ({
      workDate,
      minutes,
      start,
      end,
      project,
    })),
  ];
}

/** Of what mails consist: no controls but tabs and line ends, and nothing that no charset has. */
const written = fc
  .array(mixedWords, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n').replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, ''));

test('a mail of LF line ends is read as one of CRLF', async () => {
  await fc.assert(
    fc.asyncProperty(written, anyLocale, async (text, locale) => {
      expect(await readMail(mailOf(text, 'text/plain', '\n'), locale)).toEqual(
        await readMail(mailOf(text), locale),
      );
    }),
    { numRuns: RUNS },
  );
});

const SENTENCES = [
  '2h ACME redesign yesterday',
  'Worked on the Lakeside report from 9:15 till 11:30',
  'Monday: 3h workshop, 30 min calls',
  'We will plan 4h for Friday',
  'Spent an hour & a half on "tests" <today>',
  'Gestern 1,5 Std Abstimmung',
  '昨日 2時間 会議',
  'Thanks, that is all.',
  'Total: 6h',
  'Please cancel my last entry',
  '5 > 3, and 2 < 4',
  '',
];
const FORMS: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => lines.map((line) => `<p>${line || '&nbsp;'}</p>`).join('\n'),
  (lines) => `<div>${lines.join('<br>\n')}</div>`,
  (lines) => lines.map((line) => `<div>${line || '<br>'}</div>`).join(''),
  (lines) => `<table><tr><td><span>${lines.join('</span><br/><span>')}</span></td></tr></table>`,
];

test('the same lines give the same entries as plain text and in every form of HTML', async () => {
  const lines = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 });
  const form = fc.constantFrom(...FORMS);
  await fc.assert(
    fc.asyncProperty(lines, form, async (some, toHtml) => {
      const html = toHtml(some.map(escaped));
      const page = `<html><head><style>p{margin:0}</style></head><body>${html}</body></html>`;

      expect(await readMail(mailOf(page, 'text/html'))).toEqual(await readMail(mailOf(some.join('\n'))));
    }),
    { numRuns: RUNS },
  );
});

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

test('any bytes are a mail that opens or is refused with a reason', async () => {
  const any = fc.uint8Array({ maxLength: 600 });
  const withHead = fc
    .tuple(fc.constantFrom('text/plain', 'text/html', 'multipart/mixed; boundary=b', 'message/rfc822'), any)
    .map(([type, bytes]) => Uint8Array.from([...mailOf('', type), ...bytes]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(any, withHead), async (raw) => {
      expect((await openBodies(raw)).kind).toMatch(/^(opened|refused)$/);
    }),
    { numRuns: RUNS },
  );
});

const MARKS = [
  '> ',
  'On Tue, 10 Mar 2026 at 09:00, Ann <ann@example.com> wrote:',
  '-----Original Message-----',
  'From: Ann <ann@example.com>',
  'Sent: Tuesday',
  'Subject: x',
  '-- ',
  'Best regards,',
  'Sent from my phone',
  'Am 10.03.2026 um 09:00 schrieb Ann:',
  '________________________________',
  '---------- Forwarded message ---------',
  '@@@@@@@@',
  '<<<<<<<<',
  '2h ACME',
  '',
  ' ',
];
const SHORT = 8 * 1024;
const LENGTHENED = 8;

test('parting a text into own and foreign words takes far less than the square of its length', () => {
  const line = fc.oneof(fc.constantFrom(...MARKS), fc.string({ maxLength: 40 }));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', ''),
      (lines, between) => {
        const piece = `${lines.join('\n')}${between}` || ' ';
        const cost = (length: number) => {
          const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
          return leastOf(3, () => splitOwnWords(text));
        };
        const FLOOR_MS = 2; // below it a clock tells nothing
        const grown = cost(LENGTHENED * SHORT) / Math.max(FLOOR_MS, cost(SHORT));
        expect(grown).toBeLessThan(LENGTHENED * LENGTHENED);
      },
    ),
    { numRuns: 30 },
  );
});
