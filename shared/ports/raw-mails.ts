// Raw mails as a whole: whether each came to its end. Types only.

export interface AgeRange {
  readonly after: Date;
  readonly before: Date;
}

export interface RawMailsCheck {
  /** Looks at every raw mail that was stored in between. Names those without any record by their key. */
  unrecorded(stored: AgeRange): Promise<{ readonly looked: number; readonly keys: readonly string[] }>;
}
