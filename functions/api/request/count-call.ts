// How often who asks may ask: counted before anything is done, so that a refusal runs no route and tells no auditor. Told in every
// answer (draft-ietf-httpapi-ratelimit-headers-11).
import { type CallsLeft, retryAfterSeconds } from '../../../shared/core/record/call-limits.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { CallCount, CallCounter } from '../../../shared/ports/limits.ts';
import { type ApiResponse, type Refusal, refuse } from './exchange.ts';

export interface LimitServices {
  readonly calls: CallCounter;
  readonly clock: () => Date;
}

export async function countingCall<Response extends ApiResponse>(
  services: LimitServices,
  scope: WorkspaceScope,
  answer: () => Promise<Response>,
): Promise<Response | Refusal> {
  const { left, over } = await count(services, scope);
  const response = over === undefined ? await answer() : refuseOver(over);
  return left.length === 0 ? response : { ...response, headers: { ...response.headers, ...toHeaders(left) } };
}

/** What cannot be counted is let through: API Gateway and the firewall still hold floods off (docs/decisions/0027). */
function count({ calls, clock }: LimitServices, scope: WorkspaceScope): Promise<CallCount> {
  return calls.count(scope, clock()).catch(() => ({ left: [] }));
}

function refuseOver(over: CallsLeft): Refusal {
  const whose = over.name === 'caller' ? 'You have' : 'Your workspace has';
  const detail = `${whose} asked more than ${over.quota} times in ${over.windowSeconds} seconds. Ask less often.`;
  const headers = { 'retry-after': String(retryAfterSeconds(over)) };
  return { ...refuse('too_many_requests', detail), headers };
}

function toHeaders(left: readonly CallsLeft[]): Readonly<Record<string, string>> {
  const policies = left.map(({ name, quota, windowSeconds: w }) => `"${name}";q=${quota};w=${w}`);
  const limits = left.map(({ name, left: r, seconds: t }) => `"${name}";r=${r};t=${t}`);
  return { 'ratelimit-policy': policies.join(', '), ratelimit: limits.join(', ') };
}
