// A handler for schedules. What is to be done says the schedule's own input; without one it is the usual.
import { type Invoked, lambdaEdge } from './lambda-edge.ts';
import type { Telemetry } from './telemetry.ts';

/** What a schedule sends: EventBridge's own event, or the input that we gave it. */
export interface OnSchedule {
  readonly task?: string;
}

export function scheduledHandler(
  service: string,
  onTime: (telemetry: Telemetry, event: OnSchedule) => Promise<void>,
): Invoked<OnSchedule, void> {
  return lambdaEdge(service, (event: OnSchedule, _context, telemetry) => onTime(telemetry, event));
}
