// What of an error is a fault of the service that was called, which another try may outlast, and what is its answer, which
// another try would get again. By names and codes alone: classes of two realms or versions are never the same.

/** No answer came (Node.js, "Common system errors", and the SDK's own time-outs). Whether the call was done, nobody knows. */
const NO_ANSWER: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
]);

/** Too much at once, by the services' own names for it. */
const THROTTLED: ReadonlySet<unknown> = new Set([
  'ProvisionedThroughputExceeded',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingError',
  'ThrottlingException',
  'TooManyRequestsException',
]);

/**
 * A service that did not take the date of a call (the names that the SDK's own retries know it by). While a clock is wrong the SDK sets
 * it anew by each answer, so that it did says nothing of what the answer is.
 */
const CLOCK_REFUSED: ReadonlySet<unknown> = new Set([
  'AuthFailure',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
]);

const TOO_MANY = 429;

interface Told {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly clockSkewCorrected?: boolean };
  readonly CancellationReasons?: readonly { readonly Code?: string }[];
}

/**
 * True for lost and late answers, 5xx and throttling, and where the service took our clock for wrong and the SDK has just set it. False for
 * conditions, missing things, denials, what is not valid, whoever called it off, and whatever is no error of a call at all.
 */
export function isFaultOfDependency(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code, $metadata: { httpStatusCode: status = 0, clockSkewCorrected } = {} } = error as Told;
  if (name === 'AbortError') return false; // its caller did not want to wait
  const named = [name, code].some((one) => NO_ANSWER.has(one) || THROTTLED.has(one));
  const isSetNow = clockSkewCorrected === true && CLOCK_REFUSED.has(name);
  return named || status >= 500 || status === TOO_MANY || isSetNow || isCrowded(error);
}

/** A transaction that was cancelled because the table is busy, not because of its conditions. */
function isCrowded({ CancellationReasons: reasons = [] }: Told): boolean {
  return reasons.some(({ Code }) => THROTTLED.has(Code)) && !reasons.some(({ Code }) => IS_ANSWER.has(Code));
}

const IS_ANSWER: ReadonlySet<unknown> = new Set(['ConditionalCheckFailed', 'ValidationError']);
