// A page token under the keys that production uses: whatever is changed of it, and wherever it is taken, it opens nothing.
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { KEY_ALIASES } from '../../local/layout.ts';
import { startKms } from '../../local/stand-ins/kms/start-kms.ts';
import type { StandIn } from '../../local/stand-ins/stand-in.ts';
import { fromCursor, toCursor } from '../../shared/adapters/dynamo/sealed-cursor.ts';
import { createMemberKey, createWorkspaceKey } from '../../shared/adapters/sealing/key-wrapping.ts';
import { kmsKeyRing } from '../../shared/adapters/sealing/kms-key-ring.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import type { KeyOwner, WrappedKey, WrappedKeys } from '../../shared/adapters/sealing/wrapped-keys.ts';
import type { SealContext, Sealer } from '../../shared/ports/sealing.ts';
import { endAll, newFolder } from '../stand-ins/child.ts';

let standIn: StandIn;
let kms: KMSClient;
let sealer: Sealer;
let cursor: string;

const stored = new Map<string, WrappedKey>();
const nameOf = ({ workspaceId, memberId = '' }: KeyOwner) => `${workspaceId}/${memberId}`;
const keys: WrappedKeys = {
  find: async (owner) => stored.get(nameOf(owner)),
  add: async (owner, key) => !stored.has(nameOf(owner)) && stored.set(nameOf(owner), key).size > 0,
};
const LIST: SealContext = {
  workspaceId: 'w-1',
  memberId: 'm-1',
  purpose: 'cursor/entries/2026-01-01/2026-12-31',
};
const SORT_KEY = 'ENTRY#2026-03-10#0f2c';

beforeAll(async () => {
  standIn = await startKms({ port: 0, dataDir: newFolder(), endpoints: {} });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  kms = new KMSClient({ endpoint: `http://127.0.0.1:${standIn.port}`, region: 'eu-west-1', credentials });
  const parts = {
    kms,
    keys,
    wrappingKeyId: KEY_ALIASES.wrapping,
    clock: () => new Date('2026-11-24T10:00:00Z'),
  };
  const ring = kmsKeyRing(parts);
  for (const workspaceId of ['w-1', 'w-2']) {
    await createWorkspaceKey(parts, workspaceId);
    for (const memberId of ['m-1', 'm-2']) await createMemberKey(ring, keys, { workspaceId, memberId });
  }
  sealer = kmsSealer(parts);
  cursor = await toCursor(sealer, LIST, SORT_KEY);
});
afterAll(async () => {
  kms.destroy();
  await standIn.close();
  await endAll();
});

const refused = (changed: string, list = LIST) =>
  expect(fromCursor(sealer, list, changed)).rejects.toMatchObject({ name: 'CursorInvalidError' });

test('opens for the list that gave it, and shows nothing of what it holds', async () => {
  expect(await fromCursor(sealer, LIST, cursor)).toBe(SORT_KEY);
  expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('2026');
});

test('opens nothing with any one of its bits changed', async () => {
  const bytes = Buffer.from(cursor, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    await refused(changed.toString('base64url'));
  }
});

test('opens nothing when it is cut, made longer, doubled, or of any other length', async () => {
  for (let length = 0; length < cursor.length - 1; length += 1) await refused(cursor.slice(0, length));
  for (const added of ['AAAA', cursor, SORT_KEY]) await refused(`${cursor}${added}`);
  for (const made of [SORT_KEY, Buffer.from(SORT_KEY).toString('base64url'), 'A'.repeat(2048), '%00', '{}'])
    await refused(made);
});

describe('opens nothing', () => {
  test.each<[string, SealContext]>([
    ['in another workspace', { ...LIST, workspaceId: 'w-2' }],
    ['of another member', { ...LIST, memberId: 'm-2' }],
    ['with another filter', { ...LIST, purpose: 'cursor/entries/2026-01-01/2027-12-31' }],
    ['in another list', { ...LIST, purpose: 'cursor/tokens' }],
    ['of the whole workspace', { workspaceId: 'w-1', purpose: LIST.purpose }],
  ])('%s', async (_where, list) => refused(cursor, list));
});
