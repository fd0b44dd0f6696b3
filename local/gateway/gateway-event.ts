// A request as API Gateway's HTTP API hands it to a function, payload format 2.0
// (API Gateway developer guide, "Working with AWS Lambda proxy integrations for HTTP APIs").
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export interface HttpCall {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly protocol: string;
  readonly headers: NodeJS.Dict<readonly string[]>;
  readonly sourceIp: string;
  readonly body: Buffer;
}

const TEXT = /^(?:text\/|application\/(?:json|javascript|xml)\b|application\/[\w.-]+\+(?:json|xml)\b)/i;
const NOT_PASSED = new Set(['cookie', 'connection', 'keep-alive', 'transfer-encoding']);

export function toGatewayEvent(call: HttpCall, at: Date): APIGatewayProxyEventV2 {
  const [path = '/', ...query] = call.url.split('?');
  const rawQueryString = query.join('?');
  const headers = joinHeaders(call.headers);
  const cookies = (call.headers['cookie'] ?? []).flatMap((value) => value.split(/; */));
  const rawPath = decodePath(path);
  const host = headers['host'] ?? '';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(rawQueryString !== '' && { queryStringParameters: joinQuery(rawQueryString) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: host,
      domainPrefix: host.split('.')[0] ?? '',
      http: {
        method: call.method,
        path: rawPath,
        protocol: call.protocol,
        sourceIp: call.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: toClfTime(at),
      timeEpoch: at.getTime(),
    },
    ...toBody(call.body, headers['content-type']),
  };
}

function joinHeaders(headers: HttpCall['headers']): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !NOT_PASSED.has(name));
  return Object.fromEntries(kept.map(([name, values = []]) => [name, values.join(',')]));
}

/** A name that comes twice has its values joined by commas. */
function joinQuery(raw: string): Record<string, string> {
  const params = new URLSearchParams(raw);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name).join(',')]));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Text that is no valid UTF-8 goes in base64 too: the function must get the bytes that were sent. */
function toBody(body: Buffer, contentType: string | undefined): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  const text = body.toString('utf8');
  const isText = contentType === undefined || TEXT.test(contentType.trim());
  return isText && Buffer.from(text).equals(body)
    ? { body: text, isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
}

/** `24/Nov/2026:08:39:42 +0000`, as access logs write it. */
function toClfTime(at: Date): string {
  const [, day, month, year, time] = at.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}

/** What Node knows of headers, each as the list of its lines. */
export function headerLines(distinct: NodeJS.Dict<string[]> | IncomingHttpHeaders): HttpCall['headers'] {
  return Object.fromEntries(
    Object.entries(distinct).map(([name, value = []]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value : [value],
    ]),
  );
}
