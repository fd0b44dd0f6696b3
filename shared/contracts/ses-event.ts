// What SES publishes of letters that it took (raw delivery puts it on the queue as it is). Source: Amazon SES developer guide,
// "Contents of event data that Amazon SES publishes to Amazon SNS". Fields that nobody here needs are not asked for.
import * as z from 'zod';
import { LETTER_REF, type LetterRef } from '../core/letter.ts';
import type { Feedback } from '../core/suppression.ts';

const instant = z.iso.datetime().transform((text) => new Date(text));

const Mail = z.object({
  timestamp: instant,
  messageId: z.string().min(1).max(256),
  destination: z.array(z.string().min(3).max(320)).min(1).max(50),
  /** Those that the letter was sent with, beside SES's own. */
  tags: z.record(z.string(), z.array(z.string())).default({}),
});

const Send = z.object({ eventType: z.literal('Send'), mail: Mail });
const Bounce = z.object({
  eventType: z.literal('Bounce'),
  mail: Mail,
  bounce: z.object({
    timestamp: instant,
    // A type that SES invents later is as good as one that it does not know itself.
    bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']).catch('Undetermined'),
    bounceSubType: z.string().catch(''),
  }),
});
const Complaint = z.object({
  eventType: z.literal('Complaint'),
  mail: Mail,
  complaint: z.object({
    timestamp: instant,
    /** Absent, or null, where the report says none. */
    complaintFeedbackType: z.string().optional().catch(undefined),
  }),
});
const KNOWN = z.discriminatedUnion('eventType', [Send, Bounce, Complaint]);
type Known = z.infer<typeof KNOWN>;

/** Kinds of events that our configuration set does not ask for. */
const OTHER = z.enum([
  'Delivery',
  'Reject',
  'Open',
  'Click',
  'Rendering Failure',
  'DeliveryDelay',
  'Subscription',
]);
const Other = z.object({ eventType: OTHER });

/** SES tries a topic, when it is made a destination, with a message that is no JSON. */
const SETUP = /^Successfully validated SNS topic\b/;

export interface ReadFeedback {
  readonly kind: 'feedback';
  readonly feedback: Feedback;
  readonly sesMessageId: string;
  /** When SES saw it. */
  readonly seenAt: Date;
  /** Absent: it was no letter of reply's. */
  readonly letter?: LetterRef & { readonly address: string };
}

/** Throws zod's or JSON's error for what is no event of SES. */
export function readSesEvent(body: string): ReadFeedback | { readonly kind: 'none' } {
  if (SETUP.test(body)) return { kind: 'none' };
  const event = z.union([KNOWN, Other]).parse(JSON.parse(body));
  if (!('mail' in event)) return { kind: 'none' };
  const { mail } = event;
  const letter = letterOf(mail);
  return {
    kind: 'feedback',
    ...toFeedback(event),
    sesMessageId: mail.messageId,
    ...(letter !== undefined && { letter }),
  };
}

function toFeedback(event: Known): Pick<ReadFeedback, 'feedback' | 'seenAt'> {
  switch (event.eventType) {
    case 'Send':
      return { feedback: { kind: 'sent' }, seenAt: event.mail.timestamp };
    case 'Bounce': {
      const { bounceType: type, bounceSubType: subType, timestamp: seenAt } = event.bounce;
      return { feedback: { kind: 'bounce', type, subType }, seenAt };
    }
    case 'Complaint': {
      const { complaintFeedbackType: of, timestamp: seenAt } = event.complaint;
      return { feedback: { kind: 'complaint', of }, seenAt };
    }
  }
}

/**
 * Each letter of ours goes to one address, and that is the one which is meant: the address that a bounce reports may be another
 * one, to which the member's mail server passed the letter on.
 */
function letterOf({ tags, destination }: z.infer<typeof Mail>): ReadFeedback['letter'] {
  const [address] = destination;
  const [outboxId, workspaceId, memberId, messageKey] = LETTER_REF.map((name) => tags[name]?.[0]);
  if (address === undefined || destination.length !== 1) return undefined;
  if (!outboxId || !workspaceId || !memberId) return undefined;
  return { outboxId, workspaceId, memberId, ...(messageKey && { messageKey }), address };
}
