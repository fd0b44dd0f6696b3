// A model as the fallback: one deadline for all, few at a time, tried again with growing waits, left alone while it fails, and
// never beyond the month's money. Each instance of a function has a breaker of its own.
import {
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  isBrokenCircuitError,
  isBulkheadRejectedError,
  isTaskCancelledError,
  retry,
  TimeoutStrategy,
  timeout,
} from 'cockatiel';
import type { FallbackSettings } from '../../contracts/fallback.ts';
import type { FallbackQuestion, Guess, Guessing } from '../../core/triage/fallback/guess.ts';
import type { FallbackReader } from '../../ports.ts';
import type { Model } from './bedrock-model.ts';
import { ModelFaultError, type TokenUsage } from './model-fault.ts';
import type { MonthlyBudget } from './monthly-budget.ts';

export interface Guards {
  /** For one try. */
  readonly tryMs: number;
  /** After the first. */
  readonly moreTries: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  readonly atOnce: number;
  readonly waiting: number;
  /** Tries in a row that fail before it is left alone. */
  readonly breaksAfter: number;
  readonly leftAloneMs: number;
}

/** A batch holds ten mails, and a function one batch. */
export const GUARDS: Guards = {
  tryMs: 4000,
  moreTries: 2,
  firstWaitMs: 200,
  longestWaitMs: 1500,
  atOnce: 4,
  waiting: 6,
  breaksAfter: 5,
  leftAloneMs: 30_000,
};

export interface Purse {
  readonly budget: MonthlyBudget;
  readonly usdPerMillionTokens: FallbackSettings['usdPerMillionTokens'];
}

class BudgetSpentError extends Error {
  override readonly name = 'BudgetSpentError';
}

/** The deadline of all tries is over. */
class FallbackTooLateError extends Error {
  override readonly name = 'FallbackTooLateError';
}

export function guardedFallback(model: Model, purse: Purse, guards: Guards = GUARDS): FallbackReader {
  const few = bulkhead(guards.atOnce, guards.waiting);
  const again = retry(handleWhen(isPassing), {
    maxAttempts: guards.moreTries,
    backoff: new ExponentialBackoff({ initialDelay: guards.firstWaitMs, maxDelay: guards.longestWaitMs }), // with jitter
  });
  const breaker = circuitBreaker(handleWhen(isOfModel), {
    halfOpenAfter: guards.leftAloneMs,
    breaker: new ConsecutiveBreaker(guards.breaksAfter),
  });
  const ask = payingAsk(model, purse, guards.tryMs);
  const guess = (question: FallbackQuestion, withinMs: number) =>
    timeout(withinMs, TimeoutStrategy.Aggressive).execute((all) =>
      few.execute(
        () =>
          again.execute(() => {
            // Outside of the breaker, which takes whatever is no fault of the model for a success.
            if (all.signal.aborted) throw new FallbackTooLateError('no time for another try');
            return breaker.execute(({ signal }) => ask(question, signal), all.signal);
          }, all.signal),
        all.signal,
      ),
    );
  return {
    guess: async (question, withinMs) => {
      try {
        return { kind: 'guessed', guesses: await guess(question, withinMs) };
      } catch (error) {
        return skippedBy(error);
      }
    },
  };
}

/** One try, for which the money is taken before it and settled after it: what may have been billed counts as billed. */
function payingAsk(model: Model, { budget, usdPerMillionTokens: price }: Purse, tryMs: number) {
  const inTime = timeout(tryMs, TimeoutStrategy.Aggressive);
  // dollars a million tokens are millionths of a dollar a token
  const costOf = ({ input, output }: TokenUsage) => Math.ceil(input * price.input + output * price.output);
  return async (question: FallbackQuestion, all: AbortSignal): Promise<readonly Guess[]> => {
    const taken = await budget.take(costOf(model.mostUsage(question)));
    if (taken === undefined) throw new BudgetSpentError('the money of the month does not reach');
    try {
      const { guesses, usage } = await inTime.execute(({ signal }) => model.ask(question, signal), all);
      await taken.settle(costOf(usage));
      return guesses;
    } catch (error) {
      if (error instanceof ModelFaultError && error.fault.usage)
        await taken.settle(costOf(error.fault.usage));
      throw error;
    }
  };
}

function isPassing(error: unknown): boolean {
  return error instanceof ModelFaultError ? error.fault.passing : isTaskCancelledError(error);
}

/** Of the model or the way there, not of our own table or deadline. */
function isOfModel(error: unknown): boolean {
  return error instanceof ModelFaultError || isTaskCancelledError(error);
}

function skippedBy(error: unknown): Guessing {
  if (error instanceof BudgetSpentError) return { kind: 'skipped', why: 'budget_spent' };
  if (isBrokenCircuitError(error)) return { kind: 'skipped', why: 'breaker_open' };
  if (isBulkheadRejectedError(error)) return { kind: 'skipped', why: 'busy' };
  if (isTaskCancelledError(error)) throw new FallbackTooLateError('no answer in time', { cause: error });
  throw error;
}
