// From raw bytes to a parsed mail, in the order of mail-rules: screen, recipient, proof, member, and only then the bodies.
// Every mail goes on, with its stations and, where it ends, the reason.
import type { Arrival, HeaderFacts, MailBody, ParsedMail, Routing } from '../parsed-mail.ts';
import type { ReasonCode, Step, TimelineStep } from '../reason.ts';
import { toMessageKey } from '../record/ids.ts';
import { type Screening, screenMail } from '../screen/screen.ts';
import { type DestinationLookups, findDestination } from './destination.ts';
import { type RoutingWorld, routeMail } from './route-mail.ts';

/** What parse may ask of the world, and nothing else. */
export interface ReceivingWorld extends DestinationLookups, RoutingWorld {
  /** Called only for a mail that something vouches for. */
  readonly openBodies: (raw: Uint8Array) => Promise<MailBody>;
  readonly now: Date;
}

export async function receiveMail(
  raw: Uint8Array,
  arrival: Arrival,
  world: ReceivingWorld,
): Promise<ParsedMail> {
  const screening = screenMail(raw, world.release === undefined ? arrival : asNoSpam(arrival));
  const destination = await findDestination(arrival.recipient, world, world.now);
  const routing = await routeMail(screening, destination, world);
  const steps = timelineOf(arrival, screening, routing, world);
  const mail = toMail(arrival, screening.header, routing);
  if (routing.kind === 'refused') return { ...mail, timeline: steps };

  const body = await world.openBodies(raw);
  const reason = body.kind === 'refused' ? { reason: body.reason } : {};
  return { ...mail, body, timeline: [...steps, { step: 'parsed', at: world.now.toISOString(), ...reason }] };
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
