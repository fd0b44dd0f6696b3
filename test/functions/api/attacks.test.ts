// What hostile callers send, through the whole handler as API Gateway calls it: refused as their own fault, with nothing written,
// nothing of ours told, and no object of the program changed.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/api/handler.ts';
import { type HttpCall, toGatewayEvent } from '../../../local/gateway/gateway-event.ts';
import { joseVerifier } from '../../../shared/adapters/sign-in/jose-verifier.ts';
import { AUDIENCE, encoded, ISSUER, newKey, showKeys, signed } from '../../adapters/token-issuer.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { context } from '../lambda-events.ts';
import { TOKENS, worldOver } from './world.ts';

const NOW = new Date('2026-03-11T09:00:00Z');
const OURS = newKey('key-1');
const FORGERS = newKey('key-1');
const HEADER = { alg: 'RS256', typ: 'JWT', kid: 'key-1' };
const seconds = NOW.getTime() / 1000;
const claims = { iss: ISSUER, aud: AUDIENCE, sub: 'm-1', exp: seconds + 600 };
const MAYAS = signed(HEADER, claims, OURS);

let issuer: Awaited<ReturnType<typeof showKeys>>;
beforeAll(async () => {
  issuer = await showKeys([OURS]);
});
afterAll(() => issuer.close());

let state: MemoryState;
let handler: ReturnType<typeof createHandler>;
beforeEach(() => {
  state = memoryState();
  const verifier = { issuer: ISSUER, audience: AUDIENCE, jwksUrl: issuer.url, clock: () => NOW };
  handler = createHandler(worldOver(state, { tokens: joseVerifier(verifier) }));
});
const known = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(known));

type Asking = Partial<Omit<HttpCall, 'headers' | 'body'>> & {
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
};

/** As Maya, unless the headers say otherwise. */
async function ask({ headers = {}, body = '', ...call }: Asking) {
  const lines = Object.entries({ authorization: `Bearer ${MAYAS}`, ...headers }).map(
    ([name, value]): [string, readonly string[]] => [name, [value].flat()],
  );
  const event = toGatewayEvent(
    {
      method: 'GET',
      url: '/v1/timer',
      protocol: 'HTTP/1.1',
      sourceIp: '192.0.2.1',
      ...call,
      headers: Object.fromEntries(lines),
      body: Buffer.from(body),
    },
    NOW,
  );
  const { statusCode, body: answer = '' } = await handler(event, context);
  return { status: statusCode, answer: JSON.parse(answer) as Record<string, unknown>, text: answer };
}

