// Invitations by API: who is invited may do nothing, and nothing leads to them, until the code of their letter comes back.
import { describe, expect, test } from '@jest/globals';
import { memoryDirectory } from '../../twins/memory-workspaces.ts';
import { codeOf, opened } from './letters.ts';
import { TOKENS } from './world.ts';

const SAM = { displayName: 'Sam', address: 'sam@example.com', timeZone: 'Europe/Berlin', managerId: 'm-5' };

/** An admin invited Sam. */
async function invited(change: object = {}, by = 'm-4') {
  const world = opened();
  const made = await world.send('POST', 'members', by, { ...SAM, ...change });
  const id = String(made.body?.['memberId']);
  const accept = (code: string, token?: string) => world.send('POST', 'invitations/accept', token, { code });
  const sender = () => memoryDirectory(world.state).findSender('w-1', SAM.address);
  return { ...world, made, id, accept, sender };
}

describe('who is invited', () => {
  test('gets a letter, is listed, and may do nothing', async () => {
    const { made, id, letters, send, sender, state } = await invited();

    expect(made).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { status: 'invited', role: 'member', locale: 'en-GB', workdayMinutes: 480, managerId: 'm-5' },
    });
    expect(letters()).toMatchObject([{ memberId: id, facts: { address: SAM.address, asks: 'invitation' } }]);
    expect(await sender()).toBeUndefined();
    expect(await send('GET', `members/${id}`, 'm-4')).toMatchObject({ body: { status: 'invited' } });
    expect(await send('GET', `members/${id}/addresses`, 'm-4')).toMatchObject({
      body: { items: [{ asks: 'invitation', status: 'pending' }] },
    });
    expect(state.audit.slice(0, 1)).toMatchObject([{ action: 'member.invited', object: { id } }]);
    expect(JSON.stringify(state.audit)).not.toMatch(/sam/i);
  });

  test('joins with the code, by a sign-in that leads to them from then on', async () => {
    const { id, letters, accept, sender, state } = await invited();

    const joined = await accept(codeOf(letters()[0]), 'nobody');

    expect(joined).toMatchObject({
      status: 200,
      body: { workspaceId: 'w-1', memberId: id, status: 'active', signsIn: true },
    });
    expect(await sender()).toEqual({ workspaceId: 'w-1', memberId: id, status: 'active' });
    expect(await memoryDirectory(state).findIdentity('i', 'nobody')).toEqual([
      { workspaceId: 'w-1', memberId: id },
    ]);
    expect(state.audit.at(-1)).toMatchObject({ action: 'member.joined', actor: { kind: 'member', id } });
  });

  test('joins without a sign-in, and writes mail', async () => {
    const { letters, accept, sender, state } = await invited();

    expect(await accept(codeOf(letters()[0]))).toMatchObject({ body: { signsIn: false } });

    expect(await sender()).toMatchObject({ status: 'active' });
    expect(state.identities.size).toBe(0);
  });

  test('joins once: a code is over then', async () => {
    const { letters, accept, state } = await invited();
    const code = codeOf(letters()[0]);
    await accept(code);

    expect(await accept(code)).toMatchObject({ status: 404 });
    expect(state.audit.filter(({ action }) => action === 'member.joined')).toHaveLength(1);
  });

  test.each([
    ['a code that never was', async () => 'b'.repeat(32), undefined, 404],
    ['what is no code', async () => 'letmein', undefined, 400],
    ['a forged sign-in', undefined, 'forged', 401],
    ['an API token', undefined, TOKENS.maya, 401],
    ['a sign-in that cannot be checked now', undefined, 'outage', 503],
  ])('does not join with %s', async (_what, other, token, status) => {
    const { letters, accept, sender } = await invited();
    const code = other === undefined ? codeOf(letters()[0]) : await other();

    expect(await accept(code, token)).toMatchObject({ status });
    expect(await sender()).toBeUndefined();
  });

  test('does not join by the code that a member got for a further address', async () => {
    const { send, letters, accept, state } = await invited();
    await send('POST', 'members/m-1/addresses', 'm-1', { address: 'maya@attic.example' });

    expect(await accept(codeOf(letters()[1]))).toMatchObject({ status: 404 });
    expect(await memoryDirectory(state).findSender('w-1', 'maya@attic.example')).toBeUndefined();
  });

  test('does not join after seven days, but with a letter that is sent again', async () => {
    const { id, send, letters, accept, waitDays } = await invited();
    waitDays(7);

    expect(await accept(codeOf(letters()[0]))).toMatchObject({ status: 404 });
    expect(await send('POST', `members/${id}/invitation`, 'm-4')).toMatchObject({ status: 200 });
    expect(await accept(codeOf(letters()[0]))).toMatchObject({ status: 404 });
    expect(await accept(codeOf(letters()[1]))).toMatchObject({ status: 200 });
    expect(await send('POST', `members/${id}/invitation`, 'm-4')).toMatchObject({ status: 404 });
  });

  test('gets three letters within the days of one', async () => {
    const { id, send } = await invited();
    const again = () => send('POST', `members/${id}/invitation`, 'm-4');

    expect([await again(), await again(), await again()].map(({ status }) => status)).toEqual([
      200, 200, 409,
    ]);
  });

  test('does not join by an address that became another’s meanwhile', async () => {
    const { letters, send, accept, state } = await invited();
    await send('POST', 'members/m-1/addresses', 'm-1', { address: SAM.address });
    const [invitation, further] = letters();
    const path = `members/m-1/addresses/${further?.addressId}/confirm`;
    await send('POST', path, 'm-1', { code: codeOf(further) });

    expect(await accept(codeOf(invitation))).toMatchObject({ status: 409 });
    expect(await memoryDirectory(state).findSender('w-1', SAM.address)).toMatchObject({ memberId: 'm-1' });
  });

  test('was never there once the invitation is withdrawn', async () => {
    const { id, send, letters, accept, state } = await invited();

    expect(await send('DELETE', `members/${id}/invitation`, 'm-4')).toMatchObject({ status: 200 });

    expect(await accept(codeOf(letters()[0]))).toMatchObject({ status: 404 });
    expect(await send('GET', `members/${id}`, 'm-4')).toMatchObject({ status: 404 });
    expect(state.audit.at(-1)).toMatchObject({ action: 'member.uninvited' });
  });

  test('is neither suspended nor let in by hand', async () => {
    const { id, send } = await invited();
    const seen = { 'if-match': '"1"' };

    for (const state of ['suspend', 'reactivate'])
      expect(await send('POST', `members/${id}/${state}`, 'm-4', undefined, seen)).toMatchObject({
        status: 409,
      });
  });
});

