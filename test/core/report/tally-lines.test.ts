// Sums that one run lays down and the next takes up are the same sums.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GROUPINGS } from '../../../shared/core/report/grouping.ts';
import { ReportTally } from '../../../shared/core/report/tally.ts';
import { layDown, takeUp } from '../../../shared/core/report/tally-lines.ts';
import { daysIn } from '../../../shared/core/report/whole-days.ts';
import { entriesByChance, factsOf, policies } from './entries-by-chance.ts';

test('are the same after they were laid down and taken up, wherever that is', () => {
  const groupings = fc.uniqueArray(fc.constantFrom(...GROUPINGS), { minLength: 0, maxLength: 2 });
  fc.assert(
    fc.property(entriesByChance, groupings, policies, fc.nat(40), (all, groupBy, workspace, cut) => {
      const tally = () => new ReportTally({ groupBy }, factsOf({ workspace }));
      const [whole, before, after, other] = [tally(), tally(), tally(), tally()];
      const days = [...daysIn(all)];
      for (const day of days) whole.countIn(day);

      for (const day of days.slice(0, cut)) before.countIn(day);
      takeUp([...layDown([before, whole], groupBy)].join(''), [after, other]);
      for (const day of days.slice(cut)) after.countIn(day);

      for (const one of [after, other]) {
        expect(one.totals).toEqual(whole.totals);
        expect(one.groups).toEqual(whole.groups);
        expect(one.rules).toEqual(whole.rules);
        expect(one.projectNames).toEqual(whole.projectNames);
        expect(one.size).toBe(whole.size);
      }
    }),
  );
});

test.each([
  ['of no tally', '["group",["p-1"],[1,60,60,0,0]]\n'],
  ['of a form that is not known', '["tally",0,2]\n'],
  ['that is cut', '["tally",0,1]\n["group",["p-1"],[1,60'],
])('a line %s is not taken for sums', (_what, text) => {
  const tally = new ReportTally({ groupBy: ['project'] }, factsOf({}));

  expect(() => takeUp(text, [tally])).toThrow();
});
