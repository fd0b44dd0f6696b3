// Where exports lie in their bucket. Policies and lifecycles are by these prefixes.

export const EXPORT_PREFIX = 'exports/';

/** What a run leaves to the next because it is too short for a part. */
export const TAIL_PREFIX = 'tails/';
