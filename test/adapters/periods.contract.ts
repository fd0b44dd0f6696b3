// Timesheet periods in the ledger: what was submitted takes no change by any way until it is opened again.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { amended, voided } from '../../shared/core/ledger/entry-versions.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import {
  approve,
  reopen,
  requestChanges,
  type Stepped,
  submit,
} from '../../shared/core/timesheet/decide-period.ts';
import { daysOf, type TimesheetPeriod } from '../../shared/core/timesheet/period.ts';
import { contentOf } from '../../shared/core/timesheet/period-content.ts';
import type { PeriodSpan } from '../../shared/core/timesheet/period-span.ts';
import type { WorkDate } from '../../shared/core/work-date.ts';
import { day, draft, maya } from '../core/reply/receipt-facts.ts';
import { openPeriod, timeOn, WEEK } from '../core/timesheet/period-facts.ts';
import { jordan, logged, mailOf, NOW, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope(maya);
const elsewhere = toWorkspaceScope({ ...maya, workspaceId: 'w-2' });
const BY = { at: NOW.toISOString(), by: 'm-1', reason: 'a reason' };
const MONDAY = { from: day('2026-03-09'), to: day('2026-03-09') };
const CHANGED = { at: NOW.toISOString(), memberId: 'm-1', reason: 'forgot it' };

export function periodsContract(open: OpenStores): void {
  describe('a timesheet period', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    const write = (after: TimeEntry, before?: TimeEntry) =>
      stores.ledger.commit(scope, {
        writes: [{ kind: 'entry', after, ...(before && { before }), longestDaySeconds: 86_400 }],
        events: [],
      });
    const keep = (after: TimesheetPeriod, asRead?: ReadonlyMap<WorkDate, number>) =>
      stores.ledger.commit(scope, {
        writes: [{ kind: 'period', after, ...(asRead && { asRead }) }],
        events: [],
      });
    const done = (stepped: Stepped) => {
      if (stepped.kind !== 'done') throw new Error(stepped.why);
      return stepped.after;
    };
    const read = async (span: PeriodSpan = WEEK) => {
      const { days, entries } = await stores.periods.content(scope, 'm-1', span);
      const asRead = new Map(daysOf(span).map((one) => [one, days.get(one)?.changes ?? 0]));
      return { content: contentOf({ ...span, memberId: 'm-1' }, entries), asRead };
    };
    const submitted = async (span: PeriodSpan = WEEK) => {
      const before = (await stores.periods.find(scope, 'm-1', span)) ?? openPeriod([], span);
      const { content, asRead } = await read(span);
      const after = done(submit(before, content, {}, BY));
      expect(await keep(after, asRead)).toBe('written');
      return after;
    };
    const approved = async (projectId?: string) => {
      const before = await submitted();
      const part =
        projectId === undefined
          ? before.content
          : before.content.parts.find((one) => one.projectId === projectId);
      const after = done(approve(before, { projectId, contentHash: part?.contentHash ?? '' }, BY));
      expect(await keep(after)).toBe('written');
      return after;
    };

    test('is given back as it was written, with its reasons, and found by its days', async () => {
      await write(timeOn('a', 'p-1'));
      const first = await submitted();
      const after = done(requestChanges(first, { projectId: 'p-1' }, BY));
      await keep(after);

      expect(await stores.periods.find(scope, 'm-1', WEEK)).toEqual(after);
      expect(
        await stores.periods.between(scope, 'm-1', { from: WEEK.endDate, to: day('2026-12-31') }),
      ).toEqual([after]);
      expect(
        await stores.periods.between(scope, 'm-1', { from: day('2026-03-16'), to: day('2026-12-31') }),
      ).toEqual([]);
      expect(
        await stores.periods.between(scope, 'm-1', { from: day('2026-01-01'), to: day('2026-03-08') }),
      ).toEqual([]);
      expect(await stores.periods.find(scope, 'm-2', WEEK)).toBeUndefined();
      expect(await stores.periods.find(elsewhere, 'm-1', WEEK)).toBeUndefined();
    });

    test('marks its days, with what each comes to and how often it was written', async () => {
      await write(timeOn('a'));
      await write(timeOn('b'));
      await submitted();

      const days = await stores.periods.days(scope, 'm-1', { from: WEEK.startDate, to: WEEK.endDate });

      const marks = { period: 'week.2026-03-09.2026-03-15', closed: { '*': 'submitted' } };
      expect(days.get(WEEK.startDate)).toEqual({ seconds: 7200, changes: 2, ...marks });
      expect(days.get(WEEK.endDate)).toEqual({ seconds: 0, changes: 0, ...marks });
      expect(days.size).toBe(7);
      const { closed } = await stores.closedDays.of(maya, MONDAY);
      expect([...closed]).toEqual([['2026-03-09', { '*': 'submitted' }]]);
      expect((await stores.closedDays.of(jordan, MONDAY)).closed.size).toBe(0);
      const around = await stores.entryBook.around(scope, maya.memberId, { ...MONDAY, day: MONDAY.from });
      expect(around.closed).toEqual({ '*': 'submitted' });
    });

    test('takes no entry, no amended one, no voided one and none from another day', async () => {
      const [there, later] = [timeOn('a', 'p-1'), timeOn('b', 'p-1', 60, '2026-03-16')];
      await write(there);
      await write(later);
      await submitted();

      expect(await write(timeOn('c'))).toBe('locked');
      expect(await write(amended(there, { ...there, description: 'other' }, CHANGED), there)).toBe('locked');
      expect(await write(amended(there, { ...there, workDate: later.workDate }, CHANGED), there)).toBe(
        'locked',
      );
      expect(await write(voided(there, CHANGED), there)).toBe('locked');
      expect(await write(amended(later, { ...later, workDate: there.workDate }, CHANGED), later)).toBe(
        'locked',
      );
      expect(await write(timeOn('d', 'p-1', 60, '2026-03-16'))).toBe('written');
      expect((await read()).content.contentHash).toBe(
        (await stores.periods.find(scope, 'm-1', WEEK))?.content.contentHash,
      );
    });

    test('takes no entry beside watched others either', async () => {
      await submitted();
      const after = timeOn('c');
      const one = { kind: 'entry', after, longestDaySeconds: 86_400, daySeconds: 0 } as const;

      expect(await stores.ledger.commit(scope, { writes: [one], events: [] })).toBe('locked');
    });

    test('is not passed over by who may pass over locks', async () => {
      await submitted();
      const one = {
        kind: 'entry',
        after: timeOn('c'),
        longestDaySeconds: 86_400,
        override: 'owner',
      } as const;

      expect(await stores.ledger.commit(scope, { writes: [one], events: [] })).toBe('locked');
    });

    test('takes no mail, and the same mail without its days', async () => {
      await submitted();
      const [inside, outside] = [draft, { ...draft, workDate: day('2026-03-08') }];

      expect(await stores.recorder.record(outcomeOf(mailOf('a'), logged(inside, outside)))).toBe('locked');
      expect(await stores.recorder.record(outcomeOf(mailOf('a'), logged(outside)))).toBe('recorded');
    });

    test('is not submitted over an entry that came while it was read', async () => {
      const entry = timeOn('a', 'p-1');
      await write(entry);
      const { content, asRead } = await read();
      await write(amended(entry, { ...entry, description: 'other' }, CHANGED), entry);

      expect(await keep(done(submit(openPeriod(), content, {}, BY)), asRead)).toBe('stale');
      expect(await stores.periods.find(scope, 'm-1', WEEK)).toBeUndefined();
      expect(await write(timeOn('b'))).toBe('written');
    });

    test('is not submitted over a mail that came while it was read', async () => {
      const { content, asRead } = await read();
      await stores.recorder.record(outcomeOf(mailOf('a'), logged(draft)));

      expect(await keep(done(submit(openPeriod(), content, {}, BY)), asRead)).toBe('stale');
    });

    test('is decided once by two who decide at the same time', async () => {
      const before = await submitted();
      const { contentHash } = before.content;
      const both = [approve(before, { contentHash }, BY), requestChanges(before, {}, BY)].map(done);

      const commits = await Promise.all(both.map((after) => keep(after)));

      expect(commits.toSorted()).toEqual(['stale', 'written']);
    });

    test('has no day of another that was submitted', async () => {
      await submitted();
      const span = { kind: 'custom', startDate: day('2026-03-15'), endDate: day('2026-03-16') } as const;
      const { content, asRead } = await read(span);

      expect(await keep(done(submit(openPeriod([], span), content, {}, BY)), asRead)).toBe('stale');
      expect(await write(timeOn('b', 'p-1', 60, '2026-03-16'))).toBe('written');
    });

    test('is closed for the projects alone whose changes are not requested', async () => {
      const [one, two] = [timeOn('a', 'p-1'), timeOn('b', 'p-2')];
      await write(one);
      await write(two);
      const after = done(requestChanges(await approved('p-1'), { projectId: 'p-2' }, BY));
      expect(await keep(after)).toBe('written');

      const known = (projectId: string) => ({ kind: 'known', projectId, name: 'ACME' }) as const;
      expect(await write(voided(one, CHANGED), one)).toBe('locked');
      expect(await write(amended(two, { ...two, project: known('p-1') }, CHANGED), two)).toBe('locked');
      expect(await write(timeOn('c', 'p-1'))).toBe('locked');
      expect(await write(amended(two, { ...two, project: known('p-3') }, CHANGED), two)).toBe('written');
      expect(await write(timeOn('d'))).toBe('written');
      const again = await submitted();
      expect(again).toMatchObject({ status: 'partially_approved' });
      expect(await write(timeOn('e'))).toBe('locked');
    });

    test('takes changes again when it is reopened, and its days are free', async () => {
      const after = done(reopen(await approved(), BY));
      expect(await keep(after)).toBe('written');

      expect(await write(timeOn('c'))).toBe('written');
      const days = await stores.periods.days(scope, 'm-1', MONDAY);
      expect(days.get(WEEK.startDate)).toEqual({ seconds: 3600, changes: 1 });
      await submitted({ kind: 'custom', startDate: WEEK.startDate, endDate: WEEK.startDate });
    });

    test('of a whole month and of 62 days is one transaction', async () => {
      await submitted({ kind: 'month', startDate: day('2026-01-01'), endDate: day('2026-01-31') });
      await submitted({ kind: 'custom', startDate: day('2026-04-01'), endDate: day('2026-06-01') });

      expect(await write(timeOn('a', 'p-1', 60, '2026-06-01'))).toBe('locked');
      expect(await write(timeOn('a', 'p-1', 60, '2026-06-02'))).toBe('written');
    });
  });
}
