// What lives as long as its process and is told with each invocation's metrics: the states of breakers.
import type { Telemetry } from './telemetry.ts';

const gauges = new Map<string, () => number>();

/** Told as `Breaker.NAME`: 1 while the service is left alone, or tried whether it is back, else 0. */
export function watchBreaker(dependency: string, isOpen: () => boolean): void {
  gauges.set(`Breaker.${dependency}`, () => (isOpen() ? 1 : 0));
}

export function tellGauges({ count }: Pick<Telemetry, 'count'>): void {
  for (const [name, read] of gauges) count(name, read());
}
