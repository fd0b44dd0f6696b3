// API tokens from the operator's hand to the API's answer: on stand-ins, through the function's own authentication.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { authenticate } from '../../../functions/api/request/authenticate.ts';
import { workspaceIdOf } from '../../../local/workspace/keyed-ids.ts';
import { issueToken, revokeToken } from '../../../local/workspace/member-tokens.ts';
import { sealingOf } from '../../../local/workspace/sealing.ts';
import { writeWorkspace } from '../../../local/workspace/write-workspace.ts';
import { endAll } from '../../stand-ins/child.ts';
import { everythingStored, type Laptop, lookInto, openLaptop } from './laptop.ts';

const NOW = new Date('2026-03-11T09:00:00Z');
const DAY_MS = 86_400_000;
const wish = { address: 'ann@example.com', days: 30, name: 'zqxname' };

let laptop: Laptop;
let workspaceId: string;
beforeAll(async () => {
  laptop = await openLaptop();
  workspaceId = await workspaceIdOf('studio', sealingOf(laptop.place).digests);
  await writePlan('active');
});
afterAll(async () => {
  await laptop.close();
  await endAll();
});

async function writePlan(status: 'active' | 'suspended'): Promise<void> {
  const facts = { displayName: 'Ann', timeZone: 'UTC', locale: 'en-GB', workdayMinutes: 480 };
  const profile = {
    workspaceId,
    memberId: 'm-1',
    status,
    role: 'member' as const,
    address: wish.address,
    ...facts,
  };
  await writeWorkspace(laptop.place, {
    workspace: { workspaceId, name: 'Studio', inboundAddresses: ['time@in.timepost.test'] },
    clients: [],
    projects: [],
    members: [{ profile }],
  });
}

async function statusOf(token: string, now = NOW): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const request = { method: 'GET', path: '/', query: {}, headers, body: new Uint8Array() };
  const tokens = { verify: () => Promise.reject(new Error('the issuer is not asked')) };
  const who = await authenticate(request, { ...lookInto(laptop.place), tokens, clock: () => now });
  return who.kind === 'member' ? 200 : who.response.problem.status;
}

describe('a token', () => {
  test('is accepted until its last day is over', async () => {
    const { token, ends } = await issueToken(laptop.place, wish, NOW);

    expect(ends).toEqual(new Date(NOW.getTime() + 30 * DAY_MS));
    expect(await statusOf(token)).toBe(200);
    expect(await statusOf(token, new Date(ends.getTime() - 1))).toBe(200);
    expect(await statusOf(token, ends)).toBe(401);
  });

  test('is refused once it is revoked, and no other is', async () => {
    const [one, other] = await Promise.all([
      issueToken(laptop.place, wish, NOW),
      issueToken(laptop.place, wish, NOW),
    ]);

    await revokeToken(laptop.place, one.tokenId, NOW);
    await revokeToken(laptop.place, one.tokenId, NOW);

    expect([await statusOf(one.token), await statusOf(other.token)]).toEqual([401, 200]);
  });

  test('is of no use while its member is suspended, and none is made for one', async () => {
    const { token } = await issueToken(laptop.place, wish, NOW);
    await writePlan('suspended');

    expect(await statusOf(token)).toBe(403);
    await expect(issueToken(laptop.place, wish, NOW)).rejects.toThrow('this member is suspended');

    await writePlan('active');
    expect(await statusOf(token)).toBe(200);
  });

  test('and its name lie open in no table', async () => {
    const { token, tokenId } = await issueToken(laptop.place, wish, NOW);

    const stored = await everythingStored(laptop.dynamo);
    expect(stored).toContain(tokenId);
    expect(stored).not.toContain(token.slice(tokenId.length));
    expect(stored).not.toContain(wish.name);
  });
});

describe('no token is made', () => {
  test.each([
    ['for who is no member', { ...wish, address: 'bob@example.com' }, 'nobody in this workspace'],
    ['in a workspace that is not there', { ...wish, slug: 'other' }, 'nobody in this workspace'],
  ])('%s', async (_what, wrong, sentence) => {
    await expect(issueToken(laptop.place, wrong, NOW)).rejects.toThrow(sentence);
  });

  test('where mail goes to no workspace, unless it is said which', async () => {
    const place = { ...laptop.place, inbound: { domain: 'x.test', address: 'time@x.test' } };

    await expect(issueToken(place, wish, NOW)).rejects.toThrow('say which with --workspace SLUG');
    expect(await statusOf((await issueToken(place, { ...wish, slug: 'studio' }, NOW)).token)).toBe(200);
  });
});

test('what is revoked must be the id of a token that is there', async () => {
  const { token } = await issueToken(laptop.place, wish, NOW);

  await expect(revokeToken(laptop.place, token, NOW)).rejects.toThrow('first 12 characters');
  await expect(revokeToken(laptop.place, 'tpt_AAAAAAAA', NOW)).rejects.toThrow('There is no token');
  expect(await statusOf(token)).toBe(200);
});
