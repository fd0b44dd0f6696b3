// The API's document, OpenAPI 3.1, made from the route table: what the routes check is what it says.
import * as z from 'zod';
import { type ProblemKind, statusOf } from '../../../shared/core/problem.ts';
import { permitsFor } from '../request/admit.ts';
import type { Access, RouteFacts } from '../request/route-facts.ts';
import { ProblemView } from '../request/view-fields.ts';
import type { Content, OpenApi, Operation, Parameter, Schema } from './openapi-form.ts';
import { COMMON_HEADERS, headersGiven, headersOfProblem, headersTaken, isTagged } from './openapi-headers.ts';

type Named = Map<string, Schema>;

/** Of every route that wants a token. */
const PROBLEMS_OF_ASKING: readonly ProblemKind[] = [
  'unauthenticated',
  'forbidden',
  'workspace_required',
  'invalid_request',
  'too_many_requests',
  'unavailable',
];

/** Of every route that takes a body to write. */
const PROBLEMS_OF_WRITING: readonly ProblemKind[] = [
  'conflict',
  'idempotency_key_reused',
  'too_large',
  'unsupported_media_type',
];

/** The document as JSON. Every schema with an id is named once, under `components`. */
export function toOpenApi(routes: readonly RouteFacts[]): OpenApi {
  const named: Named = new Map();
  const operations = routes.map((route) => ({ route, operation: toOperation(route, named) }));
  const byPath = Map.groupBy(operations, ({ route }) => route.path);
  const paths = [...byPath].map(([path, there]) => [
    path,
    Object.fromEntries(there.map(({ route, operation }) => [route.method.toLowerCase(), operation])),
  ]);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Timepost',
      version: 'v1',
      description:
        'Time tracking by e-mail for teams. Answers may get further fields: ignore those you do not know.',
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token of ours, or an access token of the issuer.',
        },
        link: {
          type: 'apiKey',
          in: 'query',
          name: 'token',
          description: 'An API token of ours with the scope `calendar` alone.',
        },
      },
      headers: COMMON_HEADERS,
      schemas: Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

const ROLE_WORDS: Readonly<Partial<Record<Access, string>>> = {
  contributor: 'anyone but an auditor',
  auditor: 'an auditor, owner or admin',
  administrator: 'an owner or admin',
};

function toOperation(route: RouteFacts, named: Named): Operation {
  const { method, path, access, summary, description, params = {}, query, bodies } = route;
  const isOpen = access === 'anyone';
  const parameters = [
    ...toParameters(z.strictObject(params), 'path', named),
    ...(query === undefined ? [] : toParameters(query, 'query', named)),
    ...headersTaken(route),
  ];
  const content = toAnswered(route, named);
  return {
    operationId: toOperationId(method, path),
    tags: [toTag(path)],
    summary,
    ...(description !== undefined && { description }),
    ...(!isOpen && toRights(route)),
    ...(parameters.length > 0 && { parameters }),
    ...(bodies !== undefined && { requestBody: toRequestBody(bodies, named) }),
    responses: {
      [route.status ?? 200]: { description: 'As asked.', ...headersGiven(route), content },
      ...(isTagged(route) && { 304: { description: 'You have it already.', ...headersGiven(route) } }),
      ...Object.fromEntries(
        (route.alsoWith ?? []).map((status) => [status, { description: 'Not as it should be.', content }]),
      ),
      ...toProblems(route, named),
    },
  };
}

function toAnswered({ answer, files = [] }: RouteFacts, named: Named): Content {
  if (answer === undefined && files.length === 0) return { 'text/html': { schema: { type: 'string' } } };
  return {
    ...(answer && { 'application/json': { schema: toSchema(answer, 'answer', named) } }),
    ...Object.fromEntries(files.map((type) => [type, { schema: {} }])),
  };
}

/** Who may ask: by role, and by the scopes of a token. */
function toRights(route: RouteFacts) {
  const role = ROLE_WORDS[route.access];
  return {
    security: [{ token: [] }, ...(route.takesLink ? [{ link: [] }] : [])],
    ...(role !== undefined && { 'x-timepost-role': role }),
    'x-timepost-scopes': route.needsSignIn ? [] : permitsFor(route),
  };
}

/** `get-messages-id`: of the method and the words of the path. */
function toOperationId(method: string, path: string): string {
  const words = path.replace('/v1/', '').match(/\w+/g) ?? [];
  return [method.toLowerCase(), ...words].join('-');
}

/** `entries`: what comes first in the path after the version. */
function toTag(path: string): string {
  return path.match(/^\/v1\/(\w+)/)?.[1] ?? path;
}

function toParameters(fields: z.ZodObject, where: 'path' | 'query', named: Named): readonly Parameter[] {
  const { properties = {}, required = [] } = toSchema(fields, 'request', named);
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: where,
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }));
}

/** What needs no field needs no body. */
function toRequestBody(bodies: Readonly<Record<string, z.ZodType>>, named: Named) {
  const required = !Object.values(bodies).some((form) => form.safeParse({}).success);
  return { required, content: toContents(bodies, named) };
}

function toContents(bodies: Readonly<Record<string, z.ZodType>>, named: Named): Content {
  return Object.fromEntries(
    Object.entries(bodies).map(([type, form]) => [type, { schema: toSchema(form, 'request', named) }]),
  );
}

const OTHER_PROBLEMS =
  'Any other problem. What never reaches the API, such as headers that are too long, is answered by what stands before it: ' +
  'as JSON with a message.';
const OF_THE_GATEWAY: Content = {
  'application/json': { schema: { type: 'object', properties: { message: { type: 'string' } } } },
};

/** One for each status: the kinds that come with it are told apart by their `type`. */
function toProblems(
  { access, params, isOnce, problems = [] }: RouteFacts,
  named: Named,
): Operation['responses'] {
  const absent: readonly ProblemKind[] = params === undefined ? [] : ['not_found'];
  const usual = access === 'anyone' ? [] : PROBLEMS_OF_ASKING;
  const ofWriting = isOnce ? PROBLEMS_OF_WRITING : [];
  const kinds = [...new Set([...usual, ...absent, ...ofWriting, ...problems])];
  const schema = toSchema(ProblemView, 'answer', named);
  const content = { 'application/problem+json': { schema } };
  const byStatus = Object.fromEntries(
    [...Map.groupBy(kinds, statusOf)].map(([status, there]) => [
      status,
      {
        description: there.map((kind) => `urn:timepost:problem:${kind}`).join(', '),
        ...headersOfProblem(status),
        content,
      },
    ]),
  );
  return {
    ...byStatus,
    default: { description: OTHER_PROBLEMS, content: { ...content, ...OF_THE_GATEWAY } },
  };
}

/** JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
function toSchema(form: z.ZodType, of: 'request' | 'answer', named: Named): Schema {
  const {
    $schema: _,
    $defs,
    ...schema
  } = z.toJSONSchema(form, {
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly; // of TypeScript, not of the wire
      if (of === 'answer') delete jsonSchema.additionalProperties; // may come: a client that checks would break
    },
  });
  for (const [id, one] of Object.entries($defs ?? {})) named.set(id, withRefs(one));
  return withRefs(schema);
}

function withRefs(schema: unknown): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
