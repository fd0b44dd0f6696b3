// Bytes as the text that their writer saw: transfer encodings, charsets declared rightly, wrongly or not at all, encoded words.
import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../../shared/core/screen/charset.ts';
import { decodeWords } from '../../../shared/core/screen/encoded-words.ts';
import { parameterOf } from '../../../shared/core/screen/parameter.ts';
import { decodeTransfer } from '../../../shared/core/screen/transfer-encoding.ts';
import { decodeUtf7 } from '../../../shared/core/screen/utf-7.ts';

const bytesOf = (binary: string) => new Uint8Array(Buffer.from(binary, 'latin1'));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16 = (text: string, mark = '') => new Uint8Array(Buffer.from(mark + text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

describe('charsets', () => {
  test.each<[string, Uint8Array, string | undefined, string, string]>([
    ['as declared', bytesOf('2h B\xfcro'), 'iso-8859-1', '2h Büro', 'declared'],
    ['by another name', bytesOf('\x93\xfa'), 'CP932', '日', 'declared'],
    ['ASCII that is none', utf8('2h Büro'), 'us-ascii', '2h Büro', 'detected'],
    ['nothing declared', utf8('2h Büro'), undefined, '2h Büro', 'detected'],
    ['UTF-8 that is none', bytesOf('2h B\xfcro'), 'utf-8', '2h Büro', 'windows-1252'],
    ['an unknown name', bytesOf('2h B\xfcro'), 'x-ias-german', '2h Büro', 'windows-1252'],
    [
      'an unknown name, and bytes of nothing',
      bytesOf('2h \x81\xfc'),
      'x-ias-german',
      '2h \x81ü',
      'windows-1252',
    ],
    ['faults amid what was declared', bytesOf('\xc3\xa9t\xc3\xa9 \x9d'), 'utf-8', 'été \uFFFD', 'replaced'],
    ['UTF-7', bytesOf('2h B+APw-ro'), 'utf-7', '2h Büro', 'declared'],
    ['UTF-7 by its old name', bytesOf('B+APw-ro'), 'unicode-1-1-utf-7', 'Büro', 'declared'],
    ['UTF-7 with raw bytes', bytesOf('B+APw-ro \x9d'), 'utf-7', 'Büro \x9d', 'replaced'],
    ['UTF-16 with a mark', utf16('2h Büro', '\uFEFF'), 'utf-16', '2h Büro', 'declared'],
    ['UTF-16 with the other mark', swapped(utf16('2h', '\uFEFF')), 'utf-16le', '2h', 'declared'],
    ['UTF-16 without a mark', swapped(utf16('2h Büro')), 'utf-16', '2h Büro', 'declared'],
    ['UTF-16 of an odd number of bytes', bytesOf('2\0h\0\n'), 'utf-16le', '2h', 'declared'],
    ['UTF-16, undeclared and marked', utf16('2h 会議', '\uFEFF'), undefined, '2h 会議', 'detected'],
    ['UTF-16, undeclared, the other mark', swapped(utf16('2h', '\uFEFF')), undefined, '2h', 'detected'],
    ['UTF-16, undeclared', utf16('2h ACME today'), undefined, '2h ACME today', 'detected'],
    ['UTF-16, undeclared, the other order', swapped(utf16('2h ACME')), undefined, '2h ACME', 'detected'],
    ['Japanese by its escapes', bytesOf('\x1b$B2q5D\x1b(B 2h'), undefined, '会議 2h', 'detected'],
    [
      'Japanese, empty runs and all',
      bytesOf('\x1b$B2q\x1b(B\x1b$B5D\x1b(B'),
      'iso-2022-jp',
      '会議',
      'declared',
    ],
    ['a mark and zeros', bytesOf('\xef\xbb\xbf2h\0\0'), 'utf-8', '2h', 'declared'],
    ['quotes around the name', bytesOf('B\xfcro'), "'iso-8859-1'", 'Büro', 'declared'],
  ])('%s', (_what, bytes, declared, text, by) => {
    expect(decodeText(bytes, declared)).toMatchObject({ text, by });
  });

  // Made by the platform's own tables: each sentence in its charset, which nothing declares.
  test.each<[string, string, string]>([
    ['koi8-r', '\xd0\xd2\xc9\xd7\xc5\xd4, \xcb\xc1\xcb \xc4\xc5\xcc\xc1', 'привет, как дела'],
    ['windows-1251', '\xef\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea \xe4\xe5\xeb\xe0', 'привет, как дела'],
    ['shift_jis', '\x82\xb1\x82\xcc\x89\xef\x8b\x63\x82\xcd\x92\xb7\x82\xa2', 'この会議は長い'],
    ['euc-jp', '\xa4\xb3\xa4\xce\xb2\xf1\xb5\xc4\xa4\xcf\xc4\xb9\xa4\xa4', 'この会議は長い'],
    ['euc-kr', '\xbf\xc0\xb4\xc3 \xb5\xce \xbd\xc3\xb0\xa3', '오늘 두 시간'],
    ['gb18030', '\xce\xd2\xb5\xc4\xb9\xa4\xd7\xf7\xca\xc7\xd4\xda\xd5\xe2\xc0\xef', '我的工作是在这里'],
  ])('%s is known by what it shows', (charset, binary, text) => {
    expect(decodeText(bytesOf(binary), undefined)).toEqual({ text, by: 'detected', charset });
  });
});

describe('UTF-7', () => {
  test.each([
    ['Hi Mom -+Jjo--!', 'Hi Mom -☺-!'],
    ['A+ImIDkQ.', 'A≢Α.'],
    ['1 +- 1', '1 + 1'],
    ['+2D3eAA-', '😀'],
    ['+2D0-', '\uFFFD'],
  ])('%s', (coded, text) => {
    expect(decodeUtf7(coded)).toBe(text);
  });
});

describe('encoded words', () => {
  test.each([
    ['=?utf-8?q?2h_B=C3=BCro?=', '2h Büro'],
    ['=?UTF-8?B?w7w=?= =?UTF-8?B?w7w=?=', 'üü'],
    ['=?utf-8?b?44Gv?= =?utf-8?q?=E3=81?= =?utf-8?q?=AF?= x', 'はは x'],
    ['=?iso-8859-1*de?q?=FC?= and =?utf-8?q?=C3=BC?=', 'ü and ü'],
    ['=?utf-8?q?raw \xc3\xbc inside?=', 'raw ü inside'],
    ['B\xc3\xbcro', 'Büro'],
    ['=?utf-7?q?B+APw-ro?=', 'Büro'],
    ['=?x-unknown?q?B=FCro?=', 'Büro'],
    ['=?utf-8?x?no?= word', '=?utf-8?x?no?= word'],
    ['=?utf-8?q?never ends', '=?utf-8?q?never ends'],
  ])('%s', (value, text) => {
    expect(decodeWords(value)).toBe(text);
  });

  test('words beyond any use stand as they were written', () => {
    expect(decodeWords('=?utf-8?q?a?= '.repeat(501)).endsWith('=?utf-8?q?a?= ')).toBe(true);
  });
});

describe('transfer encodings', () => {
  const decoded = (binary: string, encoding: string) =>
    Buffer.from(decodeTransfer(bytesOf(binary), encoding)).toString('latin1');

  test.each([
    ['base64', 'MmggQUNNRQ==', '2h ACME'],
    ['BASE64 ', 'Mm\r\ngg!QU\tNNRQ', '2h ACME'],
    ['base64', 'Mmg=\r\nIEFDTUU=', '2h ACME'],
    ['quoted-printable', '2h=20B=fcro=\r\n!', '2h B\xfcro!'],
    ['quoted-printable', 'a=  \r\nb=\nc=\rd=', 'abcd'],
    ['quoted-printable', '1 = 1, 2=3Z', '1 = 1, 2=3Z'],
    ['x-uuencode', 'as=20it is', 'as=20it is'],
  ])('%s: %j', (encoding, binary, text) => {
    expect(decoded(binary, encoding)).toBe(text);
  });
});

describe('parameters of a field', () => {
  test.each([
    ['text/plain; charset=utf-8; format=flowed', 'utf-8'],
    ['text/plain; Charset = "utf-8"', 'utf-8'],
    ['text/plain; charset="utf-8', 'utf-8'],
    ['text/plain charset=utf-8', 'utf-8'],
    ['text/plain; charset*=utf-8', 'utf-8'],
    ['text/plain; x-charset=a; charset=b', 'b'],
    ['text/plain; charset; charset=b', 'b'],
    ['text/plain; charset=""', undefined],
    ['text/plain', undefined],
  ])('%s', (value, charset) => {
    expect(parameterOf(value, 'charset')).toBe(charset);
  });
});
