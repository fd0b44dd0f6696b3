// What is public of a route, and who may ask it.
import type * as z from 'zod';
import type { MemberProfile } from '../../../shared/core/member.ts';
import type { ProblemKind } from '../../../shared/core/problem.ts';
import type { Permit, WorkspaceScope } from '../../../shared/core/workspace-scope.ts';

/** `contributor`: any member but an auditor, who changes nothing; `approver`: who may lead others; `auditor`: who audits the workspace, or
 *  keeps it; `administrator`: an owner or admin of the workspace. */
export type Access = 'anyone' | 'member' | 'contributor' | 'approver' | 'auditor' | 'administrator';

/** Who asks, proved. */
export interface Asker {
  readonly member: MemberProfile;
  readonly scope: WorkspaceScope;
}

/** What is public of a route. */
export interface RouteFacts {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** As API Gateway and OpenAPI write it: parameters in braces. */
  readonly path: `/v1/${string}`;
  readonly access: Access;
  /** What a token of ours has to have one of. @default by the access (admit.ts) */
  readonly permits?: readonly Permit[];
  /** It keeps to the projects that a token is restricted to. Absent: such a token may not ask at all. */
  readonly keepsToProjects?: true;
  /** A token may stand in its query, for programs that send no headers. */
  readonly takesLink?: true;
  /** No token of ours may ask this: its member signs in. */
  readonly needsSignIn?: true;
  readonly summary: string;
  readonly description?: string;
  /** The form of each parameter of the path: what has another form is absent. */
  readonly params?: Readonly<Record<string, z.ZodString>>;
  readonly query?: z.ZodObject;
  /** It takes an Idempotency-Key. */
  readonly isOnce?: true;
  /** It wants the version that was seen, in If-Match. */
  readonly needsVersion?: true;
  /** @default 200 */
  readonly status?: 201 | 202;
  /** By media type. */
  readonly bodies?: Readonly<Record<string, z.ZodType>>;
  /** Absent: the answer is a file, or a page for a browser. */
  readonly answer?: z.ZodType;
  /** Media types of files that it answers with in the place of JSON, where they are asked for. */
  readonly files?: readonly string[];
  /** Other statuses that come with the answer's body. */
  readonly alsoWith?: readonly [503];
  /** What is said where that which the path names is absent, or another's: nothing tells one from the other. */
  readonly absent?: string;
  /** Besides those that every route of its access may answer with. */
  readonly problems?: readonly ProblemKind[];
}
