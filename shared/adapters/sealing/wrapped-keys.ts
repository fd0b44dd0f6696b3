// Where wrapped keys lie, as the key ring sees it. They are public in the sense that only KMS, or the key above, opens them.

export interface WrappedKey {
  /** 16 bytes, no secret: they stand in everything that the key seals. */
  readonly id: Uint8Array;
  readonly wrapped: Uint8Array;
}

export interface KeyOwner {
  readonly workspaceId: string;
  /** Absent: the workspace's own key. */
  readonly memberId?: string;
}

export interface WrappedKeys {
  find(owner: KeyOwner): Promise<WrappedKey | undefined>;
  /** False when the owner has a key already: nothing was written. */
  add(owner: KeyOwner, key: WrappedKey): Promise<boolean>;
}
