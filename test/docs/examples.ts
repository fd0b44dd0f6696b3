// The examples of a page of the documentation: what is asked, and what is answered, over one workspace in their order.
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { type ApiServices, route } from '../../functions/api/route.ts';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';

const TOKENS: Readonly<Record<string, string>> = {
  $MEMBER: 'm-1',
  $ADMIN: 'm-4',
  $MANAGER: 'm-5',
  $AUDITOR: 'm-6',
};

export interface Example {
  readonly asks: string;
  /** A request, its body where it has one, the status and the answer, with an empty line between. */
  readonly block: string;
}

export function examplesOf(page: string): readonly Example[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```http\n(.*?)```/gs)];
  return blocks.map(([, block = '']) => ({ asks: block.slice(0, block.indexOf('\n')), block: block.trim() }));
}

/** @param said the last id that an answer gave under each name: `$entryId` in a later example stands for it. */
export async function ask({ block }: Example, services: ApiServices, said: Map<string, string>) {
  const told = block.replace(/\$([a-z]\w+)/g, (named, name) => said.get(name) ?? named);
  const paragraphs = told.split('\n\n');
  const sent = paragraphs.length > 2 ? paragraphs[1] : undefined;
  const [status = '', ...lines] = (paragraphs.at(-1) ?? '').split('\n');

  const answer = await route(toRequest(paragraphs[0] ?? '', sent ?? ''), services);

  const [code, body] =
    'problem' in answer
      ? [answer.problem.status, answer.problem]
      : answer.kind === 'ok'
        ? [answer.status, answer.body]
        : [answer.kind === 'not_modified' ? 304 : 0, {}];
  expect([code, body]).toMatchObject([Number(status), JSON.parse(lines.join('\n') || '{}')]);
  for (const [, name = '', id = ''] of JSON.stringify(body).matchAll(/"(\w+(?:Id|Hash)|path)":"([^"]+)"/g))
    said.set(name, id);
}

function toRequest(head: string, sent: string): HttpRequest {
  const [asks = '', ...lines] = head.split('\n');
  const [method = '', target = ''] = asks.split(' ');
  const url = new URL(target, 'http://localhost');
  const headers = lines.map((line) => {
    const [name = '', value = ''] = line.split(': ');
    return [name.toLowerCase(), value.replace(/\$[A-Z]+/, (named) => TOKENS[named] ?? '')];
  });
  return {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(headers),
    body: new TextEncoder().encode(sent),
  };
}
