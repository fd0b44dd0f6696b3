// Twins of what is to be worked, and of what changes it.
import type {
  AbsenceEndWrite,
  AbsenceWrite,
  HolidaysWrite,
  ScheduleWrite,
} from '../../shared/core/ledger/calendar-change.ts';
import type { WorkCalendar } from '../../shared/ports/work-calendar.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

export function memoryWorkCalendar({ schedules, absences, holidays }: MemoryState): WorkCalendar {
  return {
    schedule: async ({ workspaceId }, memberId) => schedules.get(scopeKey({ workspaceId, memberId })),
    absences: async ({ workspaceId }, memberId, { from, to }) =>
      [...absences.values()]
        .filter((one) => scopeKey(one) === scopeKey({ workspaceId, memberId }))
        .filter(({ date }) => from <= date && date <= to)
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
    absence: async ({ workspaceId }, memberId, date) =>
      absences.get(`${scopeKey({ workspaceId, memberId })} ${date}`),
    holidays: async ({ workspaceId }, region) => holidays.get(`${workspaceId} ${region}`),
    regions: async ({ workspaceId }) =>
      [...holidays.values()]
        .filter((one) => one.workspaceId === workspaceId)
        .map(({ region }) => region)
        .sort(),
  };
}

const staleUnless = (isAsRead: boolean) => (isAsRead ? undefined : ('stale' as const));
const isNext = (before: { readonly version: number } | undefined, after: { readonly version: number }) =>
  (before?.version ?? 0) + 1 === after.version;

export const SCHEDULE_WRITER: Writer<ScheduleWrite> = {
  refuse: ({ schedules }, { after }) => staleUnless(isNext(schedules.get(scopeKey(after)), after)),
  put: ({ schedules }, { after }) => void schedules.set(scopeKey(after), after),
};

export const HOLIDAYS_WRITER: Writer<HolidaysWrite> = {
  refuse: ({ holidays }, { after }) =>
    staleUnless(isNext(holidays.get(`${after.workspaceId} ${after.region}`), after)),
  put: ({ holidays }, { after }) => void holidays.set(`${after.workspaceId} ${after.region}`, after),
};

export const ABSENCE_WRITER: Writer<AbsenceWrite> = {
  refuse: ({ absences }, { after }) =>
    staleUnless(isNext(absences.get(`${scopeKey(after)} ${after.date}`), after)),
  put: ({ absences }, { after }) => void absences.set(`${scopeKey(after)} ${after.date}`, after),
};

export const ABSENCE_END_WRITER: Writer<AbsenceEndWrite> = {
  refuse: ({ absences }, { after }) =>
    staleUnless(absences.get(`${scopeKey(after)} ${after.date}`)?.version === after.version),
  put: ({ absences }, { after }) => void absences.delete(`${scopeKey(after)} ${after.date}`),
};
