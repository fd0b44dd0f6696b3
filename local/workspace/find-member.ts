// For whom an operator makes a secret: a member of a place, by address.
import { dynamoDirectory } from '../../shared/adapters/people/dynamo-directory.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { Directory } from '../../shared/ports.ts';
import { PlainError } from '../run/plain-error.ts';
import { workspaceIdOf } from './keyed-ids.ts';
import type { Place } from './place.ts';
import { sealingOf } from './sealing.ts';

export interface MemberWish {
  /** An address of the member. */
  readonly address: string;
  /** @default the workspace that mail to the place's own address goes to */
  readonly slug?: string | undefined;
}

/** Throws `PlainError` when there is no such workspace or member, or the member is suspended. */
export async function findActiveMember(place: Place, { address, slug }: MemberWish): Promise<MemberScope> {
  const { digests } = sealingOf(place);
  const directory = dynamoDirectory(place.doc, place.tables.directory, digests);
  const workspaceId =
    slug === undefined ? await findOwnWorkspace(directory, place) : await workspaceIdOf(slug, digests);
  const member = await directory.findSender(workspaceId, address);
  if (member === undefined)
    throw new PlainError(
      '--member: nobody in this workspace has this address. Another is named by --workspace SLUG.',
    );
  if (member.status !== 'active') throw new PlainError('--member: this member is suspended.');
  return { workspaceId, memberId: member.memberId };
}

/** The one that mail to the place's own address goes to. */
async function findOwnWorkspace(
  directory: Pick<Directory, 'findRecipient'>,
  { inbound }: Place,
): Promise<string> {
  const found = await directory.findRecipient(inbound.address);
  if (found !== undefined) return found.workspaceId;
  throw new PlainError(`Mail to ${inbound.address} goes to no workspace: say which with --workspace SLUG.`);
}
