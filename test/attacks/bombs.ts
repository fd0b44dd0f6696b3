// Mails that would cost more than they are worth: structures, headers, encodings and pages without end.
import { type Attack, attached, bytesOf, mailOf, partsOf, WORDS } from './attack.ts';

const KB = 1024;
const MB = 1024 * KB;
const TOO_LARGE = ['needs_review too_large'];
const UNPROVED = ['ignored too_large'];
const LOGGED = ['logged accepted'];

const filled = (piece: string, size: number) => piece.repeat(Math.floor(size / piece.length));
const html = (body: string) => mailOf(['Content-Type: text/html; charset=utf-8'], body);
const plain = (body: string, ...header: readonly string[]) => mailOf(header, body);

function nested(depth: number, type = 'multipart/mixed'): Uint8Array {
  const open = Array.from(
    { length: depth },
    (_, i) => `Content-Type: ${type}; boundary=n${i}\r\n\r\n--n${i}\r\n`,
  );
  return bytesOf(`From: maya@example.com\r\n${open.join('')}\r\n2h ACME`);
}

function attachedMails(depth: number): Uint8Array {
  const inner = Array.from(
    { length: depth },
    (_, i) =>
      `Content-Type: multipart/mixed; boundary=r${i}\r\n\r\n--r${i}\r\nContent-Type: message/rfc822\r\n\r\n`,
  );
  return bytesOf(`From: maya@example.com\r\n${inner.join('')}From: eve@example.net\r\n\r\n9h`);
}

const STRUCTURES: readonly Attack[] = [
  { name: 'multiparts, 12 deep', raw: () => nested(12), ends: TOO_LARGE },
  { name: 'multiparts, 5,000 deep', raw: () => nested(5_000), ends: TOO_LARGE },
  {
    name: 'multiparts of one boundary, 3,000 deep',
    raw: () =>
      bytesOf(
        `From: maya@example.com\r\n${'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(3_000)}`,
      ),
    ends: ['needs_review too_large', 'safe'],
  },
  { name: 'mails within mails, 300 deep', raw: () => attachedMails(300), ends: ['safe'] },
  {
    name: '10,000 parts',
    raw: () =>
      partsOf(
        'mixed',
        Array.from({ length: 10_000 }, () => '\r\nx'),
      ),
    ends: TOO_LARGE,
  },
  {
    name: '10,000 parts of nothing',
    raw: () => mailOf(['Content-Type: multipart/mixed; boundary=b'], '--b\r\n'.repeat(10_000)),
    ends: TOO_LARGE,
  },
  {
    name: '36 MB of boundary look-alikes',
    raw: () => partsOf('mixed', [`\r\n${filled('--bx\r\n', 36 * MB)}`]),
    ends: TOO_LARGE,
  },
  { name: '36 MB of dashes', raw: () => partsOf('mixed', [`\r\n${filled('-', 36 * MB)}`]), ends: TOO_LARGE },
  {
    name: 'a boundary of 60 KB',
    raw: () => mailOf([`Content-Type: multipart/mixed; boundary="${'b'.repeat(60 * KB)}"`], '2h'),
    ends: ['safe'],
  },
  {
    name: 'an empty boundary',
    raw: () => mailOf(['Content-Type: multipart/mixed; boundary=""'], filled('--\r\n', MB)),
    ends: ['safe'],
  },
  {
    name: 'a type of 60 KB',
    raw: () => mailOf([`Content-Type: ${'multipart/'.repeat(6 * KB)}`], '2h'),
    ends: ['logged accepted', 'safe'],
  },
  {
    name: 'a digest of 99 mails',
    raw: () =>
      partsOf(
        'digest',
        Array.from({ length: 99 }, () => '\r\nFrom: eve@example.net\r\n\r\n9h'),
      ),
    ends: ['safe'],
  },
];

