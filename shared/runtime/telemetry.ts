// What a function tells the world: logger, metrics and tracer, set up once for each function.
// Ids and outcomes, never a word of a mail; no event, answer or error message is ever recorded.
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { toErrorFacts } from './error-facts.ts';

export type Facts = Readonly<Record<string, string | number>>;

export interface Telemetry {
  /** Ids and outcomes, never words of a mail. */
  note(message: string, facts: Facts): void;
  /** The same for what went wrong: the error by name, code and place. */
  failure(message: string, facts: Facts, error: unknown): void;
  /** Adds `amount` (1 unless told) to a metric. Names come from closed lists: no metric has a workspace in it. */
  count(metric: string, amount?: number): void;
  duration(metric: string, milliseconds: number): void;
  /** How long the oldest of its kind waits, at this moment; 0 when none does. */
  age(metric: string, seconds: number): void;
}

export interface Instruments {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  readonly telemetry: Telemetry;
}

export function setUpInstruments(service: string): Instruments {
  const logger = new Logger({ serviceName: service });
  // Each stage has a namespace of its own: Powertools reads it from the environment, and would take one said here before it.
  const metrics = new Metrics({ serviceName: service });
  const telemetry: Telemetry = {
    note: (message, facts) => logger.info(message, { ...facts }),
    failure: (message, facts, error) => logger.error(message, { ...facts, ...toErrorFacts(error) }),
    count: (metric, amount = 1) => metrics.addMetric(metric, MetricUnit.Count, amount),
    duration: (metric, milliseconds) => metrics.addMetric(metric, MetricUnit.Milliseconds, milliseconds),
    age: (metric, seconds) => metrics.addMetric(metric, MetricUnit.Seconds, seconds),
  };
  return { logger, metrics, tracer: new QuietTracer({ serviceName: service }), telemetry };
}

/** Marks a segment as failed and records nothing of the answer or the error: no variable can switch that on. */
class QuietTracer extends Tracer {
  override addErrorAsMetadata(): void {
    if (this.isTracingEnabled()) this.getSegment()?.addErrorFlag();
  }

  override addResponseAsMetadata(): void {}
}
