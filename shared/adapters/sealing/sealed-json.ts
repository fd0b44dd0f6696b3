// Personal parts of an item as one sealed value. What is inside was written by this code: the seal proves it.
import type { SealContext, Sealer } from '../../ports/sealing.ts';

const VERSION = 1;

/** A sealed value of a form that this code does not know. */
export class SealedFormError extends Error {
  override readonly name = 'SealedFormError';
}

export function sealJson(sealer: Sealer, value: unknown, context: SealContext): Promise<Uint8Array> {
  return sealer.seal(JSON.stringify({ version: VERSION, value }), context);
}

/** Opens what `sealJson` sealed in the same context. Throws the sealer's errors, and `SealedFormError`. */
export async function openJson<T>(sealer: Sealer, sealed: Uint8Array, context: SealContext): Promise<T> {
  const { version, value } = JSON.parse(await sealer.open(sealed, context)) as { version: number; value: T };
  if (version !== VERSION) throw new SealedFormError(`sealed form ${version} is not known`);
  return value;
}
