// A function's answer as API Gateway's HTTP API sends it on; and its own answers, where the function gave none
// (API Gateway developer guide, "Format of the Lambda response", "Quotas for HTTP APIs").
import * as z from 'zod';
import type { InvokeEnd } from '../host/function-process.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

const Structured = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.nullish(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  cookies: z.nullish(z.array(z.string())),
  body: z.nullish(z.string()),
  isBase64Encoded: z.nullish(z.boolean()),
});

export function toHttpAnswer(end: InvokeEnd): HttpAnswer {
  if (end.kind === 'timeout') return ownAnswer(503, 'Service Unavailable');
  if (end.kind !== 'result') return ownAnswer(500, 'Internal Server Error');
  const { result } = end;
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) return inferred(result);
  const read = Structured.safeParse(result);
  return read.success ? structured(read.data) : ownAnswer(500, 'Internal Server Error');
}

/** In the words of API Gateway. */
export function ownAnswer(status: number, message: string): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ message })),
  };
}

function structured({
  statusCode,
  headers,
  cookies,
  body,
  isBase64Encoded,
}: z.infer<typeof Structured>): HttpAnswer {
  const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...Object.fromEntries(named),
      ...(cookies && cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}

/** An answer without a status counts as the body of a 200. */
function inferred(result: unknown): HttpAnswer {
  const body = typeof result === 'string' ? result : JSON.stringify(result ?? null);
  return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
}
