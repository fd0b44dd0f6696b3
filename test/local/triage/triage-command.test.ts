// `npm run -s triage`: lines in, lines out, in order, whatever they hold.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'triage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
  readonly id: string;
  readonly disposition: string;
  readonly entries: readonly { date: string; minutes: number; project?: string }[];
  readonly error?: string;
}

async function triage(args: readonly string[], input = ''): Promise<{ code: number; lines: Line[] }> {
  const child = spawn(process.execPath, ['local/triage.ts', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString('utf8');
  });
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return {
    code,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
  };
}

const text = (id: string, words: string) =>
  JSON.stringify({
    id,
    text: words,
    reference: '2026-11-24T10:00:00Z',
    timeZone: 'Europe/London',
    locale: 'en-GB',
    other: 1,
  });

test('one line out for each line in, in their order', async () => {
  const cases = Array.from({ length: 300 }, (_, i) =>
    text(`t${i}`, `${i + 1} minutes for Silverline yesterday`),
  );
  const { code, lines } = await triage(['--jsonl', '-'], `${cases.join('\n')}\n`);
  expect(code).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual(cases.map((_, i) => `t${i}`));
  expect(lines[9]).toMatchObject({
    disposition: 'logged',
    entries: [{ date: '2026-11-23', minutes: 10, project: 'Silverline' }],
  });
});

test('a line that cannot be read is a line too', async () => {
  const input = [
    text('a', '2h for Silverline'),
    '{"id": "b"',
    '{"id": "c"}',
    '{"id": "d", "file": "none.eml"}',
    text('e', '1h for Silverline'),
  ];
  const { code, lines } = await triage(['--jsonl', '-'], input.join('\n'));
  expect(code).toBe(0);
  expect(lines).toHaveLength(5);
  expect(lines.map(({ disposition }) => disposition === 'logged')).toEqual([true, false, false, false, true]);
  expect(lines.slice(1, 4).every(({ error }) => error !== undefined)).toBe(true);
});

test('mails lie beside the file of cases; a forged one logs nothing', async () => {
  const mail =
    'From: ann@example.com\nTo: time@in.timepost.test\nSubject: Time\nDate: Tue, 24 Nov 2026 10:00:00 +0000\nMessage-ID: <1@example.com>\n\n2h for Silverline yesterday\n';
  writeFileSync(join(folder, 'one.eml'), mail);
  const users = [{ name: 'Ann', email: 'ann@example.com', timeZone: 'Europe/London', locale: 'en-GB' }];
  writeFileSync(join(folder, 'users.json'), JSON.stringify(users));
  const receivedAt = '2026-11-24T10:00:05Z';
  const cases = [
    { id: 'good', file: 'one.eml', receivedAt, user: 'ann@example.com' },
    { id: 'forged', file: 'one.eml', receivedAt, verdicts: { dmarc: 'FAIL', dkim: 'FAIL', spf: 'FAIL' } },
  ];
  writeFileSync(join(folder, 'cases.jsonl'), cases.map((one) => JSON.stringify(one)).join('\n'));
  const { lines } = await triage([
    '--jsonl',
    join(folder, 'cases.jsonl'),
    '--users',
    join(folder, 'users.json'),
  ]);
  expect(lines[0]).toMatchObject({
    id: 'good',
    disposition: 'logged',
    entries: [{ date: '2026-11-23', minutes: 120 }],
  });
  expect(lines[1]).toMatchObject({ id: 'forged', entries: [] });
});

test('files may be named directly', async () => {
  const path = join(folder, 'two.eml');
  writeFileSync(path, 'From: maya@example.com\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n\n2h for Silverline\n');
  const { code, lines } = await triage([path, join(folder, 'none.eml')]);
  expect(code).toBe(0);
  expect(lines).toHaveLength(2);
  expect(lines[1]?.error).toBeDefined();
});
