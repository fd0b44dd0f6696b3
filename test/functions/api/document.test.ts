// The API's own description, as programs and as people get it.
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { ApiResponse } from '../../../functions/api/request/exchange.ts';
import { HANDLED, route } from '../../../functions/api/route.ts';
import { get, world } from './world.ts';

interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
}

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

async function described(): Promise<Described> {
  const answer = await route(get('/v1/openapi.json'), world());
  if (answer.kind !== 'ok') throw new Error(`the description is ${answer.kind}`);
  return answer.body as unknown as Described;
}

async function page(): Promise<Extract<ApiResponse, { kind: 'page' }>> {
  const answer = await route(get('/v1/docs'), world());
  if (answer.kind !== 'page') throw new Error(`the page is ${answer.kind}`);
  return answer;
}

test('every route is described once, with a name of its own, and says whether a token is needed', async () => {
  const { openapi, paths } = await described();

  const told = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ key: `${method.toUpperCase()} ${path}`, ...one })),
  );
  expect(openapi).toBe('3.1.1');
  expect(told.map(({ key }) => key).sort()).toEqual(
    HANDLED.map(({ method, path }) => `${method} ${path}`).sort(),
  );
  expect(new Set(told.map(({ operationId }) => operationId)).size).toBe(told.length);
  const open = HANDLED.filter(({ access }) => access === 'anyone').map(
    ({ method, path }) => `${method} ${path}`,
  );
  expect(
    told
      .filter(({ security }) => security === undefined)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(open.sort());
});

test('every form that is pointed at is there', async () => {
  const text = JSON.stringify(await described());

  const { schemas, headers } = JSON.parse(text).components;
  const named = [
    ...Object.keys(schemas).map((name) => `schemas/${name}`),
    ...Object.keys(headers).map((name) => `headers/${name}`),
  ];
  const pointed = [...text.matchAll(/"\$ref":"#\/components\/([\w/-]+)"/g)].map(([, name]) => name);
  expect([...text.matchAll(/"\$ref"/g)]).toHaveLength(pointed.length);
  expect([...new Set(pointed)].sort()).toEqual(named.sort());
});

test('the page names every route, and every link in it leads somewhere', async () => {
  const { html } = await page();

  for (const { method, path } of HANDLED)
    expect(html).toContain(`<span class="method">${method}</span> <code>${path}</code>`);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the page says of each route who may ask it, by role and by the scope of a token', async () => {
  const { html } = await page();

  const sectionOf = (id: string) => html.split('<h2 ').find((one) => one.startsWith(`id="${id}"`));
  expect(sectionOf('get-health')).toContain('For anyone.');
  expect(sectionOf('get-entries')).toContain('For every active member; an API token has the scope read');
  expect(sectionOf('post-entries')).toContain('For anyone but an auditor of the workspace; an API token has');
  expect(sectionOf('get-quarantine')).toContain('For an owner or admin of the workspace; an API token has');
  expect(sectionOf('post-tokens')).toContain('signed in: no API token may ask this.');
});

test('the page says what a field may be', async () => {
  const { html } = await page();

  expect(html).toContain('<td><code>limit</code></td><td>query</td><td>integer, 1 to 200</td>');
  expect(html).not.toMatch(/\b\d{16,}\b/);
});

test('the page runs nothing, loads nothing, and its style is the one that its policy lets in', async () => {
  const { html, styleDigest } = await page();

  expect(html).not.toMatch(/<script|<img|<link|javascript:|\son\w+=/i);
  const [, style = ''] = /<style>(.*)<\/style>/s.exec(html) ?? [];
  expect(styleDigest).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
});
