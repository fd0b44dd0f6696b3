// Fields that several actions' requests have, with the limits that the KMS API reference gives them.
import * as z from 'zod';

/** What Encrypt, Sign and GenerateMac take at once. */
export const MOST_MESSAGE_BYTES = 4096;
const MOST_CONTEXT_CHARACTERS = 8192;

/** Base64 in JSON, bytes for us. */
export function bytes(least: number, most: number) {
  return z
    .base64()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine(({ length }) => length >= least && length <= most, `must have ${least} to ${most} bytes`);
}

export const encryptionContext = z
  .record(z.string().min(1), z.string())
  .default({})
  .refine((context) => JSON.stringify(context).length <= MOST_CONTEXT_CHARACTERS, 'is too long');
