// Reads texts as a member in London would have written them on Tuesday, 24 November 2026, at 10:00.
import type { Catalogue } from '../../../shared/core/catalogue.ts';
import { decide } from '../../../shared/core/triage/decide.ts';
import type { ReadingContext } from '../../../shared/core/triage/read/context.ts';
import { type Reading, readText } from '../../../shared/core/triage/read-text.ts';
import { referenceOf } from '../../../shared/core/triage/reference.ts';

export const CATALOGUE: Catalogue = {
  clients: [{ clientId: 'c-brook', name: 'Brookfield' }],
  projects: [
    {
      projectId: 'p-site',
      clientId: 'c-brook',
      name: 'Brookfield intranet',
      code: 'BRK-7',
      aliases: ['intranet'],
      billableDefault: true,
      archived: false,
    },
    { projectId: 'p-old', name: 'Lakeside', code: 'LAK', aliases: [], billableDefault: true, archived: true },
  ],
};

export interface Where {
  readonly instant?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly catalogue?: Catalogue;
}

export function contextOf({
  instant = '2026-11-24T10:00:00.000Z',
  timeZone = 'Europe/London',
  locale = 'en-GB',
  catalogue = CATALOGUE,
}: Where = {}): ReadingContext {
  const header = { sentAt: { instant, utcOffsetMinutes: 0 } };
  const { now } = referenceOf({ header, arrival: { receivedAt: instant } }, timeZone);
  return { now, timeZone, locale, workdayMinutes: 480, catalogue, source: 'body' };
}

export function read(text: string, where?: Where): Reading {
  return readText(text, contextOf(where));
}

/** `2026-11-23 120`, one for each entry. */
export function entriesIn(text: string, where?: Where): readonly string[] {
  return read(text, where).entries.map(({ workDate, minutes }) => `${workDate} ${minutes}`);
}

export function dispositionOf(text: string, where?: Where): string {
  return decide(read(text, where)).disposition;
}
