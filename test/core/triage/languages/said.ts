// What becomes of a text of one language, as it is told in the tables beside this file: `90 2026-03-17; 30 2026-03-18`,
// `day 2026-03-16`, `ask`, `command` or `nothing`.

import { expect, test } from '@jest/globals';
import { read, type Where } from '../reading.ts';
import { outcomeOf } from '../voices/outcome.ts';

/** A member's zone and locale on Wednesday, 18 March 2026, at 16:05 UTC. */
export const onWednesday = (locale: string, timeZone: string): Where => ({
  instant: '2026-03-18T16:05:00.000Z',
  locale,
  timeZone,
  catalogue: { clients: [], projects: [] },
});

/** Said in the form of what is expected: its clocks, projects or days only where that shows them. */
export function said(text: string, expected: string, where: Where): string {
  if (!expected.startsWith('day'))
    return outcomeOf(text, { clocks: /\d\d:\d\d-/.test(expected), projects: expected.includes('@') }, where);
  const dates = read(text, where).days.flatMap((one) => one.dates);
  return `day ${dates.join(' ')}`;
}

/** `120 09:00-11:00` as it is said of Wednesday itself. */
export const onTheDay = (expected: string): string =>
  expected
    .split('; ')
    .map((one) => one.replace(' ', ' 2026-03-18 '))
    .join('; ');

/** A test for each text of a member there, who writes it on Wednesday at `instant`, unless said at 16:05 UTC. */
export function saidThere(
  locale: string,
  timeZone: string,
  cases: readonly (readonly [text: string, expected: string])[],
  instant?: string,
): void {
  const where = { ...onWednesday(locale, timeZone), ...(instant !== undefined && { instant }) };
  test.each(cases)(`${locale}, %j is %j`, (text, expected) => {
    expect(said(text, expected, where)).toBe(expected);
  });
}
