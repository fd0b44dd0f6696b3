// What a route takes and gives. Routes answer with values; only faults are thrown.
import type { MemberProfile } from '../../shared/core/member.ts';
import { type FieldProblem, type Problem, type ProblemKind, toProblem } from '../../shared/core/problem.ts';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';

export interface Answer {
  readonly kind: 'ok';
  readonly status: 200 | 503;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Refusal {
  readonly kind: 'problem';
  readonly problem: Problem;
  readonly headers?: Readonly<Record<string, string>>;
}

export type ApiResponse = Answer | Refusal;

/** A request of a member whose token was verified. */
export interface MemberRequest extends HttpRequest {
  readonly member: MemberProfile;
  /** The parts of the path that the route's pattern names. */
  readonly params: Readonly<Record<string, string>>;
}

export function ok(body: Readonly<Record<string, unknown>>): Answer {
  return { kind: 'ok', status: 200, body };
}

export function refuse(kind: ProblemKind, detail: string, errors?: readonly FieldProblem[]): Refusal {
  return { kind: 'problem', problem: toProblem(kind, detail, errors) };
}
