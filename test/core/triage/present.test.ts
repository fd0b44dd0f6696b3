// What stands at a place that was found is handed out; nothing else is.
import { expect, test } from '@jest/globals';
import { present } from '../../../shared/core/triage/text/present.ts';

test('hands out what stands at the place, be it zero or empty', () => {
  expect([0, '', false].map(present)).toEqual([0, '', false]);
});

test('throws where nothing stands', () => {
  expect(() => present([1][7])).toThrow(RangeError);
});
