// A legal hold: for as long as a workspace has one that is not lifted, nothing of it comes to its end.

export interface LegalHold {
  readonly workspaceId: string;
  /** UUIDv7: later holds have later ids. */
  readonly holdId: string;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly setAt: string;
  readonly setBy: string;
  /** Absent while it holds. */
  readonly lifted?: { readonly at: string; readonly by: string; readonly reason: string };
}
