// Makes the laptop's workspace through the adapters that the product itself uses. Seeding again changes nothing.

import type { Role } from '../shared/core/member.ts';
import { memberIdOf, type PersonFacts, subjectOf } from './demo/people.ts';
import { CLIENTS, PROJECTS, WORKSPACE_ID, WORKSPACE_NAME } from './demo-workspace.ts';
import { INBOUND_ADDRESS, OIDC_ISSUER } from './layout.ts';
import type { RunFile } from './run/run-file.ts';
import { laptopPlace } from './workspace/place.ts';
import type { MemberPlan } from './workspace/to-plan.ts';
import { writeWorkspace } from './workspace/write-workspace.ts';

export async function seed(run: RunFile, people: readonly PersonFacts[]): Promise<void> {
  await writeWorkspace(laptopPlace(run), {
    workspace: {
      workspaceId: WORKSPACE_ID,
      name: WORKSPACE_NAME,
      inboundAddresses: [INBOUND_ADDRESS],
    },
    clients: CLIENTS,
    projects: PROJECTS,
    members: people.map((person, i) => toMember(person, i === 0 ? 'owner' : 'member')),
  });
}

function toMember(person: PersonFacts, role: Role): MemberPlan {
  return {
    profile: {
      workspaceId: WORKSPACE_ID,
      memberId: memberIdOf(person),
      status: 'active',
      role,
      displayName: person.name,
      address: person.email,
      timeZone: person.timeZone,
      locale: person.locale,
      workdayMinutes: person.workdayMinutes,
    },
    identity: { issuer: OIDC_ISSUER, subject: subjectOf(person) },
  };
}
