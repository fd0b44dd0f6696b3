// Where `--converse` may point: at this machine only. The laptop has dummy credentials, and no word of a mail leaves it.
import { PlainError } from './plain-error.ts';

const THIS_MACHINE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Throws `PlainError` for any other address. */
export function toConverseAddress(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol === 'http:' && THIS_MACHINE.has(url.hostname)) return url.origin;
  throw new PlainError('--converse takes an address of this machine, such as http://127.0.0.1:9000.');
}
