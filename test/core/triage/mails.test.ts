// Whole mails in test/mails, each with what it means. Every bug of reading becomes a mail there first.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const FOLDER = 'test/mails';

/** Disposition, then `day minutes project` of each entry. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  'away.eml': ['ignored'],
  'bare-line-feeds-and-a-pdf.eml': ['logged', '2026-11-23 120 ACME'],
  'base64-without-subject.eml': ['logged', '2026-11-23 120 ACME'],
  'bounce.eml': ['ignored'],
  'bulk.eml': ['ignored'],
  'encrypted.eml': ['needs_review'],
  'flowed-with-signature-and-quote.eml': ['logged', '2026-11-23 120 ACME'],
  'forwarded-without-words-of-ones-own.eml': ['ignored'],
  'html-list-with-hidden-words.eml': ['logged', '2026-11-23 120 ACME', '2026-11-20 45 Globex'],
  'latin1-quoted-printable.eml': ['logged', '2026-11-24 90 ACME'],
  'subject-alone.eml': ['logged', '2026-11-23 180 Globex'],
  'thanks-above-our-receipt.eml': ['ignored'],
  'two-senders.eml': ['ignored'],
  'vague.eml': ['needs_review'],
  'week-with-greeting.eml': [
    'logged',
    '2026-11-23 180 ACME',
    '2026-11-23 120 Globex',
    '2026-11-24 210 Initech',
    '2026-11-19 270 ACME',
    '2026-11-20 240 -',
  ],
};

interface Line {
  readonly id: string;
  readonly disposition: string;
  readonly entries: readonly { date: string; minutes: number; project?: string }[];
}

async function readAll(): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);
  const child = spawn(process.execPath, ['local/triage.ts', ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  for await (const bytes of child.stdout as AsyncIterable<Buffer>) out += bytes.toString('utf8');
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return new Map(
    lines.map(({ id, disposition, entries }) => [
      id.slice(FOLDER.length + 1),
      [disposition, ...entries.map(({ date, minutes, project }) => `${date} ${minutes} ${project ?? '-'}`)],
    ]),
  );
}

test('each mail means what is written down for it', async () => {
  expect(Object.fromEntries(await readAll())).toEqual(MEANT);
});
