// Text that only its owner's key opens, and digests that only the key's holder can make. Types only.

/** Where sealed text belongs: bound into the ciphertext, so that it opens nowhere else. */
export interface SealContext {
  readonly workspaceId: string;
  /** Absent for text under the workspace's own key. */
  readonly memberId?: string;
  /** Kind and id of the item that holds the text, such as `entry/0f…`. */
  readonly purpose: string;
}

export interface Sealer {
  /** Throws `KeyMissingError` when workspace or member have no key. */
  seal(plaintext: string, context: SealContext): Promise<Uint8Array>;
  /** Throws `SealBrokenError` for a wrong key, context, version or bit. */
  open(sealed: Uint8Array, context: SealContext): Promise<string>;
}

/** Digests that only the holder of the key can make: what the directory is keyed by. */
export interface KeyedDigests {
  /** Hex. `kind` separates what is digested: an address as sender and as recipient have nothing in common. */
  digest(kind: string, value: string): Promise<string>;
}
