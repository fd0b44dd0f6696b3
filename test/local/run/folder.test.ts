import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { emptyDataFolder, openDataFolder } from '../../../local/run/data-folder.ts';
import { lockFolder } from '../../../local/run/folder-lock.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('opening the data folder', () => {
  test('makes it, and may be done again', () => {
    const dir = join(parent, 'a', 'b');

    openDataFolder(dir);
    openDataFolder(dir);

    expect(readdirSync(dir)).toEqual(['.timepost-data', 'logs']);
  });

  test("refuses a folder with somebody else's files, and leaves it as it was", () => {
    writeFileSync(join(parent, 'letter.txt'), '');

    expect(() => openDataFolder(parent)).toThrow(
      `${parent} holds other files: name an empty folder with --data.`,
    );
    expect(readdirSync(parent)).toEqual(['letter.txt']);
  });

  test('a file in its place is told', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');

    expect(() => openDataFolder(file)).toThrow(`${file} cannot be written (ENOTDIR)`);
  });

  test('says in one sentence that it cannot be written', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');

    expect(() => openDataFolder(join(file, 'data'))).toThrow(
      /cannot be written \(ENOTDIR\): name another folder with --data\.$/,
    );
  });
});

describe('a fresh start', () => {
  test('removes what was there, but not what is to be kept', () => {
    openDataFolder(parent);
    mkdirSync(join(parent, 'aws'));
    writeFileSync(join(parent, 'lock'), 'held');

    emptyDataFolder(parent, ['lock']);

    expect(readdirSync(parent)).toEqual(['.timepost-data', 'lock', 'logs']);
  });

  test('removes nothing of a folder that is not ours', () => {
    writeFileSync(join(parent, 'letter.txt'), '');

    emptyDataFolder(parent, []);

    expect(readdirSync(parent)).toEqual(['letter.txt']);
  });
});

describe('one stack for each folder', () => {
  test('a second is refused while the first runs, and not after it', async () => {
    const first = await lockFolder(parent, 0);

    await expect(lockFolder(parent, 0)).rejects.toThrow(
      /^A Timepost already runs on .*: stop it, or name another/,
    );
    first.release();
    const second = await lockFolder(parent, 0);

    expect([first.wasLeft, second.wasLeft]).toEqual([false, false]);
    second.release();
    expect(existsSync(join(parent, 'lock'))).toBe(false);
  });

  test('a second that is patient gets it from a first that stops', async () => {
    const first = await lockFolder(parent, 0);
    setTimeout(() => first.release(), 150);

    const second = await lockFolder(parent, 60_000);

    expect(second.wasLeft).toBe(false);
    second.release();
  });

  test.each([
    ['of a process that is gone', '1 8c0ffee0-0000-4000-8000-000000000000'],
    ['that is empty', ''],
    ['that is damaged', 'x y z'],
  ])('a lock %s is taken over, and that is told', async (_which, content) => {
    writeFileSync(join(parent, 'lock'), content);

    const lock = await lockFolder(parent, 0);

    expect(lock.wasLeft).toBe(true);
    expect(readFileSync(join(parent, 'lock'), 'utf8')).not.toBe(content);
    lock.release();
  });

  test('of many at the same time one gets it', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(parent, 0)));

    const got = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(got).toHaveLength(1);
    got[0]?.release();
  });
});
