// Where a stage has a firewall, the API answers nothing that did not come through it, whoever asks for whatever.
import { describe, expect, test } from '@jest/globals';
import { HANDLED, route } from '../../../functions/api/route.ts';
import { EDGE_PROOF_HEADER } from '../../../shared/contracts/edge.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { memoryEdgeProof } from '../../twins/memory-edge-proof.ts';
import { call, get, KEY, post, world } from './world.ts';

const PROOF = 'k7Zp-this-round';
const guarded = () => world({ edge: memoryEdgeProof([PROOF]) });
const through = (request: HttpRequest, proof = PROOF): HttpRequest => ({
  ...request,
  headers: { ...request.headers, [EDGE_PROOF_HEADER]: proof },
});

const asked: [string, HttpRequest][] = [
  ['health', get('/v1/health')],
  ['readiness', get('/v1/ready')],
  ['the description', get('/v1/openapi.json')],
  ['its page', get('/v1/docs')],
  ['entries', get('/v1/entries', 'm-1', { from: '2026-01-01', to: '2026-12-31' })],
  ['a message', get(`/v1/messages/${KEY}`, 'm-1')],
  ['the quarantine', get('/v1/quarantine', 'm-4')],
  ['a release', call('POST', `/v1/quarantine/${KEY}/release`, 'm-4')],
  ['a discard', call('DELETE', `/v1/quarantine/${KEY}`, 'm-4')],
  ['the suppressed addresses', get('/v1/suppressions', 'm-4')],
  ['a lifting', call('DELETE', `/v1/suppressions/${KEY}`, 'm-4')],
  ['a preview', post('/v1/preview', 'm-1', 'text/plain', '2h ACME')],
];

test('every route is asked for here', () => {
  const forms = HANDLED.map(({ method, path }) => `${method} ${path}`);

  expect(asked.map(([, { method, path }]) => `${method} ${path.replace(KEY, '{id}')}`).sort()).toEqual(
    forms.sort(),
  );
});

describe.each(asked)('%s', (_what, request) => {
  test.each([
    ['without a proof', request],
    ['with another one', through(request, 'guessed')],
  ])('is refused %s', async (_how, around) => {
    expect(await route(around, guarded())).toMatchObject({
      kind: 'problem',
      problem: { status: 403, type: 'urn:timepost:problem:forbidden' },
    });
  });

  test('is answered through the edge', async () => {
    const answer = await route(through(request), guarded());

    expect(answer).toEqual(await route(request, world()));
    expect(answer).not.toMatchObject({ problem: { status: 403 } });
  });

  test('needs no proof in a stage without a firewall', async () => {
    expect(await route(request, world())).not.toMatchObject({ problem: { status: 403 } });
  });
});

test('nothing is looked up, and no path is told from another, for what went around', async () => {
  const services = guarded();

  const refused = await route(get('/v1/entries', 'm-1', { from: '2026-01-01', to: '2026-12-31' }), services);

  expect(await route(get('/nowhere'), services)).toEqual(refused);
  expect(services.listed).toEqual([]);
});

test('a proof that cannot be judged is a fault of ours, never a way in', async () => {
  const edge = { accepts: async () => Promise.reject(new TypeError('secrets')) };

  await expect(route(through(get('/v1/health')), world({ edge }))).rejects.toThrow(TypeError);
});
