// Fields that several requests take in one form.
import * as z from 'zod';
import type { Span } from '../../../shared/core/span.ts';
import { daysBetween, parseWorkDate, type WorkDate } from '../../../shared/core/work-date.ts';
import { isTimeZone } from '../../../shared/core/zone.ts';

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

/** The longest day, told in seconds. */
export const DAY_SECONDS = 86_400;

export interface FieldRule {
  readonly path: string[];
  readonly error: string;
}

/** To refine a query from one day to another. */
export const RISING: readonly [(span: Span) => boolean, FieldRule] = [
  ({ from, to }) => from <= to,
  { path: ['to'], error: 'must not be before "from"' },
];

/** And one of at most so many days. */
export function within(
  days: number,
  error = `must be within ${days} days of "from"`,
): readonly [(span: Span) => boolean, FieldRule] {
  return [({ from, to }) => daysBetween(from, to) < days, { path: ['to'], error }];
}

/** No two of them are the same. */
export function areUnlike(all: readonly unknown[]): boolean {
  return new Set(all).size === all.length;
}

/** In a query. */
export const isTrue = z.enum(['true', 'false']).transform((text) => text === 'true');
