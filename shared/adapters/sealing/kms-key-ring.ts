// From a member to the key of their text, in two steps: KMS unwraps the workspace's key, which unwraps the member's.
// Unwrapped keys are kept in memory for a while: KMS is asked a few times for a thousand mails.
import { DecryptCommand, IncorrectKeyException, InvalidCiphertextException } from '@aws-sdk/client-kms';
import { boundedCache, type CacheBounds } from '../clients/bounded-cache.ts';
import type { KeyRing } from './key-ring.ts';
import { memberKeyContext, present, type WrappingParts, workspaceKeyContext } from './key-wrapping.ts';
import { SealBrokenError } from './seal-broken.ts';
import { KEY_BYTES, KEY_ID_BYTES, type SealKey, toSealKey } from './seal-key.ts';
import { openBytes } from './sealed-format.ts';
import type { KeyOwner, WrappedKey } from './wrapped-keys.ts';

export interface KeyRingParts extends WrappingParts {
  readonly clock: () => Date;
}

/** A workspace or member has no key: it was never made, or it was destroyed to erase what it sealed. */
export class KeyMissingError extends Error {
  override readonly name = 'KeyMissingError';
}

/** A wrapped key is not what was written for this owner: moved, changed, or wrapped by another key. */
export class WrappedKeyBrokenError extends Error {
  override readonly name = 'WrappedKeyBrokenError';
}

/** A destroyed key is used for at most this long by those who hold it already; a workspace's, for its members, twice as long. */
const BOUNDS: CacheBounds = { maxAgeMs: 5 * 60_000, maxUses: 100_000, maxEntries: 2_000 };

export function kmsKeyRing(parts: KeyRingParts, bounds = BOUNDS): KeyRing {
  const workspaceKey = boundedCache(bounds, parts.clock, async (workspaceId) => {
    const { id, wrapped } = await find(parts, { workspaceId });
    return toKey(id, await unwrapByKms(parts, workspaceId, wrapped));
  });
  const memberKey = boundedCache(bounds, parts.clock, async (joined) => {
    const [workspaceId, memberId] = JSON.parse(joined) as [string, string];
    const { id, wrapped } = await find(parts, { workspaceId, memberId });
    const owner = { workspaceId, memberId };
    return toKey(id, unwrap(wrapped, await workspaceKey(workspaceId), owner));
  });
  return {
    keyOf: ({ workspaceId, memberId }) =>
      memberId === undefined ? workspaceKey(workspaceId) : memberKey(JSON.stringify([workspaceId, memberId])),
  };
}

async function find({ keys }: KeyRingParts, owner: KeyOwner): Promise<WrappedKey> {
  const found = await keys.find(owner);
  if (found !== undefined) return found;
  throw new KeyMissingError(`the ${owner.memberId === undefined ? 'workspace' : 'member'} has no key`);
}

async function unwrapByKms(
  { kms, wrappingKeyId }: KeyRingParts,
  workspaceId: string,
  wrapped: Uint8Array,
): Promise<Uint8Array> {
  const request = new DecryptCommand({
    KeyId: wrappingKeyId,
    CiphertextBlob: wrapped,
    EncryptionContext: workspaceKeyContext(workspaceId),
  });
  try {
    return present((await kms.send(request)).Plaintext);
  } catch (cause) {
    if (cause instanceof InvalidCiphertextException || cause instanceof IncorrectKeyException)
      throw new WrappedKeyBrokenError("the workspace's key does not unwrap", { cause });
    throw cause;
  }
}

function unwrap(wrapped: Uint8Array, workspaceKey: SealKey, owner: Required<KeyOwner>): Uint8Array {
  try {
    return openBytes(wrapped, workspaceKey, memberKeyContext(owner));
  } catch (cause) {
    if (cause instanceof SealBrokenError)
      throw new WrappedKeyBrokenError("the member's key does not unwrap", { cause });
    throw cause;
  }
}

/** What unwraps and yet is no key was not written by us. */
function toKey(id: Uint8Array, bytes: Uint8Array): SealKey {
  if (id.length === KEY_ID_BYTES && bytes.length === KEY_BYTES) return toSealKey(id, bytes);
  throw new WrappedKeyBrokenError('key or id have another length');
}
