// Every route as every kind of caller: who may not ask gets nothing, learns nothing and changes nothing. A route without its row
// does not compile.
import { describe, expect, test } from '@jest/globals';
import type { Access, Route } from '../../../functions/api/declare-route.ts';
import type { ApiResponse } from '../../../functions/api/exchange.ts';
import { type ApiServices, HANDLED, route } from '../../../functions/api/route.ts';
import type { ROUTES } from '../../../shared/contracts/routes.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { mailOf, NOW, outcomeOf } from '../../adapters/samples.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { memoryEntries } from '../../twins/memory-entries.ts';
import { memoryMessages } from '../../twins/memory-messages.ts';
import { memoryQuarantine } from '../../twins/memory-quarantine.ts';
import { memoryRecorder } from '../../twins/memory-recorder.ts';
import { memoryState } from '../../twins/memory-state.ts';
import { memorySuppressionList, memorySuppressions } from '../../twins/memory-suppressions.ts';
import { TOKENS, world } from './world.ts';

const MAIL = mailOf('of Maya');
const STRANGE = mailOf('of nobody', {
  routing: {
    kind: 'refused',
    reason: 'unverified_sender',
    workspaceId: 'w-1',
    claimedFrom: 'eve@example.net',
  },
});
const ABSENT = 'f'.repeat(64);

/** Maya's address, that nothing is sent to. */
const SUPPRESSED = await memorySuppressionList(memoryState()).idOf(maya.address);

interface Row {
  /** What the path's `{id}` names. */
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whose it is what `id` names: of whom it is not, it is absent. */
  readonly of?: 'maya' | 'workspace';
}

const ROWS: Readonly<Record<keyof typeof ROUTES, Row>> = {
  'GET /v1/health': {},
  'GET /v1/ready': {},
  'GET /v1/openapi.json': {},
  'GET /v1/docs': {},
  'GET /v1/entries': { query: { from: '2026-01-01', to: '2026-12-31' } },
  'GET /v1/messages/{id}': { id: MAIL.messageKey, of: 'maya' },
  'POST /v1/preview': { body: '{"text":"2h ACME"}' },
  'GET /v1/quarantine': {},
  'POST /v1/quarantine/{id}/release': { id: STRANGE.messageKey, of: 'workspace' },
  'DELETE /v1/quarantine/{id}': { id: STRANGE.messageKey, of: 'workspace' },
  'GET /v1/suppressions': {},
  'DELETE /v1/suppressions/{id}': { id: SUPPRESSED, of: 'workspace' },
};

/** Words by which what is kept is known in an answer, where they may be shown, and to whom. */
const MARKS: readonly (readonly [string, string, Row['of']])[] = [
  ['/v1/entries', 'redesign', 'maya'],
  ['/v1/quarantine', 'eve@example.net', 'workspace'],
  ['/v1/suppressions', 'maya@example.com', 'workspace'],
];

/** Nobody's token is taken for anybody's, whatever it lacks. */
const UNKNOWN: readonly [string, string | undefined][] = [
  ['nobody', undefined],
  ['a forged token', 'forged'],
  ['an unknown token of ours', TOKENS.unknown],
  ['an expired token', TOKENS.expired],
  ['a revoked token', TOKENS.revoked],
];

const SHUT_OUT: readonly [string, string][] = [
  ['a person without a workspace', 'nobody'],
  ['a suspended member', 'm-3'],
  ["a suspended member's token", TOKENS.suspended],
  ["a removed member's token", TOKENS.gone],
];

interface Caller {
  readonly name: string;
  readonly token: string;
  readonly isAdministrator: boolean;
  readonly owns: readonly Row['of'][];
}

const ACTIVE: readonly Caller[] = [
  { name: 'Maya', token: 'm-1', isAdministrator: false, owns: ['maya'] },
  { name: "Maya's token", token: TOKENS.maya, isAdministrator: false, owns: ['maya'] },
  { name: 'another member', token: 'm-2', isAdministrator: false, owns: [] },
  { name: 'a manager', token: 'm-5', isAdministrator: false, owns: [] },
  { name: 'an auditor', token: 'm-6', isAdministrator: false, owns: [] },
  { name: 'an admin', token: 'm-4', isAdministrator: true, owns: ['workspace'] },
  { name: 'the owner', token: 'm-7', isAdministrator: true, owns: ['workspace'] },
  { name: "another workspace's member", token: 'm-9', isAdministrator: false, owns: [] },
  { name: "another workspace's admin", token: 'm-10', isAdministrator: true, owns: [] },
];

