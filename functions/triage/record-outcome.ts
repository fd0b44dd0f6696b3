// Writes what a mail causes, or what is left of it when its content came before or does not fit. Every case ends in a record.
import type { Outcome } from '../../shared/core/outcome.ts';
import { toDuplicate } from '../../shared/core/record/to-duplicate.ts';
import { toFlagged } from '../../shared/core/record/to-flagged.ts';
import type { Recorder } from '../../shared/ports.ts';

/** What is written instead where an outcome cannot be. */
export interface Instead {
  /** Where it does not fit. */
  readonly tooLarge: () => Outcome;
  /** Where days of it take no change. */
  readonly withoutLocked: () => Promise<Outcome>;
}

/** The outcome that was written; `undefined` when this mail has its record already. */
export async function recordOutcome(
  outcome: Outcome,
  recorder: Recorder,
  instead: Instead,
): Promise<Outcome | undefined> {
  const recording = await recordWhole(outcome, recorder);
  switch (recording) {
    case 'recorded':
      return outcome;
    case 'repeated':
      return undefined;
    case 'content_known':
      return recordOnly(toDuplicate(outcome), recorder);
    case 'id_reused':
      return recordOutcome(toFlagged(outcome), recorder, instead);
    case 'locked':
      return recordOutcome(await instead.withoutLocked(), recorder, instead);
    case 'too_large':
      return recordOnly(instead.tooLarge(), recorder);
  }
}

async function recordWhole(outcome: Outcome, recorder: Recorder) {
  try {
    return await recorder.record(outcome);
  } catch (error) {
    if (error instanceof Error && error.name === 'OutcomeTooLargeError') return 'too_large';
    throw error;
  }
}

/** Content that is known to a review is the same mail by another path again. */
async function recordOnly(outcome: Outcome, recorder: Recorder): Promise<Outcome | undefined> {
  const recording = await recorder.record(outcome);
  if (recording === 'content_known') return recordOnly(toDuplicate(outcome), recorder);
  if (recording === 'id_reused') return recordOnly(toFlagged(outcome), recorder);
  return recording === 'recorded' ? outcome : undefined;
}
