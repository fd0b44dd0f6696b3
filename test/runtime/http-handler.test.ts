import { describe, expect, test } from '@jest/globals';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { toProblem } from '../../shared/core/problem.ts';
import type { HttpRequest, HttpResponse } from '../../shared/runtime/http-exchange.ts';
import { httpHandler } from '../../shared/runtime/http-handler.ts';
import { context } from '../functions/lambda-events.ts';

function event(change: Partial<APIGatewayProxyEventV2> = {}): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/v1/entries',
    rawQueryString: 'from=2026-01-01',
    headers: { 'Content-Type': 'application/json' },
    queryStringParameters: { from: '2026-01-01' },
    requestContext: {
      accountId: 'a',
      apiId: 'a',
      domainName: 'd',
      domainPrefix: 'd',
      http: {
        method: 'POST',
        path: '/v1/entries',
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'u',
      },
      requestId: 'gateway-id',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: false,
    ...change,
  };
}

const answering = (response: HttpResponse) => httpHandler('test', async () => response);
const ok: HttpResponse = { kind: 'ok', status: 200, body: { items: [] } };

test('a file goes out as its bytes, with its type and name, and with the headers of every answer', async () => {
  const bytes = Uint8Array.of(0x50, 0x4b, 0x00, 0xff);
  const named = { 'content-disposition': 'attachment; filename="a.xlsx"' };
  const handler = answering({ kind: 'file', contentType: 'application/x', bytes, headers: named });

  const answer = await handler(event(), context);

  expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true });
  expect(answer.headers).toMatchObject({
    ...named,
    'content-type': 'application/x',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect([...Buffer.from(answer.body ?? '', 'base64')]).toEqual([...bytes]);
});

describe('a request', () => {
  test.each([
    ['as text', { body: '{"text":"für"}' }],
    ['as base64', { body: Buffer.from('{"text":"für"}').toString('base64'), isBase64Encoded: true }],
  ])('comes with its body %s, headers in lower case and its query', async (_how, change) => {
    const seen: HttpRequest[] = [];
    const handler = httpHandler('test', async (request) => {
      seen.push(request);
      return ok;
    });

    await handler(event(change), context);

    expect(seen).toEqual([
      {
        method: 'POST',
        path: '/v1/entries',
        query: { from: '2026-01-01' },
        headers: { 'content-type': 'application/json' },
        body: Buffer.from('{"text":"für"}'),
      },
    ]);
  });
});

describe('an answer', () => {
  test('is JSON', async () => {
    const result = await answering(ok)(event(), context);

    expect(result).toMatchObject({
      statusCode: 200,
      body: '{"items":[]}',
      headers: { 'content-type': 'application/json' },
    });
  });

  test.each<[string, HttpResponse]>([
    ['that is JSON', ok],
    ['that has headers of its own', { ...ok, headers: { 'cache-control': 'public', etag: '"1"' } }],
    ['that says nothing has changed', { kind: 'not_modified', headers: {} }],
    ['that is a page', { kind: 'page', html: '<p>read me</p>', styleDigest: 'sha256-abc=' }],
    ['that refuses', { kind: 'problem', problem: toProblem('unauthenticated', 'Send a token.') }],
  ])('%s may be stored, framed, sniffed or loaded by no one', async (_kind, response) => {
    const { headers } = await answering(response)(event(), context);

    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'; frame-ancestors 'none'"),
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
    });
  });

  test('that is a page has no policy but its own style', async () => {
    const handler = answering({ kind: 'page', html: '<p>read me</p>', styleDigest: 'sha256-abc=' });

    const { statusCode, headers = {}, body } = await handler(event(), context);

    expect([statusCode, body]).toEqual([200, '<p>read me</p>']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-abc='",
      'x-content-type-options': 'nosniff',
    });
  });

  test('that is a problem has its status, its media type and its own headers', async () => {
    const problem = toProblem('unauthenticated', 'Send a token.');
    const headers = { 'www-authenticate': 'Bearer' };

    const result = await answering({ kind: 'problem', problem, headers })(event(), context);

    expect(result.statusCode).toBe(401);
    expect(JSON.parse(result.body ?? '')).toEqual(problem);
    expect(result.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'www-authenticate': 'Bearer',
    });
  });

  test('to a request that fails says nothing of the failure', async () => {
    const handler = httpHandler('test', () => Promise.reject(new TypeError('marked words')));

    const result = await handler(event(), context);

    expect(result.statusCode).toBe(500);
    expect(JSON.parse(result.body ?? '')).toMatchObject({
      type: 'urn:timepost:problem:internal',
      status: 500,
    });
    expect(JSON.stringify(result)).not.toContain('marked');
  });

  test.each([
    ['the id that the caller gave', { 'x-correlation-id': 'order-2026-0001' }, 'order-2026-0001'],
    ['the gateway’s id', {}, 'gateway-id'],
    ['the gateway’s id instead of a text', { 'x-correlation-id': 'some marked words' }, 'gateway-id'],
  ])('carries %s', async (_what, headers, id) => {
    const result = await answering(ok)(event({ headers }), context);

    expect(result.headers).toMatchObject({ 'x-correlation-id': id });
  });
});
