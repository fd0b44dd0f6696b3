// From a description to what shall lie in the tables. Ids come from slug and keys alone: the same each time.
import type { Workspace } from '../../shared/adapters/dynamo-workspace-items.ts';
import type { Client, Project } from '../../shared/core/catalogue.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import { derivedId } from '../../shared/core/record/ids.ts';
import type { Identity } from '../../shared/ports.ts';
import { PlainError } from '../run/plain-error.ts';
import { type Description, keyOfClient, keyOfMember, keyOfProject, spell } from './description.ts';
import type { Place } from './place.ts';

export interface WorkspacePlan {
  readonly workspace: Workspace;
  readonly clients: readonly Client[];
  readonly projects: readonly Project[];
  readonly members: readonly MemberPlan[];
}

export interface MemberPlan {
  readonly profile: MemberProfile;
  /** Absent: the member cannot sign in. */
  readonly identity?: Identity;
}

export function workspaceIdOf(slug: string): string {
  return derivedId('timepost workspaces', slug);
}

/** Throws `PlainError` for an address at which this place receives no mail. */
export function toPlan(description: Description, place: Pick<Place, 'inbound' | 'issuer'>): WorkspacePlan {
  const { slug, name, clients, projects, members } = description;
  const idOf = (kind: string, key: string) => derivedId(`timepost workspace ${slug}`, `${kind}/${key}`);
  const workspaceId = workspaceIdOf(slug);
  const clientIds = new Map(clients.map((one) => [spell(one.name), idOf('client', keyOfClient(one))]));
  return {
    workspace: { workspaceId, name, inboundAddresses: toInbound(description, place) },
    clients: clients.map((one) => ({ clientId: idOf('client', keyOfClient(one)), name: one.name })),
    projects: projects.map((one) =>
      toProject(one, idOf('project', keyOfProject(one)), clientIds.get(spell(one.client ?? ''))),
    ),
    members: members.map((one) => ({
      profile: toProfile(one, workspaceId, idOf('member', keyOfMember(one))),
      ...(one.subject !== undefined && { identity: { issuer: place.issuer, subject: one.subject } }),
    })),
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
): Project {
  return {
    projectId,
    ...(clientId !== undefined && { clientId }),
    name,
    code,
    aliases,
    billableDefault: billable ?? clientId !== undefined,
    archived,
  };
}

function toProfile(
  { name, email, status, timeZone, locale, workdayMinutes }: Description['members'][number],
  workspaceId: string,
  memberId: string,
): MemberProfile {
  return {
    workspaceId,
    memberId,
    status,
    displayName: name,
    address: email,
    timeZone,
    locale,
    workdayMinutes,
  };
}
