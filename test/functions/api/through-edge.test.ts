// Where a stage has a firewall, the API answers nothing that did not come through it, whoever asks for whatever.
import { describe, expect, test } from '@jest/globals';
import { HANDLED, route } from '../../../functions/api/route.ts';
import { EDGE_PROOF_HEADER } from '../../../shared/contracts/edge.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { memoryEdgeProof } from '../../twins/memory-edge-proof.ts';
import { get, KEY, post, world } from './world.ts';

const PROOF = 'k7Zp-this-round';
const guarded = () => world({ edge: memoryEdgeProof([PROOF]) });
const through = (request: HttpRequest, proof = PROOF): HttpRequest => ({
  ...request,
  headers: { ...request.headers, [EDGE_PROOF_HEADER]: proof },
});

/** Each route, asked for by an admin. */
const asked = HANDLED.map(({ method, path, bodies }): [string, HttpRequest] => {
  const there = path.replace('{id}', KEY);
  const request = { ...post(there, 'm-4', 'text/plain', bodies === undefined ? '' : '2h ACME'), method };
  return [`${method} ${path}`, request];
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
