// What a workspace files time under.
import { isAuditing, type MemberProfile } from './member.ts';
import type { OwnRetentionDays } from './record/retention.ts';

export interface Client {
  readonly clientId: string;
  readonly name: string;
}

export interface Project {
  readonly projectId: string;
  readonly clientId?: string;
  readonly name: string;
  /** Such as `ACME`: the strongest match in mail. */
  readonly code: string;
  readonly aliases: readonly string[];
  readonly billableDefault: boolean;
  readonly archived: boolean;
  /** The members who alone know of it, besides who keeps or audits the workspace. @default everyone */
  readonly seenBy?: readonly string[];
}

export interface Catalogue {
  readonly clients: readonly Client[];
  readonly projects: readonly Project[];
  /** The workspace wants no model to be asked about what its members write. */
  readonly withoutFallback?: true;
  /** Where the workspace says for itself how long its things are kept. */
  readonly retentionDays?: OwnRetentionDays;
}

/** What a member's own mail may name: a project that they may not know of is not there. */
export function catalogueFor(
  member: Pick<MemberProfile, 'memberId' | 'role'>,
  { projects, ...rest }: Catalogue,
): Catalogue {
  const knows = ({ seenBy }: Project) =>
    seenBy === undefined || seenBy.includes(member.memberId) || isAuditing(member);
  return { ...rest, projects: projects.filter(knows) };
}
