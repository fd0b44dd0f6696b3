// Further addresses of a member by API: what anybody says of an address counts for nothing until its reader's code comes back.
import { describe, expect, test } from '@jest/globals';
import type { ConfirmationItem } from '../../../shared/core/outbox-item.ts';
import type { MemoryState } from '../../twins/memory-state.ts';
import { memoryDirectory } from '../../twins/memory-workspaces.ts';
import { codeOf, opened } from './letters.ts';
import { TOKENS } from './world.ts';

const ATTIC = 'maya@attic.example';

const senderOf = (state: MemoryState, address: string) => memoryDirectory(state).findSender('w-1', address);

/** Maya said that an address is hers. */
async function askedOf(address = ATTIC) {
  const world = opened();
  const made = await world.send('POST', 'members/m-1/addresses', 'm-1', { address });
  const path = `members/m-1/addresses/${String(made.body?.['addressId'])}`;
  return { ...world, made, path };
}

describe('an address that a member says is theirs', () => {
  test('is asked by a letter that goes there alone, and counts for nothing', async () => {
    const { made, letters, state } = await askedOf();

    expect(made).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { address: ATTIC, status: 'pending', letters: 1, expiresAt: '2026-03-18T09:00:00.000Z' },
    });
    expect(letters()).toMatchObject([
      { memberId: 'm-1', letter: 1, facts: { address: ATTIC, asks: 'address', workspaceName: 'Studio' } },
    ]);
    expect(JSON.stringify(made)).not.toContain(codeOf(letters()[0]));
    expect(await senderOf(state, ATTIC)).toBeUndefined();
    expect(state.audit).toMatchObject([
      { action: 'sender_address.asked', object: { kind: 'sender_address' } },
    ]);
    expect(JSON.stringify(state.audit)).not.toContain('attic');
  });

  test('is theirs once the code of its letter comes back, however it is copied', async () => {
    const { send, path, letters, state } = await askedOf();
    const code = codeOf(letters()[0]).toUpperCase().replace(/.{4}/g, '$& ');

    const confirmed = await send('POST', `${path}/confirm`, 'm-1', { code });

    expect(confirmed).toMatchObject({
      status: 200,
      body: { status: 'confirmed', expiresAt: null, version: 2 },
    });
    expect(await senderOf(state, 'Maya@Attic.example')).toMatchObject({ memberId: 'm-1', status: 'active' });
    expect(state.audit.at(-1)).toMatchObject({ action: 'sender_address.confirmed' });
    expect(await send('POST', `${path}/confirm`, 'm-1', { code })).toMatchObject({ status: 200 });
    expect(state.audit).toHaveLength(2);
  });

  test.each([
    ['what is no code', () => 'letmein', 400],
    ['a code that never was', () => 'b'.repeat(32), 400],
  ])('is not confirmed by %s', async (_what, code, status) => {
    const { send, path, state } = await askedOf();

    const answer = await send('POST', `${path}/confirm`, 'm-1', { code: code() });

    expect(answer).toEqual({ status, fields: ['code'] });
    expect(await senderOf(state, ATTIC)).toBeUndefined();
  });

  test('is not confirmed by the code of another address, of whomever', async () => {
    const { send, path, letters, state } = await askedOf();
    await send('POST', 'members/m-1/addresses', 'm-1', { address: 'mine@example.net' });
    await send('POST', 'members/m-2/addresses', 'm-2', { address: 'jo@example.net' });
    const [, mine, theirs] = letters();

    for (const code of [codeOf(mine), codeOf(theirs)])
      expect(await send('POST', `${path}/confirm`, 'm-1', { code })).toMatchObject({ status: 400 });
    expect(await senderOf(state, ATTIC)).toBeUndefined();
  });

  test('is not confirmed after seven days, and says so', async () => {
    const { send, path, letters, waitDays } = await askedOf();
    waitDays(7);

    const late = await send('POST', `${path}/confirm`, 'm-1', { code: codeOf(letters()[0]) });

    expect(late).toEqual({ status: 400, fields: ['code'] });
    const { body } = await send('GET', 'members/m-1/addresses', 'm-1');
    expect(body).toMatchObject({ items: [{ status: 'expired' }] });
  });

  test('gets three letters, of which the last one counts', async () => {
    const { send, path, letters } = await askedOf();
    expect(await send('POST', `${path}/resend`, 'm-1')).toMatchObject({ status: 200, body: { letters: 2 } });
    expect(await send('POST', `${path}/resend`, 'm-1')).toMatchObject({ status: 200, body: { letters: 3 } });
    expect(await send('POST', `${path}/resend`, 'm-1')).toMatchObject({ status: 409 });

    const [first, , third] = letters();
    expect(await send('POST', `${path}/confirm`, 'm-1', { code: codeOf(first) })).toMatchObject({
      status: 400,
    });
    expect(await send('POST', `${path}/confirm`, 'm-1', { code: codeOf(third) })).toMatchObject({
      status: 200,
    });
    expect(await send('POST', `${path}/resend`, 'm-1')).toMatchObject({ status: 409 });
  });

  test("is told to be another's only to who reads it", async () => {
    const { send, letters, state } = opened();
    await send('POST', 'members/m-2/addresses', 'm-2', { address: ATTIC });
    const theirs = await send('POST', 'members/m-1/addresses', 'm-1', { address: ATTIC });
    const [jordans, mayas] = letters();
    const confirm = (member: string, letter: ConfirmationItem | undefined) =>
      send('POST', `members/${member}/addresses/${letter?.addressId}/confirm`, member, {
        code: codeOf(letter),
      });

    expect(theirs.status).toBe(201);
    expect(await confirm('m-2', jordans)).toMatchObject({ status: 200 });
    expect(await confirm('m-1', mayas)).toMatchObject({ status: 409 });
    expect(await senderOf(state, ATTIC)).toMatchObject({ memberId: 'm-2' });
  });

  test('is removed, and nothing leads from it any more', async () => {
    const { send, path, letters, state } = await askedOf();
    await send('POST', `${path}/confirm`, 'm-1', { code: codeOf(letters()[0]) });

    expect(await send('DELETE', path, 'm-1')).toMatchObject({ status: 200 });

    expect(await senderOf(state, ATTIC)).toBeUndefined();
    expect(state.audit.at(-1)).toMatchObject({ action: 'sender_address.removed' });
    expect(await send('DELETE', path, 'm-1')).toMatchObject({ status: 404 });
  });

  test('is removed before it was confirmed: its code leads nowhere then', async () => {
    const { send, path, letters } = await askedOf();

    expect(await send('DELETE', path, 'm-4')).toMatchObject({ status: 200 });

    const code = codeOf(letters()[0]);
    expect(await send('POST', `${path}/confirm`, 'm-1', { code })).toMatchObject({ status: 404 });
  });
});

