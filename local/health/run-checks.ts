// Runs checks side by side, each for its own time only: what one of them throws or never says is its own reading.
import type { Check, Outcome } from './check.ts';
import { toShown } from './foreign-text.ts';
import { ANSWER_MS } from './limits.ts';
import type { Reading } from './reading.ts';
import { toWhy } from './why.ts';

/** In the order of the list. Never throws, and ends within the time-out whatever hangs. */
export async function runChecks(
  checks: readonly Check[],
  timeoutMs: number = ANSWER_MS.timeout,
): Promise<readonly Outcome[]> {
  return Promise.all(checks.map((check) => runCheck(check, timeoutMs)));
}

async function runCheck({ run, ...check }: Check, timeoutMs: number): Promise<Outcome> {
  const started = performance.now();
  const readings = await within(timeoutMs, run).catch((error: unknown): readonly Reading[] => [
    { kind: 'unasked', of: check.name, why: toWhy(error, timeoutMs) },
  ]);
  return { check, readings: readings.map(withShown), milliseconds: Math.round(performance.now() - started) };
}

/** Every reading comes by here, and with it every text that others wrote; `wanted` and `why` are our own. */
function withShown(reading: Reading): Reading {
  const of = toShown(reading.of);
  return reading.kind === 'state' ? { ...reading, of, seen: toShown(reading.seen) } : { ...reading, of };
}

/** The signal ends what listens to it; what does not is left behind. */
async function within<T>(timeoutMs: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new DOMException('no answer', 'TimeoutError');
      reject(error);
      ending.abort(error);
    }, timeoutMs);
  });
  try {
    return await Promise.race([run(ending.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** One of several questions of a check: its failure is a reading of its own and leaves the others' answers standing. */
export async function asked(of: string, ask: () => Promise<Reading>): Promise<Reading> {
  try {
    return await ask();
  } catch (error) {
    return { kind: 'unasked', of, why: toWhy(error, ANSWER_MS.timeout) };
  }
}
