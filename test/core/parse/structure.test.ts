// Which parts of a mail are words, by the structure that it says it has; and what is left closed for its size.
import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../shared/core/parse/attached-mails.ts';
import { LIMITS } from '../../../shared/core/parse/limits.ts';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import type { MailBody } from '../../../shared/core/parsed-mail.ts';
import { bytes } from '../screen/mail-bytes.ts';

type OpenedBody = Extract<MailBody, { kind: 'opened' }>;

const MIXED = 'Content-Type: multipart/mixed; boundary="b1"';
const mixed = (...parts: readonly (readonly string[])[]) =>
  bytes('From: maya@example.com', MIXED, '', ...parts.flatMap((part) => ['--b1', ...part]), '--b1--');
const text = (words: string) => ['Content-Type: text/plain', '', words];

async function open(raw: Uint8Array): Promise<OpenedBody> {
  return (await openBodies(raw)) as OpenedBody;
}

describe('the parts of a mail', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'are parted by lines that hold nothing else',
      mixed(text('a --b1 b\r\n--b1c\r\n --b1')),
      'a --b1 b\n--b1c\n --b1',
    ],
    [
      'may have white space behind their boundary',
      bytes(MIXED, '', '--b1 \t', ...text('2h'), '--b1-- ', '3h'),
      '2h',
    ],
    [
      'end with lines of any kind',
      Uint8Array.from([MIXED, '', '--b1', ...text('2h'), '--b1', ...text('3h'), '--b1--'].join('\r'), (one) =>
        one.charCodeAt(0),
      ),
      '2h\n3h',
    ],
    [
      'are parted by the one boundary of their level',
      bytes(MIXED, '', '--b2', '', '--b1', ...text('2h')),
      '2h',
    ],
    [
      'may have a boundary without quotes',
      bytes('Content-Type: multipart/mixed; boundary=b1', '', '--b1', ...text('2h')),
      '2h',
    ],
    ['are told in their order', mixed(text('1h'), text('2h'), text('3h')), '1h\n\n2h\n\n3h'],
    ['that say the same are told once', mixed(text('1h'), text(' 1h '), text('3h')), '1h\n\n3h'],
    ['that are empty are none', mixed(text(''), text('3h')), '3h'],
    ['are plain text where they say nothing', mixed(['', '2h']), '2h'],
    ['may say their type in capitals', mixed(['CONTENT-TYPE: TEXT/PLAIN', '', '2h']), '2h'],
  ])('%s', async (_what, raw, own) => {
    expect((await open(raw)).own).toBe(own);
  });

  test('of a mail that names no boundary are lost', async () => {
    expect(await openBodies(bytes('Content-Type: multipart/mixed', '', '--b1', ...text('2h')))).toEqual({
      kind: 'refused',
      reason: 'undecodable',
    });
    expect((await open(bytes('Content-Type: multipart/mixed', '', ' '))).own).toBe('');
  });

  test('of a digest are mails, also where it is one form of several', async () => {
    const digest = (boundary: string, ...more: readonly string[]) => [
      ...more,
      `Content-Type: multipart/digest; boundary=${boundary}`,
      '',
      `--${boundary}`,
      '',
      'Subject: notes',
      '',
      '3h Orrin',
      `--${boundary}--`,
    ];
    const forms = ['--b1', ...digest('b2'), '--b1', ...text('2h'), '--b1--'];
    const inOneForm = bytes('Content-Type: multipart/alternative; boundary=b1', '', ...forms);

    expect((await open(bytes(...digest('b2', 'From: maya@example.com')))).passedOn).toMatchObject([
      { subject: 'notes', text: '3h Orrin' },
    ]);
    expect(await open(inOneForm)).toMatchObject({ own: '2h', passedOn: [{ text: '3h Orrin' }] });
  });

  test('of a digest that are words tell the same as the other forms', async () => {
    const html = ['Content-Type: text/html', '', '<p>3h</p>'];
    const digest = ['Content-Type: multipart/digest; boundary=b2', '', '--b2', ...html, '--b2--'];
    const forms = ['--b1', ...text('2h'), '--b1', ...digest, '--b1--'];

    expect((await open(bytes('Content-Type: multipart/alternative; boundary=b1', '', ...forms))).own).toBe(
      '2h',
    );
    expect((await open(mixed(text('2h'), digest))).own).toBe('2h\n\n3h');
  });

  test('of forms within forms tell the same', async () => {
    const inner = [
      'Content-Type: multipart/mixed; boundary=b2',
      '',
      '--b2',
      'Content-Type: text/html',
      '',
      '<p>3h</p>',
      '--b2--',
    ];
    const raw = bytes(
      'Content-Type: multipart/alternative; boundary=b1',
      '',
      '--b1',
      ...text('2h'),
      '--b1',
      ...inner,
      '--b1--',
    );

    expect((await open(raw)).own).toBe('2h');
  });

  const many = (count: number) => mixed(...Array.from({ length: count }, (_, i) => text(`${i}h`)));

  test('are a hundred with the whole at most', async () => {
    expect((await open(many(LIMITS.parts - 1))).own).toContain('98h');
    expect(await openBodies(many(LIMITS.parts))).toEqual({ kind: 'refused', reason: 'too_large' });
  });
});

