// What parse puts on the triage queue: the parsed mail itself, or a pointer to it when it is too large for the queue.
import * as z from 'zod';
import { type ParsedMail, PROOFS, SENDER_PROOFS } from '../core/parsed-mail.ts';
import { REASON_CODES, STEPS } from '../core/reason.ts';
import { ArrivalMessage, RawRefMessage } from './arrival.ts';

const reason = z.enum(REASON_CODES);

const sentAt = z.object({ instant: z.iso.datetime(), utcOffsetMinutes: z.int() });
const author = z.object({ address: z.exactOptional(z.string()), name: z.exactOptional(z.string()) });
const passedOn = z.object({
  from: author,
  bySender: z.boolean(),
  sentAt: z.exactOptional(sentAt),
  subject: z.string(),
  text: z.string(),
});
const answered = z.object({
  quote: z.string(),
  words: z.string(),
  from: author,
  sentAt: z.exactOptional(sentAt),
});

const event = z.object({
  method: z.enum(['REQUEST', 'PUBLISH', 'CANCEL', 'REPLY', 'COUNTER', 'ADD', 'REFRESH', 'DECLINECOUNTER']),
  uid: z.string(),
  summary: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  isFloating: z.exactOptional(z.literal(true)),
  isAllDay: z.exactOptional(z.literal(true)),
  isOpen: z.exactOptional(z.literal(true)),
});

export const ParsedMailMessage = z.object({
  version: z.literal(1),
  messageKey: z.string().regex(/^[0-9a-f]{64}$/),
  arrival: ArrivalMessage,
  timeline: z.array(z.object({ step: z.enum(STEPS), at: z.iso.datetime(), reason: z.exactOptional(reason) })),
  routing: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('member'),
      workspaceId: z.string(),
      memberId: z.string(),
      proof: z.enum(PROOFS),
      projectId: z.exactOptional(z.string()),
    }),
    z.object({
      kind: z.literal('letter'),
      workspaceId: z.string(),
      memberId: z.string(),
      addressId: z.string(),
      from: z.string(),
      proof: z.enum(SENDER_PROOFS),
      senderId: z.exactOptional(z.string()),
    }),
    z.object({
      kind: z.literal('refused'),
      reason,
      workspaceId: z.exactOptional(z.string()),
      claimedFrom: z.exactOptional(z.string()),
    }),
  ]),
  header: z.object({
    messageId: z.exactOptional(z.string()),
    inReplyTo: z.exactOptional(z.string()),
    references: z.array(z.string()),
    subject: z.string(),
    sentAt: z.exactOptional(sentAt),
  }),
  body: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('opened'),
        own: z.string(),
        left: z.string(),
        passedOn: z.exactOptional(z.array(passedOn)),
        answered: z.exactOptional(z.array(answered)),
        attachedTables: z.exactOptional(z.array(z.string())),
        events: z.exactOptional(z.array(event)),
        isLossy: z.exactOptional(z.literal(true)),
        contentDigest: z.string(),
      }),
      z.object({
        kind: z.literal('refused'),
        reason: z.enum(['too_large', 'undecodable', 'encrypted_mail', 'internal_error']),
      }),
    ]),
  ),
}) satisfies z.ZodType<ParsedMail>;

export const ParsedMailPointer = z.object({ version: z.literal(1), pointer: RawRefMessage });

export const TriageMessage = z.union([ParsedMailPointer, ParsedMailMessage]);
export type TriageMessage = z.infer<typeof TriageMessage>;
