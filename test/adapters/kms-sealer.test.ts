// Sealing under keys that KMS guards: whose keys open what, how often KMS is asked, and what is said when a key is not right.
import { DescribeKeyCommand, DisableKeyCommand, EnableKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { KEY_ALIASES } from '../../local/layout.ts';
import { startKms } from '../../local/stand-ins/kms/start-kms.ts';
import type { StandIn } from '../../local/stand-ins/stand-in.ts';
import { createMemberKey, createWorkspaceKey } from '../../shared/adapters/sealing/key-wrapping.ts';
import { kmsDigests } from '../../shared/adapters/sealing/kms-digests.ts';
import { kmsKeyRing } from '../../shared/adapters/sealing/kms-key-ring.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import type { KeyOwner, WrappedKey, WrappedKeys } from '../../shared/adapters/sealing/wrapped-keys.ts';
import type { SealContext } from '../../shared/ports/sealing.ts';
import { endAll, newFolder } from '../stand-ins/child.ts';

let standIn: StandIn;
let kms: KMSClient;
let stored: Map<string, WrappedKey>;
let now: Date;

const nameOf = ({ workspaceId, memberId = '' }: KeyOwner) => `${workspaceId}/${memberId}`;
const keys: WrappedKeys = {
  find: async (owner) => stored.get(nameOf(owner)),
  add: async (owner, key) => {
    if (stored.has(nameOf(owner))) return false;
    stored.set(nameOf(owner), key);
    return true;
  },
};
const parts = () => ({ kms, keys, wrappingKeyId: KEY_ALIASES.wrapping, clock: () => now });
const context = (memberId: string, workspaceId = 'w-1'): SealContext => ({
  workspaceId,
  memberId,
  purpose: 'entry.description',
});

async function counts(): Promise<Readonly<Record<string, number>>> {
  return (await fetch(`http://127.0.0.1:${standIn.port}/counts`)).json() as Promise<Record<string, number>>;
}

async function decryptsDuring(work: () => Promise<unknown>): Promise<number> {
  const before = (await counts()).Decrypt ?? 0;
  await work();
  return ((await counts()).Decrypt ?? 0) - before;
}

beforeAll(async () => {
  standIn = await startKms({ port: 0, dataDir: newFolder(), endpoints: {} });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  kms = new KMSClient({
    endpoint: `http://127.0.0.1:${standIn.port}`,
    region: 'eu-west-1',
    credentials,
    maxAttempts: 1,
  });
});
beforeEach(async () => {
  stored = new Map();
  now = new Date('2026-11-24T10:00:00Z');
  await createWorkspaceKey(parts(), 'w-1');
  const ring = kmsKeyRing(parts());
  for (const memberId of ['m-1', 'm-2']) await createMemberKey(ring, keys, { workspaceId: 'w-1', memberId });
});
afterAll(async () => {
  kms.destroy();
  await standIn.close();
  await endAll();
});

test('what one process sealed another opens, with no key in memory before', async () => {
  const sealed = await kmsSealer(parts()).seal('2h für Łukasz 👩‍💻', context('m-1'));
  expect(Buffer.from(sealed).includes('ukasz')).toBe(false);
  expect(await kmsSealer(parts()).open(sealed, context('m-1'))).toBe('2h für Łukasz 👩‍💻');
});

test("another member's key does not open it", async () => {
  const sealer = kmsSealer(parts());
  const sealed = await sealer.seal('words', context('m-1'));
  await expect(sealer.open(sealed, context('m-2'))).rejects.toMatchObject({
    name: 'SealBrokenError',
    reason: 'key',
  });
});

test('KMS is asked once for a thousand texts of two members', async () => {
  const sealer = kmsSealer(parts());
  const asked = await decryptsDuring(async () => {
    for (let i = 0; i < 500; i += 1) {
      await sealer.seal(`text ${i}`, context('m-1'));
      await sealer.seal(`text ${i}`, context('m-2'));
    }
  });
  expect(asked).toBe(1);
});

test('callers at the same moment share one question to KMS', async () => {
  const sealer = kmsSealer(parts());
  const asked = await decryptsDuring(() =>
    Promise.all(Array.from({ length: 50 }, () => sealer.seal('text', context('m-1')))),
  );
  expect(asked).toBe(1);
});

test('a key is forgotten after its time, and after its uses', async () => {
  const sealer = kmsSealer(parts());
  await sealer.seal('text', context('m-1'));
  now = new Date(now.getTime() + 11 * 60_000);
  expect(await decryptsDuring(() => sealer.seal('text', context('m-1')))).toBe(1);

  const bounds = { maxAgeMs: 300_000, maxUses: 3, maxEntries: 10 };
  const ring = kmsKeyRing(parts(), bounds);
  const owner = { workspaceId: 'w-1' };
  const asked = await decryptsDuring(async () => {
    for (let i = 0; i < 9; i += 1) await ring.keyOf(owner);
  });
  expect(asked).toBe(3);
});

test('two makers of a key agree on the first', async () => {
  const first = stored.get('w-1/');
  await createWorkspaceKey(parts(), 'w-1');
  expect(stored.get('w-1/')).toBe(first);
});

test('who has no key is told so', async () => {
  const sealer = kmsSealer(parts());
  await expect(sealer.seal('text', context('m-9'))).rejects.toMatchObject({ name: 'KeyMissingError' });
  await expect(sealer.seal('text', context('m-1', 'w-9'))).rejects.toMatchObject({ name: 'KeyMissingError' });
});

test.each(['w-1/', 'w-1/m-1'])('a changed wrapped key of %s is named', async (name) => {
  const key = stored.get(name);
  const wrapped = Buffer.from(key?.wrapped ?? []);
  wrapped[wrapped.length - 1] = (wrapped.at(-1) ?? 0) ^ 1;
  stored.set(name, { id: key?.id ?? new Uint8Array(16), wrapped });
  await expect(kmsSealer(parts()).seal('text', context('m-1'))).rejects.toMatchObject({
    name: 'WrappedKeyBrokenError',
  });
});

test('a wrapped key that was moved to another workspace does not unwrap there', async () => {
  const key = stored.get('w-1/');
  if (key) stored.set('w-2/', key);
  await expect(kmsKeyRing(parts()).keyOf({ workspaceId: 'w-2' })).rejects.toMatchObject({
    name: 'WrappedKeyBrokenError',
  });
});

test('a key that KMS does not let us use is a fault of KMS, to be tried again', async () => {
  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: KEY_ALIASES.wrapping }));
  await kms.send(new DisableKeyCommand({ KeyId: KeyMetadata?.KeyId }));
  const sealer = kmsSealer(parts());
  await expect(sealer.seal('text', context('m-1'))).rejects.toMatchObject({ name: 'DisabledException' });
  await kms.send(new EnableKeyCommand({ KeyId: KeyMetadata?.KeyId }));
  await expect(sealer.seal('text', context('m-1'))).resolves.toBeDefined();
});

test('digests are the same in every process, differ by kind, and cost one call to KMS', async () => {
  const before = (await counts()).GenerateMac ?? 0;
  const digests = kmsDigests(kms, KEY_ALIASES.directory);
  const [one, again, other] = await Promise.all([
    digests.digest('sender', 'ann@example.com'),
    digests.digest('sender', 'ann@example.com'),
    digests.digest('recipient', 'ann@example.com'),
  ]);
  expect(one).toBe(again);
  expect(one).not.toBe(other);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect((await counts()).GenerateMac).toBe(before + 1);
  expect(await kmsDigests(kms, KEY_ALIASES.directory).digest('sender', 'ann@example.com')).toBe(one);
});
