// Forms of mail that hide words, or hold them in an unusual place: signed, digested, flowed, in several forms of the same.
import { describe, expect, test } from '@jest/globals';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { bytes } from '../screen/mail-bytes.ts';

const HEAD = ['From: maya@example.com', 'Date: Tue, 24 Nov 2026 10:00:00 +0000'];
const mail = (header: readonly string[], ...body: readonly string[]) =>
  bytes(...HEAD, ...header, '', ...body);
const parts = (subtype: string, ...of: readonly (readonly string[])[]) =>
  mail(
    [`Content-Type: multipart/${subtype}; boundary=b`],
    ...of.flatMap((part) => ['--b', ...part]),
    '--b--',
  );
const page = (...lines: readonly string[]) => mail(['Content-Type: text/html; charset=utf-8'], ...lines);

async function ownWords(raw: Uint8Array): Promise<string> {
  const body = await openBodies(raw);
  return body.kind === 'opened' ? body.own : `refused: ${body.reason}`;
}

/** An element of BER with its length in the shortest form. */
function element(tag: number, ...content: readonly (string | Buffer)[]): Buffer {
  const whole = Buffer.concat(
    content.map((one) => (typeof one === 'string' ? Buffer.from(one, 'latin1') : one)),
  );
  const size = whole.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), whole]);
}
const objectId = element(0x06, '\x2a\x86\x48');
const signedData = (octets: Buffer) =>
  element(
    0x30,
    objectId,
    element(
      0xa0,
      element(0x30, element(0x02, '\x01'), element(0x31), element(0x30, objectId, element(0xa0, octets))),
    ),
  );
const signed = (cms: Buffer) =>
  mail(
    [
      'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
      'Content-Transfer-Encoding: base64',
    ],
    cms.toString('base64'),
  );
const ENTITY = 'Content-Type: text/plain\r\n\r\n2h ACME yesterday, and then the report for the week';

describe('a signature around the mail', () => {
  test('is opened, under the header of the mail that carries it', async () => {
    const body = await openBodies(signed(signedData(element(0x04, ENTITY))));

    expect(body).toMatchObject({
      kind: 'opened',
      own: '2h ACME yesterday, and then the report for the week',
    });
  });

  test('may hold it in pieces, and in lengths of any form', async () => {
    const pieces = element(
      0x24,
      element(0x04, ENTITY.slice(0, 20)),
      element(0x04, ENTITY.slice(20)),
      element(0x05),
    );
    const long = `${ENTITY} ${'x'.repeat(300)}`;
    const open = Buffer.concat([Buffer.from([0x24, 0x80]), element(0x04, ENTITY), Buffer.from([0, 0])]);

    expect(await ownWords(signed(signedData(pieces)))).toMatch(/^2h ACME/);
    expect(await ownWords(signed(signedData(element(0x04, long))))).toMatch(/^2h ACME/);
    expect(await ownWords(signed(signedData(open)))).toMatch(/^2h ACME/);
  });

  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['half a length', Buffer.from([0x30])],
    ['a length of five bytes', Buffer.from([0x30, 0x85, 1, 1, 1, 1, 1])],
    ['another form', element(0x31, objectId)],
    ['no octets', signedData(element(0x02, 'x'))],
    ['pieces of nothing', signedData(element(0x24))],
  ])('%s cannot be read', async (_what, cms) => {
    expect(await ownWords(signed(cms))).toBe('refused: undecodable');
  });

  test('around what is encrypted, or too much, is told as that', async () => {
    const encrypted = 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nx';
    const large = `X: ${'x'.repeat(66_000)}\r\n\r\n2h`;
    const size = Buffer.from([0x04, 0x83, 0, 0, 0]);
    size.writeUIntBE(large.length, 2, 3);
    const octets = Buffer.concat([size, Buffer.from(large)]);
    const open = (inner: Buffer, tag: number) => Buffer.concat([Buffer.from([tag, 0x80]), inner]);
    const endless = open(
      Buffer.concat([
        objectId,
        open(
          open(
            Buffer.concat([
              element(0x02, '\x01'),
              element(0x31),
              open(Buffer.concat([objectId, open(octets, 0xa0)]), 0x30),
            ]),
            0x30,
          ),
          0xa0,
        ),
      ]),
      0x30,
    );

    expect(await ownWords(signed(signedData(element(0x04, encrypted))))).toBe('refused: encrypted_mail');
    expect(await ownWords(signed(endless))).toBe('refused: too_large');
  });

  test('apart from it leaves the words readable', async () => {
    const raw = parts(
      'signed',
      ['Content-Type: text/plain', '', '2h ACME'],
      ['Content-Type: application/pkcs7-signature; name=smime.p7s', '', 'x'],
    );

    expect(await ownWords(raw)).toBe('2h ACME');
  });
});

describe('text signed in the clear', () => {
  const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
  const SIGNATURE = ['-----BEGIN PGP SIGNATURE-----', '', 'abc', '-----END PGP SIGNATURE-----'];

  test.each<[string, readonly string[], string]>([
    ['whole', [BEGIN, 'Hash: SHA256', '', '- - 2h ACME', '1h call', ...SIGNATURE], '- 2h ACME\n1h call'],
    ['with words after it', [BEGIN, '', '2h ACME', ...SIGNATURE, 'and 1h call'], '2h ACME\nand 1h call'],
    ['without a signature', [BEGIN, '', '2h ACME'], '2h ACME'],
    ['with a signature that never ends', [BEGIN, '', '2h ACME', ...SIGNATURE.slice(0, 3)], '2h ACME'],
  ])('%s', async (_what, lines, text) => {
    expect((await ownWords(mail([], ...lines))).trim()).toBe(text);
  });

  test.each<[string, readonly string[]]>([
    ['that has no body', [BEGIN, 'Hash: SHA256']],
    ['whose header is none', [BEGIN, 'no header', '', '2h ACME']],
  ])('%s stands as it was written', async (_what, lines) => {
    expect(await ownWords(mail([], ...lines))).toContain(BEGIN);
  });
});

