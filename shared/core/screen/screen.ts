// The first look at a mail: only its header block, in the order that costs least and reveals nothing (mail-rules, end).
import type { Arrival, HeaderFacts, SenderProof } from '../parsed-mail.ts';
import type { ReasonCode } from '../reason.ts';
import { automatedReason } from './automated.ts';
import { type HeaderField, readHeaderBlock } from './header-block.ts';
import { toHeaderFacts } from './header-facts.ts';
import { senderAddress } from './sender-address.ts';
import { proveSender } from './sender-proof.ts';

/** SES takes 40 MB and adds its own header fields. */
const LARGEST_MAIL_BYTES = 41 * 1024 * 1024;
const NOTHING: HeaderFacts = { references: [], subject: '' };

export type Screening =
  | {
      readonly kind: 'refused';
      readonly reason: ReasonCode;
      readonly header: HeaderFacts;
      /** Whom it claims to be from; absent where that was not read, or is not one address. */
      readonly address?: string;
    }
  | {
      readonly kind: 'sender';
      /** Lower case. */
      readonly address: string;
      /** Absent: nothing proves that the address wrote it. */
      readonly proof: SenderProof | undefined;
      readonly header: HeaderFacts;
    };

export function screenMail(raw: Uint8Array, arrival: Arrival): Screening {
  if (arrival.verdicts.virus === 'FAIL') return { kind: 'refused', reason: 'virus', header: NOTHING };
  const block = readHeaderBlock(raw);
  if (raw.byteLength > LARGEST_MAIL_BYTES || block.kind === 'too_large') {
    return { kind: 'refused', reason: 'too_large', header: toHeaderFacts(block.fields) };
  }
  const { fields } = block;
  const header = toHeaderFacts(fields);
  const address = senderAddress(fields);
  const reason = refusal(fields, address, arrival);
  if (reason !== undefined)
    return { kind: 'refused', reason, header, ...(address !== undefined && { address }) };
  if (address === undefined) return { kind: 'refused', reason: 'unverified_sender', header };
  return { kind: 'sender', address, proof: proveSender(address, arrival.verdicts, fields), header };
}

/** Machines before people: an answer to a machine is how loops start, whoever it claims to be. */
function refusal(
  fields: readonly HeaderField[],
  address: string | undefined,
  { recipient, verdicts }: Arrival,
): ReasonCode | undefined {
  const isOwn = address === recipient || fields.some(({ name }) => name === 'x-timepost-loop');
  if (isOwn) return 'ignored_own';
  return automatedReason(fields) ?? (verdicts.spam === 'FAIL' ? 'spam_quarantined' : undefined);
}
