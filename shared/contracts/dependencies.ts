// The services that mail depends on while it is on its way, and which function calls which: each has a breaker of its own, and
// infra an alarm for each. The fallback's model has its own guards (shared/adapters/fallback/guarded-fallback.ts).

export const DEPENDENCIES = ['dynamodb', 's3', 'sqs', 'kms', 'ses'] as const;
export type Dependency = (typeof DEPENDENCIES)[number];

/** Who tells of a dependency's breaker. */
export const CALLERS = {
  dynamodb: ['parse', 'triage', 'park', 'reply', 'feedback', 'sweep', 'api', 'export'],
  s3: ['parse', 'triage', 'park', 'sweep', 'api', 'export'],
  sqs: ['parse', 'triage', 'park', 'feedback', 'api', 'export'],
  kms: ['parse', 'triage', 'reply', 'feedback', 'api', 'export'],
  ses: ['reply'],
} as const satisfies Readonly<Record<Dependency, readonly string[]>>;
