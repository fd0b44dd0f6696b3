// How much of a mail is read: for each bound what still fits, and what is one more than that.
import { describe, expect, test } from '@jest/globals';
import { isSheet, toHtmlCell } from '../../../shared/core/parse/html-table.ts';
import { LIMITS } from '../../../shared/core/parse/limits.ts';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { splitOwnWords } from '../../../shared/core/parse/own-words.ts';
import type { MailBody } from '../../../shared/core/parsed-mail.ts';
import { bytes } from '../screen/mail-bytes.ts';

type OpenedBody = Extract<MailBody, { kind: 'opened' }>;
type Part = readonly string[];

const HEAD = ['From: maya@example.com', 'Date: Wed, 18 Mar 2026 17:05:00 +0000'];
const TEXT = ['Content-Type: text/plain', ''];
const plain = (text: string) => bytes(...HEAD, ...TEXT, text);
const page = (html: string) => bytes(...HEAD, 'Content-Type: text/html', '', html);
const mixed = (...parts: readonly Part[]) =>
  bytes(
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=b1',
    '',
    ...parts.flatMap((part) => ['--b1', ...part]),
    '--b1--',
  );
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const open = async (...parts: readonly Part[]) => (await openBodies(mixed(...parts))) as OpenedBody;

describe('of the words', () => {
  const nested = (depth: number): Part =>
    depth === 0
      ? [...TEXT, '2h']
      : [`Content-Type: multipart/mixed; boundary=n${depth}`, '', `--n${depth}`, ...nested(depth - 1)];

  test.each<[string, (size: number) => Uint8Array, number]>([
    ['lines', (size) => plain('\r\n'.repeat(size)), LIMITS.lines],
    [
      'lines of all parts',
      (size) => mixed([...TEXT, '\r'.repeat(size - 3)], [...TEXT, '\n']), // each ends with another
      LIMITS.lines,
    ],
    ['characters of HTML', (size) => page('x'.repeat(size)), LIMITS.htmlBytes],
    ['pieces between tags', (size) => page('<br>'.repeat(size - 1)), LIMITS.htmlTags],
    ['levels of parts', (size) => bytes(...nested(size)), LIMITS.depth],
    [
      'places that look like a boundary',
      (size) => mixed([...TEXT, '--b1x\r\n'.repeat(size - 2)]),
      LIMITS.boundaryLookAlikes,
    ],
  ])('so many %s are read, and one more is too much', async (_what, make, most) => {
    expect(await openBodies(make(most))).toMatchObject({ kind: 'opened' });
    expect(await openBodies(make(most + 1))).toEqual({ kind: 'refused', reason: 'too_large' });
  });
});

describe('of mails that hang on it', () => {
  const attached = (...lines: Part) => ['Content-Type: message/rfc822', '', ...lines];

  test('ten are opened', async () => {
    const mails = times(11, (i) => attached('', `${i}h`));

    expect((await open(...mails)).passedOn).toHaveLength(10);
  });

  test('those of a megabyte are opened, wherever they stand', async () => {
    const LARGEST = 1024 * 1024;
    const of = (size: number) => attached('', `2h ${'x'.repeat(size - '\r\n2h \r\n'.length)}`);

    expect((await open([...TEXT, 'y'.repeat(LARGEST)], of(LARGEST))).passedOn).toHaveLength(1);
    expect(await open(of(LARGEST + 1))).not.toHaveProperty('passedOn');
  });

  test('so much text is kept as triage reads', async () => {
    const { passedOn } = await open(attached('', 'x'.repeat(40_000)));

    expect(passedOn?.[0]?.text).toHaveLength(32_768);
  });

  test('a date that cannot be read is none', async () => {
    const { passedOn } = await open(attached('Date: then', '', '2h'));

    expect(passedOn).toStrictEqual([{ from: {}, bySender: false, subject: '', text: '2h' }]);
  });
});

describe('of tables that hang on it', () => {
  const csv = (text: string) => ['Content-Type: text/csv', 'Content-Disposition: attachment', '', text];
  const tableOf = async (text: string) => (await open(csv(text))).attachedTables?.[0];

  test('five are read', async () => {
    const tables = times(6, (i) => csv(`${i};1\r\n${i};2`));

    expect((await open(...tables)).attachedTables).toHaveLength(5);
  });

  test.each<[string, string, boolean]>([
    ['two rows among the first twenty lines', `${'x\r\n'.repeat(18)}a;1\r\nb;2`, true],
    ['the second row in the one after', `${'x\r\n'.repeat(19)}a;1\r\nb;2`, false],
    [
      'signs that part within two thousand characters',
      times(2, () => `${'x'.repeat(1999)};`).join('\n'),
      true,
    ],
    ['signs that part behind them', times(2, () => `${'x'.repeat(2000)};`).join('\n'), false],
    ['rows whose first cell is empty', ';2h\n;3h', true],
    ['rows that are parted differently', 'a;b\nc;d;e', false],
    ['one row', 'a;b', false],
  ])('%s', async (_what, text, isTable) => {
    expect((await tableOf(text)) !== undefined).toBe(isTable);
  });

  test('a cell may hold line ends between two signs, and one sign alone holds none', async () => {
    expect(await tableOf('a;"b\r\nc"\r\nd;e')).toBe('a;"b c"\nd;e\n');
    expect(await tableOf('a;5" pipe\r\nd;e')).toBe('a;5" pipe\nd;e\n');
  });
});

