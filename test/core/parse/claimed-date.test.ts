import { describe, expect, test } from '@jest/globals';
import { readClaimedDate } from '../../../shared/core/parse/claimed-date.ts';

const BEFORE = { instant: '2026-03-18T10:00:00.000Z', utcOffsetMinutes: 60 };
const read = (value: string) => readClaimedDate(value, BEFORE)?.instant.slice(0, 16);

describe('dates as clients write them for people', () => {
  test.each<[string, string]>([
    ['Tue, 17 Mar 2026 09:12:00 +0000', '2026-03-17T09:12'],
    ['Tue, 17 Mar 2026 09:12:00 -0700', '2026-03-17T16:12'],
    ['March 16, 2026 at 5:10:44 PM PDT', '2026-03-17T00:10'],
    ['Monday, September 19, 2025, 5:55:44 PM -0400', '2025-09-19T21:55'],
    ['Dienstag, 17. März 2026 um 09:12', '2026-03-17T08:12'],
    ['17. März 2026 um 09:12:08 OESZ', '2026-03-17T06:12'],
    ['mar. 10 mars 2026 à 14h05', '2026-03-10T13:05'],
    ['martes, 17 de marzo de 2026 9:12', '2026-03-17T08:12'],
    ['terça-feira, 17 de março de 2026 09:12', '2026-03-17T08:12'],
    ['di 17 mrt 2026 om 09:12', '2026-03-17T08:12'],
    ['mar 17 mar 2026 alle ore 09:12', '2026-03-17T08:12'],
    ['2026年3月17日(火) 9:12', '2026-03-17T08:12'],
    ['2026年3月17日 午後9:12', '2026-03-17T20:12'],
    ['17.03.2026 3:35 nachm.', '2026-03-17T14:35'],
    ['17.3.26 09:12', '2026-03-17T08:12'],
    ['tirsdag 17. marts 2026 kl. 09.12', '2026-03-17T08:12'],
    ['2026-03-17 17:21 GMT+01:00', '2026-03-17T16:21'],
    ['2026-03-17 17:21 GMT+1', '2026-03-17T16:21'],
    ['02/10/2026 4:52 PM EST', '2026-02-10T21:52'],
    ['25/02/2026 12:46', '2026-02-25T11:46'],
    ['03/17/2026 12:46', '2026-03-17T11:46'],
    ['17 March 2026', '2026-03-17T11:00'],
    ['16 March 2026 at 12:10 AM', '2026-03-15T23:10'],
    ['05/12/2025 10:00', '2025-12-05T09:00'],
    ['12/05/2025 10:00', '2025-12-05T09:00'],
    ['04/03/2026 10:00', '2026-03-04T09:00'],
    ['03/03/2026 10:00', '2026-03-03T09:00'],
  ])('%s', (value, instant) => {
    expect(read(value)).toBe(instant);
  });

  test.each([
    '',
    'Tuesday',
    '45 March 2026 10:00',
    '2026-13-45',
    '31/31/2026 10:00',
    'Foo 12 bar 2026',
    '01/02/2026 10:00',
    '09/10/2027 10:00',
    'March 2026',
  ])('"%s" is none for certain', (value) => {
    expect(read(value)).toBeUndefined();
  });

  test('an hour that no clock shows is no hour', () => {
    expect(read('17 March 2026 25:10')).toBe('2026-03-17T11:00');
  });

  test('without a mail around it only a date with its own zone is one', () => {
    expect(readClaimedDate('17 March 2026 09:12', undefined)).toBeUndefined();
    expect(readClaimedDate('01/02/2026 09:12 +0000', undefined)).toBeUndefined();
    expect(readClaimedDate('17 March 2026 09:12 GMT', undefined)?.instant).toBe('2026-03-17T09:12:00.000Z');
    expect(readClaimedDate('17 March 2026 09:12 +2599', undefined)).toBeUndefined();
  });
});
