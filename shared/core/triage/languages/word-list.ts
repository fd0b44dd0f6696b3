// How lexicons write their words down.

/** A set of words, written with white space between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names in their order, counted from 1; `tue/tues` are two names for one. */
export function names(list: string): (readonly [string, number])[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((group, i) => group.split('/').map((name) => [name, i + 1] as const));
}
