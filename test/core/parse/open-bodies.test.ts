import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { bytes } from '../screen/mail-bytes.ts';

const DEADLINE_MS = 30_000; // against hanging; what it takes is measured elsewhere

const plain = (headers: readonly string[], ...body: readonly string[]) =>
  bytes('From: maya@example.com', ...headers, '', ...body);
const multipart = (subtype: string, ...parts: readonly (readonly string[])[]) =>
  bytes(
    'From: maya@example.com',
    'Date: Wed, 11 Mar 2026 09:00:00 +0000',
    `Content-Type: multipart/${subtype}; boundary="b1"`,
    '',
    ...parts.flatMap((part) => ['--b1', ...part]),
    '--b1--',
  );
const html = (body: string) => plain(['Content-Type: text/html; charset=utf-8'], body);

async function ownWords(raw: Uint8Array): Promise<string | undefined> {
  const body = await openBodies(raw);
  return body.kind === 'opened' ? body.own : `refused: ${body.reason}`;
}

describe('words in every form that clients send', () => {
  test.each<[string, Uint8Array, string]>([
    ['plain text', plain([], '2h ACME'), '2h ACME'],
    [
      'text beside HTML',
      multipart(
        'alternative',
        ['Content-Type: text/plain', '', '2h ACME'],
        ['Content-Type: text/html', '', '<p>3h</p>'],
      ),
      '2h ACME',
    ],
    [
      'an empty text beside HTML',
      multipart(
        'alternative',
        ['Content-Type: text/plain', '', ' '],
        ['Content-Type: text/html', '', '<p>2h ACME</p>'],
      ),
      '2h ACME',
    ],
    [
      'base64',
      plain(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
        'MmggQUNNRSDigJMgQsO8cm8=',
      ),
      '2h ACME – Büro',
    ],
    [
      'quoted-printable',
      plain(
        ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
        '2h B=FCro',
      ),
      '2h Büro',
    ],
    ['8-bit bytes without a charset', plain([], '2h B\xfcro \x96 ACME'), '2h Büro – ACME'],
    [
      '8-bit bytes under a false charset',
      plain(['Content-Type: text/plain; charset=utf-8'], '2h B\xfcro'),
      '2h Büro',
    ],
    ['UTF-7', plain(['Content-Type: text/plain; charset=utf-7'], '2h B+APw-ro'), '2h Büro'],
    ['UTF-8 without a charset', plain([], '2h B\xc3\xbcro'), '2h Büro'],
    [
      'flowed lines',
      plain(['Content-Type: text/plain; format=flowed'], '2h ACME ', 'redesign'),
      '2h ACME redesign',
    ],
    [
      'a boundary that is never closed',
      bytes(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        '2h ACME',
      ),
      '2h ACME',
    ],
  ])('%s', async (_what, raw, expected) => {
    expect(await ownWords(raw)).toBe(expected);
  });

  test.each([
    ['paragraphs and breaks', '<p>2h ACME</p><p>1h<br>Globex</p>', '2h ACME\n\n1h\nGlobex'],
    ['lists', '<ul><li>2h ACME</li><li>1h Globex</li></ul>', '- 2h ACME\n- 1h Globex'],
    [
      'tables',
      '<table><tr><td>Mon</td><td>2h</td></tr><tr><td>Tue</td><td>3h</td></tr></table>',
      'Mon\t2h\nTue\t3h',
    ],
    ['entities', '2h&nbsp;R&amp;D', '2h R&D'],
    [
      'what nobody sees',
      '<style>9h</style><script>8h</script><div style="display:none">7h</div>2h ACME',
      '2h ACME',
    ],
    [
      'quotes',
      '2h ACME<div class="gmail_quote">On Monday Ann wrote:<blockquote>5h Globex</blockquote></div>',
      '2h ACME',
    ],
    [
      'what Outlook answers',
      '<div>2h ACME</div><div id="divRplyFwdMsg">From: Ann</div><div>5h Globex</div>',
      '2h ACME',
    ],
    ['markup that never closes', '<div><b>2h <i>ACME', '2h ACME'],
  ])('HTML: %s', async (_what, body, expected) => {
    expect(await ownWords(html(body))).toBe(expected);
  });
});

