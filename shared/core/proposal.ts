// Time that was read and is logged only when its member says so.
import type { Question } from './decision.ts';
import type { DraftEntry } from './time-entry.ts';

export interface Proposal {
  readonly proposalId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly messageKey: string;
  /** What is open past its end has expired. */
  readonly status: 'open' | 'accepted' | 'amended' | 'declined';
  readonly drafts: readonly DraftEntry[];
  readonly question?: Question;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly expiresAt: number;
  /** Absent while it is open. */
  readonly decided?: {
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly memberId: string;
    /** What was logged. */
    readonly entryIds: readonly string[];
  };
}
