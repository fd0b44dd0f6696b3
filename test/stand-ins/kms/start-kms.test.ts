// The KMS stand-in answers as KMS does where Timepost asks it, and keeps its keys.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KEY_ALIASES } from '../../../local/layout.ts';
import { type Child, endAll, newFolder, startChild } from '../child.ts';

let folder: string;
let child: Child;
let kms: KMSClient;
const clientOf = ({ endpoint }: Child) =>
  new KMSClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });

beforeAll(async () => {
  folder = newFolder();
  child = await startChild('kms', { dataDir: folder });
  kms = clientOf(child);
});
afterAll(async () => {
  kms.destroy();
  await endAll();
});

const KeyId = KEY_ALIASES.wrapping;
const EncryptionContext = { workspaceId: 'w-1' };
const encrypt = () =>
  kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from('key'), EncryptionContext }));

test('what was encrypted is decrypted under the same context alone', async () => {
  const { CiphertextBlob } = await encrypt();
  const { Plaintext } = await kms.send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext }));
  expect(Buffer.from(Plaintext ?? []).toString()).toBe('key');
  const other = new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext: { workspaceId: 'w-2' } });
  await expect(kms.send(other)).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
});

test('a changed ciphertext is refused by name', async () => {
  const { CiphertextBlob } = await encrypt();
  const changed = Uint8Array.from(CiphertextBlob ?? []);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  await expect(
    kms.send(new DecryptCommand({ KeyId, CiphertextBlob: changed, EncryptionContext })),
  ).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
});

test("another key's ciphertext is refused by name", async () => {
  const { CiphertextBlob } = await encrypt();
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const wrong = new DecryptCommand({ KeyId: KeyMetadata?.KeyId, CiphertextBlob, EncryptionContext });
  await expect(kms.send(wrong)).rejects.toMatchObject({ name: 'IncorrectKeyException' });
});

test('a data key comes in the clear and wrapped', async () => {
  const made = await kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', EncryptionContext }));
  const { Plaintext } = await kms.send(
    new DecryptCommand({ CiphertextBlob: made.CiphertextBlob, EncryptionContext }),
  );
  expect(Plaintext).toEqual(made.Plaintext);
  expect(Plaintext).toHaveLength(32);
});

test('a key that is not there, of another use, or about to be deleted is refused by name', async () => {
  const missing = new DescribeKeyCommand({ KeyId: 'alias/none' });
  await expect(kms.send(missing)).rejects.toMatchObject({ name: 'NotFoundException' });
  const mac = new GenerateMacCommand({ KeyId, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from('m') });
  await expect(kms.send(mac)).rejects.toMatchObject({ name: 'InvalidKeyUsageException' });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: KeyMetadata?.KeyId, PendingWindowInDays: 7 }));
  const doomed = new EncryptCommand({ KeyId: KeyMetadata?.KeyId, Plaintext: Buffer.from('x') });
  await expect(kms.send(doomed)).rejects.toMatchObject({ name: 'KMSInvalidStateException' });
});

test('keys survive a kill, in a file that only its owner reads', async () => {
  const { CiphertextBlob } = await encrypt();
  await child.kill();
  expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
  child = await startChild('kms', { dataDir: folder });
  kms.destroy();
  kms = clientOf(child);
  const { Plaintext } = await kms.send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext }));
  expect(Buffer.from(Plaintext ?? []).toString()).toBe('key');
});
