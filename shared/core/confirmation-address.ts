// Where a letter that asks about an address is answered by mail: at the inbound address, with the letter's code in it, so that nobody has
// to type that. Like the code itself it is a secret between us and who reads the letter.
import { type ConfirmationCode, readConfirmationCode } from './confirmation-code.ts';

/** The dot keeps it apart from a capture alias. `-` does where a mail system takes no `+` (mail-rules 14). */
const ADDRESS = /^([^@]{1,23})[+-]confirm\.([a-z2-7]{32})(@[^@]+)$/;

export interface ConfirmationAddress {
  readonly code: ConfirmationCode;
  /** The same address without the code. */
  readonly bare: string;
}

/** `time@in.example.com` and a code: `time+confirm.…@in.example.com`. A local part has 64 characters at most (RFC 5321, 4.5.3.1.1). */
export function confirmationAddress(inboundAddress: string, code: ConfirmationCode): string {
  const at = inboundAddress.lastIndexOf('@');
  return `${inboundAddress.slice(0, at)}+confirm.${code}${inboundAddress.slice(at)}`;
}

/** What an envelope recipient names; `undefined` for an address that is none. */
export function readConfirmationAddress(recipient: string): ConfirmationAddress | undefined {
  const [, local = '', text = '', domain = ''] = ADDRESS.exec(recipient.toLowerCase()) ?? [];
  const code = readConfirmationCode(text);
  return code && { code, bare: `${local}${domain}` };
}
