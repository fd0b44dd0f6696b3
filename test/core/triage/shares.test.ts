// One time for several projects: each has it, or they share it (reading rule 9).
import { describe, expect, test } from '@jest/globals';
import { read } from './reading.ts';
import { told, writerOf } from './told.ts';

describe('what each of several projects has', () => {
  test('is as long for each of them, however many they are', () => {
    expect(read('1h each on Aal, Bremm, Corvo, Drava, Estrel, Fennik and Gorm').entries).toHaveLength(7);
  });

  test('is of no project that comes with its own time', () => {
    expect(told('1h each on ACME and Globex, Kestrel 2h')).toBe(
      '11-24 60 ACME; 11-24 60 Globex; 11-24 120 Kestrel',
    );
    expect(told('2h split between ACME and Globex, Kestrel 2h')).toBe(
      '11-24 60 ACME; 11-24 60 Globex; 11-24 120 Kestrel',
    );
  });

  test('says nothing of what is told behind it', () => {
    expect(told('2h each on ACME and Globex; 1h Kestrel and Northwind')).toBe(
      '11-24 120 ACME; 11-24 120 Globex; 11-24 60 Kestrel',
    );
    expect(told('1h Kestrel and Northwind, 2h each on ACME and Globex')).toBe(
      '11-24 60 Kestrel; 11-24 120 ACME; 11-24 120 Globex',
    );
  });

  test.each([
    ['2h each on ACME Globex', 'nothing links the two names'],
    ['2h each on ACME work and Globex', 'a word stands between them'],
    ['30 min each with Anna and Tom', 'people are no projects'],
    ['scripts, 20 min each', 'nothing says of how many'],
    ['7 people, 20 min each', 'each has time of their own'],
  ])('%j is asked about: %s', (text) => {
    expect(told(text)).toMatch(/\? amount_vague$/);
  });

  test('needs no project where it is of several days', () => {
    expect(told('2h each on Monday and Tuesday')).toBe('11-23 120 -; 11-24 120 -');
  });

  test('is not spread over names that only stand beside one another', () => {
    expect(told('je 2h auf ACME Globex', writerOf('de-DE', 'Europe/Berlin'))).toBe('11-24 120 ACME');
    expect(told('je 2h auf ACME so und Globex', writerOf('de-DE', 'Europe/Berlin'))).toBe('11-24 120 ACME');
  });
});

describe('what several projects share', () => {
  test('is divided among them', () => {
    expect(told('6h split evenly between ACME, Globex and Kestrel')).toBe(
      '11-24 120 ACME; 11-24 120 Globex; 11-24 120 Kestrel',
    );
  });

  test('goes to the one that is named when the other name is missing', () => {
    expect(told('6h split evenly between ACME and')).toBe('11-24 360 ACME');
    expect(told('6u gelijk verdeeld over ACME en', writerOf('nl-NL', 'Europe/Amsterdam'))).toBe(
      '11-24 360 ACME',
    );
  });

  test('is asked about where only its ends are told', () => {
    expect(told('9-12 split evenly between ACME and Globex')).toMatch(/\? amount_vague$/);
  });
});
