// Idempotency keys: under what a request's answer is kept, and by what the same request is known again.
import { digest } from './ids.ts';

/** draft-ietf-httpapi-idempotency-key-header-07, section 2.1: any string of the caller's; ours are visible ASCII. */
const FORM = /^[\x21-\x7e]{1,255}$/;

/** The key without the quotes that structured headers put around it; `undefined` for what is no key. */
export function readOnceKey(header: string): string | undefined {
  const [, quoted] = /^"(.*)"$/.exec(header) ?? [];
  const key = quoted ?? header;
  return FORM.test(key) ? key : undefined;
}

/** A key holds for one route: `POST /v1/entries`. `part`: one of several things that a request asks for. */
export function toOnceKey(route: string, key: string, part = ''): string {
  return digest(['once', route, key, part]);
}

/** Of all that makes a request what it is. */
export function requestDigest(parts: readonly string[]): string {
  return digest(['request', ...parts]);
}
