// What is shown of a member by API, and what a person may say of one.
import * as z from 'zod';
import { ROLES } from '../../shared/core/member.ts';
import { id, timeZone } from './request-fields.ts';

export const MemberView = z
  .strictObject({
    memberId: z.string(),
    displayName: z.string(),
    address: z.string().meta({ description: 'Receipts go there and nowhere else.' }),
    role: z.enum(ROLES),
    status: z.enum(['active', 'suspended']),
    timeZone: z.string(),
    locale: z.string(),
    workdayMinutes: z.int().meta({ description: 'What "a day" of work means for them.' }),
    managerId: z.nullable(z.string()).meta({ description: 'Who leads them.' }),
    version: z.int(),
  })
  .meta({ id: 'Member' });

export const MemberForm = z
  .strictObject({
    displayName: z.exactOptional(z.string().trim().min(1).max(200)),
    timeZone: z.exactOptional(timeZone).meta({ description: 'Of what is logged from now on.' }),
    locale: z.exactOptional(
      z
        .string()
        .max(35)
        .refine(isLocale, { error: 'must be a BCP 47 locale, such as en-GB' })
        .meta({ format: 'bcp-47' }),
    ),
    role: z.exactOptional(z.enum(ROLES)),
    workdayMinutes: z.exactOptional(z.int().min(1).max(1440)),
    managerId: z.exactOptional(z.nullable(id)).meta({
      description: 'A manager, admin or owner who is active, and is not led by this member. Null: nobody.',
    }),
  })
  .refine((said) => Object.keys(said).length > 0, { error: 'says no change' })
  .meta({
    id: 'MemberChanges',
    description: 'What is absent stays as it is.',
    examples: [{ timeZone: 'Europe/Berlin' }],
  });

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // RangeError: it has no such form
  }
}
