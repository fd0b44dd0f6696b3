// A handler for a custom resource of CloudFormation, which invokes it and waits for an answer elsewhere: none is returned.
import { type Invoked, lambdaEdge } from './lambda-edge.ts';
import type { Telemetry } from './telemetry.ts';

export function customResourceHandler(
  service: string,
  onRequest: (event: unknown, telemetry: Telemetry) => Promise<void>,
): Invoked<unknown, void> {
  return lambdaEdge(service, (event: unknown, _context, telemetry) => onRequest(event, telemetry));
}
