// How a route that changes something is declared: it plans, and what it plans is written whole or not at all, and once for a key.
import * as z from 'zod';
import { readOnceKey, requestDigest, toOnceKey } from '../../../shared/core/record/once-key.ts';
import { expiresAt, type RetentionDays } from '../../../shared/core/record/retention.ts';
import type { Ledger } from '../../../shared/ports/ledger.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { admit, notThere } from './admit.ts';
import type { Body, Ran, Route } from './declare-route.ts';
import { type Answer, type MemberRequest, type Refusal, refuse } from './exchange.ts';
import { readJsonBody } from './json-body.ts';
import { carryOut, type OnceRequest, type Planned } from './once.ts';
import type { Access, RouteFacts } from './route-facts.ts';

/** What a route that changes something answers with, and what its change rests on. */
export type WriterFacts = Omit<RouteFacts, 'access' | 'answer' | 'query' | 'bodies' | 'method'> & {
  readonly method: Exclude<RouteFacts['method'], 'GET'>;
  readonly access: Exclude<Access, 'anyone'>;
};

/** A request that shall change something; `once` is there where it came with an Idempotency-Key. */
export interface WriteRequest<Body> extends MemberRequest {
  readonly json: Body;
  readonly once?: OnceRequest;
}

/** Of a route that needs no body: none is shown, and an empty object is taken. */
export const NO_BODY = z.strictObject({});

export interface WriterServices {
  readonly ledger: Ledger;
  readonly clock: () => Date;
  readonly retention: RetentionDays;
}

/** A route that changes something: whatever it plans is written whole, with its audit events, or not at all. */
export function forWriter<Services extends WriterServices, A extends z.ZodType<Body>, B extends z.ZodType>(
  route: WriterFacts & {
    readonly body: B;
    readonly answer: A;
    readonly plan: (
      request: WriteRequest<z.output<B>>,
      services: Services,
    ) => Promise<Planned<z.output<A>> | Answer<z.output<A>> | Refusal | undefined>;
  },
): Route<Services> {
  const { plan, ...facts } = route;
  return writing(facts, (request, services) =>
    carryOut<z.output<A>>(services, request.scope, request.once, () => plan(request, services)),
  );
}

/** A route that changes several things, each whole for itself. */
export function forWriterOfMany<
  Services extends WriterServices,
  A extends z.ZodType<Body>,
  B extends z.ZodType,
>(
  route: WriterFacts & {
    readonly body: B;
    readonly answer: A;
    readonly run: (request: WriteRequest<z.output<B>>, services: Services) => Ran<z.output<A>>;
  },
): Route<Services> {
  const { run, ...facts } = route;
  return writing(facts, run);
}

function writing<Services extends WriterServices, A extends z.ZodType<Body>, B extends z.ZodType>(
  { body, ...facts }: WriterFacts & { readonly body: B; readonly answer: A },
  run: (request: WriteRequest<z.output<B>>, services: Services) => Ran<z.output<A>>,
): Route<Services> {
  return {
    ...facts,
    ...((body as z.ZodType) !== NO_BODY && { bodies: { 'application/json': body } }),
    isOnce: true,
    respond: async (request, services, asker) => {
      const asked = admit<Record<string, never>>(facts, request, asker);
      if ('problem' in asked) return asked;
      const read = readJsonBody(request, body);
      if (read.kind === 'problem') return read;
      const once = readOnce(facts, request, services);
      if (once !== undefined && 'problem' in once) return once;
      const written = await run({ ...asked, json: read.body, ...(once && { once }) }, services);
      return written ?? notThere(facts);
    },
  };
}

function readOnce(
  { method, path }: Pick<RouteFacts, 'method' | 'path'>,
  { headers, path: asked, body }: HttpRequest,
  { clock, retention }: WriterServices,
): OnceRequest | Refusal | undefined {
  const header = headers['idempotency-key'];
  if (header === undefined) return undefined;
  const key = readOnceKey(header);
  if (key === undefined)
    return refuse('invalid_request', 'An Idempotency-Key has 1 to 255 visible ASCII characters.');
  return {
    key: toOnceKey(`${method} ${path}`, key),
    request: requestDigest([asked, headers['if-match'] ?? '', Buffer.from(body).toString('base64')]),
    expiresAt: expiresAt('idempotency', clock(), retention),
  };
}
