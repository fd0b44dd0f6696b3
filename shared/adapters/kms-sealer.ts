// Seals personal text under its member's key. What the bytes are: sealed-format.ts; where keys come from: kms-key-ring.ts.
import { randomBytes } from 'node:crypto';
import type { SealContext, Sealer } from '../ports.ts';
import type { KeyOwner } from './dynamo-wrapped-keys.ts';
import { type KeyRingParts, kmsKeyRing } from './kms-key-ring.ts';
import { openBytes, SALT_BYTES, sealBytes } from './sealed-format.ts';

export function kmsSealer(parts: KeyRingParts): Sealer {
  const ring = kmsKeyRing(parts);
  return {
    seal: async (plaintext, context) => {
      const key = await ring.keyOf(ownerOf(context));
      return sealBytes(Buffer.from(plaintext), key, context, randomBytes(SALT_BYTES));
    },
    open: async (sealed, context) =>
      openBytes(sealed, await ring.keyOf(ownerOf(context)), context).toString('utf8'),
  };
}

function ownerOf({ workspaceId, memberId }: SealContext): KeyOwner {
  return memberId === undefined ? { workspaceId } : { workspaceId, memberId };
}
