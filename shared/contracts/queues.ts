// How queues and their consumers behave, said once: infra deploys it, the local pump does it.

export interface ConsumerSettings {
  readonly batchSize: number;
  readonly timeoutSeconds: number;
  /** Six times the timeout: Lambda tries a throttled batch again within it. */
  readonly visibilitySeconds: number;
  readonly maxReceiveCount: number;
}

const RETENTION_DAYS = 14; // the most that SQS keeps; a dead letter keeps its first date

const consumer: ConsumerSettings = {
  batchSize: 10,
  timeoutSeconds: 15,
  visibilitySeconds: 90,
  maxReceiveCount: 12, // with growing delays about ten hours
};

/** One file at a time, in runs of minutes; what is not done by then goes on in the next run. */
const exporter: ConsumerSettings = {
  ...consumer,
  batchSize: 1,
  timeoutSeconds: 300,
  visibilitySeconds: 1800,
};

export const QUEUES = {
  inlet: { consumer, retentionDays: RETENTION_DAYS },
  triage: { consumer, retentionDays: RETENTION_DAYS },
  /** What SES tells of the letters that it took. */
  feedback: { consumer, retentionDays: RETENTION_DAYS },
  /** Exports that are made beside the answer. */
  export: { consumer: exporter, retentionDays: RETENTION_DAYS },
} as const;

export type QueueName = keyof typeof QUEUES;
export const WORK_QUEUES = Object.keys(QUEUES) as readonly QueueName[];

/** The longest time that a failed message waits before it is offered again, and the first. */
export const RETRY_DELAY_SECONDS = { first: 30, longest: 7200 } as const;

/** How often a triage message waited because its sender was over a rate; absent: never. Its receive count tells of failures alone. */
export const WAITS_ATTRIBUTE = 'waits';
/** Beside it: the last bucket that the mail has a place in, and when that place's turn is (milliseconds since 1970). */
export const PASSED_ATTRIBUTE = 'passed';
export const TURN_ATTRIBUTE = 'turnAt';

/** What the last attempt on a dead letter, and on a parked one, failed with: an error's name. Absent where its process died. */
export const ERROR_ATTRIBUTE = 'error';

/** A message over this many bytes goes to S3 and travels as a pointer (SQS takes 1 MiB; half leaves room for attributes). */
export const QUEUE_MESSAGE_BYTES = 512 * 1024;

/** What the queue behind a queue is called. park knows from this which step gave a letter up. */
export function deadLettersOf(queueName: string): string {
  return `${queueName}-dead-letters`;
}

/** What the queue behind its dead letters is called, where a person looks. */
export function parkedOf(queueName: string): string {
  return `${queueName}-parked`;
}
