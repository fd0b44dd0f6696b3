// Members of a workspace that its file does not name: whose address changed without an id, or who left. Nobody else ends them.
import { dynamoWorkspaceWriter } from '../../shared/adapters/workspaces/dynamo-workspace-writer.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { Place } from './place.ts';
import { sealingOf } from './sealing.ts';
import type { WorkspacePlan } from './to-plan.ts';

/** The active ones. */
export async function findMissing(place: Place, plan: WorkspacePlan): Promise<readonly MemberScope[]> {
  const { workspaceId } = plan.workspace;
  const named = new Set(plan.members.map(({ profile }) => profile.memberId));
  const active = await writerOf(place).activeMembers(workspaceId);
  return active.filter((one) => !named.has(one)).map((memberId) => ({ workspaceId, memberId }));
}

/** Again it changes nothing. Throws `ChangedMeanwhileError`; those before are suspended then. */
export async function suspendAll(place: Place, members: readonly MemberScope[]): Promise<void> {
  const writer = writerOf(place);
  for (const one of members) await writer.suspendMember(one);
}

function writerOf(place: Place) {
  const { doc, tables } = place;
  const { sealer, digests } = sealingOf(place);
  return dynamoWorkspaceWriter({ doc, tables, sealer, digests });
}
