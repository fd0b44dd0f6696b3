// Where the next page of a member's entries starts: sealed under the member's key for this very query, so that a cursor of
// another member or query opens nowhere.
import type { MemberScope } from '../core/member.ts';
import type { SealContext, Sealer } from '../ports/sealing.ts';
import type { EntryQuery } from '../ports.ts';

/** A cursor that is not ours, or another query's. */
export class CursorInvalidError extends Error {
  override readonly name = 'CursorInvalidError';
}

export async function toCursor(
  sealer: Sealer,
  scope: MemberScope,
  query: EntryQuery,
  sortKey: string,
): Promise<string> {
  return Buffer.from(await sealer.seal(sortKey, inQuery(scope, query))).toString('base64url');
}

/** The sort key after which the page starts. Throws `CursorInvalidError`. */
export async function fromCursor(sealer: Sealer, scope: MemberScope, query: EntryQuery): Promise<string> {
  const sealed = Buffer.from(query.cursor ?? '', 'base64url');
  try {
    return await sealer.open(new Uint8Array(sealed), inQuery(scope, query));
  } catch (cause) {
    // By name: which seal is in use is not this file's business. Anything else is a fault, such as keys out of reach.
    if (cause instanceof Error && cause.name === 'SealBrokenError')
      throw new CursorInvalidError('the cursor does not belong to this query', { cause });
    throw cause;
  }
}

/** The page's length may change on the way. */
function inQuery({ workspaceId, memberId }: MemberScope, { from, to }: EntryQuery): SealContext {
  return { workspaceId, memberId, purpose: `cursor/entries/${from}/${to}` };
}
