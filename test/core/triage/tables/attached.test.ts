// Tables that hang on a mail as files, in the charsets and encodings that programs write, and files that are none.
import { expect, test } from '@jest/globals';
import { decisionOn, outcomeOfMail, type Part, type Sent, text } from '../mail-outcome.ts';

const file = (type: string, lines: readonly string[], ...head: readonly string[]): Part => ({
  head: [`Content-Type: ${type}`, 'Content-Disposition: attachment; filename="week.csv"', ...head],
  lines,
});
const encoded = (type: string, content: Uint8Array | string): Part => {
  const whole = Buffer.from(content).toString('base64');
  return file(type, whole.match(/.{1,76}/g) ?? [], 'Content-Transfer-Encoding: base64');
};
const CSV = ['Date,Project,Hours', '2026-11-16,Kestrel,2', '2026-11-17,Orrin,1.5'];
const MEANT = ['logged', '11-16 120 Kestrel', '11-17 90 Orrin'];
const GERMAN = 'Datum;Projekt;Tätigkeit;Stunden\r\n16.11.2026;Möwe;Prüfung;3,5\r\nSumme;;;3,5\r\n';
const latin = Uint8Array.from(GERMAN, (sign) => sign.charCodeAt(0));
const wide = Buffer.from(`\ufeff${GERMAN.replaceAll(';', '\t')}`, 'utf16le');
const berlin = { locale: 'de-DE', timeZone: 'Europe/Berlin' };

const CASES: readonly (readonly [name: string, sent: Sent, meant: readonly string[]])[] = [
  ['CSV', { parts: [text('My week.'), file('text/csv', CSV)] }, MEANT],
  ['CSV without any words', { parts: [text(''), file('text/csv', CSV)] }, MEANT],
  ['a file of no type', { parts: [text('See file.'), file('application/octet-stream', CSV)] }, MEANT],
  ['the type of a spreadsheet', { parts: [text('Hi'), file('application/vnd.ms-excel', CSV)] }, MEANT],
  ['plain text', { parts: [text('Hi'), file('text/plain', CSV)] }, MEANT],
  [
    'a total in words that agrees',
    { parts: [text('3.5 hours in total, file attached.'), file('text/csv', CSV)] },
    MEANT,
  ],
  [
    'a total in words that contradicts',
    { parts: [text('Total: 5 hours'), file('text/csv', CSV)] },
    ['needs_review', '? contradictory'],
  ],
  [
    'work told besides',
    { parts: [text('Attached. Also yesterday 2h on Globex.'), file('text/csv', CSV)] },
    ['logged', '11-23 120 Globex', ...MEANT.slice(1)],
  ],
  [
    'declared windows-1252',
    { parts: [text('Anbei'), encoded('text/csv; charset=windows-1252', latin)], member: berlin },
    ['logged', '11-16 210 Möwe'],
  ],
  [
    'declared UTF-8, but windows-1252',
    { parts: [text('Anbei'), encoded('text/csv; charset=utf-8', latin)], member: berlin },
    ['logged', '11-16 210 Möwe'],
  ],
  [
    'a charset that nobody knows',
    { parts: [text('Anbei'), encoded('text/csv; charset=x-none', GERMAN)], member: berlin },
    ['logged', '11-16 210 Möwe'],
  ],
  [
    'UTF-16 with tabs',
    { parts: [text('Anbei'), encoded('text/plain', wide)], member: berlin },
    ['logged', '11-16 210 Möwe'],
  ],
  [
    "the first line of a spreadsheet's own",
    { parts: [text('Hi'), file('text/csv', ['sep=,', ...CSV])] },
    MEANT,
  ],
  [
    'quoted-printable',
    {
      parts: [
        text('Hi'),
        file(
          'text/csv',
          ['Date,Project,Hours', '2026-11-16,Caf=C3=A9 =', 'Noir,2'],
          'Content-Transfer-Encoding: quoted-printable',
        ),
      ],
    },
    ['logged', '11-16 120 Café Noir'],
  ],
  [
    'line ends in a cell',
    { parts: [text('Hi'), file('text/csv', ['Date,Task,Hours', '2026-11-16,"Wiring', 'and tests",2'])] },
    ['logged', '11-16 120 -'],
  ],
  [
    'two files',
    {
      parts: [
        text('Hi'),
        file('text/csv', CSV),
        file('text/csv', ['Date;Client;Min', '18.11.2026;Globex;30']),
      ],
    },
    [...MEANT, '11-18 30 Globex'],
  ],
  [
    'prices',
    { parts: [text('For your files'), file('text/csv', ['Item,Qty,Price', 'Desk,1,90'])] },
    ['ignored'],
  ],
  [
    'a plan',
    {
      parts: [
        text('The plan for next week'),
        file('text/csv', ['Date,Project,Hours', '2026-11-20,Kestrel,2']),
      ],
    },
    ['needs_review', '? future'],
  ],
  [
    'words',
    { parts: [text('2h Kestrel'), file('text/plain', ['3h on Globex, and more', 'yesterday'])] },
    ['logged', '11-24 120 Kestrel'],
  ],
  [
    'bytes that are no text',
    {
      parts: [
        text('2h Kestrel'),
        encoded('application/octet-stream', new Uint8Array([80, 75, 3, 4, 0, 0, 9, 10, 9, 10])),
      ],
    },
    ['logged', '11-24 120 Kestrel'],
  ],
  [
    'base64 that is none',
    { parts: [text('2h Kestrel'), file('text/csv', ['=a=b=c'], 'Content-Transfer-Encoding: base64')] },
    ['logged', '11-24 120 Kestrel'],
  ],
  [
    'more rows than are read',
    {
      parts: [
        text('Hi'),
        file('text/csv', [...CSV, ...Array.from({ length: 600 }, () => '2026-11-16,Kestrel,0')]),
      ],
    },
    ['needs_review', '? too_many'],
  ],
  [
    'more bytes than are read',
    {
      parts: [
        text('Hi'),
        file('text/csv', [...CSV, ...Array.from({ length: 400 }, () => `2026-11-16,${'k'.repeat(300)},0`)]),
      ],
    },
    ['needs_review', '? too_many'],
  ],
];

test.each(CASES.map(([name, sent, meant]) => ({ name, sent, meant })))(
  'a file: $name',
  async ({ sent, meant }) => {
    expect(await outcomeOfMail(sent)).toEqual(meant);
  },
);

test('offsets of evidence count in the texts of all files, one after the other', async () => {
  const second = ['Date;Client;Min', '18.11.2026;Globex;30'];
  const decision = await decisionOn({ parts: [text('Hi'), file('text/csv', CSV), file('text/csv', second)] });
  const all = [CSV, second].map((lines) => `${lines.join('\n')}\n`).join('\n');

  const entries = decision.disposition === 'logged' ? decision.entries : [];
  const shown = entries.flatMap(({ evidence }) => evidence.filter(({ source }) => source === 'attachment'));
  expect(shown.length).toBeGreaterThan(6);
  for (const { start, end, text: words } of shown) expect(all.slice(start, end)).toBe(words);
});
