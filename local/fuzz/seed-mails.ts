// The mails from which the fuzzer starts: the project's own, some forms more, and the corpus' where it is present.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PROJECT_ROOT } from '../run/project-root.ts';

const LARGEST_BYTES = 24 * 1024;
const HEAD = [
  'From: Maya Lindqvist <maya@example.com>',
  'To: time@in.timepost.test',
  'Date: Tue, 24 Nov 2026 10:00:00 +0000',
  'Subject: =?utf-8?q?Hours_f=C3=BCr_Monday?=',
  'Message-ID: <seed@example.com>',
  'MIME-Version: 1.0',
];

const parts = (subtype: string, ...of: readonly (readonly string[])[]) => [
  `Content-Type: multipart/${subtype}; boundary="b"`,
  '',
  ...of.flatMap((part) => ['--b', ...part]),
  '--b--',
];

const FORMS: readonly (readonly string[])[] = [
  [
    '',
    '2h ACME yesterday, 30 min calls',
    '- Monday: 9:15 till 11:30 report',
    '',
    '--',
    'Maya',
    '+44 20 7946 0000',
  ],
  parts(
    'alternative',
    ['Content-Type: text/plain; charset=utf-8; format=flowed', '', 'Mon 3h', 'Tue 4h'],
    [
      'Content-Type: text/html; charset=utf-8',
      '',
      '<table><tr><th>Day</th><th>Hours</th></tr><tr><td>Mon</td><td>3</td></tr><tr><td rowspan="2">Tue</td><td>4</td></tr></table>',
    ],
  ),
  parts(
    'mixed',
    [
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '1,5 Std f=FCr B=FCro',
    ],
    [
      'Content-Type: text/csv; name="week.csv"',
      'Content-Disposition: attachment',
      '',
      'Date;Project;Hours',
      '23.11.2026;ACME;7,5',
    ],
  ),
  parts(
    'mixed',
    ['', 'As agreed.'],
    [
      'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
      '',
      'BEGIN:VCALENDAR',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:1@example.com',
      'DTSTART;TZID=Europe/London:20261123T100000',
      'DTEND;TZID=Europe/London:20261123T113000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T000000Z',
      'SUMMARY:Planning',
      'END:VEVENT',
      'END:VCALENDAR',
    ],
  ),
  parts(
    'mixed',
    ['', 'See below, 2h on this.'],
    [
      'Content-Type: message/rfc822',
      '',
      'From: Ann <ann@example.org>',
      'Subject: review',
      'Date: Mon, 23 Nov 2026 09:00:00 +0100',
      '',
      'I spent 3 hours.',
    ],
  ),
  [
    '',
    '3h',
    '',
    'On Mon, 23 Nov 2026 at 10:00, Timepost <time@in.timepost.test> wrote:',
    '> How long was the workshop on Monday?',
    '',
    'Two hours',
    '> And the day after?',
    '90 min',
  ],
  ['Content-Type: text/plain; charset=utf-7', '', '2h B+APw-ro'],
  ['Content-Type: text/plain; charset=iso-2022-jp', '', '\x1b$B:rF|\x1b(B 2\x1b$B;~4V\x1b(B'],
  [
    'Content-Type: application/pkcs7-mime; smime-type=signed-data',
    'Content-Transfer-Encoding: base64',
    '',
    'MIAGCSqGSIb3DQEHAqCAMIACAQExADCABgkqhkiG9w0BBwGggCSABAoKMmggQUNNRQoAAAAA',
  ],
  [
    '',
    '-----BEGIN PGP SIGNED MESSAGE-----',
    'Hash: SHA256',
    '',
    '- 2h ACME',
    '-----BEGIN PGP SIGNATURE-----',
    'AAAA',
    '-----END PGP SIGNATURE-----',
  ],
];

/** @param withCorpus false: what is tried does not depend on what lies beside the project. */
export function seedMails(withCorpus: boolean): readonly Uint8Array[] {
  const own = FORMS.map(
    (lines) => new Uint8Array(Buffer.from([...HEAD, ...lines, ''].join('\r\n'), 'latin1')),
  );
  const folders = ['test/mails', ...(withCorpus ? ['../shared/corpus'] : [])].map((name) =>
    resolve(PROJECT_ROOT, name),
  );
  const files = folders.filter(existsSync).flatMap((folder) => globSync(`${folder}/**/*.eml`).sort());
  return [
    ...own,
    ...files
      .filter((file) => statSync(file).size <= LARGEST_BYTES)
      .map((file) => new Uint8Array(readFileSync(file))),
  ];
}
