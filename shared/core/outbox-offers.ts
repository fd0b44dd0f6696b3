// When a letter that nobody has taken is offered again. The stream offers it at once, and may be behind: each offer is a further record
// in it, so that a sweep without patience makes a backlog longer.

/** From its making to the first sweep that takes it for missed by the stream. */
const FIRST_AFTER_MS = 5 * 60_000;
/** From an offer that nobody has taken yet to the next one. */
const AGAIN_AFTER_MS = 15 * 60_000;

/** From when on a letter made at `createdAt` (both ISO 8601, UTC) is offered by sweep. It may be claimed before. */
export function firstOfferAt(createdAt: string): string {
  return new Date(Date.parse(createdAt) + FIRST_AFTER_MS).toISOString();
}

/** Offers made before this instant (ISO 8601, UTC) are repeated at `now`. */
export function offersToRepeat(now: Date): string {
  return new Date(now.getTime() - AGAIN_AFTER_MS).toISOString();
}
