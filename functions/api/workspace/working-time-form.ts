// The bounds of working time of a workspace, as they are said and shown by API.
import * as z from 'zod';
import type { WorkingTimeRules } from '../../../shared/core/timesheet/working-time.ts';
import { DAY_SECONDS } from '../request/request-fields.ts';

const day = z.int().min(1).max(DAY_SECONDS);

/** Each may be said, or unsaid by null. */
export const WORKING_TIME = {
  mostDaySeconds: day.meta({ description: 'A day on which more is worked is warned of.' }),
  mostWeekSeconds: z
    .int()
    .min(1)
    .max(7 * DAY_SECONDS),
  leastRestSeconds: day.meta({
    description: 'Between the end of one day of work and the beginning of the next.',
  }),
  breaks: z
    .array(z.strictObject({ afterSeconds: z.int().min(0).max(DAY_SECONDS), breakSeconds: day }))
    .max(5)
    .meta({ description: 'How long a break is due where more than that is worked on a day.' }),
};

export const WorkingTimeView = z
  .strictObject({
    mostDaySeconds: z.nullable(z.int()),
    mostWeekSeconds: z.nullable(z.int()),
    leastRestSeconds: z.nullable(z.int()),
    breaks: z.array(z.strictObject({ afterSeconds: z.int(), breakSeconds: z.int() })).readonly(),
  })
  .meta({
    id: 'WorkingTime',
    description:
      'Bounds that the workspace set for itself: what lies beyond is warned of, and never refused.',
  });

export function toWorkingTimeView(rules: WorkingTimeRules): z.output<typeof WorkingTimeView> {
  const { mostDaySeconds, mostWeekSeconds, leastRestSeconds, breaks = [] } = rules;
  return {
    mostDaySeconds: mostDaySeconds ?? null,
    mostWeekSeconds: mostWeekSeconds ?? null,
    leastRestSeconds: leastRestSeconds ?? null,
    breaks,
  };
}
