// From a member to the key of their text, in two steps: KMS unwraps the workspace's key, which unwraps the member's.
// Unwrapped keys are kept in memory for a while: KMS is asked a few times for a thousand mails.
import { randomBytes } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { boundedCache } from './bounded-cache.ts';
import type { KeyOwner, WrappedKeys } from './dynamo-wrapped-keys.ts';
import { openBytes, SALT_BYTES, type SealKey, sealBytes } from './sealed-format.ts';

export interface KeyRingParts {
  readonly kms: KMSClient;
  readonly keys: WrappedKeys;
  readonly wrappingKeyId: string;
  readonly clock: () => Date;
}

export interface KeyRing {
  /** Throws `KeyMissingError`. */
  keyOf(owner: KeyOwner): Promise<SealKey>;
}

/** A workspace or member has no key: it was never made, or it was destroyed to erase what it sealed. */
export class KeyMissingError extends Error {
  override readonly name = 'KeyMissingError';
}

const BOUNDS = { maxAgeMs: 5 * 60_000, maxUses: 100_000, maxEntries: 2_000 };
const KEY_BYTES = 32;
const KEY_ID_BYTES = 16;

/** KMS binds it to the wrapped key: a key copied to another workspace's item does not unwrap. */
const encryptionContext = (workspaceId: string) => ({ workspaceId, purpose: 'workspace-key' });
const memberPurpose = { purpose: 'member-key' };

export function kmsKeyRing({ kms, keys, wrappingKeyId, clock }: KeyRingParts): KeyRing {
  const find = async (owner: KeyOwner) => {
    const found = await keys.find(owner);
    if (found !== undefined) return found;
    throw new KeyMissingError(
      owner.memberId === undefined ? 'the workspace has no key' : 'the member has no key',
    );
  };
  const workspaceKey = boundedCache(BOUNDS, clock, async (workspaceId): Promise<SealKey> => {
    const { id, wrapped } = await find({ workspaceId });
    const EncryptionContext = encryptionContext(workspaceId);
    const { Plaintext } = await kms.send(
      new DecryptCommand({ KeyId: wrappingKeyId, CiphertextBlob: wrapped, EncryptionContext }),
    );
    return { id, bytes: present(Plaintext) };
  });
  const memberKey = boundedCache(BOUNDS, clock, async (joined): Promise<SealKey> => {
    const [workspaceId, memberId] = JSON.parse(joined) as [string, string];
    const { id, wrapped } = await find({ workspaceId, memberId });
    const bytes = openBytes(wrapped, await workspaceKey(workspaceId), {
      workspaceId,
      memberId,
      ...memberPurpose,
    });
    return { id, bytes };
  });
  return {
    keyOf: ({ workspaceId, memberId }) =>
      memberId === undefined ? workspaceKey(workspaceId) : memberKey(JSON.stringify([workspaceId, memberId])),
  };
}

/** Makes a workspace's key unless it has one. Two makers at once agree on the first. */
export async function createWorkspaceKey(
  parts: Omit<KeyRingParts, 'clock'>,
  workspaceId: string,
): Promise<void> {
  const { kms, keys, wrappingKeyId } = parts;
  if ((await keys.find({ workspaceId })) !== undefined) return;
  const { CiphertextBlob } = await kms.send(
    new GenerateDataKeyCommand({
      KeyId: wrappingKeyId,
      KeySpec: 'AES_256',
      EncryptionContext: encryptionContext(workspaceId),
    }),
  );
  await keys.add({ workspaceId }, { id: randomBytes(KEY_ID_BYTES), wrapped: present(CiphertextBlob) });
}

/** Makes a member's key unless there is one. Throws `KeyMissingError` when the workspace has none. */
export async function createMemberKey(
  ring: KeyRing,
  keys: WrappedKeys,
  owner: Required<KeyOwner>,
): Promise<void> {
  if ((await keys.find(owner)) !== undefined) return;
  const workspaceKey = await ring.keyOf({ workspaceId: owner.workspaceId });
  const context = { ...owner, ...memberPurpose };
  const wrapped = sealBytes(randomBytes(KEY_BYTES), workspaceKey, context, randomBytes(SALT_BYTES));
  await keys.add(owner, { id: randomBytes(KEY_ID_BYTES), wrapped });
}

function present(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new TypeError('KMS answered without the key');
  return bytes;
}
