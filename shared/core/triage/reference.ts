// The moment that a mail's words are read against (reading rule 3).
import type { ParsedMail } from '../parsed-mail.ts';
import { atOffset, type LocalTime, localTime, offsetMinutes } from '../zone.ts';

export interface Reference {
  readonly now: LocalTime;
  /** The Date header lies more than 24 hours from receipt: the time of receipt is taken, and nothing is certain. */
  readonly farOff: boolean;
}

/** The two moments that a mail carries. */
export interface Sent {
  readonly header: Pick<ParsedMail['header'], 'sentAt'>;
  readonly arrival: Pick<ParsedMail['arrival'], 'receivedAt'>;
}

const MS_A_DAY = 86_400_000;

/**
 * The sender's wall clock: by the Date header's own offset, except when that is +0000 and the profile zone is another
 * (programs that send in UTC); by the profile zone at receipt where the header is missing or far off.
 */
export function referenceOf({ header, arrival }: Sent, timeZone: string): Reference {
  const received = new Date(arrival.receivedAt);
  if (header.sentAt === undefined) return { now: localTime(received, timeZone), farOff: false };
  const sent = new Date(header.sentAt.instant);
  const distance = Math.abs(sent.getTime() - received.getTime());
  if (!(distance <= MS_A_DAY)) return { now: localTime(received, timeZone), farOff: true };
  const { utcOffsetMinutes } = header.sentAt;
  const inProfile = utcOffsetMinutes === 0 && offsetMinutes(sent, timeZone) !== 0;
  return { now: inProfile ? localTime(sent, timeZone) : atOffset(sent, utcOffsetMinutes), farOff: false };
}
