import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Gateway, serveGateway } from '../../../local/gateway/serve-gateway.ts';
import type { InvokeEnd } from '../../../local/host/function-process.ts';

let gateway: Gateway | undefined;
afterEach(async () => gateway?.close());

const LIMITS = { bodyBytes: 1_000, integrationMs: 300 };

async function serve(invoke: (event: APIGatewayProxyEventV2) => Promise<InvokeEnd>): Promise<string> {
  gateway = await serveGateway(0, (event) => invoke(event as APIGatewayProxyEventV2), LIMITS);
  return `http://127.0.0.1:${gateway.port}`;
}

test("sends the function's answer on: status, headers, cookies and bytes", async () => {
  const url = await serve(async ({ rawPath }) => ({
    kind: 'result',
    result: {
      statusCode: 201,
      headers: { 'Content-Type': 'application/x-probe', 'X-Path': rawPath },
      cookies: ['a=1', 'b=2'],
      body: 'AP8=',
      isBase64Encoded: true,
    },
  }));

  const answer = await fetch(`${url}/v1/probe`);

  expect(answer.status).toBe(201);
  expect(answer.headers.get('content-type')).toBe('application/x-probe');
  expect(answer.headers.get('x-path')).toBe('/v1/probe');
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(answer.headers.get('apigw-requestid')).toMatch(/^[0-9a-f-]{36}$/);
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255]);
});

test('a result without a status is the body of a 200', async () => {
  const url = await serve(async () => ({ kind: 'result', result: { ok: true } }));

  const answer = await fetch(url);

  expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
});

describe('where the function gives no answer API Gateway gives its own', () => {
  test.each<[string, InvokeEnd, number, string]>([
    ['it threw', { kind: 'error', errorName: 'TypeError' }, 500, 'Internal Server Error'],
    ['its process died', { kind: 'died' }, 500, 'Internal Server Error'],
    ['it took too long', { kind: 'timeout' }, 503, 'Service Unavailable'],
    ['it answered nonsense', { kind: 'result', result: { statusCode: 'x' } }, 500, 'Internal Server Error'],
  ])('%s', async (_why, end, status, message) => {
    const url = await serve(async () => end);

    const answer = await fetch(url);

    expect([answer.status, await answer.json()]).toEqual([status, { message }]);
  });
});

describe('what cannot be read as a request is answered in words, and reaches no function', () => {
  test.each<[string, string, number, string]>([
    [
      'headers that are too long',
      `GET / HTTP/1.1\r\na: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'Request Header Fields Too Large',
    ],
    ['no HTTP', 'NONSENSE\r\n\r\n', 400, 'Bad Request'],
  ])('%s', async (_why, bytes, status, message) => {
    const url = await serve(() => Promise.reject(new Error('it was invoked')));
    const socket = connect(Number(new URL(url).port), '127.0.0.1');

    socket.write(bytes);

    const answer = await text(socket);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} ${message}\r\n`));
    expect(answer).toContain('content-type: application/json\r\n');
    expect(answer.split('\r\n\r\n')[1]).toBe(JSON.stringify({ message }));
  });
});

test('gives up after the time that an integration has', async () => {
  const url = await serve(() => new Promise(() => undefined));

  expect((await fetch(url)).status).toBe(503);
});

test('refuses a body over the limit before the function sees it', async () => {
  let invoked = 0;
  const url = await serve(async () => {
    invoked += 1;
    return { kind: 'result', result: null };
  });

  const answer = await fetch(url, { method: 'POST', body: 'x'.repeat(LIMITS.bodyBytes + 1) });

  expect([answer.status, await answer.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  expect(invoked).toBe(0);
});

test('hands on a body at the limit whole', async () => {
  const url = await serve(async ({ body }) => ({ kind: 'result', result: { length: body?.length } }));
  const headers = { 'content-type': 'text/plain' };

  const answer = await fetch(url, { method: 'POST', headers, body: 'x'.repeat(LIMITS.bodyBytes) });

  expect(await answer.json()).toEqual({ length: LIMITS.bodyBytes });
});
