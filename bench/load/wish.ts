// What is said between the bench and the process that asks.

export interface Wish {
  readonly port: number;
  /** One for each person that there can be. */
  readonly tokens: readonly string[];
  /** ISO date: entries lie on it and on the days before it. */
  readonly today: string;
  readonly people: number;
  readonly seconds: number;
  /** Of all together; without it each asks as soon as they were answered. */
  readonly requestsPerSecond?: number;
}

export interface Figures {
  readonly seconds: number;
  readonly requests: number;
  /** Not answered, or not by 2xx. */
  readonly errors: number;
  /** By status. */
  readonly refused: Readonly<Record<string, number>>;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
}
