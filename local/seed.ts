// Makes the laptop's workspace through the adapters that the product itself uses. Seeding again changes nothing.

import { dynamoWorkspaceWriter, type WorkspaceWriter } from '../shared/adapters/dynamo-workspace-writer.ts';
import type { MemberProfile } from '../shared/core/member.ts';
import { memberIdOf, type PersonFacts, subjectOf } from './demo/people.ts';
import { CLIENTS, PROJECTS, WORKSPACE_ID, WORKSPACE_NAME } from './demo-workspace.ts';
import { INBOUND_ADDRESS, OIDC_ISSUER, TABLE_NAMES } from './layout.ts';
import { localClients } from './run/local-clients.ts';
import { type LocalStores, localStores } from './run/local-stores.ts';
import type { RunFile } from './run/run-file.ts';

export async function seed({ endpoints }: RunFile, people: readonly PersonFacts[]): Promise<void> {
  const clients = localClients(endpoints);
  const stores = localStores(clients);
  await stores.createWorkspaceKey(WORKSPACE_ID);
  const writer = dynamoWorkspaceWriter({
    doc: clients.doc,
    tables: TABLE_NAMES,
    sealer: stores.sealer,
    digests: stores.digests,
  });
  await writer.putWorkspace({
    workspaceId: WORKSPACE_ID,
    name: WORKSPACE_NAME,
    inboundAddresses: [INBOUND_ADDRESS],
  });
  await Promise.all([
    ...CLIENTS.map((client) => writer.putClient(WORKSPACE_ID, client)),
    ...PROJECTS.map((project) => writer.putProject(WORKSPACE_ID, project)),
    ...people.map((person) => putPerson(person, stores, writer)),
  ]);
}

async function putPerson(person: PersonFacts, stores: LocalStores, writer: WorkspaceWriter): Promise<void> {
  const profile: MemberProfile = {
    workspaceId: WORKSPACE_ID,
    memberId: memberIdOf(person),
    status: 'active',
    displayName: person.name,
    address: person.email,
    timeZone: person.timeZone,
    locale: person.locale,
    workdayMinutes: person.workdayMinutes,
  };
  await stores.createMemberKey(profile.workspaceId, profile.memberId);
  await writer.putMember(profile, { issuer: OIDC_ISSUER, subject: subjectOf(person) });
}
