// To whom a mail belongs, and what vouches for it: the highest rung of the trust ladder that it reaches (product.md).
import type { MemberStatus } from '../member.ts';
import type { Proof, Routing, SenderProof } from '../parsed-mail.ts';
import type { ReasonCode } from '../reason.ts';
import type { Screening } from '../screen/screen.ts';
import type { Destination } from './destination.ts';

interface KnownSender {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly status: MemberStatus;
}

/** An administrator let a mail out of this workspace's quarantine: it is no spam, and may be whose it claims to be. */
export interface Release {
  readonly workspaceId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface RoutingWorld {
  readonly findSender: (workspaceId: string, address: string) => Promise<KnownSender | undefined>;
  /** Absent: the mail comes for the first time. */
  readonly release?: Release;
}

type Screened = Extract<Screening, { kind: 'sender' }>;
type Known = Exclude<Destination, { kind: 'nowhere' }>;

export async function routeMail(
  screening: Screening,
  destination: Destination,
  world: RoutingWorld,
): Promise<Routing> {
  const { address } = screening;
  const { workspaceId } = destination;
  const refuse = (reason: ReasonCode): Routing => ({
    kind: 'refused',
    reason,
    ...(workspaceId !== undefined && { workspaceId }),
    ...(address !== undefined && { claimedFrom: address }),
  });
  if (screening.kind === 'refused') return refuse(screening.reason);
  if (destination.kind === 'nowhere') return refuse(destination.reason);
  if (destination.kind === 'letter' && screening.proof !== undefined)
    return answersLetter(screening.address, screening.proof, destination, world);
  const whose = await findMember(screening, destination, world);
  if (typeof whose === 'string') return refuse(whose);
  return { kind: 'member', workspaceId: destination.workspaceId, ...whose, ...projectOf(destination) };
}

/** The code and a proved sender: whether the letter went to that sender, and what they say, is not known here. */
async function answersLetter(
  from: string,
  proof: SenderProof,
  { holder }: Extract<Destination, { kind: 'letter' }>,
  { findSender }: RoutingWorld,
): Promise<Routing> {
  const { workspaceId, memberId, addressId } = holder;
  const sender = await findSender(workspaceId, from);
  return {
    kind: 'letter',
    workspaceId,
    memberId,
    addressId,
    from,
    proof,
    ...(sender?.status === 'active' && { senderId: sender.memberId }),
  };
}

/** Whose mail it is, or why it is nobody's. */
async function findMember(
  screening: Screened,
  destination: Known,
  { findSender, release }: RoutingWorld,
): Promise<{ readonly memberId: string; readonly proof: Proof } | ReasonCode> {
  const { workspaceId } = destination;
  const proof = screening.proof ?? (release?.workspaceId === workspaceId ? 'released' : undefined);
  // Looked up only once vouched for: whether an address is a member's is told to nobody.
  const sender = proof && (await findSender(workspaceId, screening.address));
  if (proof !== undefined && sender !== undefined)
    return sender.status === 'active' ? { memberId: sender.memberId, proof } : 'suspended_member';
  if (destination.kind === 'alias') return { memberId: destination.holder.memberId, proof: 'capture_alias' };
  return proof === undefined ? 'unverified_sender' : whyNobodys(destination);
}

/** A stranger's mail. */
function whyNobodys(destination: Known): ReasonCode {
  const spent = destination.kind === 'workspace' ? destination.spent : undefined;
  return spent ?? 'unknown_sender';
}

function projectOf(destination: Known): { readonly projectId?: string } {
  const projectId = destination.kind === 'alias' ? destination.holder.projectId : undefined;
  return projectId === undefined ? {} : { projectId };
}
