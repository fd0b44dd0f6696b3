// Whose time it is: what triage, receipt and API need to know of a member.

export interface MemberProfile {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly status: 'active' | 'suspended';
  readonly displayName: string;
  /** The registered address: receipts go here and nowhere else. */
  readonly address: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** BCP 47. */
  readonly locale: string;
  /** What "a day" of work means for this member. */
  readonly workdayMinutes: number;
}

/** Proof of who asks. Made by authentication (API) or by the proof of a mail's sender, and by nothing else. */
export interface MemberScope {
  readonly workspaceId: string;
  readonly memberId: string;
}
