// A key that may be used now, for this kind of work.
import type { Key, KeyStore } from './key-file.ts';
import { KmsError } from './kms-error.ts';

export function usableKey(keys: KeyStore, reference: string, spec: Key['spec']): Key {
  const key = keys.find(reference);
  if (key.state === 'Disabled') throw new KmsError('DisabledException', 'the key is disabled');
  if (key.state === 'PendingDeletion')
    throw new KmsError('KMSInvalidStateException', 'the key is pending deletion');
  if (key.spec !== spec)
    throw new KmsError('InvalidKeyUsageException', `the key is ${key.spec}, not ${spec}`);
  return key;
}
