// Keys of members who come to be by API: the workspace's key is unwrapped, and theirs is wrapped with it.
import type { MemberKeys } from '../../ports/people.ts';
import { createMemberKey } from './key-wrapping.ts';
import { type KeyRingParts, kmsKeyRing } from './kms-key-ring.ts';

export function madeMemberKeys(parts: KeyRingParts): MemberKeys {
  const ring = kmsKeyRing(parts);
  return {
    make: ({ workspaceId, memberId }) => createMemberKey(ring, parts.keys, { workspaceId, memberId }),
  };
}