describe('attachments', () => {
  const attachment = (name: string, bytesOf: string) => [
    'Content-Type: application/pdf',
    `Content-Disposition: attachment; filename=${name}`,
    '',
    bytesOf,
  ];

  test('are not read, however large', async () => {
    const raw = multipart(
      'mixed',
      ['Content-Type: text/plain', '', '2h ACME'],
      attachment('a.pdf', '9h Globex '.repeat(2_000_000)),
    );

    expect(await ownWords(raw)).toBe('2h ACME');
  });

  test('that are text are not the words of the mail', async () => {
    const raw = multipart(
      'mixed',
      ['Content-Type: text/plain', '', '2h ACME'],
      ['Content-Type: text/plain', 'Content-Disposition: attachment', '', '9h'],
    );

    expect(await ownWords(raw)).toBe('2h ACME');
  });

  test('count in the digest by name and size, and so does the date', async () => {
    const withFile = (name: string, size: number) =>
      multipart('mixed', ['Content-Type: text/plain', '', '2h'], attachment(name, 'x'.repeat(size)));
    const digests = await Promise.all(
      [withFile('a.pdf', 5), withFile('a.pdf', 5), withFile('b.pdf', 5), withFile('a.pdf', 6)].map(
        openBodies,
      ),
    );
    const [first, ...others] = digests.map((body) => (body.kind === 'opened' ? body.contentDigest : ''));

    expect(others).toEqual([
      first,
      expect.not.stringMatching(first ?? ''),
      expect.not.stringMatching(first ?? ''),
    ]);
  });
});

describe('what cannot be read is an outcome with its reason', () => {
  const nested = (depth: number): readonly string[] =>
    depth === 0
      ? ['', '2h']
      : [
          `Content-Type: multipart/mixed; boundary=n${depth}`,
          '',
          `--n${depth}`,
          ...nested(depth - 1),
          `--n${depth}--`,
        ];

  test.each<[string, Uint8Array, string]>([
    [
      'multipart/encrypted',
      bytes('Content-Type: multipart/encrypted; boundary=b', '', '--b', '', 'x', '--b--'),
      'encrypted_mail',
    ],
    [
      'enveloped S/MIME',
      plain(['Content-Type: application/pkcs7-mime; smime-type=enveloped-data'], 'x'),
      'encrypted_mail',
    ],
    ['inline PGP', plain([], '-----BEGIN PGP MESSAGE-----', 'x'), 'encrypted_mail'],
    [
      'an opaque signature around nothing',
      plain(['Content-Type: application/pkcs7-mime; smime-type=signed-data'], 'x'),
      'undecodable',
    ],
    ['TNEF alone', plain(['Content-Type: application/ms-tnef; name=winmail.dat'], 'x'), 'undecodable'],
    [
      'a wrong boundary',
      bytes('Content-Type: multipart/mixed; boundary=one', '', '--two', '', '2h ACME', '--two--'),
      'undecodable',
    ],
    ['HTML past its cap', html('<p>x</p>'.repeat(300_000)), 'too_large'],
    ['text past its cap', plain([], 'x '.repeat(6_000_000)), 'too_large'],
    ['2 MB of empty lines', plain([], '\r\n'.repeat(1_000_000)), 'too_large'],
    ['boundary look-alikes', multipart('mixed', ['', '--b1x\r\n'.repeat(20_000)]), 'too_large'],
    ['HTML of more tags than a mail has', html('<b></b>'.repeat(60_000)), 'too_large'],
    ['HTML that is nested without end', html('<div>'.repeat(5_000)), 'too_large'],
    ['too many parts', multipart('mixed', ...Array.from({ length: 200 }, () => ['', 'x'])), 'too_large'],
    ['too deep', bytes(...nested(15)), 'too_large'],
    ['part headers past their cap', multipart('mixed', [`X: ${'x'.repeat(70_000)}`, '', '2h']), 'too_large'],
  ])('%s', async (_what, raw, reason) => {
    const started = performance.now();

    expect(await openBodies(raw)).toEqual({ kind: 'refused', reason });
    expect(performance.now() - started).toBeLessThan(DEADLINE_MS);
  });
});

test.each(['quoted-printable', '8bit', ' BASE64'])(
  'UTF-16 behind %s gives the same with LF as with CRLF',
  async (encoding) => {
    const words = Buffer.from('2h ACME\n1h GLX\n', 'utf16le').toString('latin1');
    const head = `Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: ${encoding}\n\n`;
    const body =
      encoding === ' BASE64' ? Buffer.from(words, 'latin1').toString('base64') : `${words}\n${words}`;
    const lines = (end: string) =>
      new Uint8Array(Buffer.from(`${head}${body}`.replaceAll('\n', end), 'latin1'));

    const [bare, whole] = [await openBodies(lines('\n')), await openBodies(lines('\r\n'))];

    expect(bare).toEqual(whole);
    expect(bare).toMatchObject({ kind: 'opened', own: expect.stringContaining('2h ACME') });
  },
);

describe('any bytes', () => {
  test('give a value, and the same with LF as with CRLF', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Content-Type: multipart/mixed; boundary=b',
        'Content-Type: text/html',
        '--b',
        '--b--',
        '',
        '<b>2h',
        '> q',
        'Content-Transfer-Encoding: base64',
      ),
      fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, '')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 15 }), async (lines) => {
        const [lf, crlf] = await Promise.all(
          ['\n', '\r\n'].map((end) => ownWords(Uint8Array.from(lines.join(end), (c) => c.charCodeAt(0)))),
        );

        expect(crlf).toEqual(lf);
      }),
    );
  });
});