describe('is not invited:', () => {
  test.each([
    ['an owner, by an admin', { role: 'owner' }, 403, undefined],
    ['to be led by who leads nobody', { managerId: 'm-2' }, 400, ['managerId']],
    ['to be led by somebody of another workspace', { managerId: 'm-10' }, 400, ['managerId']],
    ['to an unknown zone', { timeZone: 'Mars/Base' }, 400, ['timeZone']],
    ['by what is no address', { address: 'sam' }, 400, ['address']],
    ['with a status of their own', { status: 'active' }, 400, ['status']],
  ])('%s', async (_what, change, status, fields) => {
    const { made, letters, state } = await invited(change);

    expect(made).toMatchObject({ status, ...(fields && { fields }) });
    expect([letters(), state.audit]).toEqual([[], []]);
  });

  test('by the address of a member, or of Timepost itself', async () => {
    const { send, state } = opened();
    state.recipients.set('time@in.timepost.test', { workspaceId: 'w-1' });
    state.senders.set('w-1 maya@example.com', { workspaceId: 'w-1', memberId: 'm-1', status: 'active' });

    for (const address of ['Maya@Example.com', 'time@in.timepost.test'])
      expect(await send('POST', 'members', 'm-4', { ...SAM, address })).toEqual({
        status: 409,
        fields: ['address'],
      });
  });

  test('but an owner is, by an owner', async () => {
    expect((await invited({ role: 'owner' }, 'm-7')).made).toMatchObject({
      status: 201,
      body: { role: 'owner' },
    });
  });
});
