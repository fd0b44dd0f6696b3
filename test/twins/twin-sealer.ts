// A sealer without KMS: the context makes the key, and a count the nonce. It hides words and binds them, no more.
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { KeyedDigests, SealContext, Sealer } from '../../shared/ports/sealing.ts';

class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function twinSealer(): Sealer {
  let count = 0;
  return {
    seal: async (plaintext, context) => {
      count += 1;
      const nonce = Buffer.alloc(NONCE_BYTES);
      nonce.writeUInt32BE(count);
      const cipher = createCipheriv('aes-256-gcm', keyFor(context), nonce);
      const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
      return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
    },
    open: async (sealed, context) => {
      try {
        const [nonce, tag, body] = cut(sealed);
        const decipher = createDecipheriv('aes-256-gcm', keyFor(context), nonce).setAuthTag(tag);
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
      } catch (cause) {
        throw new SealBrokenError('wrong key, context or bit', { cause });
      }
    },
  };
}

export const twinDigests: KeyedDigests = {
  digest: async (kind, value) => createHash('sha256').update(`twin/${kind}/${value}`).digest('hex'),
};

function cut(sealed: Uint8Array): readonly [Uint8Array, Uint8Array, Uint8Array] {
  const body = NONCE_BYTES + TAG_BYTES;
  return [sealed.subarray(0, NONCE_BYTES), sealed.subarray(NONCE_BYTES, body), sealed.subarray(body)];
}

function keyFor({ workspaceId, memberId, purpose }: SealContext): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([workspaceId, memberId ?? null, purpose]))
    .digest();
}
