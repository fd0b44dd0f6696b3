// Reads a triage message, or the parsed mail that it points at, as text or as JSON already parsed. Fetches nothing.
import { ParsedMailMessage, TriageMessage } from '../../contracts/triage-message.ts';
import type { ParsedMail } from '../../core/parsed-mail.ts';

/** Neither a parsed mail nor a pointer to one. Its cause may quote the mail: it is logged by name alone. */
export class ParsedMailInvalidError extends Error {
  override readonly name = 'ParsedMailInvalidError';
}

/** Throws `ParsedMailInvalidError`. */
export function readTriageMessage(body: unknown): TriageMessage {
  return read(() => TriageMessage.parse(toJson(body)));
}

/** Throws `ParsedMailInvalidError`. */
export function readParsedMail(body: unknown): ParsedMail {
  return read(() => ParsedMailMessage.parse(toJson(body)));
}

function toJson(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : body;
}

function read<T>(parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    throw new ParsedMailInvalidError('not a parsed mail', { cause });
  }
}