const HEADERS: readonly Attack[] = [
  { name: '100,000 headers', raw: () => mailOf([filled('X-A: b\r\n', 700_000)], '2h'), ends: UNPROVED },
  {
    name: '2,000 short headers',
    raw: () =>
      mailOf(
        Array.from({ length: 2_000 }, () => 'X: y'),
        '2h',
      ),
    ends: UNPROVED,
  },
  { name: 'one header of 20 MB', raw: () => mailOf([`X-A: ${'x'.repeat(20 * MB)}`], '2h'), ends: UNPROVED },
  {
    name: 'a header folded 50,000 times',
    raw: () => mailOf([`X-A: a${'\r\n x'.repeat(50_000)}`], '2h'),
    ends: UNPROVED,
  },
  {
    name: 'a header block that never ends',
    raw: () => bytesOf(`From: maya@example.com\r\n${filled('X', 5 * MB)}`),
    ends: UNPROVED,
  },
  {
    name: 'a part with a header of 1 MB',
    raw: () => partsOf('mixed', [`X-A: ${'x'.repeat(MB)}\r\n\r\n2h`]),
    ends: TOO_LARGE,
  },
  {
    name: '60 KB of references',
    raw: () => mailOf([`References: ${filled('<a@example.com>\r\n ', 60 * KB)}`], '2h ACME'),
    ends: LOGGED,
  },
  {
    name: '60 KB of angles',
    raw: () => mailOf([`References: ${'<'.repeat(60 * KB)}`], '2h ACME'),
    ends: LOGGED,
  },
  {
    name: 'a subject of 2,000 encoded words',
    raw: () => mailOf([`Subject: ${filled('=?utf-8?q?a?= ', 30 * KB)}`], '2h ACME'),
    ends: LOGGED,
  },
  {
    name: 'a subject of broken encoded words',
    raw: () => mailOf([`Subject: ${filled('=?utf-8?q?', 60 * KB)}`], '2h ACME'),
    ends: LOGGED,
  },
  {
    name: 'a subject of question marks',
    raw: () => mailOf([`Subject: =?a?q?${'?'.repeat(60 * KB)}`], '2h ACME'),
    ends: LOGGED,
  },
  {
    name: 'a From of 60 KB of quotes',
    raw: () => mailOf([], '2h', `${'"'.repeat(60 * KB)} <maya@example.com>`),
    ends: ['ignored unverified_sender'],
  },
  {
    name: 'a From of 60 KB of brackets',
    raw: () => mailOf([], '2h', `${'('.repeat(60 * KB)} <maya@example.com>`),
    ends: ['ignored unverified_sender'],
  },
  {
    name: 'a Date of 60 KB',
    raw: () => bytesOf(`From: maya@example.com\r\nDate: ${'1 '.repeat(30 * KB)}\r\n\r\n2h ACME`),
    ends: ['logged accepted', 'safe'],
  },
  { name: 'a mail of more than SES takes', raw: () => plain(filled('x', 42 * MB)), ends: UNPROVED },
];

const ENCODINGS: readonly Attack[] = [
  {
    name: 'base64 text of 12 MB',
    raw: () => plain(filled('MmggQUNNRSA=', 12 * MB), 'Content-Transfer-Encoding: base64'),
    ends: TOO_LARGE,
  },
  {
    name: 'base64 text of 5 MB on one line',
    raw: () => plain(filled('MmggQUNN', 5 * MB), 'Content-Transfer-Encoding: base64'),
    ends: ['safe'],
  },
  {
    name: '5 MB of equals signs',
    raw: () => plain('='.repeat(5 * MB), 'Content-Transfer-Encoding: quoted-printable'),
    ends: ['safe'],
  },
  {
    name: '5 MB of blanks after equals signs',
    raw: () => plain(filled('=          ', 5 * MB), 'Content-Transfer-Encoding: quoted-printable'),
    ends: ['safe'],
  },
  {
    name: '9 MB of shifts of UTF-7',
    raw: () => plain('+'.repeat(9 * MB), 'Content-Type: text/plain; charset=utf-7'),
    ends: ['safe'],
  },
  {
    name: '9 MB of escapes of ISO-2022-JP',
    raw: () => plain(filled('\x1b(B', 9 * MB), 'Content-Type: text/plain; charset=iso-2022-jp'),
    ends: ['safe'],
  },
  { name: '9 MB of high bytes', raw: () => plain('\xff'.repeat(9 * MB)), ends: ['safe'] },
  { name: '9 MB of zeros', raw: () => plain('\0'.repeat(9 * MB)), ends: ['safe'] },
  {
    name: 'an attachment of 30 MB',
    raw: () => partsOf('mixed', [WORDS, attached('application/zip', filled('UEsDBBQAAAA=\r\n', 30 * MB))]),
    ends: LOGGED,
  },
  {
    name: '90 attachments',
    raw: () =>
      partsOf('mixed', [
        WORDS,
        ...Array.from({ length: 90 }, () => attached('image/png', filled('iVBORw0KGgo=\r\n', 300 * KB))),
      ]),
    ends: LOGGED,
  },
  { name: '2 MB of empty lines', raw: () => plain(filled('\r\n', 2 * MB)), ends: TOO_LARGE },
  { name: '9 MB of lone carriage returns', raw: () => plain('\r'.repeat(9 * MB)), ends: TOO_LARGE },
  {
    name: '9 MB of flowed quotes',
    raw: () => plain('>'.repeat(9 * MB), 'Content-Type: text/plain; format=flowed'),
    ends: ['safe'],
  },
  {
    name: 'a signed mail of endless lengths',
    raw: () =>
      plain(
        filled('MIAwgDCA', 4 * MB),
        'Content-Type: application/pkcs7-mime; smime-type=signed-data',
        'Content-Transfer-Encoding: base64',
      ),
    ends: ['needs_review undecodable'],
  },
];

