// What a workspace takes as an entry. Policies are kept with the workspace; these are what holds where it says nothing.

/** `allow`: nothing is said; `warn`: it is written, and told; `refuse`: it is not written. */
export const ANSWERS_TO_DOUBT = ['allow', 'warn', 'refuse'] as const;
export type AnswerToDoubt = (typeof ANSWERS_TO_DOUBT)[number];

export const TAG_RULES = ['free', 'listed'] as const;

export interface EntryPolicy {
  /** Two entries of one member at the same time. */
  readonly overlap: AnswerToDoubt;
  /** The same day, duration, project and words as another entry of the member. */
  readonly duplicate: AnswerToDoubt;
  readonly longestEntrySeconds: number;
  readonly longestDaySeconds: number;
  /** How many days after today an entry may lie. */
  readonly futureDays: number;
  /** Entries of no duration, such as a note of a day. */
  readonly allowZero: boolean;
  /** Which tags a person may give an entry: any word, or those that the workspace lists. What a mail says stays as it is said. */
  readonly tags: (typeof TAG_RULES)[number];
}

const DAY_SECONDS = 86_400;

export const DEFAULT_ENTRY_POLICY: EntryPolicy = {
  overlap: 'warn',
  duplicate: 'warn',
  longestEntrySeconds: DAY_SECONDS,
  longestDaySeconds: DAY_SECONDS,
  futureDays: 0,
  allowZero: false,
  tags: 'free',
};
