// A long run in slices makes each cell once, whatever the slices.
import { expect, test } from '@jest/globals';
import { rowCells } from '../../../bench/faults/cells.ts';
import { choose, SEEDS, seedOf, toSeeds } from '../../../bench/faults/choose.ts';

const all = rowCells();
const names = (seeds: string, change: { only?: string; without?: readonly string[] } = {}) =>
  choose(all, { only: '', without: [], ...change, seeds: toSeeds(seeds) }).map(({ name }) => name);

test('slices of the seeds part all cells among them', () => {
  const sliced = ['1-4', '5', '6-19', '20'].flatMap((seeds) => names(seeds));

  expect(sliced.toSorted()).toEqual(all.map(({ name }) => name).toSorted());
});

test('a cell has the same seed in each run, and the cells of all rows have most of the seeds', () => {
  expect(all.map(seedOf)).toEqual(rowCells().map(seedOf));
  expect(new Set(all.map(seedOf)).size).toBeGreaterThan(SEEDS / 2);
});

test('cells are chosen and left out by what their names begin with', () => {
  expect(names('1-20', { only: 'loop: ' })).toHaveLength(3);
  expect(names('1-20', { only: 'loop: ', without: ['loop: a robot'] })).toHaveLength(1);
});

test.each(['0-3', '1-21', '5-4', '', 'a', '1-', '-3', '1-2-3'])('%j is no slice', (text) => {
  expect(() => toSeeds(text)).toThrow('--seeds takes A-B from 1-20');
});
