// The page of threats names for each a test that guards it: here each is looked for, by its file and its words.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/threats.md', root), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| [STRIDE] \|/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.trim()));

interface Guard {
  readonly file: string;
  readonly name: string;
}

/** A file, then the words of one or more of its tests, as often as there are guards. */
function guardsOf(cell: string): readonly Guard[] {
  let file = '';
  return [...cell.matchAll(/`(test\/[\w./-]+)`|“([^”]+)”/g)].flatMap(([, found, name]) => {
    file = found ?? file;
    return name === undefined ? [] : [{ file, name }];
  });
}

const guards = rows.flatMap((row) => guardsOf(row.at(-1) ?? ''));

test('every letter of STRIDE is thought of, and every threat has its guard', () => {
  const letters = new Set(rows.map(([first = '']) => first.replace(/\W/g, '')));

  expect([...letters].sort()).toEqual(['D', 'E', 'I', 'R', 'S', 'T']);
  expect(rows.filter((row) => row.length !== 4 || guardsOf(row.at(-1) ?? '').length === 0)).toEqual([]);
});

describe('a guard', () => {
  test.each(guards)('is there: $file $name', ({ file, name }) => {
    expect(existsSync(new URL(file, root))).toBe(true);
    const source = readFileSync(new URL(file, root), 'utf8').replaceAll("\\'", "'");
    expect(source.includes(name)).toBe(true);
  });
});
