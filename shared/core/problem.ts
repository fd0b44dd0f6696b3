// What the API says when it cannot do what was asked (RFC 9457, problem details). Never holds what another may not see.

export interface FieldProblem {
  readonly field: string;
  readonly detail: string;
}

export interface Problem {
  /** A URI that names the kind of problem; it does not change. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What was wrong here, and what would be right. */
  readonly detail: string;
  /** One for each field that is wrong. */
  readonly errors?: readonly FieldProblem[];
  /** What holds now, where what was seen does not any more. */
  readonly current?: Readonly<Record<string, unknown>>;
}

const TITLES = {
  unauthenticated: [401, 'Sign in first'],
  forbidden: [403, 'Not allowed'],
  workspace_required: [400, 'Say which workspace'],
  not_found: [404, 'Not found'],
  method_not_allowed: [405, 'Method not allowed'],
  invalid_request: [400, 'The request is not valid'],
  conflict: [409, 'Not possible as it stands'],
  period_locked: [409, 'This day takes no change'],
  precondition_failed: [412, 'Changed since'],
  precondition_required: [428, 'Say which version you have seen'],
  idempotency_key_reused: [422, 'Idempotency key used before'],
  not_acceptable_time: [422, 'This time is not taken'],
  unsupported_media_type: [415, 'Unsupported media type'],
  too_large: [413, 'Too large'],
  too_many_requests: [429, 'Too many requests'],
  unavailable: [503, 'Not available now'],
  internal: [500, 'Internal error'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type ProblemKind = keyof typeof TITLES;

/** The HTTP status under which a problem is told. */
export function statusOf(kind: ProblemKind): number {
  return TITLES[kind][0];
}

export function toProblem(kind: ProblemKind, detail: string, errors?: readonly FieldProblem[]): Problem {
  const [status, title] = TITLES[kind];
  return { type: `urn:timepost:problem:${kind}`, title, status, detail, ...(errors ? { errors } : {}) };
}
