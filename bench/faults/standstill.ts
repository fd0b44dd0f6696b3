// Tells a backlog that takes its time from one that nobody works on.

export interface Signs {
  /** In all queues, those too that wait; nothing where they could not be counted. */
  readonly messages: number | undefined;
  /** How long the journal of sent mails is: letters that go out are in no queue. */
  readonly journal: number;
  /** Milliseconds of any clock that only goes on. */
  readonly now: number;
}

/** True when for so long neither the queues came to be shorter than ever nor a letter went out. */
export function standstill(afterMs: number): (signs: Signs) => boolean {
  let since: number | undefined;
  let [fewest, longest] = [Number.POSITIVE_INFINITY, 0];
  return ({ messages = fewest, journal, now }) => {
    if (since === undefined || messages < fewest || journal > longest) since = now;
    [fewest, longest] = [Math.min(fewest, messages), Math.max(longest, journal)];
    return now - since > afterMs;
  };
}
