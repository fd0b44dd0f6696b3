// The examples of docs/api.md are asked, and the table of docs/roles.md is what the routes let through.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { HANDLED, route } from '../../functions/api/route.ts';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';
import { mailOf, outcomeOf } from '../adapters/samples.ts';
import { draft } from '../core/reply/receipt-facts.ts';
import { PROFILES, world, worldOver } from '../functions/api/world.ts';
import { memoryRecorder } from '../twins/memory-recorder.ts';
import { memoryState, scopeKey } from '../twins/memory-state.ts';

const TOKENS: Readonly<Record<string, string>> = { $MEMBER: 'm-1', $ADMIN: 'm-4', $AUDITOR: 'm-6' };

const state = memoryState();
const services = worldOver(state, {
  messages: world().messages,
  preview: async () => ({ disposition: 'logged', reason: 'accepted', entries: [draft] }),
});
/** The last id that an answer gave under each name: `$entryId` in a later example stands for it. */
const said = new Map<string, string>();

/** One mail of the member was not sure, so that there is a proposal to decide. */
beforeAll(async () => {
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  state.workspaces.set('w-1', { name: 'Studio', version: 1 });
  const decision = { disposition: 'needs_review', reason: 'proposed', drafts: [draft] } as const;
  await memoryRecorder(state).record(outcomeOf(mailOf('unsure'), decision));
});

interface Example {
  readonly asks: string;
  /** A request, its body where it has one, the status and the answer, with an empty line between. */
  readonly block: string;
}

const blocks = [...readFileSync('docs/api.md', 'utf8').matchAll(/```http\n(.*?)```/gs)];
const examples: readonly Example[] = blocks.map(([, block = '']) => ({
  asks: block.slice(0, block.indexOf('\n')),
  block: block.trim(),
}));

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

/** In the document's order, over one workspace: what an example logs, a later one finds. */
test.each(examples)('$asks is answered as docs/api.md shows', async ({ block }) => {
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
  for (const [, name = '', id = ''] of JSON.stringify(body).matchAll(/"(\w+Id)":"([^"]+)"/g))
    said.set(name, id);
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
  if (ofMember === 'no') return ofAuditor === 'no' ? 'administrator' : 'auditor';
  return ofAuditor === 'no' ? 'contributor' : 'member';
}
