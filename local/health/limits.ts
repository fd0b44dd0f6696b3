// From where on something is a warning or a failure, said once. docs/health.md lists the same.
import type { Limit } from './reading.ts';

/** How long a check may take before it is called slow, and after which it is not waited for. */
export const ANSWER_MS = { health: 1_000, ready: 2_000, other: 3_000, timeout: 5_000 } as const;

/** A first receipt is promised within two minutes; the alarm wakes somebody after five, and fifteen is a standstill. */
export const QUEUE_AGE_SECONDS: Limit = { bound: 'most', warn: 120, fail: 900 };
/** As the alarm on a queue's depth (infra/constructs/work-queue.ts). */
export const WAITING: Limit = { bound: 'most', warn: 1_000 };
export const DEAD_LETTERS: Limit = { bound: 'most', fail: 0 };
export const PARKED: Limit = { bound: 'most', warn: 0 };

/** ACM renews 60 days before the end, and has failed when three weeks are left. */
export const CERTIFICATE_DAYS: Limit = { bound: 'least', warn: 21, fail: 3 };

/** Of what SES lets the account send in 24 hours. */
export const SENT_PERCENT: Limit = { bound: 'most', warn: 80, fail: 99 };

export const ALARMS: Limit = { bound: 'most', warn: 0 };
