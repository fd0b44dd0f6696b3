// Whether what a request shows is one of the secrets that the edge is given. A secret never changes (a new round is a new
// secret), so each is read once and kept, as its digest alone.
import { createHash, timingSafeEqual } from 'node:crypto';
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { EdgeProof } from '../../ports/edge.ts';
import { soon } from '../clients/dependency-check.ts';
import { loadOnce } from '../clients/load-once.ts';

/** The secrets cannot be read, so nobody can be let in. The cause says why. */
export class EdgeProofUnavailableError extends Error {
  override readonly name = 'EdgeProofUnavailableError';
}

/** A reading that failed is tried again by the next request; a secret that cannot be read stands in no other's way. */
export function secretEdgeProof(secrets: SecretsManagerClient, secretIds: readonly string[]): EdgeProof {
  const accepted = secretIds.map((id) => loadOnce(() => readDigest(secrets, id)));
  return {
    accepts: async (shown) => {
      if (shown === undefined) return false; // before any reading: a flood past the edge costs nothing more
      const own = digestOf(shown); // of one length whatever is shown, as a comparison in constant time needs
      const read = await Promise.allSettled(accepted.map((digest) => digest()));
      const matching = read.filter((one) => one.status === 'fulfilled' && timingSafeEqual(one.value, own));
      const failed = read.find((one) => one.status === 'rejected');
      if (matching.length === 0 && failed !== undefined) throw failed.reason;
      return matching.length > 0;
    },
  };
}

async function readDigest(secrets: SecretsManagerClient, secretId: string): Promise<Uint8Array> {
  try {
    const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: secretId }), soon());
    if (SecretString !== undefined && SecretString !== '') return digestOf(SecretString);
  } catch (cause) {
    throw new EdgeProofUnavailableError('the secret cannot be read', { cause });
  }
  throw new EdgeProofUnavailableError('the secret has no text');
}

function digestOf(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}
