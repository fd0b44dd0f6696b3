// What is shown by API of an address that a letter asks about, and what a person may say of one.
import * as z from 'zod';
import { readConfirmationCode } from '../../../shared/core/confirmation-code.ts';
import { isAsked, type MemberAddress } from '../../../shared/core/member-address.ts';
import { type Refusal, refuse } from '../request/exchange.ts';
import { instant } from '../request/view-fields.ts';

export const AddressView = z
  .strictObject({
    addressId: z.string(),
    memberId: z.string(),
    address: z.string(),
    asks: z.enum(['invitation', 'address']).meta({
      description: 'Whether its letter invites a member, or asks for a further address of one.',
    }),
    status: z.enum(['pending', 'expired', 'confirmed']),
    createdAt: instant,
    confirmedAt: z.exactOptional(instant),
    letters: z.int().meta({ description: 'How many went there; the last one’s code is in force.' }),
    expiresAt: z.nullable(instant).meta({ description: 'Until when it may be confirmed; null: it was.' }),
    version: z.int(),
  })
  .meta({ id: 'MemberAddress' });

/** RFC 5321, section 4.5.3.1.3: a path has 256 characters, with its angle brackets. */
export const address = z.email({ error: 'must be an e-mail address' }).max(254);

export const NewAddress = z
  .strictObject({ address })
  .meta({ id: 'NewMemberAddress', examples: [{ address: 'maya@home.example' }] });

const code = z
  .string()
  .max(200)
  .transform((text, { addIssue }) => {
    const read = readConfirmationCode(text);
    if (read !== undefined) return read;
    addIssue({ code: 'custom', message: 'must be the code of a letter: 32 letters and digits' });
    return z.NEVER;
  })
  .meta({
    description: 'As the letter shows it; letter case, spaces and dashes do not matter.',
    pattern: '^([A-Za-z2-7]{4}[ -]?){8}$',
  });

export const Confirmation = z
  .strictObject({ code })
  .meta({ id: 'Confirmation', examples: [{ code: 'abcd-efgh-ijkl-mnop-qrst-uvwx-yz23-4567' }] });

/** It has a form, and is not one that may be asked about. */
export function refuseAddress(detail: string): Refusal {
  return refuse('conflict', 'The address cannot be asked about.', [{ field: 'address', detail }]);
}

export function toAddressView(one: MemberAddress, now: Date): z.output<typeof AddressView> {
  const { workspaceId: _workspace, expiresAt, ...told } = one;
  return {
    ...told,
    status: one.status === 'pending' && !isAsked(one, now) ? 'expired' : one.status,
    expiresAt: expiresAt === undefined ? null : new Date(expiresAt * 1000).toISOString(),
  };
}
