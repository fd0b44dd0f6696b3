// Who would lead a member, who leads that one, and so on: until nobody does, or it leads back, or it is too long.
import { LONGEST_CHAIN, type SeenMember } from '../../shared/core/ledger/member-changes.ts';
import type { WorkspaceScope } from '../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../shared/ports/people.ts';

export async function chainOf(
  { memberBook }: { readonly memberBook: MemberBook },
  scope: WorkspaceScope,
  memberId: string,
  managerId: string | undefined,
): Promise<readonly SeenMember[]> {
  const chain: SeenMember[] = [];
  let next = managerId;
  while (next !== undefined && chain.length <= LONGEST_CHAIN) {
    const found = await memberBook.find(scope, next);
    if (found === undefined) return chain;
    chain.push(found);
    next = next === memberId ? undefined : found.member.managerId;
  }
  return chain;
}
