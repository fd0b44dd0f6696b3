import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type CaptureAliasHolder, toCaptureAlias } from '../../../shared/core/capture-alias.ts';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { type ReceivingWorld, receiveMail } from '../../../shared/core/parse/receive-mail.ts';
import type { Verdicts } from '../../../shared/core/parsed-mail.ts';
import { toMessageKey } from '../../../shared/core/record/ids.ts';
import { arrival, mail } from '../screen/mail-bytes.ts';

const now = new Date('2026-03-11T09:00:12Z');

/** A workspace with one member, Maya; it notes what it was asked. */
function world(change: Partial<ReceivingWorld> = {}) {
  const asked: string[] = [];
  const services: ReceivingWorld = {
    findRecipient: async () => ({ workspaceId: 'w-1' }),
    findCaptureAlias: async () => undefined,
    findConfirmation: async () => undefined,
    findSender: async (_workspace, address) => {
      asked.push(`sender ${address}`);
      return address === 'maya@example.com'
        ? { workspaceId: 'w-1', memberId: 'm-1', status: 'active' }
        : undefined;
    },
    openBodies: async (raw) => {
      asked.push('bodies');
      return openBodies(raw);
    },
    now,
    ...change,
  };
  return { services, asked };
}

const receive = (raw: Uint8Array, verdicts: Partial<Verdicts> = {}, services = world().services) =>
  receiveMail(raw, arrival(verdicts), services);

test('a proved member is read, station by station', async () => {
  expect(await receive(mail([]))).toMatchObject({
    messageKey: toMessageKey('ses-1', 'time@in.timepost.test'),
    routing: { kind: 'member', workspaceId: 'w-1', memberId: 'm-1', proof: 'dmarc' },
    body: { kind: 'opened', own: '2h ACME' },
    timeline: [
      { step: 'received', at: '2026-03-11T09:00:10.000Z' },
      { step: 'screened', at: now.toISOString() },
      { step: 'authenticated', at: now.toISOString() },
      { step: 'parsed', at: now.toISOString() },
    ],
  });
});

describe('a mail to a secret address', () => {
  const alias = toCaptureAlias(new Uint8Array(20).fill(9));
  const holder: CaptureAliasHolder = {
    workspaceId: 'w-1',
    memberId: 'm-2',
    status: 'active',
    expiresAt: now.getTime() / 1000 + 60,
  };
  const toAlias = (
    raw: Uint8Array,
    found: CaptureAliasHolder | undefined,
    verdicts: Partial<Verdicts> = {},
  ) => {
    const asked: string[] = [];
    const findCaptureAlias: ReceivingWorld['findCaptureAlias'] = async (one) => {
      asked.push(one);
      return found;
    };
    const findRecipient = async () => {
      throw new Error('a secret address is no address of a workspace');
    };
    const { services } = world({ findCaptureAlias, findRecipient });
    const to = { ...arrival(verdicts), recipient: `time-${alias}@in.timepost.test` };
    return receiveMail(raw, to, services).then((parsed) => ({ ...parsed, asked }));
  };

  test('that a rule of the mailbox passed on from a stranger is its member’s, and only the address vouches for it', async () => {
    const parsed = await toAlias(mail(['From: eve@example.net']), holder, { dmarc: 'FAIL' });

    expect(parsed.routing).toEqual({
      kind: 'member',
      workspaceId: 'w-1',
      memberId: 'm-2',
      proof: 'capture_alias',
    });
    expect(parsed.body).toMatchObject({ kind: 'opened' });
    expect(parsed.asked).toEqual([alias]);
  });

  test('from a proved member is that member’s, whosever the address is', async () => {
    expect((await toAlias(mail([]), { ...holder, projectId: 'p-1' })).routing).toEqual({
      kind: 'member',
      workspaceId: 'w-1',
      memberId: 'm-1',
      proof: 'dmarc',
      projectId: 'p-1',
    });
  });

  test('from somebody who is proved and no member is the address’s member’s', async () => {
    expect((await toAlias(mail(['From: eve@example.net']), holder)).routing).toMatchObject({
      memberId: 'm-2',
      proof: 'capture_alias',
    });
  });

  test.each<[string, CaptureAliasHolder | undefined, string, string | undefined]>([
    ['that was never made', undefined, 'token_invalid', undefined],
    ['that was revoked', { ...holder, status: 'revoked' }, 'token_invalid', 'w-1'],
    ['whose time is over', { ...holder, expiresAt: now.getTime() / 1000 - 12 }, 'token_expired', 'w-1'],
  ])('%s goes nowhere', async (_which, found, reason, workspaceId) => {
    const { routing, body } = await toAlias(mail([]), found);

    expect(routing).toMatchObject({ kind: 'refused', reason });
    expect(routing.workspaceId).toBe(workspaceId);
    expect(body).toBeUndefined();
  });

  test.each<[string, Uint8Array, Partial<Verdicts>, string]>([
    ['of a machine', mail(['Auto-Submitted: auto-replied']), {}, 'ignored_automated'],
    ['that is spam', mail([]), { spam: 'FAIL' }, 'spam_quarantined'],
    ['from two at once', mail(['From: a@example.com, b@example.com']), {}, 'unverified_sender'],
  ])('%s is refused all the same', async (_what, raw, verdicts, reason) => {
    expect((await toAlias(raw, holder, verdicts)).routing).toMatchObject({ kind: 'refused', reason });
  });
});

