// Asks the fallback about a mail that the reader is unsure of. Whatever becomes of that, the mail goes on: at worst with the
// reader's own decision.
import type { Decision } from '../../shared/core/decision.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { toGuessedDrafts } from '../../shared/core/triage/fallback/check-guesses.ts';
import type { FallbackQuestion, Guessing } from '../../shared/core/triage/fallback/guess.ts';
import { propose } from '../../shared/core/triage/fallback/propose.ts';
import { type FallbackContext, toFallbackQuestion } from '../../shared/core/triage/fallback/to-question.ts';
import type { FallbackReader } from '../../shared/ports.ts';
import type { RemainingMs } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';

export interface Unsure extends FallbackContext {
  readonly mail: ParsedMail;
  readonly decision: Decision;
}

/** A person waits for the receipt. */
const LONGEST_MS = 6000;
/** Below this nothing is worth beginning. */
const SHORTEST_MS = 500;
/** For recording, with its own tries, after the answer. */
const KEPT_MS = 5000;

export async function askFallback(
  { mail, decision, ...context }: Unsure,
  fallback: FallbackReader | undefined,
  telemetry: Telemetry,
  remainingMs: RemainingMs,
): Promise<Decision> {
  const question = fallback && toFallbackQuestion(mail, decision, context);
  if (fallback === undefined || question === undefined) return decision;
  const withinMs = Math.min(LONGEST_MS, remainingMs() - KEPT_MS);
  const guessing =
    withinMs < SHORTEST_MS
      ? 'no_time'
      : await guess(fallback, question, withinMs, telemetry, mail.messageKey);
  if (typeof guessing === 'string' || guessing.kind === 'skipped') {
    telemetry.count(`Fallback.${typeof guessing === 'string' ? guessing : guessing.why}`);
    return decision;
  }
  const drafts = toGuessedDrafts(guessing.guesses, question, context.catalogue);
  telemetry.count(drafts.length > 0 ? 'Fallback.proposed' : 'Fallback.nothing');
  if (drafts.length < guessing.guesses.length)
    telemetry.count('Fallback.dropped', guessing.guesses.length - drafts.length);
  return propose(decision, drafts);
}

async function guess(
  fallback: FallbackReader,
  question: FallbackQuestion,
  withinMs: number,
  telemetry: Telemetry,
  messageKey: string,
): Promise<Guessing | 'failed'> {
  try {
    return await fallback.guess(question, withinMs);
  } catch (error) {
    telemetry.failure('fallback failed', { messageKey }, error);
    return 'failed';
  }
}
