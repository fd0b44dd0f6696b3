// What a route takes and gives. Routes answer with values; only faults are thrown.
import type { MemberProfile } from '../../../shared/core/member.ts';
import {
  type FieldProblem,
  type Problem,
  type ProblemKind,
  toProblem,
} from '../../../shared/core/problem.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';

export interface Answer<Body = Readonly<Record<string, unknown>>> {
  readonly kind: 'ok';
  readonly status: 200 | 201 | 202 | 503;
  readonly body: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Who asks has it already. */
export interface NotModified {
  readonly kind: 'not_modified';
  readonly headers: Readonly<Record<string, string>>;
}

export interface Refusal {
  readonly kind: 'problem';
  readonly problem: Problem;
  readonly headers?: Readonly<Record<string, string>>;
}

/** For a reader with a browser. */
export interface Page {
  readonly kind: 'page';
  readonly html: string;
  readonly styleDigest: string;
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** To be saved by who asks, under the name that its Content-Disposition gives. */
export interface FileAnswer {
  readonly kind: 'file';
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export type ApiResponse = Answer | FileAnswer | NotModified | Page | Refusal;

/** A request of a member whose token was verified, who may ask this, and whose query was found valid. */
export interface MemberRequest<Query = unknown> extends Omit<HttpRequest, 'query'> {
  readonly member: MemberProfile;
  readonly scope: WorkspaceScope;
  /** The parts of the path that the route names, each of its form. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
}

export function ok<Body>(body: Body, status: 200 | 201 | 202 = 200): Answer<Body> {
  return { kind: 'ok', status, body };
}

export function withVersion<Body>(version: number, body: Body, status?: 200 | 201): Answer<Body> {
  return { ...ok(body, status), headers: { etag: etagOf(version) } };
}

/** The strong entity tag of what has versions (RFC 9110, section 8.8.3). */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** Each field of the query that is wrong, and why. */
export function refuseQuery(errors: readonly FieldProblem[]): Refusal {
  return refuse('invalid_request', 'The query is not valid.', errors);
}

export function refuse(kind: ProblemKind, detail: string, errors?: readonly FieldProblem[]): Refusal {
  return { kind: 'problem', problem: toProblem(kind, detail, errors) };
}
