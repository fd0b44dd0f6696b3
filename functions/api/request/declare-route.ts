// How a route is declared: all that router, document and tests know of it. Who may not ask never reaches `run`, nor does what
// is not of its form.
import type * as z from 'zod';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { admit, notThere } from './admit.ts';
import type { Answer, ApiResponse, FileAnswer, MemberRequest, Page, Refusal } from './exchange.ts';
import { readJsonBody } from './json-body.ts';
import type { Access, Asker, RouteFacts } from './route-facts.ts';

export interface Route<Services> extends RouteFacts {
  /** `asker` is there unless anyone may ask. */
  readonly respond: (
    request: HttpRequest & Pick<MemberRequest, 'params'>,
    services: Services,
    asker: Asker | undefined,
  ) => Promise<ApiResponse>;
}

/** Nothing where that which the path names is absent, or another's. */
export type Ran<Body> = Promise<Answer<Body> | FileAnswer | Refusal | undefined>;

export type Body = Readonly<Record<string, unknown>>;

type Declared<A extends z.ZodType<Body>, Run> = Omit<RouteFacts, 'access' | 'answer' | 'query'> & {
  readonly answer: A;
  readonly run: Run;
};

export function forAnyone<Services, A extends z.ZodType<Body>>({
  run,
  ...facts
}: Declared<A, (services: Services) => Promise<Answer<z.output<A>>>>): Route<Services> {
  return {
    ...facts,
    access: 'anyone',
    respond: (_request, services) => run(services),
  };
}

/** A route that anyone may write by: whoever it is proves themselves by what the body says. */
export function forAnyoneToWrite<Services, A extends z.ZodType<Body>, B extends z.ZodType>({
  body,
  run,
  ...facts
}: Omit<Declared<A, unknown>, 'run' | 'bodies'> & {
  readonly body: B;
  readonly run: (
    request: HttpRequest,
    json: z.output<B>,
    services: Services,
  ) => Promise<Answer<z.output<A>> | Refusal>;
}): Route<Services> {
  return {
    ...facts,
    access: 'anyone',
    bodies: { 'application/json': body },
    respond: async (request, services) => {
      const read = readJsonBody(request, body);
      return read.kind === 'problem' ? read : run(request, read.body, services);
    },
  };
}

/** A page that anyone may look at. */
export function page({
  run,
  ...facts
}: Omit<RouteFacts, 'access' | 'answer' | 'method'> & { readonly run: () => Promise<Page> }): Route<unknown> {
  return { ...facts, method: 'GET', access: 'anyone', respond: run };
}

/** A route for those whose token was verified; it gets nothing else. */
export function forMember<
  Services,
  A extends z.ZodType<Body>,
  Q extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(
  route: Declared<A, (request: MemberRequest<z.output<Q>>, services: Services) => Ran<z.output<A>>> & {
    readonly access: Exclude<Access, 'anyone'>;
    readonly query?: Q;
  },
): Route<Services> {
  return toRoute(route);
}

/** A route that answers those whose token was verified with a file, and with nothing else. */
export function fileForMember<Services, Q extends z.ZodObject>(
  route: Omit<RouteFacts, 'access' | 'answer' | 'query' | 'files'> & {
    readonly access: Exclude<Access, 'anyone'>;
    readonly query: Q;
    readonly files: readonly string[];
    readonly run: (
      request: MemberRequest<z.output<Q>>,
      services: Services,
    ) => Promise<FileAnswer | Refusal | undefined>;
  },
): Route<Services> {
  return toRoute(route);
}

function toRoute<Services, Query>({
  run,
  ...facts
}: RouteFacts & {
  readonly run: (request: MemberRequest<Query>, services: Services) => Promise<ApiResponse | undefined>;
}): Route<Services> {
  return {
    ...facts,
    respond: async (request, services, asker) => {
      const asked = admit<Query>(facts, request, asker);
      return 'problem' in asked ? asked : ((await run(asked, services)) ?? notThere(facts));
    },
  };
}
