// Where the key of a member, or of a workspace, comes from.
import type { SealKey } from './seal-key.ts';
import type { KeyOwner } from './wrapped-keys.ts';

export interface KeyRing {
  /** Throws `KeyMissingError`, `WrappedKeyBrokenError`, and KMS's own errors for a key that it does not let us use. */
  keyOf(owner: KeyOwner): Promise<SealKey>;
}
