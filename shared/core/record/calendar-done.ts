// What was done to hours, holidays and absences, as audit events tell it.
import type { Absence, HolidayCalendar, WorkSchedule } from '../timesheet/work-schedule.ts';
import type { Done } from './to-change-event.ts';

export function scheduleDone({ memberId, version, weeks }: WorkSchedule): Done {
  const said = weeks.map(({ validFrom, daySeconds, region = '' }) =>
    [validFrom, ...daySeconds, region].join(),
  );
  return {
    action: 'schedule.set',
    object: { kind: 'schedule', id: memberId },
    facts: [String(version), ...said],
    once: String(version),
  };
}

/** Without the names of the days. */
export function holidaysDone({ region, version, holidays }: HolidayCalendar): Done {
  return {
    action: 'holidays.set',
    object: { kind: 'holidays', id: region },
    facts: [String(version), ...holidays.map(({ date, part }) => `${date},${part}`)],
    once: String(version),
  };
}

/** Without why somebody was away: that can be guessed from a digest. */
export function absenceDone(
  action: 'absence.set' | 'absence.removed',
  { memberId, date, part, version }: Absence,
): Done {
  return {
    action,
    object: { kind: 'absence', id: `${memberId}/${date}` },
    facts: [memberId, date, part, String(version)],
    once: String(version),
  };
}
