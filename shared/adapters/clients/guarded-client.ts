// A client of AWS whose every call has a deadline, is tried again with growing waits by chance (full jitter), and is not made at
// all while its service fails call after call. All of it sits in the client's own middleware: adapters know nothing of it.
import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  fullJitterGenerator,
  handleWhen,
  isBrokenCircuitError,
  retry,
} from 'cockatiel';
import type { Dependency } from '../../contracts/dependencies.ts';
import { isFaultOfDependency } from './dependency-fault.ts';

export interface Guards {
  /** For one try, until the answer begins. */
  readonly tryMs: number;
  readonly tries: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** Calls in a row that fail, tries included, before the service is left alone. */
  readonly breaksAfter: number;
  readonly leftAloneMs: number;
}

const usual: Guards = {
  tryMs: 1500,
  tries: 3,
  firstWaitMs: 50,
  longestWaitMs: 800,
  breaksAfter: 5,
  leftAloneMs: 15_000,
};

/** So that a call that fails and the putting off of its message both end within a function's time (15 s). */
export const GUARDS: Readonly<Record<Dependency, Guards>> = {
  dynamodb: { ...usual, tries: 4 },
  s3: { ...usual, tryMs: 2500 },
  sqs: usual,
  kms: usual,
  // A second try after a lost answer would be a second letter (docs/decisions/0005).
  ses: { ...usual, tryMs: 8000, tries: 1 },
};

const CONNECT_MS = 1000;
/** A body that stops arriving: its reader is told, and the message comes again. */
const SILENCE_MS = 5000;

/** The service is left alone for a while: nothing was asked of it. */
export class DependencyLeftAloneError extends Error {
  override readonly name = 'DependencyLeftAloneError';
}

/** Told once for each breaker; what it is handed may be asked at any time. */
export type WatchBreaker = (dependency: Dependency, isOpen: () => boolean) => void;

/** What the SDK is told: deadlines are its own, tries are not. */
export interface GuardedSettings {
  readonly maxAttempts: 1;
  readonly requestHandler: {
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
    readonly throwOnRequestTimeout: true;
    readonly socketTimeout: number;
  };
}

type Next = (args: never) => Promise<unknown>;

interface Guardable {
  readonly middlewareStack: {
    add(
      middleware: (next: Next) => Next,
      options: { readonly name: string; readonly step: 'initialize'; readonly priority: 'high' },
    ): void;
  };
}

/** A client of its own, behind a breaker of its own: a function makes one for each service. */
export function guarded<Client extends object>(
  Client: new (settings: GuardedSettings) => Client,
  dependency: Dependency,
  watch: WatchBreaker,
  guards: Guards = GUARDS[dependency],
): Client {
  const client = new Client(toSettings(guards));
  guard(client as unknown as Guardable, dependency, watch, guards);
  return client;
}

function toSettings({ tryMs }: Guards): GuardedSettings {
  return {
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: tryMs,
      throwOnRequestTimeout: true,
      socketTimeout: Math.max(SILENCE_MS, tryMs),
    },
  };
}

type Ended = { readonly output: unknown } | { readonly answer: unknown };

/** Outermost, so that each try signs and serialises anew. */
function guard(
  { middlewareStack }: Guardable,
  dependency: Dependency,
  watch: WatchBreaker,
  { tries, firstWaitMs, longestWaitMs, breaksAfter, leftAloneMs }: Guards,
): void {
  const onFault = handleWhen(isFaultOfDependency);
  const backoff = { initialDelay: firstWaitMs, maxDelay: longestWaitMs, generator: fullJitterGenerator };
  const again = retry(onFault, { maxAttempts: tries - 1, backoff: new ExponentialBackoff(backoff) });
  const breaker = circuitBreaker(onFault, {
    halfOpenAfter: leftAloneMs,
    breaker: new ConsecutiveBreaker(breaksAfter),
  });
  watch(dependency, () => breaker.state !== CircuitState.Closed);
  middlewareStack.add(
    (next) => async (args) => {
      const ended = await breaker
        .execute(() => again.execute(() => toEnd(next(args))))
        .catch((error: unknown) => {
          throw isBrokenCircuitError(error) ? new DependencyLeftAloneError(dependency) : error;
        });
      if ('answer' in ended) throw ended.answer;
      return ended.output;
    },
    { name: 'timepostGuard', step: 'initialize', priority: 'high' },
  );
}

/** An answer, be it a refusal, says that the service is there: the breaker has to see it as a success. */
async function toEnd(call: Promise<unknown>): Promise<Ended> {
  try {
    return { output: await call };
  } catch (error) {
    if (isFaultOfDependency(error)) throw error;
    return { answer: error };
  }
}
