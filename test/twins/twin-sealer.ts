// A sealer without KMS: the product's own format under keys that are made of their owner's name, with salts that only count.
import { createHash } from 'node:crypto';
import { openBytes, SALT_BYTES, type SealKey, sealBytes } from '../../shared/adapters/sealed-format.ts';
import type { KeyedDigests, SealContext, Sealer } from '../../shared/ports.ts';

export function twinSealer(): Sealer {
  let count = 0;
  return {
    seal: async (plaintext, context) => {
      count += 1;
      const salt = Buffer.alloc(SALT_BYTES);
      salt.writeUInt32BE(count);
      return sealBytes(Buffer.from(plaintext), keyFor(context), context, salt);
    },
    open: async (sealed, context) => openBytes(sealed, keyFor(context), context).toString('utf8'),
  };
}

export const twinDigests: KeyedDigests = {
  digest: async (kind, value) => createHash('sha256').update(`twin/${kind}/${value}`).digest('hex'),
};

function keyFor({ workspaceId, memberId }: SealContext): SealKey {
  const bytes = createHash('sha256')
    .update(JSON.stringify([workspaceId, memberId ?? null]))
    .digest();
  return { id: bytes.subarray(0, 16), bytes };
}
