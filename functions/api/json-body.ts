// JSON bodies from outside: their type, size and depth are looked at before they are read, and only what the schema names is taken.
import type * as z from 'zod';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';
import { type Refusal, refuse } from './exchange.ts';
import { toFieldProblems } from './field-problems.ts';

export const LARGEST_JSON_BYTES = 256 * 1024;
export const DEEPEST_JSON = 16;

export type ReadBody<T> = { readonly kind: 'read'; readonly body: T } | Refusal;

/** An empty body is an empty object. */
export function readJsonBody<Form extends z.ZodType>(
  { headers, body }: HttpRequest,
  form: Form,
): ReadBody<z.output<Form>> {
  const [type = ''] = (headers['content-type'] ?? 'application/json').toLowerCase().split(';');
  if (type.trim() !== 'application/json')
    return refuse('unsupported_media_type', 'Send the body as application/json.');
  if (body.byteLength > LARGEST_JSON_BYTES)
    return refuse('too_large', `A body has at most ${LARGEST_JSON_BYTES} bytes.`);
  if (isDeeperThan(DEEPEST_JSON, body))
    return refuse('invalid_request', `A body is at most ${DEEPEST_JSON} levels deep.`);
  const value = body.byteLength === 0 ? {} : parseJson(body);
  if (value === undefined) return refuse('invalid_request', 'The body is not JSON in UTF-8.');
  const read = form.safeParse(value);
  return read.success
    ? { kind: 'read', body: read.data }
    : refuse('invalid_request', 'The body is not valid.', toFieldProblems(read.error));
}

/** `undefined` for what is no JSON in UTF-8. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined; // the parser's own message would quote what was sent
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** Of brackets and braces: other characters of UTF-8 have none of these bytes. */
const STEPS: ReadonlyMap<number, number> = new Map([
  [0x5b, 1],
  [0x7b, 1],
  [0x5d, -1],
  [0x7d, -1],
]);

/** Counts brackets outside of strings. */
function isDeeperThan(most: number, body: Uint8Array): boolean {
  let depth = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte === QUOTE) at = endOfString(body, at);
    depth += STEPS.get(byte) ?? 0;
    if (depth > most) return true;
  }
  return false;
}

function endOfString(body: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < body.length && body[at] !== QUOTE) at += body[at] === BACKSLASH ? 2 : 1;
  return at;
}
