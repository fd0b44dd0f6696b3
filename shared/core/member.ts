// Whose time it is: what triage, receipt and API need to know of a member.

/** What a member may do in the workspace (domain-model.md), by API alone: mail never raises privilege. */
export const ROLES = ['owner', 'admin', 'manager', 'member', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const MEMBER_STATUSES = ['active', 'suspended', 'invited'] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

export interface MemberProfile {
  readonly workspaceId: string;
  readonly memberId: string;
  /** `invited`: they may do nothing until they confirm their address. */
  readonly status: MemberStatus;
  readonly role: Role;
  readonly displayName: string;
  /** The registered address: receipts go here and nowhere else. */
  readonly address: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** BCP 47. */
  readonly locale: string;
  /** What "a day" of work means for this member. */
  readonly workdayMinutes: number;
  /** The member who leads them. */
  readonly managerId?: string;
}

/** Proof of who asks. Made by authentication (API) or by the proof of a mail's sender, and by nothing else. */
export interface MemberScope {
  readonly workspaceId: string;
  readonly memberId: string;
}

/** Who may look at everybody's, and at what was done with it. */
export function isAuditing(member: Pick<MemberProfile, 'role'>): boolean {
  return member.role === 'auditor' || isAdministrator(member);
}

/** Who may lead others, and decide over their time. */
export function isApprover(member: Pick<MemberProfile, 'role'>): boolean {
  return member.role === 'manager' || isAdministrator(member);
}

/** Who keeps the workspace: people, addresses, what came to it and is nobody's. */
export function isAdministrator({ role }: Pick<MemberProfile, 'role'>): boolean {
  return role === 'owner' || role === 'admin';
}
