// Who asks, where, and what they may do: the proof that every store of the API wants. Its maker is authenticated.ts alone.
import type { Role } from './member.ts';

/** What an API token may be restricted to; a sign-in has all that its role may do. */
export const PERMITS = ['read', 'write_own', 'write_team', 'approve', 'admin', 'audit', 'calendar'] as const;
export type Permit = (typeof PERMITS)[number];

/** Links end up in logs, histories and settings: who finds one must not be able to do anything but to look. */
export function isForLinks(permits: readonly Permit[]): boolean {
  return permits.length === 1 && permits[0] === 'calendar';
}

declare const brand: unique symbol;
/**
 * A member of one workspace whose token was verified. Only authentication makes one (a rule on imports holds that), so that no
 * path of the API leads from one workspace into another.
 */
export interface WorkspaceScope {
  readonly [brand]: 'WorkspaceScope';
  readonly workspaceId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly permits: ReadonlySet<Permit>;
  /** Projects that a token is restricted to; absent: all that its member may see. */
  readonly projectIds?: ReadonlySet<string>;
  /** The token of ours that asks; absent: its member signed in. */
  readonly tokenId?: string;
}

/** What a token of ours gives of its member's rights: never more than the member's role has at the time. */
export interface Grant {
  readonly tokenId: string;
  /** Absent: all, as tokens had that were made before there were scopes. */
  readonly scopes?: readonly Permit[];
  readonly projectIds?: readonly string[];
}

/** Whether a thing of this project is there for who asks; without a project it is for who is not restricted alone. */
export function isOfScope({ projectIds }: WorkspaceScope, projectId: string | undefined): boolean {
  return projectIds === undefined || (projectId !== undefined && projectIds.has(projectId));
}
