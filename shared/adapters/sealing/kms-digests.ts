// Keyed digests for the directory: its table holds no address. KMS makes the key once for each process, never for a look-up.
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { KeyedDigests } from '../../ports/sealing.ts';
import { loadOnce } from '../clients/load-once.ts';

/** Changing it changes every digest: the directory would have to be written anew. */
const LABEL = Buffer.from('timepost/directory-digests/1');

/** `keyId` names an HMAC_256 key in KMS. Values are digested as they are given: the caller lower-cases and trims addresses. */
export function kmsDigests(kms: KMSClient, keyId: string): KeyedDigests {
  const key = loadOnce(() => makeKey(kms, keyId));
  return {
    digest: async (kind, value) =>
      createHmac('sha256', await key())
        .update(`${Buffer.byteLength(kind)}:${kind}${Buffer.byteLength(value)}:${value}`)
        .digest('hex'),
  };
}

async function makeKey(kms: KMSClient, keyId: string): Promise<KeyObject> {
  const request = new GenerateMacCommand({ KeyId: keyId, MacAlgorithm: 'HMAC_SHA_256', Message: LABEL });
  const { Mac } = await kms.send(request);
  if (Mac === undefined) throw new TypeError('KMS answered without a MAC');
  return createSecretKey(Mac);
}
