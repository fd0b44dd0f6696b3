// What the commands that make secrets ask of their flags alike.
import { PlainError } from '../run/plain-error.ts';

/** What would be ignored is told: it was meant to do something. */
export function refuseFlags<Own extends object>(own: Own, names: readonly (keyof Own)[], why: string): void {
  for (const name of names) if (own[name] !== undefined) throw new PlainError(`--${String(name)} ${why}.`);
}

/** Throws `PlainError` for what is no number of days, and for more than `most`. */
export function toDays(said: string | undefined, { usual, most }: { usual: number; most: number }): number {
  const days = said === undefined ? usual : Number(said);
  if (Number.isInteger(days) && days >= 1 && days <= most) return days;
  throw new PlainError(`--days takes a whole number from 1 to ${most}.`);
}
