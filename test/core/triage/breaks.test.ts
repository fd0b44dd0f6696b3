// What is taken off a piece of work, and what only says its length or its ends once more.
import { describe, expect, test } from '@jest/globals';
import { told, writerOf } from './told.ts';

const GERMAN = writerOf('de-DE', 'Europe/Berlin');

describe('a break', () => {
  test.each([
    ['9:00-17:00, 30 min lunch'],
    ['9:00-17:00, 30 min for a break'],
    ['9:00-17:00, break of 30 min'],
    ['9:00-17:00, break was only about 30 min'],
    ['9:00-17:00, we had lunch for 30 min'],
    ['9:00-17:00 less 30 min'],
    ['9:00-17:00 with a 30 min break'],
    ['9:00-17:00, 30 min lunch already taken off'],
  ])('is taken off ends: %s', (text) => {
    expect(told(text)).toBe('11-24 450 - 09:00-17:00');
  });

  test('is taken off ends even where its writer has done so, for they tell no length', () => {
    expect(told('9:00-17:00, 30 Min. Pause bereits abgezogen', GERMAN)).toBe('11-24 450 - 09:00-17:00');
  });

  test('is taken off a length unless its writer says that it has been', () => {
    expect(told('8h ACME mit 30 Min. Pause', GERMAN)).toBe('11-24 450 ACME');
    expect(told('7h45 ACME, 30 Min. Pause bereits abgezogen', GERMAN)).toBe('11-24 465 ACME');
    expect(told('8h less 30 min lunch')).toBe('11-24 450 -');
  });

  test('is taken off once where both ends and length are told', () => {
    expect(told('9:00-17:00, 8h with a 30 min break')).toBe('11-24 450 - 09:00-17:00');
    expect(told('9:00-17:00 (8h less 30 min lunch)')).toBe('11-24 450 - 09:00-17:00');
  });

  test('adds up with another', () => {
    expect(told('9:00-17:00 with 30 min lunch and 15 min break')).toBe('11-24 435 - 09:00-17:00');
  });

  test('that is longer than the work is asked about', () => {
    expect(told('1h lunch & took 2h')).toMatch(/\? amount_impossible$/);
    expect(told('30 min lunch with Globex 1h')).toMatch(/\? amount_impossible$/);
  });
});

describe('ends and a length beside them', () => {
  test.each([
    ['9:00-11:00, so 2h', '11-24 120 - 09:00-11:00'],
    ['2h (9:00-11:00)', '11-24 120 - 09:00-11:00'],
    ['9:00-11:00 (2h05)', '11-24 125 - 09:00-11:00'],
  ])('are one piece of work: %s', (text, outcome) => {
    expect(told(text)).toBe(outcome);
  });

  test('are asked about where the length is longer than a rounding explains', () => {
    expect(told('9:00-11:00 (2h06)')).toMatch(/\? contradictory$/);
  });

  test('take no second length with them', () => {
    expect(told('9-11 Uhr (2h), 45m', GERMAN)).toBe('11-24 120 - 09:00-11:00; 11-24 45 -');
    expect(told('2h starting at 10am and 1h Globex')).toBe('11-24 120 Globex; 11-24 60 Globex');
  });

  test('tell two starts for one length: neither is taken', () => {
    expect(told('2h starting at 10am, then starting at 3pm')).toBe('11-24 120 -');
  });
});

describe('how long a thing is', () => {
  test.each([
    ['We met 9:00-10:00 about the 3-hour workshop', '11-24 60 - 09:00-10:00'],
    ['2h ACME after the 90-minute workshop', '11-24 120 ACME'],
    ['Cut the 3h film: 2h', '11-24 120 Cut'],
  ])('is no second piece of work: %s', (text, outcome) => {
    expect(told(text)).toBe(outcome);
  });

  test('is not what a vague time took', () => {
    expect(told('Cut the 3h film, took a few hours')).toBe('? amount_vague');
    expect(told('Watched the 3-hour film, took a few hours')).toBe('? amount_vague');
  });

  test('counts where nothing else is told', () => {
    expect(told('Cut the 3h film')).toBe('11-24 180 Cut');
    expect(told('Cut the 3h film, it was a 90-minute job')).toBe('11-24 180 Cut');
  });
});

describe('so much a day', () => {
  test('counts for each of several days', () => {
    expect(told('8h/day Monday and Tuesday ACME')).toBe('11-23 480 ACME; 11-24 480 ACME');
  });

  test('says of one day, or of none, no more than what is usual', () => {
    expect(told('8h/day yesterday ACME')).toBe('ignored');
    expect(told('8h/day for ACME')).toBe('ignored');
  });
});
