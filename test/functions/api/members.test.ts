// Members by API: who sees and changes whom, and that it counts with the next request.
import { describe, expect, test } from '@jest/globals';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { memoryState, scopeKey } from '../../twins/memory-state.ts';
import { memoryMembers } from '../../twins/memory-workspaces.ts';
import { asking, get, PROFILES, worldOver } from './world.ts';

/** One workspace whose members are who they are in it. */
function opened(...more: readonly MemberProfile[]) {
  const state = memoryState();
  for (const member of [...PROFILES, ...more]) state.members.set(scopeKey(member), member);
  const services = worldOver(state, { members: memoryMembers(state) });
  const ask = asking(services);
  const send = (method: string, path: string, token: string, body?: object, seen = '"1"') => {
    const request = get(`/v1/members/${path}`, token);
    const headers = { ...request.headers, 'content-type': 'application/json', 'if-match': seen };
    const text = body === undefined ? '' : JSON.stringify(body);
    return ask({ ...request, method, headers, body: new TextEncoder().encode(text) });
  };
  const amend = (id: string, token: string, body: object, seen?: string) =>
    send('PATCH', id, token, body, seen);
  return { state, ask, send, amend };
}

const owner = (memberId: string): MemberProfile => {
  const [first] = PROFILES;
  if (first === undefined) throw new Error('nobody');
  const { managerId: _nobody, ...facts } = first;
  return { ...facts, memberId, role: 'owner' };
};

describe('the list', () => {
  test.each([
    ['a member', 'm-2', ['m-2']],
    ['a manager', 'm-5', ['m-1', 'm-5']],
    ['an auditor', 'm-6', ['m-1', 'm-11', 'm-2', 'm-3', 'm-4', 'm-5', 'm-6', 'm-7']],
    ['an admin', 'm-4', ['m-1', 'm-11', 'm-2', 'm-3', 'm-4', 'm-5', 'm-6', 'm-7']],
    ['an admin of another workspace', 'm-10', ['m-10', 'm-9']],
  ])('shows %s whom they may see, and tells of whom else', async (_who, token, ids) => {
    const { ask, state } = opened();

    const listed = await ask(get('/v1/members', token));

    const items = listed.body?.['items'] as unknown as readonly { readonly memberId: string }[];
    expect(items.map(({ memberId }) => memberId)).toEqual(ids);
    expect(state.audit.map(({ action }) => action)).toEqual(ids.length === 1 ? [] : ['members.read']);
  });
});

describe('a member', () => {
  test('amends their own zone, which has a version and is told of', async () => {
    const { amend, state } = opened();

    const amended = await amend('m-1', 'm-1', { timeZone: 'Asia/Tokyo' });

    expect(amended).toMatchObject({
      status: 200,
      body: { timeZone: 'Asia/Tokyo', version: 2 },
      headers: { etag: '"2"' },
    });
    expect(state.audit).toMatchObject([{ action: 'member.amended', object: { kind: 'member', id: 'm-1' } }]);
    expect(await amend('m-1', 'm-1', { timeZone: 'Europe/Rome' })).toMatchObject({ status: 412 });
  });

  test.each([
    ['their own role', 'm-1', 'm-1', { role: 'admin' }, 403, ['role']],
    ["an admin's own role", 'm-4', 'm-4', { role: 'owner' }, 403, ['role']],
    ["an owner's own role", 'm-7', 'm-7', { role: 'member' }, 403, ['role']],
    ['a member to owner, by an admin', 'm-1', 'm-4', { role: 'owner' }, 403, ['role']],
    ['an owner, by an admin', 'm-7', 'm-4', { displayName: 'X' }, 403, undefined],
    ['another, by a member', 'm-1', 'm-2', { displayName: 'X' }, 404, undefined],
    ['who is led, by their manager', 'm-1', 'm-5', { displayName: 'X' }, 404, undefined],
    ['somebody of another workspace', 'm-9', 'm-4', { displayName: 'X' }, 404, undefined],
    ['nothing', 'm-1', 'm-1', {}, 400, ['body']],
    ['to an unknown zone', 'm-1', 'm-1', { timeZone: 'Mars/Base' }, 400, ['timeZone']],
    ['to no locale', 'm-1', 'm-1', { locale: 'en_GB' }, 400, ['locale']],
    ['to be led by who leads nobody', 'm-1', 'm-4', { managerId: 'm-2' }, 400, ['managerId']],
    ['to be led by nobody who is there', 'm-1', 'm-4', { managerId: 'm-9' }, 400, ['managerId']],
    ['to be led by whom they lead', 'm-5', 'm-4', { managerId: 'm-5' }, 400, ['managerId']],
  ])('is not amended: %s', async (_what, id, token, body, status, fields) => {
    const { amend, state } = opened();

    const answer = await amend(id, token, body);

    expect(answer).toMatchObject({ status, ...(fields && { fields }) });
    expect(state.audit).toEqual([]);
  });

  test('who would lead themselves through another is refused', async () => {
    const { amend } = opened();
    await amend('m-5', 'm-4', { managerId: 'm-11' });

    expect(await amend('m-11', 'm-4', { managerId: 'm-5' })).toMatchObject({ status: 400 });
    expect(await amend('m-1', 'm-4', { managerId: 'm-11' })).toMatchObject({ status: 200 });
  });

  test('gets a role that counts with the next request', async () => {
    const { amend, ask, state } = opened();

    expect(await ask(get('/v1/quarantine', 'm-2'))).toMatchObject({ status: 403 });
    await amend('m-2', 'm-4', { role: 'admin' });

    expect(state.audit.at(-1)).toMatchObject({ action: 'member.role_given' });
    expect(await ask(get('/v1/quarantine', 'm-2'))).toMatchObject({ status: 200 });
  });
});

describe('who is suspended', () => {
  test('is refused with the next request, and let in again', async () => {
    const { send, ask, state } = opened();

    expect(await send('POST', 'm-2/suspend', 'm-4')).toMatchObject({ body: { status: 'suspended' } });
    expect(await ask(get('/v1/timer', 'm-2'))).toMatchObject({ status: 403 });
    expect(await send('POST', 'm-2/suspend', 'm-4', undefined, '"2"')).toMatchObject({ status: 200 });
    expect(await send('POST', 'm-2/reactivate', 'm-4', undefined, '"2"')).toMatchObject({ status: 200 });

    expect(await ask(get('/v1/timer', 'm-2'))).toMatchObject({ status: 200 });
    expect(state.audit.map(({ action }) => action)).toEqual(['member.suspended', 'member.reactivated']);
  });

  test.each([
    ['themselves', 'm-4', 'm-4', 403],
    ['the last owner, themselves', 'm-7', 'm-7', 403],
    ['an owner, by an admin', 'm-7', 'm-4', 403],
  ])('is not %s', async (_who, id, token, status) => {
    const { send } = opened();

    expect(await send('POST', `${id}/suspend`, token)).toMatchObject({ status });
  });

  test('may be an owner, where another owner does it', async () => {
    const { send } = opened(owner('m-12'));

    expect(await send('POST', 'm-7/suspend', 'm-12')).toMatchObject({ status: 200 });
    expect(await send('POST', 'm-12/suspend', 'm-7')).toMatchObject({ status: 403 });
  });
});
