// What a token says of itself before anything of it is proved: enough to refuse it with no key looked for, never to trust it.
import { decodeProtectedHeader } from 'jose';
import { type TokenFault, TokenInvalidError } from './token-errors.ts';

/** Asymmetric only: with a shared secret among them, a public key could be used as one (RFC 8725, 2.1). */
export const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
/** RFC 9068, 2.1; every other type is a token for another purpose (RFC 8725, 3.11). */
const TYPES = new Set(['jwt', 'at+jwt', 'application/at+jwt']);
const LONGEST_TOKEN = 8192;
const LONGEST_KEY_ID = 255;
const FORMAT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** Keys that a token brings (RFC 8725, 3.10), and forms of a body that ours never has (RFC 7797; RFC 7516, 4.1.3). */
const NEVER = ['jwk', 'jku', 'x5c', 'x5u', 'b64', 'crit', 'zip', 'enc'];

/** Throws `TokenInvalidError`. */
export function refuseUnlikely(token: string): void {
  if (token.length > LONGEST_TOKEN || !FORMAT.test(token)) throw new TokenInvalidError('malformed');
  const fault = faultOf(toHeader(token));
  if (fault !== undefined) throw new TokenInvalidError(fault);
}

function toHeader(token: string): Readonly<Record<string, unknown>> {
  try {
    return { ...decodeProtectedHeader(token) };
  } catch {
    throw new TokenInvalidError('malformed');
  }
}

function faultOf(header: Readonly<Record<string, unknown>>): TokenFault | undefined {
  const { alg, kid, typ = 'JWT' } = header;
  if (typeof alg !== 'string' || !ALGORITHMS.includes(alg)) return 'algorithm';
  if (NEVER.some((name) => Object.hasOwn(header, name))) return 'malformed';
  if (typeof typ !== 'string' || !TYPES.has(typ.toLowerCase())) return 'malformed';
  const isKeyId = typeof kid === 'string' && kid !== '' && kid.length <= LONGEST_KEY_ID;
  return isKeyId ? undefined : 'malformed';
}
