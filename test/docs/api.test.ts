// The examples of docs/api.md are asked, and the table of docs/roles.md is what the routes let through.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { HANDLED, route } from '../../functions/api/route.ts';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';
import { draft } from '../core/reply/receipt-facts.ts';
import { world } from '../functions/api/world.ts';

const TOKENS: Readonly<Record<string, string>> = { $MEMBER: 'm-1', $ADMIN: 'm-4' };

interface Example {
  readonly asks: string;
  readonly request: HttpRequest;
  readonly status: number;
  readonly shows: object;
}

/** A request, its body where it has one, the status and the answer, with an empty line between. */
function toExample(block: string): Example {
  const paragraphs = block.trim().split('\n\n');
  const [head = '', sent] = [paragraphs[0], paragraphs.length > 2 ? paragraphs[1] : undefined];
  const [asks = '', ...lines] = head.split('\n');
  const [method = '', target = ''] = asks.split(' ');
  const url = new URL(target, 'http://localhost');
  const headers = lines.map((line) => {
    const [name = '', value = ''] = line.split(': ');
    return [name.toLowerCase(), value.replace(/\$\w+/, (named) => TOKENS[named] ?? '')];
  });
  const [status = '', ...answer] = (paragraphs.at(-1) ?? '').split('\n');
  return {
    asks,
    request: {
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(headers),
      body: new TextEncoder().encode(sent ?? ''),
    },
    status: Number(status),
    shows: JSON.parse(answer.join('\n')),
  };
}

const blocks = [...readFileSync('docs/api.md', 'utf8').matchAll(/```http\n(.*?)```/gs)];
const examples = blocks.map(([, block = '']) => toExample(block));

test.each(examples)('$asks is answered as docs/api.md shows', async ({ request, status, shows }) => {
  const services = world({
    preview: async () => ({ disposition: 'logged', reason: 'accepted', entries: [draft] }),
  });

  const answer = await route(request, services);

  const shown =
    answer.kind === 'ok'
      ? [answer.status, answer.body]
      : 'problem' in answer && [answer.problem.status, answer.problem];
  expect(shown).toMatchObject([status, shows]);
});

test('docs/roles.md lists every route that is not open to anyone, and who may ask it', () => {
  const row = /^\| `(.+?)` \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gm;
  const rows = [...readFileSync('docs/roles.md', 'utf8').matchAll(row)];

  const told = rows.map(([, named, ofMember = '', , ofAuditor = '']) => [
    named,
    accessOf(ofMember, ofAuditor),
  ]);
  const routes = HANDLED.filter(({ access }) => access !== 'anyone');
  expect(told.sort()).toEqual(routes.map(({ method, path, access }) => [`${method} ${path}`, access]).sort());
});

function accessOf(ofMember: string, ofAuditor: string): string {
  if (ofMember === 'no') return 'administrator';
  return ofAuditor === 'no' ? 'contributor' : 'member';
}
