// From raw bytes to a parsed mail, in the order of mail-rules: screen, recipient, proof, member, and only then the bodies.
// Every mail goes on, with its stations and, where it ends, the reason.
import type { CaptureAliasHolder } from '../capture-alias.ts';
import type { Arrival, HeaderFacts, MailBody, ParsedMail, Routing } from '../parsed-mail.ts';
import type { ReasonCode, Step, TimelineStep } from '../reason.ts';
import { toMessageKey } from '../record/ids.ts';
import { type Screening, screenMail } from '../screen/screen.ts';
import { type Destination, type DestinationLookups, findDestination } from './destination.ts';

interface KnownSender {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly status: 'active' | 'suspended';
}

/** What parse may ask of the world, and nothing else. */
export interface ReceivingWorld extends DestinationLookups {
  readonly findSender: (workspaceId: string, address: string) => Promise<KnownSender | undefined>;
  /** Called for a proved, active member only. */
  readonly openBodies: (raw: Uint8Array) => Promise<MailBody>;
  readonly now: Date;
  /** Absent: the mail comes for the first time. */
  readonly release?: Release;
}

/** An administrator let a mail out of this workspace's quarantine: it is no spam, and may be whose it claims to be. */
export interface Release {
  readonly workspaceId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export async function receiveMail(
  raw: Uint8Array,
  arrival: Arrival,
  world: ReceivingWorld,
): Promise<ParsedMail> {
  const screening = screenMail(raw, world.release === undefined ? arrival : asNoSpam(arrival));
  const destination = await findDestination(arrival.recipient, world, world.now);
  const routing = await route(screening, destination, world);
  const steps = timelineOf(arrival, screening, routing, world);
  const mail = toMail(arrival, screening.header, routing);
  if (routing.kind === 'refused') return { ...mail, timeline: steps };

  const body = await world.openBodies(raw);
  const reason = body.kind === 'refused' ? { reason: body.reason } : {};
  return { ...mail, body, timeline: [...steps, { step: 'parsed', at: world.now.toISOString(), ...reason }] };
}

async function route(
  screening: Screening,
  destination: Destination,
  { findSender, release }: ReceivingWorld,
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
  const to = destination.workspaceId;
  const proof = screening.proof ?? (release?.workspaceId === to ? 'released' : undefined);
  // Looked up only once vouched for: whether an address is a member's is told to nobody.
  const sender = proof && (await findSender(to, screening.address));
  const project = destination.kind === 'alias' ? projectOf(destination.holder) : {};
  if (proof !== undefined && sender !== undefined)
    return sender.status === 'suspended'
      ? refuse('suspended_member')
      : { kind: 'member', workspaceId: to, memberId: sender.memberId, proof, ...project };
  if (destination.kind === 'alias') {
    const { memberId } = destination.holder;
    return { kind: 'member', workspaceId: to, memberId, proof: 'capture_alias', ...project };
  }
  return refuse(proof === undefined ? 'unverified_sender' : 'unknown_sender');
}

function projectOf({ projectId }: CaptureAliasHolder): { readonly projectId?: string } {
  return projectId === undefined ? {} : { projectId };
}

/** Each station that the mail passed, and the one where it ended, with the reason. */
function timelineOf(
  arrival: Arrival,
  screening: Screening,
  routing: Routing,
  { now, release }: Pick<ReceivingWorld, 'now' | 'release'>,
): readonly TimelineStep[] {
  const at = now.toISOString();
  const station = (step: Step, reason?: ReasonCode): TimelineStep => ({
    step,
    at,
    ...(reason === undefined ? {} : { reason }),
  });
  const arrived: TimelineStep[] = [{ step: 'received', at: arrival.receivedAt }];
  if (release !== undefined) arrived.push({ step: 'released', at: release.at });
  if (screening.kind === 'refused') return [...arrived, station('screened', screening.reason)];
  const reason = routing.kind === 'refused' ? routing.reason : undefined;
  return [...arrived, station('screened'), station('authenticated', reason)];
}

function asNoSpam(arrival: Arrival): Arrival {
  return { ...arrival, verdicts: { ...arrival.verdicts, spam: 'PASS' } };
}

function toMail(arrival: Arrival, header: HeaderFacts, routing: Routing): Omit<ParsedMail, 'timeline'> {
  return {
    version: 1,
    messageKey: toMessageKey(arrival.sesMessageId, arrival.recipient),
    arrival,
    routing,
    header,
  };
}
