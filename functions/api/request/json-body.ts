// JSON bodies from outside: their type, size and form are looked at before they are read, and only what the schema names is taken.
import type * as z from 'zod';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { type Refusal, refuse } from './exchange.ts';
import { toFieldProblems } from './field-problems.ts';
import { flawOf, type JsonFlaw } from './json-flaws.ts';

const LARGEST_JSON_BYTES = 256 * 1024;
const DEEPEST_JSON = 16;

export type ReadBody<T> = { readonly kind: 'read'; readonly body: T } | Refusal;

/** An empty body is an empty object. */
export function readJsonBody<Form extends z.ZodType>(
  { headers, body }: Pick<HttpRequest, 'headers' | 'body'>,
  form: Form,
  largestBytes = LARGEST_JSON_BYTES,
): ReadBody<z.output<Form>> {
  const [type = ''] = (headers['content-type'] ?? 'application/json').toLowerCase().split(';');
  if (type.trim() !== 'application/json')
    return refuse('unsupported_media_type', 'Send the body as application/json.');
  if (body.byteLength > largestBytes) return refuse('too_large', `A body has at most ${largestBytes} bytes.`);
  const flaw = flawOf(body, DEEPEST_JSON);
  if (flaw !== undefined) return refuseFlaw(flaw);
  const value = body.byteLength === 0 ? {} : parseJson(body);
  if (value === undefined) return refuse('invalid_request', 'The body is not JSON in UTF-8.');
  const read = form.safeParse(value);
  return read.success
    ? { kind: 'read', body: read.data }
    : refuse('invalid_request', 'The body is not valid.', toFieldProblems(read.error));
}

function refuseFlaw(flaw: JsonFlaw): Refusal {
  if (flaw.kind === 'too_deep')
    return refuse('invalid_request', `A body is at most ${DEEPEST_JSON} levels deep.`);
  return refuse('invalid_request', 'The body is not valid.', [
    { field: flaw.name, detail: 'is there twice in one object' },
  ]);
}

/** `undefined` for what is no JSON in UTF-8. */
function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined; // the parser's own message would quote what was sent
  }
}