describe('what is left closed for its size', () => {
  test('a mail past what is ever delivered', async () => {
    const head = bytes('From: maya@example.com', 'Content-Type: image/png', '', '');
    const raw = new Uint8Array(LIMITS.rawBytes + 1).fill(65);
    raw.set(head);

    expect(await openBodies(raw.subarray(0, -1))).toMatchObject({ kind: 'opened', own: '' });
    expect(await openBodies(raw)).toEqual({ kind: 'refused', reason: 'too_large' });
  });

  const csv = (size: number) => [
    'Content-Type: text/csv',
    'Content-Disposition: attachment',
    '',
    `Date,Hours\r\n16/11,2\r\n${'x'.repeat(size)}`,
  ];

  test('a table of half a million bytes', async () => {
    expect((await open(mixed(text('2h'), csv(100)))).attachedTables).toHaveLength(1);
    expect(await open(mixed(text('2h'), csv(512 * 1024)))).not.toHaveProperty('attachedTables');
  });

  const mail = (...lines: readonly string[]) => ['Content-Type: message/rfc822', '', ...lines];

  test('a mail that hangs on another', async () => {
    const page = ['Content-Type: text/html', '', '<b></b>'.repeat(60_000)];

    expect((await open(mixed(text('2h'), mail(...text('3h'))))).passedOn).toEqual([
      { from: {}, bySender: false, subject: '', text: '3h' },
    ]);
    expect(await open(mixed(text('2h'), mail(...page)))).not.toHaveProperty('passedOn');
  });

  test('the facts of a header without end', () => {
    const facts = (value: string) =>
      factsOf(bytes(`Subject: ${value}`, 'Date: Wed, 11 Mar 2026 09:00:00 +0000', '', ''));

    expect(facts('x')).toMatchObject({ subject: 'x', sentAt: { instant: '2026-03-11T09:00:00.000Z' } });
    expect(facts('x'.repeat(3000)).subject).toHaveLength(2000);
    expect(facts('x'.repeat(70_000))).toEqual({ subject: '', date: '' });
  });
});

describe('a text beside HTML', () => {
  const both = (plain: string, page: string) =>
    bytes(
      'Content-Type: multipart/alternative; boundary="b1"',
      '',
      '--b1',
      ...text(plain),
      '--b1',
      'Content-Type: text/html',
      '',
      page,
      '--b1--',
    );
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const SHEET = `<TABLE>${row('Date', 'Project', 'Hours')}${row('16/11', 'Orrin', '2')}</TABLE>`;

  test.each<[string, Uint8Array, string]>([
    ['is what counts', both('2h', '<p>3h</p>'), '2h'],
    [
      'gives way to a table that it has lost',
      both('Date Project Hours 16/11 Orrin 2', SHEET),
      'Date\tProject\tHours\n16/11\tOrrin\t2',
    ],
    ['keeps a table that it shows itself', both('a|b\r\nc|d', SHEET), 'a|b\nc|d'],
    ['keeps a table with tabs', both('a\tb\r\nc\td', SHEET), 'a\tb\nc\td'],
    ['is not hidden by a table that only frames', both('2h', `<table>${row('2h')}</table>`), '2h'],
    ['stands where the page is past its cap', both('2h', `${SHEET}${'<b></b>'.repeat(60_000)}`), '2h'],
    ['is the page where it is empty', both(' ', '<p>3h</p>'), '3h'],
  ])('%s', async (_what, raw, own) => {
    expect((await open(raw)).own).toBe(own);
  });
});
