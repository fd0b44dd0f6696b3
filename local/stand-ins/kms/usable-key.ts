// A key that may be used now, for this kind of work.
import type { Key } from './key-file.ts';
import type { KeySpec } from './key-spec.ts';
import type { KeyStore } from './key-store.ts';
import { KmsError } from './kms-error.ts';

/** Throws NotFoundException, DisabledException, KMSInvalidStateException, InvalidKeyUsageException. */
export function usableKey(keys: KeyStore, reference: string, spec: KeySpec): Key {
  const key = keys.find(reference);
  if (key.state === 'Disabled') throw new KmsError('DisabledException', `${key.id} is disabled`);
  if (key.state === 'PendingDeletion')
    throw new KmsError('KMSInvalidStateException', `${key.id} is pending deletion`);
  if (key.spec !== spec)
    throw new KmsError('InvalidKeyUsageException', `${key.id} is ${key.spec}, not ${spec}`);
  return key;
}
