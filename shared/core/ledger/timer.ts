// A timer: work that goes on. At most one for each member; when it is stopped it becomes an entry.
import type { EntryWords } from './entry-facts.ts';

export interface Timer extends EntryWords {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly timerId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** IANA zone in which its day is meant. */
  readonly timeZone: string;
}

/** Nobody works that long at a stretch: whoever has such a timer forgot to stop it, and has to say when the work ended. */
export const FORGOTTEN_AFTER_SECONDS = 12 * 3600;

/** Whole seconds; none for a timer that starts in the future. */
export function elapsedSeconds({ startedAt }: Timer, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(startedAt)) / 1000));
}

export function isForgotten(timer: Timer, now: Date): boolean {
  return elapsedSeconds(timer, now) > FORGOTTEN_AFTER_SECONDS;
}
