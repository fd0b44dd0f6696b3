// From a description to what shall lie in the tables. Ids come from slug, keys and the place: the same each time.
import type { Workspace } from '../../shared/adapters/workspaces/dynamo-workspace-items.ts';
import type { DescribedClient, DescribedProject } from '../../shared/core/ledger/catalogue-records.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { Identity } from '../../shared/ports/edge.ts';
import type { KeyedDigests } from '../../shared/ports/sealing.ts';
import { PlainError } from '../run/plain-error.ts';
import { type Description, keyOfClient, keyOfMember, keyOfProject, spell } from './description.ts';
import { idWithin, workspaceIdOf } from './keyed-ids.ts';
import type { Place } from './place.ts';

export interface WorkspacePlan {
  readonly workspace: Workspace;
  readonly clients: readonly DescribedClient[];
  readonly projects: readonly DescribedProject[];
  readonly members: readonly MemberPlan[];
}

export interface MemberPlan {
  readonly profile: MemberProfile;
  /** Absent: the member cannot sign in. */
  readonly identity?: Identity;
}

/** `digests` are the place's own. Throws `PlainError` for an address at which this place receives no mail. */
export async function toPlan(
  description: Description,
  place: Pick<Place, 'inbound' | 'issuer'>,
  digests: KeyedDigests,
): Promise<WorkspacePlan> {
  const { slug, name, fallback, retentionDays } = description;
  const inboundAddresses = toInbound(description, place);
  const workspaceId = await workspaceIdOf(slug, digests);
  const clients = await Promise.all(
    description.clients.map(async (one) => ({
      clientId: await idWithin(slug, 'client', keyOfClient(one), digests),
      name: one.name,
      ...(one.archived !== undefined && { archived: one.archived }),
    })),
  );
  const clientIds = new Map(clients.map((one) => [spell(one.name), one.clientId]));
  const projects = description.projects.map(async (one) => {
    const projectId = await idWithin(slug, 'project', keyOfProject(one), digests);
    return toProject(one, projectId, clientIds.get(spell(one.client ?? '')));
  });
  const idOf = (one: Description['members'][number]) => idWithin(slug, 'member', keyOfMember(one), digests);
  const members = description.members.map(async (one) => ({
    profile: toProfile(one, workspaceId, await idOf(one), await leaderOf(one, description, idOf)),
    ...(one.subject !== undefined && { identity: { issuer: place.issuer, subject: one.subject } }),
  }));
  return {
    workspace: {
      workspaceId,
      name,
      inboundAddresses,
      ...(fallback !== undefined && { withoutFallback: !fallback }),
      ...(retentionDays && { retentionDays }),
    },
    clients,
    projects: await Promise.all(projects),
    members: await Promise.all(members),
  };
}

function toInbound({ inboundAddresses }: Description, { inbound }: Pick<Place, 'inbound'>): string[] {
  if (inboundAddresses === undefined) return [inbound.address];
  const elsewhere = inboundAddresses.flatMap((address, i) =>
    spell(address).endsWith(`@${spell(inbound.domain)}`) ? [] : [`inboundAddresses.${i}`],
  );
  if (elsewhere.length === 0) return inboundAddresses;
  throw new PlainError(`${elsewhere.join(', ')}: mail is received at ${inbound.domain} only.`);
}

function toProject(
  { name, code, aliases, archived, billable }: Description['projects'][number],
  projectId: string,
  clientId: string | undefined,
): DescribedProject {
  return {
    projectId,
    ...(clientId !== undefined && { clientId }),
    name,
    code,
    aliases,
    billableDefault: billable ?? clientId !== undefined,
    ...(archived !== undefined && { archived }),
  };
}

function toProfile(
  { name, email, status, role, timeZone, locale, workdayMinutes }: Description['members'][number],
  workspaceId: string,
  memberId: string,
  managerId: string | undefined,
): MemberProfile {
  return {
    workspaceId,
    memberId,
    status,
    role,
    displayName: name,
    address: email,
    timeZone,
    locale,
    workdayMinutes,
    ...(managerId !== undefined && { managerId }),
  };
}

async function leaderOf(
  { manager }: Description['members'][number],
  { members }: Description,
  idOf: (one: Description['members'][number]) => Promise<string>,
): Promise<string | undefined> {
  const leader = members.find(({ email }) => manager !== undefined && spell(email) === spell(manager));
  return leader && idOf(leader);
}
