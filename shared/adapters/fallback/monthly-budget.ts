// What may be spent in a month (UTC), as those who spend it see it.

/** Money taken before it is spent, so that many at once spend no more than there is. */
export interface Taken {
  /** Says what it really was, in millionths of a dollar; the rest is given back. */
  settle(microUsd: number): Promise<void>;
}

export interface MonthlyBudget {
  /** `undefined`: this month's money does not reach for so much. */
  take(microUsd: number): Promise<Taken | undefined>;
}