const PAGES: readonly Attack[] = [
  { name: '2 MB of nested blocks', raw: () => html(filled('<div>', 2 * MB)), ends: TOO_LARGE },
  { name: '90,000 blocks, one in the other', raw: () => html('<div>'.repeat(90_000)), ends: TOO_LARGE },
  { name: '3 MB of HTML', raw: () => html(filled('<p>x</p>', 3 * MB)), ends: TOO_LARGE },
  {
    name: 'tables in tables',
    raw: () => html(`${'<table><tr><td>'.repeat(500)}2h`),
    ends: ['safe', 'logged accepted'],
  },
  {
    name: 'a cell over a billion columns',
    raw: () => html('<table><tr><td colspan=1000000000 rowspan=1000000000>2h</table>'),
    ends: ['safe', 'logged accepted'],
  },
  {
    name: '30,000 cells over 65,534 rows each',
    raw: () => html(`<table><tr>${'<td rowspan=65534>1'.repeat(30_000)}`),
    ends: ['safe'],
  },
  { name: '2 MB of entities', raw: () => html(filled('&nbsp;', 2 * MB - 100)), ends: ['safe'] },
  { name: '2 MB of half an entity', raw: () => html(filled('&#x', 2 * MB - 100)), ends: ['safe'] },
  { name: '2 MB of a comment', raw: () => html(`<!--${filled('-', 2 * MB - 100)}`), ends: ['safe'] },
  {
    name: '2 MB of attributes',
    raw: () => html(`<p ${filled('a=b ', 2 * MB - 100)}>2h ACME`),
    ends: ['safe', 'logged accepted'],
  },
  { name: '2 MB of smaller-than', raw: () => html(filled('<', MB)), ends: TOO_LARGE },
  {
    name: '2 MB of style',
    raw: () => html(`<p style="${filled('display : ', 2 * MB - 100)}">2h ACME`),
    ends: ['safe', 'logged accepted'],
  },
  {
    name: '50,000 closing tags',
    raw: () => html(`${'<b>'.repeat(1_500)}${'</i>'.repeat(50_000)}`),
    ends: ['safe'],
  },
  { name: '40,000 quotes', raw: () => html('<blockquote>x</blockquote>'.repeat(40_000)), ends: ['safe'] },
];

const FILES: readonly Attack[] = [
  {
    name: 'an event each second for ever',
    raw: () =>
      partsOf('mixed', [
        WORDS,
        `Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:19700101T000000Z\r\nDTEND:19700101T010000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR`,
      ]),
    ends: ['safe', 'logged accepted'],
  },
  {
    name: 'an event that never comes again',
    raw: () =>
      partsOf('mixed', [
        WORDS,
        `Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:19700101T000000Z\r\nDTEND:19700101T010000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\r\nEND:VEVENT\r\nEND:VCALENDAR`,
      ]),
    ends: ['safe', 'logged accepted'],
  },
  {
    name: '5,000 events',
    raw: () =>
      partsOf('mixed', [
        `Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261123T100000Z\r\nDTEND:20261123T110000Z\r\nEND:VEVENT\r\n'.repeat(5_000)}END:VCALENDAR`,
      ]),
    ends: ['safe'],
  },
  {
    name: 'a calendar nested without end',
    raw: () =>
      partsOf('mixed', [`Content-Type: text/calendar\r\n\r\n${'BEGIN:VCALENDAR\r\n'.repeat(20_000)}`]),
    ends: ['safe'],
  },
  {
    name: 'a table of 30,000 rows',
    raw: () =>
      partsOf('mixed', [
        attached('text/csv', `Date,Project,Hours\r\n${'2026-11-23,ACME,1\r\n'.repeat(30_000)}`),
      ]),
    ends: ['safe'],
  },
  {
    name: 'a table of 30,000 columns',
    raw: () =>
      partsOf('mixed', [
        attached('text/csv', `Date${',Hours'.repeat(5_000)}\r\n23.11.2026${',1'.repeat(5_000)}`),
      ]),
    ends: ['safe'],
  },
  {
    name: 'a table of quotes',
    raw: () => partsOf('mixed', [attached('text/csv', `Date,Hours\r\n${'"'.repeat(30_000)}`)]),
    ends: ['safe'],
  },
];

export const BOMBS: readonly Attack[] = [...STRUCTURES, ...HEADERS, ...ENCODINGS, ...PAGES, ...FILES];