describe('a mail that an administrator released', () => {
  const release = { workspaceId: 'w-1', at: '2026-03-11T08:00:00.000Z' };
  const released = (raw: Uint8Array, verdicts: Partial<Verdicts>, change: Partial<ReceivingWorld> = {}) =>
    receive(raw, verdicts, world({ release, ...change }).services);

  test('is read as the mail of the member that it claims to be from, and says that nobody proved it', async () => {
    expect(await released(mail([]), { dmarc: 'FAIL' })).toMatchObject({
      routing: { kind: 'member', memberId: 'm-1', proof: 'released' },
      body: { kind: 'opened', own: '2h ACME' },
      timeline: [
        { step: 'received' },
        { step: 'released', at: release.at },
        { step: 'screened' },
        { step: 'authenticated' },
        { step: 'parsed' },
      ],
    });
  });

  test('keeps the proof that it has: what was wrong was the judgement that it is spam', async () => {
    expect(await released(mail([]), { spam: 'FAIL' })).toMatchObject({
      routing: { kind: 'member', proof: 'dmarc' },
    });
  });

  test.each<[string, Uint8Array, Partial<Verdicts>, Partial<ReceivingWorld>, string]>([
    ['from nobody whom the workspace knows', mail(['From: eve@example.net']), {}, {}, 'unknown_sender'],
    [
      'from two at once',
      mail(['From: maya@example.com', 'From: eve@example.net']),
      {},
      {},
      'unverified_sender',
    ],
    ['of a machine', mail(['Auto-Submitted: auto-replied']), { dmarc: 'FAIL' }, {}, 'ignored_automated'],
    ['with a virus', mail([]), { virus: 'FAIL' }, {}, 'virus'],
    [
      'of another workspace',
      mail([]),
      { dmarc: 'FAIL' },
      { findRecipient: async () => ({ workspaceId: 'w-2' }) },
      'unverified_sender',
    ],
  ])('goes no further %s', async (_what, raw, verdicts, change, reason) => {
    expect((await released(raw, verdicts, change)).routing).toMatchObject({ kind: 'refused', reason });
  });
});

test('whom a refused mail claims to be from is kept for an administrator, where it is one address', async () => {
  const routing = async (raw: Uint8Array, verdicts: Partial<Verdicts>) =>
    (await receive(raw, verdicts)).routing;

  expect(await routing(mail([]), { dmarc: 'FAIL' })).toMatchObject({ claimedFrom: 'maya@example.com' });
  expect(await routing(mail([]), { spam: 'FAIL' })).toMatchObject({ claimedFrom: 'maya@example.com' });
  expect(await routing(mail(['From: a@example.com, b@example.com']), {})).not.toHaveProperty('claimedFrom');
  expect(await routing(mail([]), { virus: 'FAIL' })).not.toHaveProperty('claimedFrom');
});

describe('a mail that ends before its bodies', () => {
  const cases: [string, Uint8Array, Partial<Verdicts>, Partial<ReceivingWorld>, string, string][] = [
    [
      'an unknown recipient',
      mail([]),
      {},
      { findRecipient: async () => undefined },
      'unknown_recipient',
      'authenticated',
    ],
    ['a sender that is not proved', mail([]), { dmarc: 'FAIL' }, {}, 'unverified_sender', 'authenticated'],
    ['an unknown sender', mail(['From: eve@example.net']), {}, {}, 'unknown_sender', 'authenticated'],
    [
      'a suspended member',
      mail([]),
      {},
      { findSender: async () => ({ workspaceId: 'w-1', memberId: 'm-1', status: 'suspended' }) },
      'suspended_member',
      'authenticated',
    ],
    ['a machine', mail(['Auto-Submitted: auto-replied']), {}, {}, 'ignored_automated', 'screened'],
    ['a virus', mail([]), { virus: 'FAIL' }, {}, 'virus', 'screened'],
  ];

  test.each(cases)('%s', async (_what, raw, verdicts, change, reason, step) => {
    const { services, asked } = world(change);

    const parsed = await receive(raw, verdicts, services);

    expect(parsed.routing).toMatchObject({ kind: 'refused', reason });
    expect(parsed.timeline.at(-1)).toEqual({ step, at: now.toISOString(), reason });
    expect(parsed).not.toHaveProperty('body');
    expect(asked).not.toContain('bodies');
  });

  test('and is not proved: nobody is told whether its address is known', async () => {
    const { services, asked } = world();

    await receive(mail([]), { dmarc: 'GRAY', dkim: 'GRAY' }, services);

    expect(asked).toEqual([]);
  });
});

test('a body that is refused ends its station with the reason, and the mail goes on', async () => {
  const raw = mail([], ['Content-Type: multipart/encrypted; boundary=b']);

  expect(await receive(raw)).toMatchObject({
    routing: { kind: 'member' },
    body: { kind: 'refused', reason: 'encrypted_mail' },
    timeline: expect.arrayContaining([expect.objectContaining({ step: 'parsed', reason: 'encrypted_mail' })]),
  });
});

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/mime');
if (existsSync(CORPUS)) {
  const rows = readFileSync(join(CORPUS, 'index.jsonl'), 'utf8').trim().split('\n');

  test('every real mail of the corpus gives a value, and nearly all that machines sent are known', async () => {
    const machines = { all: 0, known: 0 };
    for (const row of rows) {
      const { path, class: kind } = JSON.parse(row) as { path: string; class: string };
      const { routing, body } = await receive(new Uint8Array(readFileSync(join(CORPUS, path))));
      const isMachine = ['bounce', 'auto_reply', 'list'].includes(kind);
      machines.all += Number(isMachine);
      machines.known += Number(isMachine && (routing.kind === 'refused' || body?.kind === 'refused'));
    }

    expect(machines.known / machines.all).toBeGreaterThan(0.97);
  });
}
