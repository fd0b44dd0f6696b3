// KMS's client with all that uses it, in one file, so that a root can load them together, and only when they are needed.
import { KMSClient } from '@aws-sdk/client-kms';
import type { Dependency } from '../../ports/edge.ts';
import type { MemberKeys } from '../../ports/people.ts';
import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import { guarded, type WatchBreaker } from '../clients/guarded-client.ts';
import { kmsDependency } from '../clients/kms-dependency.ts';
import { kmsDigests } from './kms-digests.ts';
import type { KeyRingParts } from './kms-key-ring.ts';
import { kmsSealer } from './kms-sealer.ts';
import { madeMemberKeys } from './made-member-keys.ts';

export interface KmsPorts {
  sealer(parts: Omit<KeyRingParts, 'kms'>): Sealer;
  memberKeys(parts: Omit<KeyRingParts, 'kms'>): MemberKeys;
  digests(keyId: string): KeyedDigests;
  dependency(keyId: string, name: string): Dependency;
}

/** One client for all of them. */
export function connectKms(watch: WatchBreaker): KmsPorts {
  const kms = guarded(KMSClient, 'kms', watch);
  return {
    sealer: (parts) => kmsSealer({ ...parts, kms }),
    memberKeys: (parts) => madeMemberKeys({ ...parts, kms }),
    digests: (keyId) => kmsDigests(kms, keyId),
    dependency: (keyId, name) => kmsDependency(kms, keyId, name),
  };
}
