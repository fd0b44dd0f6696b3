// Mails that were signed: what lies whole in an opaque signature, and what a clear one stands around.
import { describe, expect, test } from '@jest/globals';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { bytes } from '../screen/mail-bytes.ts';

type Der = readonly number[];

/** A tag, its length in the shortest form, and what it holds. */
function element(tag: number, content: Der): Der {
  const { length } = content;
  if (length < 0x80) return [tag, length, ...content];
  return length < 0x1_00
    ? [tag, 0x81, length, ...content]
    : [tag, 0x82, length >> 8, length & 255, ...content];
}

const END = [0, 0];
const endless = (tag: number, content: Der): Der => [tag, 0x80, ...content, ...END];
const octets = (text: string): Der => element(0x04, [...Buffer.from(text, 'latin1')]);
const ID = element(0x06, [42, 134, 72]);
const VERSION = element(0x02, [1]);
const DIGESTS = element(0x31, []);

function signed(content: Der, make = element): Der {
  const within = make(0x30, [...ID, ...make(0xa0, content)]);
  return make(0x30, [...ID, ...make(0xa0, make(0x30, [...VERSION, ...DIGESTS, ...within]))]);
}

function mailOf(cms: Der, type = 'application/pkcs7-mime; smime-type=signed-data'): Uint8Array {
  return bytes(
    'From: maya@example.com',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(cms).toString('base64'),
  );
}

async function ownWords(raw: Uint8Array): Promise<string> {
  const body = await openBodies(raw);
  return body.kind === 'opened' ? body.own : body.reason;
}

const WORDS = 'Content-Type: text/plain\r\n\r\n2h ACME\r\n';
const LONG = `${WORDS}${'and much more '.repeat(40)}`;

describe('an opaque signature', () => {
  test.each<[string, Der, string]>([
    ['around words', signed(octets(WORDS)), '2h ACME'],
    ['around many words', signed(octets(LONG)), LONG.slice(WORDS.indexOf('2h')).replace('\r\n', '\n').trim()],
    [
      'of no stated length, in pieces',
      signed(endless(0x24, [...octets(WORDS), ...octets('1h')]), endless),
      '2h ACME\n1h',
    ],
    [
      'in pieces of a stated length',
      signed(element(0x24, [...octets(WORDS), ...octets('1h')])),
      '2h ACME\n1h',
    ],
    [
      'in pieces with octets behind that are none of them',
      signed([...element(0x24, octets(WORDS)), ...octets('1h')]),
      '2h ACME',
    ],
    ['around what another wrote before', signed(octets('From: ann@example.org\r\n\r\n2h')), '2h'],
  ])('%s', async (_name, cms, own) => {
    expect(await ownWords(mailOf(cms))).toBe(own);
  });

  test('may be named by its older type', async () => {
    expect(
      await ownWords(mailOf(signed(octets(WORDS)), 'application/x-pkcs7-mime; smime-type=signed-data')),
    ).toBe('2h ACME');
  });

  const nested = (depth: number): string =>
    depth === 0
      ? WORDS
      : `Content-Type: multipart/mixed; boundary=n${depth}\r\n\r\n--n${depth}\r\n${nested(depth - 1)}\r\n--n${depth}--\r\n`;

  test.each<[string, Der, string]>([
    ['that begins as something else', [0x31, ...signed(octets(WORDS)).slice(1)], 'undecodable'],
    ['around no octets', signed(element(0x13, [65])), 'undecodable'],
    ['around pieces of none', signed(element(0x24, [])), 'undecodable'],
    ['around pieces of another kind', signed(element(0x24, element(0x13, [65]))), 'undecodable'],
    ['cut off', signed(octets(WORDS)).slice(0, 12), 'undecodable'],
    ['of a length in five bytes', [0x30, 0x85, 0, 0, 0, 0, 9, ...ID], 'undecodable'],
    [
      'around what is enciphered',
      signed(octets('Content-Type: multipart/encrypted; boundary=b\r\n\r\nx')),
      'encrypted_mail',
    ],
    ['around parts without end', signed(octets(nested(12))), 'too_large'],
  ])('%s cannot be read', async (_name, cms, reason) => {
    expect(await ownWords(mailOf(cms))).toBe(reason);
  });

  test('cut off amid its words holds those before', async () => {
    const cms = signed(octets(WORDS));

    expect(await ownWords(mailOf(cms.slice(0, -4)))).toBe('2h AC');
  });
});

const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = ['-----BEGIN PGP SIGNATURE-----', '', 'abc', '-----END PGP SIGNATURE-----'];

describe('a clear signature', () => {
  test.each<[string, readonly string[], string]>([
    ['stands around words', [BEGIN, 'Hash: SHA256', '', '2h ACME', ...SIGNATURE], '2h ACME'],
    ['has no hash', [BEGIN, '', '2h ACME', ...SIGNATURE], '2h ACME'],
    [
      'has words before and behind',
      ['Hi,', BEGIN, '', '2h ACME', ...SIGNATURE, 'more'],
      'Hi,\n2h ACME\nmore',
    ],
    ['sets dashes off', [BEGIN, '', '- - 2h ACME', '- 1h', ...SIGNATURE], '- 2h ACME\n1h'],
    ['has none', [BEGIN, '', '2h ACME'], '2h ACME'],
    ['never ends', [BEGIN, '', '2h ACME', '-----BEGIN PGP SIGNATURE-----', 'abc'], '2h ACME'],
    ['has no line between', [BEGIN, '2h ACME'], `${BEGIN}\n2h ACME`],
    ['has words where its head stands', [BEGIN, '2h ACME', '', '1h'], `${BEGIN}\n2h ACME\n\n1h`],
  ])('that %s', async (_name, lines, own) => {
    expect(await ownWords(bytes('From: maya@example.com', '', ...lines))).toBe(own);
  });
});
