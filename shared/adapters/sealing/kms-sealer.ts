// Seals personal text under its member's key. What the bytes are: sealed-format.ts; where keys come from: kms-key-ring.ts.
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import { type KeyRingParts, kmsKeyRing } from './kms-key-ring.ts';
import { openBytes, sealBytes } from './sealed-format.ts';
import type { KeyOwner } from './wrapped-keys.ts';

/** Text travels as UTF-8: half of a surrogate pair, which no encoding of Unicode can hold, becomes U+FFFD. */
export function kmsSealer(parts: KeyRingParts): Sealer {
  const ring = kmsKeyRing(parts);
  return {
    seal: async (plaintext, context) =>
      sealBytes(Buffer.from(plaintext), await ring.keyOf(ownerOf(context)), context),
    open: async (sealed, context) =>
      openBytes(sealed, await ring.keyOf(ownerOf(context)), context).toString('utf8'),
  };
}

function ownerOf({ workspaceId, memberId }: SealContext): KeyOwner {
  return memberId === undefined ? { workspaceId } : { workspaceId, memberId };
}
