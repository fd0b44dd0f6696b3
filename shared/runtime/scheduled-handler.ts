// A handler for a schedule: the event says nothing but that it is time.
import type { ScheduledEvent } from 'aws-lambda';
import { type Invoked, lambdaEdge } from './lambda-edge.ts';
import type { Telemetry } from './telemetry.ts';

export function scheduledHandler(
  service: string,
  onTime: (telemetry: Telemetry) => Promise<void>,
): Invoked<ScheduledEvent, void> {
  return lambdaEdge(service, (_event: ScheduledEvent, _context, telemetry) => onTime(telemetry));
}
