// Who may talk to a stand-in over HTTP: programs on this machine, never a page that a browser was lured to.
// It proves nobody's identity; it closes the two ways in that loopback leaves open (rebinding, cross-site writes).
import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Why a request is refused, in words for its sender; `undefined` when it may go on. */
export function whyForeign({ headers, socket }: IncomingMessage): string | undefined {
  if (!LOOPBACK.has(socket.remoteAddress ?? '')) return 'not from this machine';
  // A name of the attacker's that resolves to 127.0.0.1 shows in Host (DNS rebinding).
  const port = String(socket.localPort);
  if (headers.host !== `127.0.0.1:${port}` && headers.host !== `localhost:${port}`) return 'foreign Host';
  // Browsers send Origin with every write, and Sec-Fetch-Site with everything: a page's own reads pass, nothing else.
  if (headers.origin !== undefined) return 'sent by a page';
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'none' || site === 'same-origin' ? undefined : 'sent by another site';
}
