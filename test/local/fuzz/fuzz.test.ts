// The fuzzer itself: it repeats by its seed, leads on by what it reaches, and tells what it finds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { addSeen, type Ran } from '../../../local/fuzz/covered.ts';
import { mutate } from '../../../local/fuzz/mutate.ts';
import { seedMails } from '../../../local/fuzz/seed-mails.ts';
import { tryTrial } from '../../../local/fuzz/try-mail.ts';
import { randomOf } from '../../../local/random.ts';

const MAILS = 600;
const OWN = seedMails(false);

test('a seed gives the same mails again, another seed gives others', () => {
  const madeBy = (seed: number) => {
    const random = randomOf(seed);
    return Array.from({ length: 20 }, () => mutate(random.pick(OWN), random.pick(OWN), random));
  };

  expect(madeBy(1)).toEqual(madeBy(1));
  expect(madeBy(2)).not.toEqual(madeBy(1));
});

test('every mail from which it starts comes to an end, the same with both line ends', async () => {
  for (const mail of OWN)
    expect(await tryTrial({ mail, locale: 'en-GB', bothLineEnds: true })).not.toHaveProperty('fault');
});

test('code counts as new once', () => {
  const seen: Ran = new Map();
  const ran = (...paint: readonly number[]): Ran => new Map([['a.ts', Uint8Array.from(paint)]]);

  expect(addSeen(seen, ran(1, 0, 1))).toBe(2);
  expect(addSeen(seen, ran(1, 0))).toBe(0);
  expect(addSeen(seen, ran(0, 1, 1, 1))).toBe(2);
});

test('some hundreds of changed mails crash nothing and hang nothing', async () => {
  const child = spawn(process.execPath, [
    'local/fuzz.ts',
    '--own',
    '--seed',
    '20261124',
    '--mails',
    String(MAILS),
  ]);
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);

  expect(out).toMatch(/^fuzz: \d+ passed, 0 failed$/m);
  expect(Number(/^fuzz: (\d+) passed/m.exec(out)?.[1])).toBeGreaterThanOrEqual(MAILS);
  expect(code).toBe(0);
});

test.each([
  ['--minutes', 'soon', '--minutes takes a number, not "soon".'],
  ['--seed', '', '--seed takes a number, not "".'],
])('%s %j is refused in words', async (flag, value, words) => {
  const child = spawn(process.execPath, ['local/fuzz.ts', flag, value]);
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);

  expect(err.trim()).toBe(words);
  expect(code).toBe(1);
});
