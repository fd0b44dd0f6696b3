// The product's own sealing over a place's keys, for commands that make workspaces and look into them.
import type { KMSClient } from '@aws-sdk/client-kms';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoWrappedKeys } from '../../shared/adapters/sealing/dynamo-wrapped-keys.ts';
import { createMemberKey, createWorkspaceKey } from '../../shared/adapters/sealing/key-wrapping.ts';
import { kmsDigests } from '../../shared/adapters/sealing/kms-digests.ts';
import { kmsKeyRing } from '../../shared/adapters/sealing/kms-key-ring.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { KeyedDigests, Sealer } from '../../shared/ports/sealing.ts';

export interface KeyPlace {
  readonly doc: DynamoDBDocumentClient;
  readonly kms: KMSClient;
  readonly tables: { readonly keys: string };
  readonly keyIds: { readonly wrapping: string; readonly directory: string };
}

export interface Sealing {
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
  /** Both change nothing when there is a key. */
  createWorkspaceKey(workspaceId: string): Promise<void>;
  createMemberKey(scope: MemberScope): Promise<void>;
}

export function sealingOf({ doc, kms, tables, keyIds }: KeyPlace): Sealing {
  const keys = dynamoWrappedKeys(doc, tables.keys);
  const parts = { kms, keys, wrappingKeyId: keyIds.wrapping, clock: () => new Date() };
  const ring = kmsKeyRing(parts);
  return {
    sealer: kmsSealer(parts),
    digests: kmsDigests(kms, keyIds.directory),
    createWorkspaceKey: (workspaceId) => createWorkspaceKey(parts, workspaceId),
    createMemberKey: ({ workspaceId, memberId }) => createMemberKey(ring, keys, { workspaceId, memberId }),
  };
}