async function asked(one: Route<ApiServices>, token: string | undefined, id?: string) {
  const state = memoryState();
  await memoryRecorder(state).record(outcomeOf(MAIL));
  await memoryRecorder(state).record(
    outcomeOf(STRANGE, { disposition: 'ignored', reason: 'unverified_sender' }),
  );
  await memorySuppressions(state).add(maya, { cause: 'bounce', seenAt: NOW }, NOW);
  const sent: string[] = [];
  const services = world({
    entries: memoryEntries(state),
    messages: memoryMessages(state),
    quarantine: memoryQuarantine(state),
    suppressions: memorySuppressionList(state),
    releasedMails: { send: async ({ messageKey }) => void sent.push(messageKey) },
  });
  const all = () => JSON.stringify([...Object.values(state).map((kept) => [...kept]), sent]);
  const before = all();
  const answer = await route(requestOf(one, token, id), services);
  return { answer, isChanged: all() !== before };
}

function rowOf({ method, path }: Route<ApiServices>): Row {
  return ROWS[`${method} ${path}` as keyof typeof ROUTES];
}

function requestOf(one: Route<ApiServices>, token: string | undefined, id?: string): HttpRequest {
  const row = rowOf(one);
  return {
    method: one.method,
    path: one.path.replace('{id}', id ?? row.id ?? ''),
    query: row.query ?? {},
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: new TextEncoder().encode(row.body ?? ''),
  };
}

function statusOf(answer: ApiResponse): number {
  switch (answer.kind) {
    case 'ok':
      return answer.status;
    case 'page':
      return 200;
    case 'problem':
      return answer.problem.status;
  }
}

/** 200 to who may ask and has it, 403 to who may not ask, 404 for what is not theirs. */
function statusFor({ isAdministrator, owns }: Caller, access: Access, { of }: Row): number {
  if (access === 'administrator' && !isAdministrator) return 403;
  return of === undefined || owns.includes(of) ? 200 : 404;
}

const routes = HANDLED.map((one) => ({ named: `${one.method} ${one.path}`, one }));
const guarded = routes.filter(({ one }) => one.access !== 'anyone');

test('every route has its row, and every row its route', () => {
  expect(Object.keys(ROWS).sort()).toEqual(routes.map(({ named }) => named).sort());
});

describe.each(guarded)('$named', ({ one }) => {
  test.each(UNKNOWN)('asks %s to sign in', async (_who, token) => {
    const { answer, isChanged } = await asked(one, token);

    expect(answer).toMatchObject({
      problem: { status: 401, type: 'urn:timepost:problem:unauthenticated' },
      headers: { 'www-authenticate': 'Bearer' },
    });
    expect(isChanged).toBe(false);
  });

  test.each(SHUT_OUT)('is shut to %s', async (_who, token) => {
    const { answer, isChanged } = await asked(one, token);

    expect(statusOf(answer)).toBe(403);
    expect(isChanged).toBe(false);
  });

  test.each(ACTIVE)('gives $name what is theirs alone', async (caller) => {
    const { answer, isChanged } = await asked(one, caller.token);

    const status = statusFor(caller, one.access, rowOf(one));
    expect(statusOf(answer)).toBe(status);
    expect(isChanged).toBe(status === 200 && one.method !== 'GET' && one.path !== '/v1/preview');
    const shown = JSON.stringify(answer);
    const shows = MARKS.filter(([, words]) => shown.includes(words)).map(([path]) => path);
    expect(shows).toEqual(
      status === 200
        ? MARKS.filter(([path, , of]) => path === one.path && caller.owns.includes(of)).map(([path]) => path)
        : [],
    );
  });

  test.each(ACTIVE)('tells $name nothing by which foreign is known from absent', async (caller) => {
    const foreign = await asked(one, caller.token);
    const absent = await asked(one, caller.token, ABSENT);

    if (statusOf(foreign.answer) !== 200) expect(absent).toEqual(foreign);
    else expect(statusOf(absent.answer)).toBe(rowOf(one).id === undefined ? 200 : 404);
  });
});

describe.each(routes)('$named', ({ one }) => {
  test('answers in the form that it declares', async () => {
    const { answer } = await asked(one, one.access === 'administrator' ? 'm-4' : 'm-1');

    if (answer.kind === 'ok') expect(() => one.answer?.parse(answer.body)).not.toThrow();
    expect(answer.kind).toBe(one.answer === undefined ? 'page' : 'ok');
  });
});

test.each(routes.filter(({ one }) => one.access === 'anyone'))(
  '$named is open to anyone',
  async ({ one }) => {
    const answers = await Promise.all(
      [undefined, 'forged', 'm-3', 'm-10'].map(async (token) => (await asked(one, token)).answer),
    );

    expect(answers.map(statusOf)).toEqual([200, 200, 200, 200]);
  },
);
