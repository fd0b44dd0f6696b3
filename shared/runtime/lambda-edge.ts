// What every handler has around it: context in the log, metrics sent, a trace, and errors that leave without their words.
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import middy, { type MiddlewareObj } from '@middy/core';
import type { Context } from 'aws-lambda';
import { toErrorFacts } from './error-facts.ts';
import { tellGauges } from './gauges.ts';
import { type Instruments, setUpInstruments, type Telemetry } from './telemetry.ts';

/** What Lambda is told of a failed invocation. Lambda writes it to the log by itself, so it holds no message of another error. */
export class InvocationFailedError extends Error {
  override readonly name = 'InvocationFailedError';
}

export type Invoked<Event, Answer> = (event: Event, context: Context) => Promise<Answer>;

/** Wraps the work of one invocation. What it throws is noted by name and leaves as `InvocationFailedError`. */
export function lambdaEdge<Event, Answer>(
  service: string,
  work: (event: Event, context: Context, telemetry: Telemetry) => Promise<Answer>,
): Invoked<Event, Answer> {
  const instruments = setUpInstruments(service);
  const { logger, metrics, tracer, telemetry } = instruments;
  const wrapped = middy<Event, Answer, Error, Context>()
    .use(captureLambdaHandler(tracer, { captureResponse: false }))
    .use(injectLambdaContext(logger, { logEvent: false, resetKeys: true }))
    .use(publishMetrics(metrics, telemetry))
    .handler((event, context) => failSafely(service, instruments, () => work(event, context, telemetry)));

  // Middlewares have no words of a mail, but they may throw too, and middy hangs the first error on the second.
  return (event, context) => failSafely(service, instruments, () => wrapped(event, context));
}

async function failSafely<Answer>(
  service: string,
  { telemetry }: Instruments,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InvocationFailedError) throw error;
    telemetry.failure('invocation failed', {}, error);
    throw new InvocationFailedError(`${service}: ${toErrorFacts(error).errorName}`);
  }
}

/** Powertools' own middleware warns of every invocation that measured nothing; the rest is the same. */
function publishMetrics(metrics: Metrics, telemetry: Telemetry): MiddlewareObj {
  const publish = () => {
    tellGauges(telemetry);
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  };
  return {
    before: ({ context }) => metrics.captureColdStartMetric(context.functionName),
    after: publish,
    onError: publish,
  };
}
