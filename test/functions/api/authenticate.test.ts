// Tokens of our own: which are accepted, what is said of those that are not, and what is asked for each.
import { describe, expect, test } from '@jest/globals';
import { authenticate } from '../../../functions/api/request/authenticate.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { get, TOKENS, world } from './world.ts';

const ask = (token: string, headers: Record<string, string> = {}): HttpRequest => {
  const request = get('/v1/entries', token);
  return { ...request, headers: { ...request.headers, ...headers } };
};

/** Services that remember which of them were asked. */
function watched() {
  const asked: string[] = [];
  const services = world();
  return {
    asked,
    services: {
      ...services,
      tokens: {
        verify: (token: string) => {
          asked.push('issuer');
          return services.tokens.verify(token);
        },
      },
      directory: {
        ...services.directory,
        findToken: (token: Parameters<typeof services.directory.findToken>[0]) => {
          asked.push('directory');
          return services.directory.findToken(token);
        },
      },
    },
  };
}

test('a token stands for its member, and the issuer is not asked', async () => {
  const { services, asked } = watched();

  const who = await authenticate(ask(TOKENS.maya), services);

  expect(who).toMatchObject({ kind: 'member', member: { workspaceId: 'w-1', memberId: 'm-1' } });
  expect(asked).toEqual(['directory']);
});

test('a token of the issuer goes to the issuer alone', async () => {
  const { services, asked } = watched();

  expect(await authenticate(ask('m-1'), services)).toMatchObject({ kind: 'member' });
  expect(asked).toEqual(['issuer']);
});

test('a token works in its own workspace, said or not, and in no other', async () => {
  const here = await authenticate(ask(TOKENS.maya, { 'timepost-workspace': 'w-1' }), world());
  const elsewhere = await authenticate(ask(TOKENS.maya, { 'timepost-workspace': 'w-2' }), world());

  expect(here).toMatchObject({ kind: 'member', member: { workspaceId: 'w-1' } });
  expect(elsewhere).toMatchObject({ kind: 'refused', response: { problem: { status: 403 } } });
});

test.each([
  ['is suspended', TOKENS.suspended],
  ['is no member any more', TOKENS.gone],
])('a token in force gives nothing to whom %s', async (_what, token) => {
  expect(await authenticate(ask(token), world())).toMatchObject({
    kind: 'refused',
    response: { problem: { status: 403 } },
  });
});

describe('a token that is not accepted', () => {
  const refused = ['unknown', 'expired', 'revoked'] as const;

  test('gets the same answer after the same work, whether it is unknown, expired or revoked', async () => {
    const answers = await Promise.all(
      refused.map(async (which) => {
        const { services, asked } = watched();
        return { who: await authenticate(ask(TOKENS[which]), services), asked };
      }),
    );

    const [first] = answers;
    expect(first).toMatchObject({
      who: {
        kind: 'refused',
        response: {
          problem: { status: 401, detail: 'The token is not accepted: unknown or ended.' },
          headers: { 'www-authenticate': 'Bearer' },
        },
      },
      asked: ['directory'],
    });
    for (const answer of answers) expect(answer).toEqual(first);
  });

  test.each([
    ['mistyped', `${TOKENS.maya.slice(0, 20)}x${TOKENS.maya.slice(21)}`],
    ['cut off', TOKENS.maya.slice(0, -1)],
    ['oversized', `${TOKENS.maya}${'A'.repeat(100_000)}`],
    ['a prefix alone', 'tpt_'],
  ])('is told so without a look-up when it is %s', async (_what, token) => {
    const { services, asked } = watched();

    expect(await authenticate(ask(token), services)).toMatchObject({
      response: { problem: { status: 401, detail: 'The token is not accepted: malformed.' } },
    });
    expect(asked).toEqual([]);
  });

  test('is not repeated in the answer', async () => {
    for (const token of [...Object.values(TOKENS), `${TOKENS.maya}A`]) {
      const who = await authenticate(ask(token), world());
      expect(JSON.stringify(who)).not.toContain(token.slice(0, 12));
    }
  });
});

test('a directory that fails is our fault, not a bad token', async () => {
  const findToken = () => Promise.reject(new TypeError('no table'));
  const directory = { ...world().directory, findToken };

  await expect(authenticate(ask(TOKENS.maya), world({ directory }))).rejects.toThrow('no table');
});
