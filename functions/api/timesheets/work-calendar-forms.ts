// What is shown by API of what is to be worked, and what a person may say of it.
import * as z from 'zod';
import { ABSENCE_KINDS, DAY_PARTS } from '../../../shared/core/timesheet/work-schedule.ts';
import { areUnlike, DAY_SECONDS, id, workDate } from '../request/request-fields.ts';
import { date } from '../request/view-fields.ts';

const MOST_WEEKS = 50;
const MOST_HOLIDAYS = 500;

/** Such as `DE-BE`. The letters are for people: what a region's holidays are says the workspace. */
export const region = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{1,15}$/, 'must be 2 to 16 capital letters, digits and dashes, such as DE-BE');

const daySeconds = z
  .array(z.int().min(0).max(DAY_SECONDS))
  .length(7, 'must be seven: from Monday to Sunday')
  .meta({ description: 'From Monday to Sunday.', examples: [[28800, 28800, 28800, 28800, 28800, 0, 0]] });

export const part = z.enum(DAY_PARTS);

export const ScheduleView = z
  .strictObject({
    memberId: z.string(),
    version: z
      .int()
      .meta({ description: '0: nothing was said yet, and the working day counts from Monday to Friday.' }),
    weeks: z
      .array(
        z.strictObject({
          validFrom: date,
          daySeconds: z.array(z.int()).readonly(),
          region: z.nullable(z.string()).meta({ description: 'Whose holidays are kept.' }),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'WorkSchedule' });

export const ScheduleForm = z
  .strictObject({
    weeks: z
      .array(z.strictObject({ validFrom: workDate, daySeconds, region: z.exactOptional(region) }))
      .max(MOST_WEEKS)
      .refine((weeks) => areUnlike(weeks.map(({ validFrom }) => validFrom)), {
        error: 'must begin on different days',
      })
      .meta({
        description:
          'Hours of a week, each in force until the next begin; nothing is to be worked before the first.',
      }),
  })
  .meta({ id: 'WorkScheduleForm' });

export const RegionsView = z
  .strictObject({ items: z.array(z.strictObject({ region: z.string() })).readonly() })
  .meta({ id: 'HolidayRegions' });

export const HolidaysView = z
  .strictObject({
    region: z.string(),
    version: z.int(),
    holidays: z.array(z.strictObject({ date, name: z.string(), part })).readonly(),
  })
  .meta({ id: 'Holidays' });

export const HolidaysForm = z
  .strictObject({
    holidays: z
      .array(
        z.strictObject({
          date: workDate,
          name: z.string().trim().min(1).max(100),
          part: part.default('full'),
        }),
      )
      .max(MOST_HOLIDAYS)
      .refine((days) => areUnlike(days.map((one) => one.date)), { error: 'must be on different days' })
      .meta({ description: 'All of the region: those that are not named are none any more.' }),
  })
  .meta({ id: 'HolidaysForm' });

export const AbsenceView = z
  .strictObject({
    memberId: z.string(),
    date,
    kind: z.enum(ABSENCE_KINDS),
    part: part.meta({ description: '`half`: half of the day is to be worked.' }),
    version: z.int(),
  })
  .meta({ id: 'Absence' });

export const AbsenceForm = z
  .strictObject({ kind: z.enum(ABSENCE_KINDS), part: part.default('full') })
  .meta({ id: 'AbsenceForm', examples: [{ kind: 'vacation' }] });

export const dayInPath = z.string().regex(/^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$/);
export const ofMember = { id } as const;
