// `npm run accuracy`: what it prints of a corpus folder, what it keeps, and when it ends with 1.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';

const root = mkdtempSync(join(tmpdir(), 'accuracy-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PAGE = join(root, 'accuracy.md');
const EMPTY_PAGE = [
  '# Accuracy',
  '',
  'Words before.',
  '<!-- figures: written by `npm run accuracy -- --save` -->',
  '<!-- end of figures -->',
  'Words after.',
  '',
].join('\n');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Times are taken where a test is about them: in full they need a minute and more. */
function accuracy(...args: readonly string[]): Promise<Ended> {
  return command('--figures', PAGE, '--turns', '0', ...args);
}

async function command(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['local/accuracy.ts', ...args]);
  const said = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => {
    said.out += bytes.toString('utf8');
  });
  child.stderr.on('data', (bytes: Buffer) => {
    said.err += bytes.toString('utf8');
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...said };
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly expect: object;
}

let made = 0;

/** A corpus folder with these texts and one mail. */
function corpusOf(texts: readonly Line[], disposition = 'logged'): string {
  made += 1;
  const folder = join(root, `corpus-${made}`);
  for (const name of ['time', 'emails', 'mime']) mkdirSync(join(folder, name), { recursive: true });
  const moment = { reference: '2026-11-24T10:00:00+00:00', timeZone: 'Europe/London', locale: 'en-GB' };
  const lines = texts.map((one) => JSON.stringify({ ...one, ...moment }));
  writeFileSync(join(folder, 'time', 'own-durations.jsonl'), `${lines.join('\n')}\n`);
  const profile = { timeZone: 'Europe/London', locale: 'en-GB' };
  const people = [{ name: 'Ada', email: 'ada@example.com', ...profile }];
  writeFileSync(join(folder, 'emails', 'users.json'), JSON.stringify(people));
  const head = 'From: ada@example.com\nTo: time@in.timepost.test\nDate: Tue, 24 Nov 2026 10:00:00 +0000';
  writeFileSync(join(folder, 'emails', 'm1.eml'), `${head}\nSubject: \n\n2h Silverline yesterday\n`);
  const gold = {
    id: 'm1',
    file: 'm1.eml',
    user: 'ada@example.com',
    receivedAt: '2026-11-24T10:00:05Z',
    disposition,
    entries: [{ date: '2026-11-23', minutes: 120, project: 'Silverline' }],
  };
  writeFileSync(join(folder, 'emails', 'gold.jsonl'), JSON.stringify(gold));
  const reply = `${head}\nSubject: Re: x\n\nFine with me.\n\nOn Mon, 23 Nov 2026 at 10:00, Bo <bo@example.com> wrote:\n> And?\n`;
  writeFileSync(join(folder, 'mime', 'r1.eml'), reply);
  const real = { id: 'r1', path: 'r1.eml', expect: { strippedReply: 'Fine with me.' } };
  writeFileSync(join(folder, 'mime', 'index.jsonl'), JSON.stringify(real));
  return folder;
}

const TWO_HOURS = { id: 'd1', text: '2h on the rollout', expect: { durationMinutes: 120 } };
const HALF_HOUR = { id: 'd2', text: '30 min call', expect: { durationMinutes: 30 } };

beforeEach(() => writeFileSync(PAGE, EMPTY_PAGE));

test('each class stands in a line, with what is to be reached', async () => {
  const { code, out } = await accuracy(corpusOf([TWO_HOURS, HALF_HOUR]), '--turns', '1');

  expect(code).toBe(0);
  expect(out).toMatch(/^English durations +2 of 2 +100\.0 % +- +98 %$/m);
  expect(out).toMatch(/^mails: entries, precision +1 of 1 +100\.0 %/m);
  expect(out).toMatch(/^mails: project named +1 of 1 /m);
  expect(out).toMatch(/^real mails: stripped reply +1 of 1 /m);
  expect(out).toMatch(/^all texts, to chrono-node +[\d.]+× +- +≤ 2×/m);
  expect(out).toMatch(/^64 KB to 8 KB, one each 12 characters +[\d.]+× +- +≤ 9×/m);
  expect(out).toMatch(/^slowest text +[\d.]+ ms/m);
});

// Below nothing, so that whatever is measured is slower, however idle the machine.
test('a time that is far over the last one is a fall, and ends with 1', async () => {
  const folder = corpusOf([TWO_HOURS]);
  const times = [
    '',
    '| time | figure | at most |',
    '|--|--|--|',
    '| all texts, to chrono-node | -90 times | 2 |',
  ];
  writeFileSync(PAGE, EMPTY_PAGE.replace('\n<!-- end', `\n${times.join('\n')}\n<!-- end`));

  const { code, out } = await accuracy(folder, '--turns', '1');

  expect(code).toBe(1);
  expect(out).toMatch(/^all texts, to chrono-node .* FALL$/m);
});

test('where no times are taken none are shown', async () => {
  const { code, out } = await accuracy(corpusOf([TWO_HOURS]));

  expect(code).toBe(0);
  expect(out).not.toMatch(/chrono-node|slowest text/);
});

test('what is kept stands beside the next run, and the page keeps its words', async () => {
  const folder = corpusOf([TWO_HOURS, HALF_HOUR]);
  expect((await accuracy(folder, '--save')).code).toBe(0);
  const page = readFileSync(PAGE, 'utf8');

  const { code, out } = await accuracy(folder);

  expect(page).toMatch(
    /Words before\.\n[\s\S]*\| English durations \| 2 \| 2 \| 100\.0 % \| 98 % \| [0-9a-f]{8} \|\n[\s\S]*\nWords after\./,
  );
  expect(code).toBe(0);
  expect(out).toMatch(/^English durations +2 of 2 +100\.0 % +100\.0 % +98 %$/m);
});

test('one right case less of the same cases is a fall, and ends with 1', async () => {
  await accuracy(corpusOf([TWO_HOURS, HALF_HOUR]), '--save');

  const { code, out } = await accuracy(
    corpusOf([TWO_HOURS, { ...HALF_HOUR, expect: { durationMinutes: 31 } }]),
  );

  expect(code).toBe(1);
  expect(out).toMatch(/^English durations +1 of 2 +50\.0 % +100\.0 % +98 % +FALL$/m);
  expect(out).toMatch(/accuracy: \d+ passed, 1 failed/);
});

test('a disposition that is not right any more is a fall', async () => {
  await accuracy(corpusOf([TWO_HOURS]), '--save');

  const { code, out } = await accuracy(corpusOf([TWO_HOURS], 'command'));

  expect(code).toBe(1);
  expect(out).toMatch(/^mails: right disposition +0 of 1 .* FALL$/m);
});

test('other cases fall only where chance does not explain it', async () => {
  const many = (name: string, wrong: number) =>
    Array.from({ length: 30 }, (_, i) => ({
      ...HALF_HOUR,
      id: `${name}${i}`,
      expect: { durationMinutes: i < wrong ? 29 : 30 },
    }));
  await accuracy(corpusOf(many('a', 0)), '--save');

  const few = await accuracy(corpusOf(many('b', 2)));
  const lots = await accuracy(corpusOf(many('c', 12)));

  expect(few.code).toBe(0);
  expect(few.out).toMatch(/^English durations +28 of 30 +93\.3 % +100\.0 % \* +98 % +not reached$/m);
  expect(lots.code).toBe(1);
  expect(lots.out).toMatch(/^English durations .* FALL$/m);
});

test.each([
  ['a folder that is not there', () => join(root, 'nowhere'), /nowhere: there is no such folder\.\n$/],
  [
    'a folder without cases',
    () => root,
    /has no cases: neither time\/\*\.jsonl nor emails\/gold\.jsonl holds a line\.\n$/,
  ],
  [
    'a line that is none',
    () => corpusOf([{ id: 'd1', text: '2h', expect: { durationMinutes: 'two' } }]),
    /own-durations\.jsonl, line 1: this is no case of the corpus' form\.\n$/,
  ],
  [
    'turns that are no number',
    () => corpusOf([TWO_HOURS]),
    /^\S* *--turns takes a number up to 999, not "few"\.\n$/,
    ['--turns', 'few'],
  ],
])(
  '%s is told in one sentence, with exit code 1',
  async (_name, folder, sentence, more: readonly string[] = []) => {
    const { code, out, err } = await accuracy(folder(), ...more);

    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  },
);

test('a page without figures is told of', async () => {
  writeFileSync(PAGE, '# Accuracy\n');

  const { code, err } = await accuracy(corpusOf([TWO_HOURS]));

  expect(code).toBe(1);
  expect(err).toMatch(/accuracy\.md holds no figures: it needs the lines/);
});

test("the project's page keeps no times that were taken in haste", async () => {
  const { code, err } = await command(corpusOf([TWO_HOURS]), '--save', '--turns', '1');

  expect(code).toBe(1);
  expect(err).toMatch(/--save keeps times that were measured in full: leave --turns out\.\n$/);
});
