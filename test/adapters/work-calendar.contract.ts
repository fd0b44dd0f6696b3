// What holds of hours, holidays and absences, for everyone who keeps them.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { Write } from '../../shared/core/ledger/change.ts';
import type { Absence, HolidayCalendar, WorkSchedule } from '../../shared/core/timesheet/work-schedule.ts';
import { day, maya } from '../core/reply/receipt-facts.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope(maya);
const elsewhere = toWorkspaceScope({ ...maya, workspaceId: 'w-2' });

const schedule: WorkSchedule = {
  workspaceId: 'w-1',
  memberId: 'm-1',
  version: 1,
  weeks: [{ validFrom: day('2026-01-01'), daySeconds: [8, 8, 8, 8, 8, 0, 0], region: 'DE-BE' }],
};
const calendar: HolidayCalendar = {
  workspaceId: 'w-1',
  region: 'DE-BE',
  version: 1,
  holidays: [{ date: day('2026-03-09'), name: 'Frauentag', part: 'full' }],
};
const absence = (date: string, change: Partial<Absence> = {}): Absence => ({
  workspaceId: 'w-1',
  memberId: 'm-1',
  date: day(date),
  kind: 'vacation',
  part: 'full',
  version: 1,
  ...change,
});

export function workCalendarContract(open: OpenStores): void {
  describe('what is to be worked', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    const write = (write: Write) => stores.ledger.commit(scope, { writes: [write], events: [] });

    test('has hours, each version over the one that was read', async () => {
      expect(await stores.workCalendar.schedule(scope, 'm-1')).toBeUndefined();
      expect(await write({ kind: 'schedule', after: schedule })).toBe('written');
      expect(await write({ kind: 'schedule', after: schedule })).toBe('stale');
      const next = { ...schedule, version: 2, weeks: [] };
      expect(await write({ kind: 'schedule', after: { ...next, version: 3 } })).toBe('stale');
      expect(await stores.workCalendar.schedule(scope, 'm-1')).toEqual(schedule);

      expect(await write({ kind: 'schedule', after: next })).toBe('written');
      expect(await stores.workCalendar.schedule(scope, 'm-1')).toEqual(next);
      expect(await stores.workCalendar.schedule(scope, 'm-2')).toBeUndefined();
      expect(await stores.workCalendar.schedule(elsewhere, 'm-1')).toBeUndefined();
    });

    test('has holidays by region, in its workspace alone', async () => {
      await write({ kind: 'holidays', after: { ...calendar, region: 'FR' } });
      expect(await write({ kind: 'holidays', after: calendar })).toBe('written');
      expect(await write({ kind: 'holidays', after: calendar })).toBe('stale');

      expect(await stores.workCalendar.holidays(scope, 'DE-BE')).toEqual(calendar);
      expect(await stores.workCalendar.regions(scope)).toEqual(['DE-BE', 'FR']);
      expect(await stores.workCalendar.holidays(elsewhere, 'DE-BE')).toBeUndefined();
      expect(await stores.workCalendar.regions(elsewhere)).toEqual([]);
    });

    test('has days on which somebody is away, by day', async () => {
      for (const date of ['2026-03-31', '2026-03-10', '2026-04-01', '2026-03-01', '2026-02-28'])
        expect(await write({ kind: 'absence', after: absence(date) })).toBe('written');

      const march = { from: day('2026-03-01'), to: day('2026-03-31') };
      const found = await stores.workCalendar.absences(scope, 'm-1', march);
      expect(found.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-10', '2026-03-31']);
      expect(await stores.workCalendar.absences(scope, 'm-2', march)).toEqual([]);
      expect(await stores.workCalendar.absences(elsewhere, 'm-1', march)).toEqual([]);
    });

    test('takes a day over and back, over the version that was read', async () => {
      const sick = absence('2026-03-10', { kind: 'sickness', part: 'half', version: 2 });
      await write({ kind: 'absence', after: absence('2026-03-10') });
      expect(await write({ kind: 'absence', after: absence('2026-03-10') })).toBe('stale');
      expect(await write({ kind: 'absence', after: sick })).toBe('written');
      expect(await stores.workCalendar.absence(scope, 'm-1', day('2026-03-10'))).toEqual(sick);

      expect(await write({ kind: 'absenceEnd', after: absence('2026-03-10') })).toBe('stale');
      expect(await write({ kind: 'absenceEnd', after: sick })).toBe('written');
      expect(await stores.workCalendar.absence(scope, 'm-1', day('2026-03-10'))).toBeUndefined();
      expect(await write({ kind: 'absenceEnd', after: sick })).toBe('stale');
    });
  });
}