const write = (body: string | Buffer, headers: Asking['headers'] = {}) =>
  ask({
    method: 'POST',
    url: '/v1/entries',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
const ENTRY = '"workDate":"2026-03-09","durationSeconds":3600';
const fieldsOf = ({ answer }: { answer: Record<string, unknown> }) =>
  (answer['errors'] as { field: string }[] | undefined)?.map(({ field }) => field);

test('what is honest is answered: the others fail for what they are', async () => {
  expect(await write(`{${ENTRY}}`)).toMatchObject({ status: 201, answer: { memberId: 'm-1' } });
  expect(state.entries.size).toBe(1);
});

describe('a token', () => {
  const forged: readonly (readonly [string, string])[] = [
    ['without a signature', `${encoded({ ...HEADER, alg: 'none' })}.${encoded(claims)}.x`],
    ['of another key under our id', signed(HEADER, claims, FORGERS)],
    ['with a key of its own', signed({ ...HEADER, jku: 'http://127.0.0.1:1/' }, claims, FORGERS)],
    ['that is over', signed(HEADER, { ...claims, exp: seconds - 60 }, OURS)],
    ['that is not yet valid', signed(HEADER, { ...claims, nbf: seconds + 60 }, OURS)],
    ['for another audience', signed(HEADER, { ...claims, aud: 'other' }, OURS)],
    ['of another issuer', signed(HEADER, { ...claims, iss: `${ISSUER}/` }, OURS)],
    ['of 8,193 characters', 'a'.repeat(8193)],
    ['of a million characters', 'a'.repeat(1_000_000)],
    ['in five parts', 'a.b.c.d.e'],
    ['of ours, mistyped', `${TOKENS.maya}A`],
  ];
  test.each(forged)('%s is asked to sign in, reads nothing and writes nothing', async (_what, token) => {
    const authorization = `Bearer ${token}`;
    const write = { method: 'POST', url: '/v1/entries', body: `{${ENTRY}}`, headers: { authorization } };

    for (const asked of [{ headers: { authorization } }, write]) {
      const { status, answer, text } = await ask(asked);
      expect([status, answer['type']]).toEqual([401, 'urn:timepost:problem:unauthenticated']);
      expect(text).not.toContain(token.slice(0, 24));
    }
    expect([state.entries.size, state.audit.length]).toEqual([0, 0]);
  });

  test.each([
    ['two tokens', [`Bearer ${MAYAS}`, `Bearer ${TOKENS.maya}`]],
    ['a name and a password', `Basic ${Buffer.from('maya:secret').toString('base64')}`],
    ['two schemes', `Basic x, Bearer ${MAYAS}`],
    ['no scheme', MAYAS],
    ['a line break', `Bearer ${MAYAS}\r\ntimepost-workspace: w-2`],
    ['nothing', ''],
  ])('is not taken from a header with %s', async (_what, authorization) => {
    expect(await ask({ headers: { authorization } })).toMatchObject({ status: 401 });
  });

  test.each(['access_token', 'token', 'authorization'])('is not taken from the query as %s', async (name) => {
    const asked = { url: `/v1/timer?${name}=${MAYAS}`, headers: { authorization: '' } };
    expect(await ask(asked)).toMatchObject({ status: 401 });
  });
});

describe('an id in a header', () => {
  const claimed = ['m-4', 'w-2', 'm-4@w-1', '__proto__'];
  const names = [
    'x-forwarded-user',
    'x-forwarded-email',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-user-id',
    'x-member-id',
    'x-workspace-id',
    'x-amzn-oidc-identity',
    'x-amzn-oidc-data',
    'x-original-url',
    'x-rewrite-url',
    'x-http-method-override',
    'timepost-member',
  ];
  test.each(names)('%s changes nothing of who asks or for what', async (name) => {
    const plain = await ask({ url: '/v1/timer' });
    for (const value of claimed) {
      expect(await ask({ url: '/v1/timer', headers: { [name]: value } })).toEqual(plain);
      const written = await write(`{${ENTRY}}`, { [name]: value });
      expect(written).toMatchObject({ status: 201, answer: { memberId: 'm-1' } });
    }
    expect([...state.entries.values()].every(({ workspaceId }) => workspaceId === 'w-1')).toBe(true);
  });

  test.each([
    'w-2',
    'W-1',
    'w-1 ',
    'w-1,w-2',
    '__proto__',
    'constructor',
    '',
    ' ',
    '../w-1',
    'w-1\u0000',
    'w'.repeat(9_000),
  ])('Timepost-Workspace of %j leads into no other workspace', async (workspace) => {
    const headers = { 'timepost-workspace': workspace };
    expect(await ask({ headers })).toMatchObject({ status: 403 });
    expect(await ask({ headers: { ...headers, authorization: `Bearer ${TOKENS.maya}` } })).toMatchObject({
      status: 403,
    });
  });
});

describe('the prototype', () => {
  const POLLUTION = [
    '"__proto__":{"isAdmin":true}',
    '"__proto__":null',
    '"constructor":{"prototype":{"isAdmin":true}}',
    '"prototype":{"isAdmin":true}',
    '"\\u005f\\u005fproto__":{"isAdmin":true}',
    '"toString":"x"',
    '"hasOwnProperty":1',
  ];
  test.each(POLLUTION)('is no field of a body: %s', async (pollution) => {
    for (const body of [`{${ENTRY},${pollution}}`, `{${pollution},${ENTRY}}`])
      expect(await write(body)).toMatchObject({ status: 400 });
    expect(state.entries.size).toBe(0);
  });

  test.each(POLLUTION)('is no field of what lies within a body: %s', async (pollution) => {
    const body = `{"items":[{"action":"create","entry":{${ENTRY},${pollution}}}]}`;
    const asked = await ask({ method: 'POST', url: '/v1/entries/bulk', body });

    expect(asked.status).toBe(400);
    expect(state.entries.size).toBe(0);
  });

  test.each(['__proto__', '__proto__[isAdmin]', 'constructor.prototype.isAdmin', 'toString', 'constructor'])(
    'is no field of a query: %s',
    async (name) => {
      const { status, ...asked } = await ask({ url: `/v1/entries?from=2026-03-01&to=2026-03-31&${name}=1` });

      expect(status).toBe(400);
      expect(fieldsOf(asked)).toEqual([name]);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is no header, path or key: %s',
    async (name) => {
      expect(await ask({ headers: { [name]: 'x' } })).toEqual(await ask({}));
      expect(await ask({ url: `/v1/${name}` })).toMatchObject({ status: 404 });
      expect(await ask({ url: `/v1/entries/${name}` })).toMatchObject({ status: 404 });
      expect(await ask({ url: `/v1/messages/${name}` })).toMatchObject({ status: 404 });
      expect(await ask({ method: name.toUpperCase(), url: '/v1/timer' })).toMatchObject({ status: 405 });
      expect(await write(`{${ENTRY}}`, { 'idempotency-key': name })).toMatchObject({ status: 201 });
      expect(await write(`{${ENTRY},"projectId":"${name}"}`)).toMatchObject({ status: 400 });
      expect(await write(`{${ENTRY},"memberId":"${name}"}`)).toMatchObject({ status: 404 });
    },
  );
});

describe('a body', () => {
  const nested = (levels: number, [open = '', close = '']: readonly string[]) =>
    `${open.repeat(levels)}${close.repeat(levels)}`;
  test.each([
    ['lists 17 deep', `{"tags":${nested(16, ['[', ']'])}}`],
    ['lists 100,000 deep', nested(100_000, ['[', ']'])],
    ['lists 100,000 deep that are never closed', '['.repeat(100_000)],
    ['objects 20,000 deep', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['brackets in strings beside real ones', `{"description":"\\"[",${'"a":['.repeat(40)}`],
  ])('of %s is refused before it is parsed', async (_what, body) => {
    const asked = await write(body);

    expect(asked).toMatchObject({ status: 400, answer: { detail: 'A body is at most 16 levels deep.' } });
    expect(await ask({ method: 'POST', url: '/v1/preview', body })).toMatchObject({ status: 400 });
  });

  test('may hold as many brackets as its words have', async () => {
    expect(await write(`{${ENTRY},"description":"${'[{'.repeat(50)} \\\\"}`)).toMatchObject({ status: 201 });
  });

  test('that is huge is refused by its size', async () => {
    expect(await write(`{${ENTRY},"description":"${'x'.repeat(256 * 1024)}"}`)).toMatchObject({
      status: 413,
    });
    expect(await write(Buffer.alloc(300 * 1024, 0x20))).toMatchObject({ status: 413 });
  });

  test.each([
    ['duration', '"workDate":"2026-03-09","durationSeconds":1e400'],
    ['duration', '"workDate":"2026-03-09","durationSeconds":1e21'],
    ['duration', '"workDate":"2026-03-09","durationSeconds":9007199254740993'],
    ['duration', `"workDate":"2026-03-09","durationSeconds":${'9'.repeat(5_000)}`],
    ['duration', '"workDate":"2026-03-09","durationSeconds":-1'],
    ['duration', '"workDate":"2026-03-09","durationSeconds":0.1'],
    ['duration', '"workDate":"2026-03-09","durationSeconds":"3600"'],
    ['duration', '"workDate":"2026-03-09","durationSeconds":[3600]'],
    ['duration', '"workDate":"2026-03-09","durationSeconds":true'],
    ['break', `${ENTRY},"breakSeconds":1e400`],
    ['day', '"workDate":"9999999-01-01","durationSeconds":3600'],
    ['day', '"workDate":20260309,"durationSeconds":3600'],
  ])('with a %s that is none is refused: {%s}', async (_what, fields) => {
    expect(await write(`{${fields}}`)).toMatchObject({ status: 400 });
    expect(state.entries.size).toBe(0);
  });

  test.each([
    ['as it is', `{${ENTRY},"durationSeconds":60}`],
    ['with spaces', `{${ENTRY}, "durationSeconds" \n\t:60}`],
    ['escaped', `{${ENTRY},"duration\\u0053econds":60}`],
    [
      'after a string that holds a name',
      `{"description":"\\"durationSeconds\\":1",${ENTRY},"durationSeconds":60}`,
    ],
  ])('that says a field twice is refused and told which, %s', async (_how, body) => {
    const asked = await write(body);

    expect([asked.status, fieldsOf(asked)]).toEqual([400, ['durationSeconds']]);
    expect(state.entries.size).toBe(0);
  });

  test('may say the same field in several objects, and a name as a value', async () => {
    const one = `{"action":"create","entry":{${ENTRY},"description":"entry"}}`;
    const asked = await ask({ method: 'POST', url: '/v1/entries/bulk', body: `{"items":[${one},${one}]}` });

    expect(asked.status).toBe(200);
  });

  test.each([
    ['UTF-16', Buffer.from(`{${ENTRY}}`, 'utf16le')],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['a name that never ends', '{"workDate'],
    ['a name that is broken', '{"\\u00":1}'],
    ['two values', `{${ENTRY}}{${ENTRY}}`],
    ['no JSON', 'NaN'],
    ['JavaScript', `{workDate:'2026-03-09'}`],
  ])('of %s is refused as no JSON', async (_what, body) => {
    expect(await write(body)).toMatchObject({ status: 400 });
  });
});

describe('a query', () => {
  const url = (rest: string) => `/v1/entries?from=2026-03-01&to=2026-03-31&${rest}`;
  test.each([
    'limit=1e999',
    'limit=-1',
    'limit=0',
    'limit=9007199254740993',
    'limit=1.5',
    'limit=NaN',
    'limit=5&limit=6',
    'from=2026-03-02',
    'cursor=forged',
    `cursor=${'a'.repeat(2049)}`,
  ])('with %s is refused', async (rest) =>
    expect(await ask({ url: url(rest) })).toMatchObject({ status: 400 }),
  );
});
