// The product's own adapters over the stand-ins, for local commands that seed and look.
import { dynamoWrappedKeys } from '../../shared/adapters/dynamo-wrapped-keys.ts';
import { createMemberKey, createWorkspaceKey } from '../../shared/adapters/key-wrapping.ts';
import { kmsDigests } from '../../shared/adapters/kms-digests.ts';
import { kmsKeyRing } from '../../shared/adapters/kms-key-ring.ts';
import { kmsSealer } from '../../shared/adapters/kms-sealer.ts';
import type { KeyedDigests, Sealer } from '../../shared/ports.ts';
import { KEY_ALIASES, TABLE_NAMES } from '../layout.ts';
import type { LocalClients } from './local-clients.ts';

export interface LocalStores {
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
  /** Both change nothing when there is a key. */
  createWorkspaceKey(workspaceId: string): Promise<void>;
  createMemberKey(workspaceId: string, memberId: string): Promise<void>;
}

export function localStores({ doc, kms }: LocalClients): LocalStores {
  const keys = dynamoWrappedKeys(doc, TABLE_NAMES.keys);
  const parts = { kms, keys, wrappingKeyId: KEY_ALIASES.wrapping, clock: () => new Date() };
  const ring = kmsKeyRing(parts);
  return {
    sealer: kmsSealer(parts),
    digests: kmsDigests(kms, KEY_ALIASES.directory),
    createWorkspaceKey: (workspaceId) => createWorkspaceKey(parts, workspaceId),
    createMemberKey: (workspaceId, memberId) => createMemberKey(ring, keys, { workspaceId, memberId }),
  };
}
