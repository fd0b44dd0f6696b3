// What is shown of a member by API, and what a person may say of one.
import * as z from 'zod';
import type { SeenMember } from '../../../shared/core/ledger/member-changes.ts';
import { MEMBER_STATUSES, ROLES } from '../../../shared/core/member.ts';
import { id, timeZone } from '../request/request-fields.ts';
import { address } from './address-forms.ts';

export const MemberView = z
  .strictObject({
    memberId: z.string(),
    displayName: z.string(),
    address: z.string().meta({ description: 'Receipts go there and nowhere else.' }),
    role: z.enum(ROLES),
    status: z.enum(MEMBER_STATUSES),
    timeZone: z.string(),
    locale: z.string(),
    workdayMinutes: z.int().meta({ description: 'What "a day" of work means for them.' }),
    managerId: z.nullable(z.string()).meta({ description: 'Who leads them.' }),
    version: z.int(),
  })
  .meta({ id: 'Member' });

const displayName = z.string().trim().min(1).max(200);
const locale = z
  .string()
  .max(35)
  .refine(isLocale, { error: 'must be a BCP 47 locale, such as en-GB' })
  .meta({ format: 'bcp-47' });
const workdayMinutes = z.int().min(1).max(1440);

export const NewMember = z
  .strictObject({
    displayName,
    address: address.meta({ description: 'Where the invitation goes, and receipts once they joined.' }),
    role: z.enum(ROLES).default('member'),
    timeZone,
    locale: locale.default('en-GB'),
    workdayMinutes: workdayMinutes.default(480),
    managerId: z.exactOptional(id).meta({ description: 'A manager, admin or owner who is active.' }),
  })
  .meta({
    id: 'NewMember',
    examples: [{ displayName: 'Sam', address: 'sam@example.com', timeZone: 'Europe/London' }],
  });

export const MemberForm = z
  .strictObject({
    displayName: z.exactOptional(displayName),
    timeZone: z.exactOptional(timeZone).meta({ description: 'Of what is logged from now on.' }),
    locale: z.exactOptional(locale),
    role: z.exactOptional(z.enum(ROLES)),
    workdayMinutes: z.exactOptional(workdayMinutes),
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

export function toMemberView({ member, version }: SeenMember): z.output<typeof MemberView> {
  const { workspaceId: _workspace, managerId = null, ...facts } = member;
  return { ...facts, managerId, version };
}
