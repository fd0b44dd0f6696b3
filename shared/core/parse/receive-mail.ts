// From raw bytes to a parsed mail, in the order of mail-rules: screen, recipient, proof, member, and only then the bodies.
// Every mail goes on, with its stations and, where it ends, the reason.
import type { Arrival, HeaderFacts, MailBody, ParsedMail, Routing } from '../parsed-mail.ts';
import type { ReasonCode, Step, TimelineStep } from '../reason.ts';
import { toMessageKey } from '../record/ids.ts';
import { type Screening, screenMail } from '../screen/screen.ts';

interface KnownSender {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly status: 'active' | 'suspended';
}

/** What parse may ask of the world, and nothing else. */
export interface ReceivingWorld {
  readonly findRecipient: (address: string) => Promise<{ readonly workspaceId: string } | undefined>;
  readonly findSender: (workspaceId: string, address: string) => Promise<KnownSender | undefined>;
  /** Called for a proved, active member only. */
  readonly openBodies: (raw: Uint8Array) => Promise<MailBody>;
  readonly now: Date;
}

export async function receiveMail(
  raw: Uint8Array,
  arrival: Arrival,
  world: ReceivingWorld,
): Promise<ParsedMail> {
  const screening = screenMail(raw, arrival);
  const recipient = await world.findRecipient(arrival.recipient);
  const routing = await route(screening, recipient?.workspaceId, world);
  const steps = timelineOf(arrival, screening, routing, world.now);
  const mail = toMail(arrival, screening.header, routing);
  if (routing.kind === 'refused') return { ...mail, timeline: steps };

  const body = await world.openBodies(raw);
  const reason = body.kind === 'refused' ? { reason: body.reason } : {};
  return { ...mail, body, timeline: [...steps, { step: 'parsed', at: world.now.toISOString(), ...reason }] };
}

async function route(
  screening: Screening,
  workspaceId: string | undefined,
  { findSender }: ReceivingWorld,
): Promise<Routing> {
  if (screening.kind === 'refused') return refuse(screening.reason, workspaceId);
  if (workspaceId === undefined) return refuse('unknown_recipient', workspaceId);
  // Looked up only once proved: whether an address is a member's is told to nobody.
  if (screening.proof === undefined) return refuse('unverified_sender', workspaceId);
  const sender = await findSender(workspaceId, screening.address);
  if (sender === undefined) return refuse('unknown_sender', workspaceId);
  if (sender.status === 'suspended') return refuse('suspended_member', workspaceId);
  return { kind: 'member', workspaceId, memberId: sender.memberId, proof: screening.proof };
}

function refuse(reason: ReasonCode, workspaceId: string | undefined): Routing {
  return { kind: 'refused', reason, ...(workspaceId === undefined ? {} : { workspaceId }) };
}

/** Each station that the mail passed, and the one where it ended, with the reason. */
function timelineOf(
  arrival: Arrival,
  screening: Screening,
  routing: Routing,
  now: Date,
): readonly TimelineStep[] {
  const at = now.toISOString();
  const station = (step: Step, reason?: ReasonCode): TimelineStep => ({
    step,
    at,
    ...(reason === undefined ? {} : { reason }),
  });
  const received: TimelineStep = { step: 'received', at: arrival.receivedAt };
  if (screening.kind === 'refused') return [received, station('screened', screening.reason)];
  const reason = routing.kind === 'refused' ? routing.reason : undefined;
  return [received, station('screened'), station('authenticated', reason)];
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