describe('is refused:', () => {
  test.each([
    ['the registered address again', 'Maya@Example.com', 409],
    ['an address that was asked already', ATTIC.toUpperCase(), 409],
    ['an address of Timepost itself', 'time@in.timepost.test', 409],
    ['what is no address', 'maya at attic', 400],
  ])('%s', async (_what, address, status) => {
    const { send, state, letters } = await askedOf();
    state.recipients.set('time@in.timepost.test', { workspaceId: 'w-1' });

    expect(await send('POST', 'members/m-1/addresses', 'm-1', { address })).toEqual({
      status,
      fields: ['address'],
    });
    expect(letters()).toHaveLength(1);
  });

  test('an eleventh', async () => {
    const { send } = opened();
    const add = (i: number) =>
      send('POST', 'members/m-1/addresses', 'm-1', { address: `maya-${i}@attic.example` });
    for (let i = 0; i < 10; i += 1) expect(await add(i)).toMatchObject({ status: 201 });

    expect(await add(10)).toMatchObject({ status: 409 });
  });

  test.each([
    ["an API token's wish, whatever it may do", TOKENS.maya, 403],
    ['what another says, admin or not', 'm-4', 404],
    ['what an auditor says', 'm-6', 403],
  ])('%s', async (_what, token, status) => {
    const { send, letters } = opened();

    expect(await send('POST', 'members/m-1/addresses', token, { address: ATTIC })).toMatchObject({ status });
    expect(letters()).toEqual([]);
  });
});

test('the same request under one key writes one letter', async () => {
  const { send, letters } = opened();
  const key = { 'idempotency-key': 'attic' };

  const first = await send('POST', 'members/m-1/addresses', 'm-1', { address: ATTIC }, key);
  const again = await send('POST', 'members/m-1/addresses', 'm-1', { address: ATTIC }, key);

  expect(again).toMatchObject({ status: 201, body: first.body, headers: { 'idempotent-replayed': 'true' } });
  expect(letters()).toHaveLength(1);
});
