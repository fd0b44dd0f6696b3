// Headers that many routes take and answer with, as the API's document tells them.
import type { RouteFacts } from '../request/route-facts.ts';
import type { Header, HeaderRef, Parameter } from './openapi-form.ts';

const WORKSPACE: Parameter = {
  name: 'Timepost-Workspace',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'The id of the workspace; needed only by who is a member of several.',
};

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
  description:
    'A string of yours, 1 to 255 visible ASCII characters. The same request under the same key is carried out once and answered alike.',
};

const IF_MATCH: Parameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  /** Entity tags as RFC 9110, section 8.8.3, writes them. */
  schema: { type: 'string', pattern: '^(\\*|(W/)?"[!#-~]*"(, ?(W/)?"[!#-~]*")*)$' },
  description: 'The ETag of the version that you have seen.',
};

const IF_NONE_MATCH: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'The ETag of the answer that you have: where it still holds, 304 comes, without a body.',
};

type Facts = Pick<RouteFacts, 'access' | 'files' | 'isOnce' | 'needsVersion' | 'method' | 'status'>;

/** Reads of members have tags and know them again. */
export function isTagged({ access, method }: Facts): boolean {
  return access !== 'anyone' && method === 'GET';
}

export function headersTaken(route: Facts): readonly Parameter[] {
  return [
    ...(route.access === 'anyone' ? [] : [WORKSPACE]),
    ...(route.isOnce ? [IDEMPOTENCY_KEY] : []),
    ...(route.needsVersion ? [IF_MATCH] : []),
    ...(isTagged(route) ? [IF_NONE_MATCH] : []),
  ];
}

type Headers = Readonly<Record<string, Header>>;

const ETAG: Headers = {
  ETag: { required: true, schema: { type: 'string' }, description: 'By which the answer is known again.' },
};

const OF_WRITES: Headers = {
  ETag: { schema: { type: 'string' }, description: 'Of what has versions: of the one that was made.' },
  'Idempotent-Replayed': {
    schema: { type: 'string', const: 'true' },
    description: 'The request came before, under the same key: this was answered then.',
  },
};

const LOCATION: Headers = {
  Location: {
    required: true,
    schema: { type: 'string' },
    description: 'Where it is told how far it has come.',
  },
};

/** draft-ietf-httpapi-ratelimit-headers-11. Absent where a call could not be counted. */
const OF_CALLS = {
  'RateLimit-Policy': {
    schema: { type: 'string' },
    description: 'Each limit with its quota of calls and its window in seconds: `"caller";q=300;w=60`.',
  },
  RateLimit: {
    schema: { type: 'string' },
    description:
      'Calls that are left of each, and the seconds until all are there again: `"caller";r=299;t=1`.',
  },
};

const RETRY_AFTER = {
  'Retry-After': { required: true, schema: { type: 'integer', minimum: 1 }, description: 'In seconds.' },
} as const;

/** Those that many answers have in common. */
export const COMMON_HEADERS: Headers = { ...OF_CALLS, ...RETRY_AFTER };

type Given = { readonly headers?: Readonly<Record<string, Header | HeaderRef>> };

export function headersGiven(route: Facts): Given {
  if (route.access === 'anyone') return {};
  const own = isTagged(route) ? ETAG : route.isOnce ? OF_WRITES : {};
  return { headers: { ...own, ...(route.status === 202 && LOCATION), ...refs(OF_CALLS) } };
}

export function headersOfProblem(status: number): Given {
  return status === 429 ? { headers: refs({ ...RETRY_AFTER, ...OF_CALLS }) } : {};
}

function refs(named: Headers): Readonly<Record<string, HeaderRef>> {
  const names = Object.keys(named);
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` as const }]));
}
