// Where the next page of a list starts: sealed for this very list, so that a cursor of another person or query opens nowhere.
import type { SealContext, Sealer } from '../../ports/sealing.ts';

/** A cursor that is not ours, or another query's. */
export class CursorInvalidError extends Error {
  override readonly name = 'CursorInvalidError';
}

export async function toCursor(sealer: Sealer, list: SealContext, sortKey: string): Promise<string> {
  return Buffer.from(await sealer.seal(sortKey, list)).toString('base64url');
}

/** The sort key after which the page starts. Throws `CursorInvalidError`. */
export async function fromCursor(sealer: Sealer, list: SealContext, cursor: string): Promise<string> {
  const sealed = Buffer.from(cursor, 'base64url');
  try {
    return await sealer.open(new Uint8Array(sealed), list);
  } catch (cause) {
    // By name: which seal is in use is not this file's business. Anything else is a fault, such as keys out of reach.
    if (cause instanceof Error && cause.name === 'SealBrokenError')
      throw new CursorInvalidError('the cursor does not belong to this query', { cause });
    throw cause;
  }
}
