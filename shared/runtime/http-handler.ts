// A handler for API Gateway's HTTP API (payload format 2.0). Every answer has headers that keep it private;
// a fault becomes a problem that tells the caller nothing but the id under which the log knows it.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { toProblem } from '../core/problem.ts';
import type { HttpRequest, HttpResponse } from './http-exchange.ts';
import { type Invoked, lambdaEdge } from './lambda-edge.ts';
import type { Telemetry } from './telemetry.ts';

const PRIVATE = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

/** What `default-src` says nothing of (Content Security Policy 3, section 6.3). */
const OF_PAGES = "base-uri 'none'; form-action 'none'";

/** By name: a read that could not be told of to the auditors is not answered. */
const CAN_BE_TRIED_AGAIN: ReadonlySet<string> = new Set(['ReadNotNotedError']);

/** A caller may name its own request; anything else in this header could put words into the log. */
const CORRELATION_ID = /^[\w-]{8,64}$/;

export function httpHandler(
  service: string,
  respond: (request: HttpRequest, telemetry: Telemetry) => Promise<HttpResponse>,
): Invoked<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  return lambdaEdge(service, async (event: APIGatewayProxyEventV2, _context, telemetry) => {
    const correlationId = correlationIdOf(event);
    const response = await respondOrFail(event, correlationId, respond, telemetry);
    const result = toResult(response, correlationId);
    telemetry.note('request answered', {
      correlationId,
      method: event.requestContext.http.method,
      status: result.statusCode ?? 0,
    });
    telemetry.count(`Answered.${Math.floor((result.statusCode ?? 0) / 100)}xx`);
    return result;
  });
}

async function respondOrFail(
  event: APIGatewayProxyEventV2,
  correlationId: string,
  respond: (request: HttpRequest, telemetry: Telemetry) => Promise<HttpResponse>,
  telemetry: Telemetry,
): Promise<HttpResponse> {
  try {
    return await respond(toRequest(event), telemetry);
  } catch (error) {
    telemetry.failure('request failed', { correlationId }, error);
    if (error instanceof Error && CAN_BE_TRIED_AGAIN.has(error.name))
      return { kind: 'problem', problem: toProblem('unavailable', 'Not possible now. Try again soon.') };
    const detail = `Something failed on our side. Quote ${correlationId} when you ask about it.`;
    return { kind: 'problem', problem: toProblem('internal', detail) };
  }
}

function toRequest(event: APIGatewayProxyEventV2): HttpRequest {
  const headers = Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value ?? '']);
  const query = Object.entries(event.queryStringParameters ?? {}).map(([name, value]) => [name, value ?? '']);
  return {
    method: event.requestContext.http.method,
    path: event.rawPath,
    query: Object.fromEntries(query),
    headers: Object.fromEntries(headers),
    body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
  };
}

function correlationIdOf({ headers, requestContext }: APIGatewayProxyEventV2): string {
  const named = headers['x-correlation-id'] ?? '';
  return CORRELATION_ID.test(named) ? named : requestContext.requestId;
}

/** Problems as RFC 9457 has them, with its media type. */
function toResult(response: HttpResponse, correlationId: string): APIGatewayProxyStructuredResultV2 {
  const own = { ...PRIVATE, 'x-correlation-id': correlationId };
  if (response.kind === 'ok') {
    const headers = { ...response.headers, ...own, 'content-type': 'application/json' };
    return { statusCode: response.status, headers, body: JSON.stringify(response.body) };
  }
  if (response.kind === 'file') {
    const headers = { ...response.headers, ...own, 'content-type': response.contentType };
    const body = Buffer.from(response.bytes).toString('base64');
    return { statusCode: 200, headers, body, isBase64Encoded: true };
  }
  if (response.kind === 'not_modified') return { statusCode: 304, headers: { ...response.headers, ...own } };
  if (response.kind === 'page') {
    const { html, styleDigest, status = 200 } = response;
    const policy = `${PRIVATE['content-security-policy']}; ${OF_PAGES}; style-src '${styleDigest}'`;
    const shown = { 'content-security-policy': policy, 'content-type': 'text/html; charset=utf-8' };
    return { statusCode: status, headers: { ...response.headers, ...own, ...shown }, body: html };
  }
  const { problem } = response;
  const headers = { ...response.headers, ...own, 'content-type': 'application/problem+json' };
  return { statusCode: problem.status, headers, body: JSON.stringify(problem) };
}
