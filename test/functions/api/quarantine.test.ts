import { describe, expect, test } from '@jest/globals';
import { route } from '../../../functions/api/route.ts';
import type { QuarantinedMail } from '../../../shared/core/outcome.ts';
import type { ReasonCode } from '../../../shared/core/reason.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { mailOf, outcomeOf } from '../../adapters/samples.ts';
import { memoryQuarantine } from '../../twins/memory-quarantine.ts';
import { memoryRecorder } from '../../twins/memory-recorder.ts';
import { memoryState } from '../../twins/memory-state.ts';
import { TAGGED } from './tagged.ts';
import { call, get, world } from './world.ts';

const ADMIN = 'm-4';

/** A workspace with one mail in its quarantine. */
async function quarantined(reason: ReasonCode = 'unverified_sender', isQueueAway = false) {
  const state = memoryState();
  const routing = { kind: 'refused', reason, workspaceId: 'w-1', claimedFrom: 'eve@example.net' } as const;
  const mail = mailOf('one', { routing });
  await memoryRecorder(state).record(
    outcomeOf(mail, { disposition: 'ignored', reason: reason as 'unverified_sender' }),
  );
  const sent: QuarantinedMail[] = [];
  const send = async (one: QuarantinedMail) => {
    if (isQueueAway) throw new Error('the queue is away');
    sent.push(one);
  };
  const services = world({ quarantine: memoryQuarantine(state), releasedMails: { send } });
  const id = mail.messageKey;
  return {
    id,
    sent,
    state,
    ask: (request: HttpRequest) => route(request, services),
    list: async (query = {}) => route(get('/v1/quarantine', ADMIN, query), services),
    status: () => state.messages.get(id)?.status,
  };
}

const release = (id: string, token: string): HttpRequest =>
  call('POST', `/v1/quarantine/${id}/release`, token);
const discard = (id: string, token: string): HttpRequest => call('DELETE', `/v1/quarantine/${id}`, token);

describe('the quarantine', () => {
  test('is shown to an admin, with what each mail says of itself and how long it is kept', async () => {
    const { id, list } = await quarantined();

    expect(await list()).toEqual({
      kind: 'ok',
      status: 200,
      headers: TAGGED,
      body: {
        items: [
          {
            id,
            reason: 'unverified_sender',
            receivedAt: '2026-03-11T09:00:00.000Z',
            claimedFrom: 'eve@example.net',
            subject: 'my day',
            keptUntil: '2026-04-10T09:00:00.000Z',
            canBeReleased: true,
          },
        ],
      },
    });
  });

  test.each<[string, (id: string) => HttpRequest]>([
    ['sees it', () => get('/v1/quarantine', 'm-1')],
    ['releases from it', (id) => release(id, 'm-1')],
    ['discards from it', (id) => discard(id, 'm-1')],
  ])('no member without that role %s', async (_what, request) => {
    const { id, ask, status, sent } = await quarantined();

    expect(await ask(request(id))).toMatchObject({ problem: { status: 403 } });
    expect([status(), sent]).toEqual(['quarantined', []]);
  });

  test.each([
    [{ limit: '0' }, 'limit'],
    [{ limit: '1000' }, 'limit'],
    [{ cursor: 'mine' }, 'cursor'],
    [{ workspace: 'w-2' }, 'workspace'],
  ])('names what is wrong in %j', async (query, field) => {
    const { list } = await quarantined();

    const answer = await list(query);

    expect(answer).toMatchObject({ problem: { status: 400, errors: [{ field }] } });
  });
});

describe('a mail of the quarantine', () => {
  test('that is released goes on its way again, once, and is listed no more', async () => {
    const { id, ask, list, sent, state, status } = await quarantined();

    expect(await ask(release(id, ADMIN))).toMatchObject({ body: { id, status: 'released' } });
    expect(await ask(release(id, ADMIN))).toMatchObject({ problem: { status: 404 } });

    expect(sent.map(({ messageKey }) => messageKey)).toEqual([id]);
    expect(await list()).toMatchObject({ body: { items: [] } });
    expect(status()).toBe('released');
    expect(state.audit.at(-1)).toMatchObject({
      action: 'message.released',
      actor: { kind: 'member', id: ADMIN },
      channel: 'api',
      object: { id },
    });
  });

  test('whose release failed half way is released by asking again', async () => {
    const away = await quarantined('unverified_sender', true);
    await expect(away.ask(release(away.id, ADMIN))).rejects.toThrow('the queue is away');
    expect(await away.list()).toMatchObject({ body: { items: [{ id: away.id }] } });

    const sent: string[] = [];
    const back = world({
      quarantine: memoryQuarantine(away.state),
      releasedMails: { send: async ({ messageKey }) => void sent.push(messageKey) },
    });

    expect(await route(release(away.id, ADMIN), back)).toMatchObject({ body: { status: 'released' } });
    expect(sent).toEqual([away.id]);
    expect(away.state.audit.filter(({ action }) => action === 'message.released')).toHaveLength(1);
  });

  test('that is discarded is listed no more, and can be released no more', async () => {
    const { id, ask, list, sent, state } = await quarantined();

    expect(await ask(discard(id, ADMIN))).toMatchObject({ body: { id, status: 'discarded' } });
    expect(await ask(release(id, ADMIN))).toMatchObject({ problem: { status: 404 } });
    expect(await ask(discard(id, ADMIN))).toMatchObject({ problem: { status: 404 } });

    expect(await list()).toMatchObject({ body: { items: [] } });
    expect(sent).toEqual([]);
    expect(state.audit.at(-1)).toMatchObject({ action: 'message.discarded' });
  });

  test('with a virus can only be discarded', async () => {
    const { id, ask, list, status } = await quarantined('virus');

    expect(await ask(release(id, ADMIN))).toMatchObject({ problem: { status: 409 } });
    expect(status()).toBe('quarantined');
    expect(await list()).toMatchObject({ body: { items: [{ canBeReleased: false }] } });
    expect(await ask(discard(id, ADMIN))).toMatchObject({ body: { status: 'discarded' } });
  });

  test('that somebody else ended meanwhile is not there', async () => {
    const { id, ask, state } = await quarantined();
    const record = state.messages.get(id);
    if (record) state.messages.set(id, { ...record, status: 'failed' });

    for (const request of [release(id, ADMIN), discard(id, ADMIN)])
      expect(await ask(request)).toMatchObject({ problem: { status: 404 } });
  });

  test.each(['b'.repeat(64), 'no-key', 'A'.repeat(64)])('under %s there is none', async (id) => {
    const { ask } = await quarantined();

    for (const request of [release(id, ADMIN), discard(id, ADMIN)])
      expect(await ask(request)).toMatchObject({ problem: { status: 404 } });
  });
});
