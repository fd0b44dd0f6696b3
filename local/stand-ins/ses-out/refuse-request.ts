// What SES refuses before it takes a mail. Sources: Amazon SES API v2 reference, SendEmail, MessageHeader and MessageTag;
// Amazon SES developer guide, "Service quotas". Answers name the rule, never the address.
import * as z from 'zod';
import { INBOUND_DOMAIN } from '../../layout.ts';
import type { Answer } from '../serve-loopback.ts';
import { sesError } from './ses-answer.ts';

const MOST_RECIPIENTS = 50;
const addresses = z.exactOptional(z.array(z.string()));
const headers = z.exactOptional(z.array(z.object({ Name: z.string(), Value: z.string() })));

/** The parts of a SendEmail request that are checked here; the rest is aws-ses-v2-local's to check. */
export const SendRequest = z.object({
  FromEmailAddress: z.exactOptional(z.string()),
  ReplyToAddresses: addresses,
  Destination: z.exactOptional(
    z.object({ ToAddresses: addresses, CcAddresses: addresses, BccAddresses: addresses }),
  ),
  Content: z.object({
    Simple: z.exactOptional(z.object({ Headers: headers })),
    Raw: z.exactOptional(z.object({ Data: z.string() })),
  }),
  EmailTags: z.exactOptional(z.array(z.object({ Name: z.string(), Value: z.string() }))),
});
export type SendRequest = z.infer<typeof SendRequest>;

/** Why SES would refuse, as its answer; `undefined` when it would take the mail. */
export function refuseRequest(request: SendRequest): Answer | undefined {
  const { FromEmailAddress: from, ReplyToAddresses: replyTo = [] } = request;
  const recipients = recipientsOf(request);
  if (recipients.length === 0 && request.Content.Raw === undefined) {
    return sesError('BadRequestException', 'Must have at least one recipient.');
  }
  if (recipients.length > MOST_RECIPIENTS)
    return sesError('BadRequestException', 'Recipient count exceeds 50.');
  const [wrong] = [...recipients, ...replyTo].flatMap((mailbox) => whyMalformed(mailbox) ?? []);
  if (wrong !== undefined) return sesError('BadRequestException', wrong);
  if (from !== undefined && !addressIn(from).toLowerCase().endsWith(`@${INBOUND_DOMAIN}`)) {
    return sesError('MessageRejected', 'Email address is not verified.');
  }
  return refuseHeaders(request) ?? refuseTags(request);
}

export function recipientsOf({ Destination = {} }: SendRequest): readonly string[] {
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = Destination;
  return [...ToAddresses, ...CcAddresses, ...BccAddresses];
}

/** `Ann <ann@example.com>` and `ann@example.com` are the same address. */
function addressIn(mailbox: string): string {
  return /<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim();
}

/** SES takes no address outside ASCII before the @; display names must be encoded. */
function whyMalformed(mailbox: string): string | undefined {
  const address = addressIn(mailbox);
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  if (at < 0 || domain === '') return "Missing final '@domain'";
  if (local === '') return 'Missing local part';
  if (/[^ -~]/.test(mailbox)) return 'Address contains non-ASCII or control characters';
  if (/[\s,;:<>@()[\]\\]/.test(local) || local.length > 64)
    return 'Local part contains illegal characters or is too long';
  if (domain.includes('..')) return 'Domain contains dot-dot';
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(domain)
    ? undefined
    : 'Domain contains illegal character';
}

function refuseHeaders({ Content: { Simple } }: SendRequest): Answer | undefined {
  const given = Simple?.Headers ?? [];
  if (given.length > 15) return sesError('BadRequestException', 'More than 15 headers.');
  const wrong = given.some(
    ({ Name, Value }) => !/^[!-9;-~]{1,126}$/.test(Name) || !/^[ -~]{1,870}$/.test(Value),
  );
  return wrong
    ? sesError('BadRequestException', 'Header name or value is too long or holds illegal characters.')
    : undefined;
}

function refuseTags({ EmailTags = [] }: SendRequest): Answer | undefined {
  const wrong = EmailTags.some(
    ({ Name, Value }) => ![Name, Value].every((part) => /^[\w.@-]{1,256}$/.test(part)),
  );
  return wrong
    ? sesError('BadRequestException', 'Tag name or value is too long or holds illegal characters.')
    : undefined;
}
