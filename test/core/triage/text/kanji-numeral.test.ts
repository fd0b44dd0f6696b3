// Numerals in Chinese characters.
import { expect, test } from '@jest/globals';
import { kanjiNumeral, numeralLength } from '../../../../shared/core/triage/text/kanji-numeral.ts';

test.each([
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十五', 25],
  ['百', 100],
  ['百二十', 120],
  ['三百五', 305],
  ['二千二十六', 2026],
  ['二〇二六', 2026],
  ['〇', 0],
  ['〇十', 0],
  ['九千九百九十九', 9999],
])('%s is %i', (written, value) => {
  expect(kanjiNumeral(written)).toBe(value);
});

test.each([
  ['二十五分', 0, 3],
  ['二十五分', 1, 2],
  ['分二', 0, 0],
  ['分二', 1, 1],
  ['二', 1, 0],
  ['九千九百九十九', 0, 7],
  ['九千九百九十九九', 0, 0],
])('in %s a numeral at %i has %i characters', (run, at, length) => {
  expect(numeralLength(run, at)).toBe(length);
});