describe('parts', () => {
  test('of a digest are mails, whatever they do not say', async () => {
    const body = await openBodies(
      parts('digest', ['', 'From: eve@example.net', 'Subject: hers', '', '9h ACME']),
    );

    expect(body).toMatchObject({
      own: '',
      passedOn: [{ from: { address: 'eve@example.net' }, subject: 'hers' }],
    });
  });

  test('of a digest within an alternative are mails as well', async () => {
    const digest = [
      'Content-Type: multipart/digest; boundary=d',
      '',
      '--d',
      '',
      'From: eve@example.net',
      '',
      '9h',
      '--d--',
    ];

    expect(await ownWords(parts('alternative', ['', '2h ACME'], digest))).toBe('2h ACME');
  });

  test.each<[string, readonly string[]]>([
    [
      'too deep',
      Array.from({ length: 12 }, (_, i) => [
        `Content-Type: multipart/mixed; boundary=n${i}`,
        '',
        `--n${i}`,
      ]).flat(),
    ],
    ['of too many lines', ['', '\n'.repeat(60_000)]],
  ])('that are mails %s are left closed', async (_what, lines) => {
    const attached = ['Content-Type: message/rfc822', '', 'From: eve@example.net', ...lines, '', '9h'];
    const body = await openBodies(parts('mixed', ['', '2h ACME'], attached));

    expect(body).toMatchObject({ kind: 'opened', own: '2h ACME' });
    expect(body).not.toHaveProperty('passedOn');
  });

  test('that tell the same twice tell it once', async () => {
    expect(await ownWords(parts('mixed', ['', '2h ACME'], ['', '2h  ACME']))).toBe('2h ACME');
  });

  test('of an alternative within another are forms of the same', async () => {
    const inner = [
      'Content-Type: multipart/related; boundary=r',
      '',
      '--r',
      'Content-Type: text/html',
      '',
      '<p>2h ACME</p>',
      '--r--',
    ];

    expect(await ownWords(parts('alternative', ['', '2h ACME'], inner))).toBe('2h ACME');
  });

  test('whose HTML would cost too much leave the plain text', async () => {
    const table = ['Content-Type: text/html', '', `<table>${'<b></b>'.repeat(60_000)}`];

    expect(await ownWords(parts('alternative', ['', '2h ACME'], table))).toBe('2h ACME');
  });

  test('of plain text that shows no columns give way to the table', async () => {
    const table = [
      'Content-Type: text/html',
      '',
      '<table><tr><th>Day</th><th>Hours</th></tr><tr><td>Mon</td><td>2</td></tr><tr><td>Tue</td><td>3</td></tr></table>',
    ];
    const text = ['', 'Day', 'Hours', 'Mon', '2', 'Tue', '3'];

    expect(await ownWords(parts('alternative', text, table))).toBe('Day\tHours\nMon\t2\nTue\t3');
  });

  test('of two pages count together', async () => {
    const half = ['Content-Type: text/html', '', '<p>x</p>'.repeat(150_000)];

    expect(await ownWords(parts('alternative', half, half))).toBe('refused: too_large');
  });
});

describe('charsets', () => {
  test('that only the page itself tells', async () => {
    const raw = page(
      '<meta name=a><meta http-equiv="content-type" content="text/html; charset=koi8-r"><p>2h \xd0\xd2</p>',
    );
    const header = mail(['Content-Type: text/html'], "<meta charset='koi8-r'><p>2h \xd0\xd2</p>");

    expect(await ownWords(header)).toBe('2h пр');
    expect(await ownWords(raw)).not.toBe('');
  });

  test('the first that a page tells counts, where it stands near its beginning', async () => {
    const told = (...before: readonly string[]) =>
      mail(
        ['Content-Type: text/html'],
        ...before,
        '<meta charset=koi8-r><meta charset=latin1><p>2h \xd0\xd2</p>',
      );

    expect(await ownWords(told())).toBe('2h пр');
    expect(await ownWords(told(`<!-- ${'x'.repeat(1900)} -->`))).toBe('2h пр');
    expect(await ownWords(told(`<!-- ${'x'.repeat(2100)} -->`))).toBe('2h ÐÒ');
  });

  test('flowed lines without their space', async () => {
    const raw = mail(['Content-Type: text/plain; format=flowed; delsp=yes'], '2h AC ', 'ME');

    expect(await ownWords(raw)).toBe('2h ACME');
  });

  test('TNEF beside words takes nothing from them, and alone says that it cannot be read', async () => {
    const tnef = ['Content-Type: application/vnd.ms-tnef', '', 'x'];

    expect(await ownWords(parts('mixed', ['', '2h ACME'], tnef))).toBe('2h ACME');
    expect(await ownWords(parts('mixed', ['', ' '], tnef))).toBe('refused: undecodable');
  });
});

describe('pages', () => {
  test.each([
    ['<pre>2h ACME\n1h call</pre>', '2h ACME\n1h call'],
    ['<pre>2h\r\nACME</pre>', '2h\nACME'],
    ['<p>2h <b> ACME</b> </p>', '2h ACME'],
    ['<p>2h</i></b> ACME</p>', '2h ACME'],
  ])('%s', async (html, text) => {
    expect(await ownWords(page(html))).toBe(text);
  });
});
