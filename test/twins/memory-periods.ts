// The twin of timesheet periods and of the marks on their days.
import type { PeriodWrite } from '../../shared/core/ledger/change.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import { daysOf, spanId } from '../../shared/core/timesheet/period.ts';
import type { PeriodSpan } from '../../shared/core/timesheet/period-span.ts';
import type { WorkDate } from '../../shared/core/work-date.ts';
import type { DayStates, PeriodBook } from '../../shared/ports/periods.ts';
import { totalOn } from './memory-entries.ts';
import { dayKey, daysBetween } from './memory-locks.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

const keyOf = (scope: MemberScope, span: PeriodSpan) => `${scopeKey(scope)}/${spanId(span)}`;

export const PERIOD_WRITER: Writer<PeriodWrite> = {
  refuse: (state, { after, asRead }) => {
    if ((state.periods.get(keyOf(after, after))?.version ?? 0) !== after.version - 1) return 'stale';
    const isAsRead = daysOf(after).every((day) => {
      const { period, changes = 0 } = state.days.get(dayKey(after, day)) ?? {};
      const isOurs = period === spanId(after) || (after.closed !== undefined && period === undefined);
      return isOurs && (asRead === undefined || asRead.get(day) === changes);
    });
    return isAsRead ? undefined : 'stale';
  },
  put: (state, { after }) => {
    state.periods.set(keyOf(after, after), after);
    for (const day of daysOf(after)) {
      const { changes = 0 } = state.days.get(dayKey(after, day)) ?? {};
      const marks = after.closed && { period: spanId(after), closed: after.closed };
      state.days.set(dayKey(after, day), { changes, ...marks });
    }
  },
};

export function memoryPeriods(state: MemoryState): PeriodBook {
  const daysIn = (scope: MemberScope, from: WorkDate, to: WorkDate): DayStates =>
    new Map(
      daysBetween(state, scope, from, to).map(([day, one]) => [
        day,
        { seconds: totalOn(state, scope, day), ...one },
      ]),
    );
  return {
    between: async ({ workspaceId }, memberId, { from, to }) =>
      [...state.periods.values()]
        .filter((one) => scopeKey(one) === scopeKey({ workspaceId, memberId }))
        .filter(({ startDate, endDate }) => startDate <= to && endDate >= from)
        .toSorted((one, other) => (spanOrder(one) < spanOrder(other) ? -1 : 1)),
    find: async ({ workspaceId }, memberId, span) =>
      state.periods.get(keyOf({ workspaceId, memberId }, span)),
    days: async ({ workspaceId }, memberId, { from, to }) => daysIn({ workspaceId, memberId }, from, to),
    content: async ({ workspaceId }, memberId, { startDate, endDate }) => {
      const owner = { workspaceId, memberId };
      const entries = [...state.entries.values()].filter(
        (entry) =>
          scopeKey(entry) === scopeKey(owner) && startDate <= entry.workDate && entry.workDate <= endDate,
      );
      return { days: daysIn(owner, startDate, endDate), entries };
    },
  };
}

const spanOrder = ({ startDate, endDate, kind }: PeriodSpan) => `${startDate}#${endDate}#${kind}`;
