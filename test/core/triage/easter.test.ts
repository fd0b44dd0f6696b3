// Easter of many years, as the tables of the church have it, among them the earliest and the latest that there is.
import { expect, test } from '@jest/globals';
import { onWednesday, said } from './languages/said.ts';

const SUNDAYS =
  '1954-04-18 1981-04-19 2000-04-23 2008-03-23 2011-04-24 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2038-04-25 2049-04-18 2076-04-19 2100-03-28 2199-04-14 2285-03-22';

test.each(SUNDAYS.split(' '))('Easter Sunday is %s', (sunday) => {
  const where = {
    ...onWednesday('en-GB', 'Europe/London'),
    instant: `${sunday.slice(0, 4)}-05-01T12:00:00.000Z`,
  };

  expect(said('2h ACME on Easter Sunday', `120 ${sunday}`, where)).toBe(`120 ${sunday}`);
});
