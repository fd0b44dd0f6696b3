// Makes the keys of workspaces and members, each once, and says what their wrapping is bound to.
import { randomBytes } from 'node:crypto';
import { GenerateDataKeyWithoutPlaintextCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { SealContext } from '../../ports/sealing.ts';
import type { KeyRing } from './key-ring.ts';
import { KEY_BYTES, KEY_ID_BYTES } from './seal-key.ts';
import { sealBytes } from './sealed-format.ts';
import type { KeyOwner, WrappedKeys } from './wrapped-keys.ts';

export interface WrappingParts {
  readonly kms: KMSClient;
  readonly keys: WrappedKeys;
  /** Id, ARN or alias of the symmetric key in KMS under which workspace keys are wrapped. */
  readonly wrappingKeyId: string;
}

/** KMS binds it to the wrapped key: one that is copied to another workspace's item does not unwrap. */
export function workspaceKeyContext(workspaceId: string): Record<'workspaceId' | 'purpose', string> {
  return { workspaceId, purpose: 'workspace-key' };
}

export function memberKeyContext(owner: Required<KeyOwner>): SealContext {
  return { ...owner, purpose: 'member-key' };
}

/** Makes a workspace's key unless it has one. Two makers at once agree on the first. The key itself never leaves KMS here. */
export async function createWorkspaceKey(
  { kms, keys, wrappingKeyId }: WrappingParts,
  workspaceId: string,
): Promise<void> {
  if ((await keys.find({ workspaceId })) !== undefined) return;
  const request = new GenerateDataKeyWithoutPlaintextCommand({
    KeyId: wrappingKeyId,
    KeySpec: 'AES_256',
    EncryptionContext: workspaceKeyContext(workspaceId),
  });
  const wrapped = present((await kms.send(request)).CiphertextBlob);
  await keys.add({ workspaceId }, { id: randomBytes(KEY_ID_BYTES), wrapped });
}

/** Makes a member's key unless there is one; two makers agree likewise. Throws `KeyMissingError` when the workspace has none. */
export async function createMemberKey(
  ring: KeyRing,
  keys: WrappedKeys,
  owner: Required<KeyOwner>,
): Promise<void> {
  if ((await keys.find(owner)) !== undefined) return;
  const workspaceKey = await ring.keyOf({ workspaceId: owner.workspaceId });
  const bytes = randomBytes(KEY_BYTES);
  const wrapped = sealBytes(bytes, workspaceKey, memberKeyContext(owner));
  bytes.fill(0);
  await keys.add(owner, { id: randomBytes(KEY_ID_BYTES), wrapped });
}

/** Throws `TypeError` for an answer of KMS that lacks what was asked for. */
export function present(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new TypeError('KMS answered without the key');
  return bytes;
}
