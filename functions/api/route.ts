// The API's route table. A path that is not here is 404, a method that is not here 405.

import type { Dependency, EdgeProof } from '../../shared/ports/edge.ts';
import type { Entries, Messages } from '../../shared/ports.ts';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';
import { type AuthenticateServices, authenticate } from './authenticate.ts';
import { type ApiResponse, type MemberRequest, refuse } from './exchange.ts';
import { getEntries } from './get-entries.ts';
import { getHealth, getReady } from './get-health.ts';
import { getMessage } from './get-message.ts';
import { postPreview } from './post-preview.ts';
import type { Preview } from './preview.ts';
import { discardMail, getQuarantine, type QuarantineServices, releaseMail } from './quarantine.ts';
import { getSuppressions, liftSuppression, type SuppressionServices } from './suppressions.ts';
import { refuseUnlessThrough } from './through-edge.ts';

export interface ApiServices extends AuthenticateServices, QuarantineServices, SuppressionServices {
  readonly entries: Entries;
  readonly messages: Messages;
  readonly preview: Preview;
  readonly dependencies: readonly Dependency[];
  readonly engineVersion: string;
  /** Absent where the API has no firewall before it. */
  readonly edge?: EdgeProof;
}

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly run: (
    request: HttpRequest,
    services: ApiServices,
    params: Readonly<Record<string, string>>,
  ) => Promise<ApiResponse>;
}

export const HANDLED: readonly Route[] = [
  open('GET', /^\/v1\/health$/, async (_, { engineVersion }) => getHealth(engineVersion)),
  open('GET', /^\/v1\/ready$/, (_, { dependencies, clock }) => getReady(dependencies, clock)),
  forMember('GET', /^\/v1\/entries$/, (request, { entries }) => getEntries(request, entries)),
  forMember('GET', /^\/v1\/messages\/(?<id>[^/]{1,128})$/, (request, { messages }) =>
    getMessage(request, messages),
  ),
  forMember('POST', /^\/v1\/preview$/, (request, { preview }) => postPreview(request, preview)),
  forMember('GET', /^\/v1\/quarantine$/, getQuarantine),
  forMember('POST', /^\/v1\/quarantine\/(?<id>[^/]{1,128})\/release$/, releaseMail),
  forMember('DELETE', /^\/v1\/quarantine\/(?<id>[^/]{1,128})$/, discardMail),
  forMember('GET', /^\/v1\/suppressions$/, getSuppressions),
  forMember('DELETE', /^\/v1\/suppressions\/(?<id>[^/]{1,128})$/, liftSuppression),
];

export async function route(request: HttpRequest, services: ApiServices): Promise<ApiResponse> {
  return (await refuseUnlessThrough(services.edge, request)) ?? answer(request, services);
}

async function answer(request: HttpRequest, services: ApiServices): Promise<ApiResponse> {
  const matching = HANDLED.filter(({ pattern }) => pattern.test(request.path));
  const found = matching.find(({ method }) => method === request.method);
  if (found !== undefined)
    return found.run(request, services, found.pattern.exec(request.path)?.groups ?? {});
  if (matching.length === 0) return refuse('not_found', 'There is nothing at this path.');
  const methods = matching.map(({ method }) => method).join(', ');
  return refuse('method_not_allowed', `This path takes ${methods}.`);
}

/** A route that anyone may call. */
function open(method: string, pattern: RegExp, run: Route['run']): Route {
  return { method, pattern, run };
}

/** A route for a member whose token was verified; it gets nothing else. */
function forMember(
  method: string,
  pattern: RegExp,
  run: (request: MemberRequest, services: ApiServices) => Promise<ApiResponse>,
): Route {
  return {
    method,
    pattern,
    run: async (request, services, params) => {
      const who = await authenticate(request, services);
      return who.kind === 'member' ? run({ ...request, member: who.member, params }, services) : who.response;
    },
  };
}
