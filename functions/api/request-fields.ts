// Fields that several requests take in one form.
import * as z from 'zod';
import { parseWorkDate, type WorkDate } from '../../shared/core/work-date.ts';
import { isTimeZone } from '../../shared/core/zone.ts';

export const workDate = z
  .string({ error: 'is required: a day, YYYY-MM-DD' })
  .transform((text, { addIssue }): WorkDate => {
    const found = parseWorkDate(text);
    if (found !== undefined) return found;
    addIssue({ code: 'custom', message: 'must be a day that exists, YYYY-MM-DD' });
    return z.NEVER;
  })
  .meta({ format: 'date', pattern: '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$' });

export const timeZone = z
  .string()
  .refine((name) => isTimeZone(name), { error: 'must be an IANA time zone' })
  .meta({ format: 'iana-time-zone' });

export const id = z.string().min(1).max(64);

/** In a query. */
export const isTrue = z.enum(['true', 'false']).transform((text) => text === 'true');
