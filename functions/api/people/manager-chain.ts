// Who would lead a member, who leads that one, and so on: until nobody does, or it leads back, or it is too long.
import {
  LONGEST_CHAIN,
  managerProblem,
  type SeenMember,
} from '../../../shared/core/ledger/member-changes.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../../shared/ports/people.ts';
import { type Refusal, refuse } from '../request/exchange.ts';

/** Those above the member with this manager, or why that one cannot be it. */
export async function chainUnder(
  services: { readonly memberBook: MemberBook },
  scope: WorkspaceScope,
  member: MemberProfile,
  managerId: string | undefined,
): Promise<readonly SeenMember[] | Refusal> {
  if (managerId === undefined) return [];
  const chain = await chainOf(services, scope, member.memberId, managerId);
  const detail = managerProblem(
    member,
    chain.map((one) => one.member),
  );
  if (detail === undefined) return chain;
  return refuse('invalid_request', 'The body is not valid.', [{ field: 'managerId', detail }]);
}

async function chainOf(
  { memberBook }: { readonly memberBook: MemberBook },
  scope: WorkspaceScope,
  memberId: string,
  managerId: string,
): Promise<readonly SeenMember[]> {
  const chain: SeenMember[] = [];
  let next: string | undefined = managerId;
  while (next !== undefined && chain.length <= LONGEST_CHAIN) {
    const found: SeenMember | undefined = await memberBook.find(scope, next);
    if (found === undefined) return chain;
    chain.push(found);
    next = next === memberId ? undefined : found.member.managerId;
  }
  return chain;
}
