// Every word of every lexicon does in a plain sentence what it did when that was approved (`npm run readings`).
import { describe, expect, test } from '@jest/globals';
import { linesOf, readWordRecord, tablesOf, WORD_LANGUAGES } from './words.ts';

describe.each(WORD_LANGUAGES)('the words of %s', (language) => {
  const blocks = readWordRecord(language).trimEnd().split('\n\n');
  const approved = new Map(blocks.map((block) => [block.split(':')[0], block.split('\n')]));
  const tables = tablesOf(language);

  test('stand in the tables that are on record', () => {
    expect(tables.map(({ name }) => name)).toEqual([...approved.keys()]);
  });

  test.each(tables.map((table) => [table.name, table] as const))(
    'do the same as before: %s',
    (name, table) => {
      expect(linesOf(language, table)).toEqual(approved.get(name));
    },
  );
});