describe('of invitations that hang on it', () => {
  const DAY = 'DTSTART:20260316T140000Z\r\nDURATION:PT1H';
  const event = (uid: number, more = DAY) => `BEGIN:VEVENT\r\nUID:${uid}\r\n${more}\r\nEND:VEVENT`;
  const calendar = (...events: Part) => `BEGIN:VCALENDAR\r\n${events.join('\r\n')}\r\nEND:VCALENDAR`;
  const part = (text: string) => ['Content-Type: text/calendar', '', text];

  test('three are opened', async () => {
    const invitations = times(4, (i) => part(calendar(event(i))));

    expect((await open(...invitations)).events).toHaveLength(3);
  });

  test('ten events are read', async () => {
    expect((await open(part(calendar(...times(11, (i) => event(i)))))).events).toHaveLength(10);
  });

  test('a hundred events are looked at', async () => {
    const without = times(99, (i) => event(i, 'SUMMARY:no start'));

    expect((await open(part(calendar(...without, event(100))))).events).toHaveLength(1);
    expect(await open(part(calendar(...without, event(99, ''), event(100))))).not.toHaveProperty('events');
  });

  test('one of so many characters is opened', async () => {
    const LONGEST = 64 * 1024;
    const of = (size: number) => {
      const bare = calendar(event(1, `X-A:\r\n${DAY}`));
      return part(bare.replace('X-A:', `X-A:${'x'.repeat(size - bare.length - '\r\n'.length)}`));
    };

    expect((await open(of(LONGEST))).events).toHaveLength(1);
    expect(await open(of(LONGEST + 1))).not.toHaveProperty('events');
  });

  test('a name is kept up to three hundred characters', async () => {
    const { events } = await open(part(calendar(event(1, `SUMMARY:${'x'.repeat(400)}\r\n${DAY}`))));

    expect(events?.[0]?.summary).toHaveLength(300);
  });
});

describe('of what it answers and passes on', () => {
  const split = (...lines: Part) => splitOwnWords(lines.join('\n'));

  test('twelve answers between quotes are read', () => {
    const pairs = times(12, (i) => [`> ${i}?`, `${i} min`]).flat();

    expect(split(...pairs).answered).toHaveLength(12);
    expect(split(...pairs, '> and?').answered).toEqual([]);
  });

  test('a question is kept up to four thousand characters', () => {
    expect(split('2h', '', '> '.concat('x'.repeat(5000))).answered[0]?.quote).toHaveLength(4000);
  });

  test('mails within mails are followed to the fourth', () => {
    const forward = (depth: number): Part => [
      `${depth}h`,
      '',
      '---------- Forwarded message ---------',
      `From: a${depth}@example.org`,
      `Subject: ${depth}`,
      '',
      ...(depth === 0 ? ['end'] : forward(depth - 1)),
    ];

    expect(split(...forward(6)).passedOn.map(({ subject }) => subject)).toEqual(['6', '5', '4', '3']);
  });

  test('a line of a head is read up to five hundred characters, and words up to what triage reads', () => {
    const [mail] = split(
      '---------- Forwarded message ---------',
      'From: ann@example.org',
      `Subject: ${'x'.repeat(2000)}`,
      '',
      'y'.repeat(40_000),
    ).passedOn;

    expect([mail?.subject.length, mail?.text.length]).toEqual([500 - 'Subject: '.length, 32_768]);
  });
});

describe('of a table of a page', () => {
  const cell = (...lines: Part) => toHtmlCell(lines, {});
  const sheet = (first: ReturnType<typeof cell>) => [
    [first, cell('b'), cell('c')],
    [cell('d'), cell('e')],
  ];

  test.each<[string, ReturnType<typeof cell>, boolean]>([
    ['a cell of four lines is data', cell('1', '2', '3', '', '4'), true],
    ['one of five is none', cell('1', '2', '3', '4', '5'), false],
    ['a line of 160 characters is data', cell('x'.repeat(160)), true],
    ['a longer one is none', cell('x'.repeat(161)), false],
  ])('%s', (_what, first, isData) => {
    expect(isSheet(sheet(first))).toBe(isData);
  });
});
