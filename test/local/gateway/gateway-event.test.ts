import { describe, expect, test } from '@jest/globals';
import { type HttpCall, toGatewayEvent } from '../../../local/gateway/gateway-event.ts';

const at = new Date('2026-11-04T08:09:10.123Z');

function call(change: Partial<HttpCall> = {}): HttpCall {
  return {
    method: 'GET',
    url: '/v1/entries',
    protocol: 'HTTP/1.1',
    headers: { host: ['127.0.0.1:8080'], 'user-agent': ['probe/1'] },
    sourceIp: '127.0.0.1',
    body: Buffer.alloc(0),
    ...change,
  };
}

test('a request has the form of payload 2.0', () => {
  const event = toGatewayEvent(call({ url: '/v1/entries?from=2026-01-01&to=2026-12-31' }), at);

  expect(event).toEqual({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/v1/entries',
    rawQueryString: 'from=2026-01-01&to=2026-12-31',
    headers: { host: '127.0.0.1:8080', 'user-agent': 'probe/1' },
    queryStringParameters: { from: '2026-01-01', to: '2026-12-31' },
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: '127.0.0.1:8080',
      domainPrefix: '127',
      http: {
        method: 'GET',
        path: '/v1/entries',
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'probe/1',
      },
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      routeKey: '$default',
      stage: '$default',
      time: '04/Nov/2026:08:09:10 +0000',
      timeEpoch: at.getTime(),
    },
    isBase64Encoded: false,
  });
});

test('what comes twice is joined by commas, cookies are a list of their own', () => {
  const headers = { accept: ['a', 'b'], cookie: ['one=1; two=2', 'three=3'] };

  const event = toGatewayEvent(call({ url: '/?tag=a&tag=b%20c&x=', headers }), at);

  expect(event.headers).toEqual({ accept: 'a,b' });
  expect(event.cookies).toEqual(['one=1', 'two=2', 'three=3']);
  expect(event.queryStringParameters).toEqual({ tag: 'a,b c', x: '' });
});

describe('a path is decoded, and left as it is when it cannot be', () => {
  test.each([
    ['/v1/messages/a%20b', '/v1/messages/a b'],
    ['/v1/messages/%zz', '/v1/messages/%zz'],
  ])('%s', (url, rawPath) => {
    expect(toGatewayEvent(call({ url }), at)).toMatchObject({ rawPath, rawQueryString: '' });
  });
});

describe('a body is text where its type says so and its bytes agree, else base64', () => {
  const latin1 = Buffer.from('2h Caf\u00e9', 'latin1');
  test.each([
    ['application/json', Buffer.from('{"text":"é"}'), '{"text":"é"}', false],
    ['application/problem+json; charset=utf-8', Buffer.from('{}'), '{}', false],
    ['text/plain; charset=iso-8859-1', latin1, latin1.toString('base64'), true],
    ['message/rfc822', Buffer.from('From: a'), Buffer.from('From: a').toString('base64'), true],
    ['application/octet-stream', Buffer.of(0, 255), 'AP8=', true],
  ])('%s', (type, body, expected, isBase64Encoded) => {
    const headers = { 'content-type': [type] };

    const event = toGatewayEvent(call({ method: 'POST', headers, body }), at);

    expect(event).toMatchObject({ body: expected, isBase64Encoded });
  });
});
