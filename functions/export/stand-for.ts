// As whom an export is made: as who asked for it, with what they had then and may still do now. It is asked at each run anew.
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { everyPage } from '../../shared/core/every-page.ts';
import { type ExportedTime, type ExportJob, togetherWith } from '../../shared/core/export/export-job.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import { maySee, PERMITS_OF, seesEveryone } from '../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../shared/ports/people.ts';
import type { TokenStates } from '../../shared/ports/tokens.ts';
import type { Members } from '../../shared/ports.ts';

export interface StandServices {
  readonly members: Members;
  readonly memberBook: MemberBook;
  readonly tokenStates: TokenStates;
  readonly clock: () => Date;
}

export interface ExportAsker {
  readonly scope: WorkspaceScope;
  /** Whose time it is, by id. */
  readonly owners: readonly MemberProfile[];
  /** What becomes of it with what was read before. */
  readonly whose: ExportedTime;
}

const MEMBERS_AT_ONCE = 100;

/** `undefined`: they may not any more, or never; or the token that asked has ended. */
export async function standFor(
  job: ExportJob,
  { members, memberBook, tokenStates, clock }: StandServices,
): Promise<ExportAsker | undefined> {
  const { workspaceId, memberId, tokenId } = job;
  const hasEnded =
    tokenId !== undefined && !(await tokenStates.isInForce({ workspaceId, memberId, tokenId }, clock()));
  if (hasEnded) return undefined;
  const asker = await members.profile(job);
  if (asker?.status !== 'active') return undefined;
  const scopes = job.permits.filter((permit) => PERMITS_OF[asker.role].includes(permit));
  const scope = toWorkspaceScope(asker, { scopes });
  const { ownerId } = job.ask;
  const owners =
    ownerId === undefined ? await everyone(memberBook, scope) : await one(members, scope, ownerId);
  if (owners.length === 0) return undefined;
  const now = ownerId === undefined && seesEveryone(scope) ? 'all' : owners.map(({ memberId }) => memberId);
  return { scope, owners, whose: togetherWith(job.whose, now) };
}

async function one(
  members: Members,
  scope: WorkspaceScope,
  memberId: string,
): Promise<readonly MemberProfile[]> {
  const owner = await members.profile({ workspaceId: scope.workspaceId, memberId });
  return owner !== undefined && maySee(scope, owner) ? [owner] : [];
}

async function everyone(memberBook: MemberBook, scope: WorkspaceScope): Promise<readonly MemberProfile[]> {
  const seen: MemberProfile[] = [];
  const pages = everyPage((cursor) => memberBook.list(scope, { limit: MEMBERS_AT_ONCE, cursor }));
  for await (const items of pages)
    seen.push(...items.map(({ member }) => member).filter((member) => maySee(scope, member)));
  return seen.toSorted((a, b) => (a.memberId < b.memberId ? -1 : 1));
}
