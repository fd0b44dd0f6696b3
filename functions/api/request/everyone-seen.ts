import { everyPage } from '../../../shared/core/every-page.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { maySee } from '../../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../../shared/ports/people.ts';

const MEMBERS_AT_ONCE = 100;

/** All members whose time the caller may see; `undefined`: more than `most`. */
export async function everyoneSeen(
  { memberBook }: { readonly memberBook: MemberBook },
  scope: WorkspaceScope,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly MemberProfile[] | undefined> {
  const seen: MemberProfile[] = [];
  for await (const items of everyPage((cursor) =>
    memberBook.list(scope, { limit: MEMBERS_AT_ONCE, cursor }),
  )) {
    seen.push(...items.map(({ member }) => member).filter((member) => maySee(scope, member)));
    if (seen.length > most) return undefined;
  }
  return seen;
}
