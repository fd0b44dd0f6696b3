// What bounds how much is done for whom. Types only.
import type { LoopKeys } from '../core/outcome.ts';

/** One answer that is to go out. */
export interface AnswerToCount {
  readonly outboxId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly loop: LoopKeys;
}

export interface AnswerLimits {
  /**
   * Counts an answer before it is sent; an answer that is asked for again is counted once. False: too many went out in its
   * thread or to its address, or the same words were answered in this thread already.
   */
  grants(answer: AnswerToCount, now: Date): Promise<boolean>;
}
