// Mail to where a letter about an address is answered: what parse makes of it, before anybody knows what it says.
import { describe, expect, test } from '@jest/globals';
import { confirmationAddress } from '../../../shared/core/confirmation-address.ts';
import type { CodeHolder } from '../../../shared/core/confirmation-code.ts';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { type ReceivingWorld, receiveMail } from '../../../shared/core/parse/receive-mail.ts';
import type { Verdicts } from '../../../shared/core/parsed-mail.ts';
import { CODE } from '../reply/confirmation-item.ts';
import { arrival, mail } from '../screen/mail-bytes.ts';

const now = new Date('2026-03-11T09:00:12Z');
const INBOUND = 'time@in.timepost.test';
const holder: CodeHolder = {
  workspaceId: 'w-1',
  memberId: 'm-9',
  addressId: 'a-1',
  expiresAt: now.getTime() / 1000 + 60,
};
const SAM = 'From: Sam <sam@example.com>';
const YES = ['CONFIRM'];

async function receive(
  raw: Uint8Array,
  {
    found = holder,
    verdicts = {},
    ...change
  }: Partial<ReceivingWorld> & {
    readonly found?: CodeHolder | null;
    readonly verdicts?: Partial<Verdicts>;
  } = {},
) {
  const opened: Uint8Array[] = [];
  const parsed = await receiveMail(
    raw,
    { ...arrival(verdicts), recipient: confirmationAddress(INBOUND, CODE) },
    {
      findRecipient: async (address) => (address === INBOUND ? { workspaceId: 'w-1' } : undefined),
      findCaptureAlias: () => Promise.reject(new Error('it is no capture alias')),
      findConfirmation: async (code) => (code === CODE ? (found ?? undefined) : undefined),
      findSender: async (_workspace, address) =>
        address === 'maya@example.com'
          ? { workspaceId: 'w-1', memberId: 'm-1', status: 'active' }
          : undefined,
      openBodies: async (bytes) => {
        opened.push(bytes);
        return openBodies(bytes);
      },
      now,
      ...change,
    },
  );
  return { ...parsed, wasOpened: opened.length > 0 };
}

test('a proved sender is read, and nobody’s yet', async () => {
  expect(await receive(mail([SAM], [], YES))).toMatchObject({
    routing: {
      kind: 'letter',
      workspaceId: 'w-1',
      memberId: 'm-9',
      addressId: 'a-1',
      from: 'sam@example.com',
      proof: 'dmarc',
    },
    body: { kind: 'opened', own: 'CONFIRM' },
  });
});

test('a member who writes from that address already is told apart', async () => {
  const { routing } = await receive(mail([], [], YES));

  expect(routing).toMatchObject({ kind: 'letter', from: 'maya@example.com', senderId: 'm-1' });
});

test('one who is suspended is not', async () => {
  const suspended = { workspaceId: 'w-1', memberId: 'm-1', status: 'suspended' } as const;
  const { routing } = await receive(mail([], [], YES), { findSender: async () => suspended });

  expect(routing).not.toHaveProperty('senderId');
});

describe('is refused, unopened, in the workspace of the letter:', () => {
  test.each<[string, readonly string[], Partial<Verdicts>, string]>([
    ['a forged sender', [SAM], { dmarc: 'FAIL' }, 'unverified_sender'],
    ['a sender of whom nothing is proved', [SAM], { dmarc: 'GRAY', dkim: 'FAIL' }, 'unverified_sender'],
    ['two senders', [SAM, 'From: eve@example.net'], {}, 'unverified_sender'],
    ['an answer from out of office', [SAM, 'Auto-Submitted: auto-replied'], {}, 'ignored_automated'],
    ['an answer that a machine owns up to', [SAM, 'X-Autoreply: yes'], {}, 'ignored_automated'],
    ['bulk mail', [SAM, 'Precedence: bulk'], {}, 'ignored_automated'],
    ['a list', [SAM, 'List-Id: <team.example.com>'], {}, 'ignored_list'],
    ['a bounce', [SAM, 'Return-Path: <>'], {}, 'bounce_recorded'],
    [
      'a report',
      [SAM, 'Content-Type: multipart/report; report-type=delivery-status; boundary=x'],
      {},
      'bounce_recorded',
    ],
    ['our own letter', [SAM, 'X-Timepost-Loop: o-1'], {}, 'ignored_own'],
    ['spam', [SAM], { spam: 'FAIL' }, 'spam_quarantined'],
    ['a virus', [SAM], { virus: 'FAIL' }, 'virus'],
  ])('%s', async (_what, head, verdicts, reason) => {
    const { routing, wasOpened } = await receive(mail(head, [], YES), { verdicts });

    expect(routing).toMatchObject({ kind: 'refused', reason, workspaceId: 'w-1' });
    expect(wasOpened).toBe(false);
  });

  test('and so is a forged one that an administrator released', async () => {
    const release = { workspaceId: 'w-1', at: now.toISOString() };
    const { routing } = await receive(mail([SAM], [], YES), { verdicts: { dmarc: 'FAIL' }, release });

    expect(routing).toMatchObject({ kind: 'refused', reason: 'unknown_sender' });
  });
});

describe('a letter that is answered too late', () => {
  const over = { ...holder, expiresAt: now.getTime() / 1000 };
  test.each([
    ['after its days', over, 'token_expired'],
    ['when its code leads nowhere any more', null, 'token_invalid'],
  ] as const)('%s says so of a stranger', async (_when, found, reason) => {
    const { routing, wasOpened } = await receive(mail([SAM], [], YES), { found });

    expect(routing).toMatchObject({ kind: 'refused', reason, workspaceId: 'w-1' });
    expect(wasOpened).toBe(false);
  });

  test.each([
    ['after its days', over],
    ['when its code leads nowhere any more', null],
  ])('%s is a mail like any other of a member', async (_when, found) => {
    expect(await receive(mail([]), { found })).toMatchObject({
      routing: { kind: 'member', workspaceId: 'w-1', memberId: 'm-1', proof: 'dmarc' },
      body: { own: '2h ACME' },
    });
  });

  test('to no workspace’s address belongs to none', async () => {
    const { routing } = await receive(mail([SAM]), { found: null, findRecipient: async () => undefined });

    expect(routing).toEqual({ kind: 'refused', reason: 'token_invalid', claimedFrom: 'sam@example.com' });
  });
});
