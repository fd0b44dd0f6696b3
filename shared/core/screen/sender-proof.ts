// Whether the sender's address is proved (mail-rules 10). Only the receiving side's own words count: its verdicts, and for
// domains without a DMARC policy the authentication results in the block of fields that it put first.
import type { SenderProof, Verdicts } from '../parsed-mail.ts';
import type { HeaderField } from './header-block.ts';

/** `undefined`: not proved. `address` is the one sender address, lower case. */
export function proveSender(
  address: string,
  { dmarc, dkim }: Verdicts,
  fields: readonly HeaderField[],
): SenderProof | undefined {
  if (dmarc === 'PASS') return 'dmarc';
  if (dmarc !== 'GRAY' || dkim !== 'PASS') return undefined;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return signedDomains(receiversResults(fields)).some((signed) => isAligned(signed, domain))
    ? 'dkim'
    : undefined;
}

/**
 * Authentication-Results as SES wrote it: the topmost one, above the X-SES-RECEIPT that ends what SES prepends. Whatever the
 * sender wrote stands below that (RFC 8601, section 5 on forged fields).
 */
function receiversResults(fields: readonly HeaderField[]): string {
  const end = fields.findIndex(({ name }) => name === 'x-ses-receipt');
  const own = fields.slice(0, Math.max(end, 0));
  const first = own.find(({ name }) => name === 'authentication-results')?.value ?? '';
  return /^amazonses\.com\s*;/i.test(first) ? first : '';
}

/** Domains that `dkim=pass` results name (header.i or header.d; RFC 8601, section 2.7.1). */
function signedDomains(results: string): readonly string[] {
  return results
    .slice(0, 4000)
    .replace(/"[^"]*"/g, '""') // a quoted value is the sender's: it may hold anything
    .split(';')
    .filter((result) => /^\s*dkim=pass(?:\s|$)/i.test(result))
    .flatMap((result) => [...result.matchAll(/\bheader\.[id]=(?:[^\s@;]{0,64}@)?([a-z0-9.-]{1,253})/gi)])
    .map(([, domain = '']) => domain.toLowerCase().replace(/\.$/, ''));
}

/**
 * Relaxed alignment without a list of public suffixes: equal, or one a subdomain of the other with at least two labels. A
 * sender under `co.uk` cannot be aligned with all of it, since no one signs for a public suffix.
 */
function isAligned(signed: string, from: string): boolean {
  const [longer, shorter] = signed.length >= from.length ? [signed, from] : [from, signed];
  return longer === shorter || (shorter.includes('.') && longer.endsWith(`.${shorter}`));
}
