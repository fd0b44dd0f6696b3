// Days that are put together from pages: none is cut, and none is lost.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pagesOfDays, wholeDays } from '../../../shared/core/report/whole-days.ts';
import { entriesByChance, inPages } from './entries-by-chance.ts';

async function allOf<T>(pieces: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}
const dayOf = ({ memberId, workDate }: { readonly memberId: string; readonly workDate: string }) =>
  `${memberId}/${workDate}`;

test('pages of whole days hold every entry in its order, and each day in one page alone', async () => {
  await fc.assert(
    fc.asyncProperty(entriesByChance, fc.integer({ min: 1, max: 9 }), async (all, size) => {
      const pages = await allOf(pagesOfDays(inPages(all, size)));
      const days = await allOf(wholeDays(inPages(all, size)));

      expect(pages.flat()).toEqual(all);
      expect(pages).toHaveLength(Math.ceil(all.length / size) + 1);
      const ofPages = pages.flatMap((page) => [...new Set(page.map(dayOf))]);
      expect(ofPages).toEqual([...new Set(all.map(dayOf))]);
      expect(days.map((day) => [...new Set(day.map(dayOf))])).toEqual(ofPages.map((day) => [day]));
      expect(days.flat()).toEqual(all);
    }),
  );
});
