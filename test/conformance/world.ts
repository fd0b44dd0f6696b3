// The workspace that the run logs time in, made through the adapters that the product itself uses, as local/seed.ts does.

import { memberIdOf, type PersonFacts } from '../../local/demo/people.ts';
import { CLIENTS, DEMO_PEOPLE, PROJECTS, WORKSPACE_ID, WORKSPACE_NAME } from '../../local/demo-workspace.ts';
import { dynamoWorkspaceWriter } from '../../shared/adapters/dynamo-workspace-writer.ts';
import { dynamoWrappedKeys } from '../../shared/adapters/dynamo-wrapped-keys.ts';
import { createMemberKey, createWorkspaceKey } from '../../shared/adapters/key-wrapping.ts';
import { kmsDigests } from '../../shared/adapters/kms-digests.ts';
import { kmsKeyRing } from '../../shared/adapters/kms-key-ring.ts';
import { kmsSealer } from '../../shared/adapters/kms-sealer.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { Sealer } from '../../shared/ports.ts';
import type { DeployedStage } from './stage.ts';

export interface Person extends MemberScope {
  readonly address: string;
}

export const MEMBER: PersonFacts & { readonly email: string } = DEMO_PEOPLE[0] ?? never();

/** Opens what the functions sealed. */
export function sealerOf(stage: DeployedStage): Sealer {
  return kmsSealer(keyParts(stage));
}

/** A workspace with one member, who signs in as `subject`. */
export async function seed(stage: DeployedStage, subject: string): Promise<Person> {
  const { clients, state, mail, api } = stage;
  const parts = keyParts(stage);
  const scope = { workspaceId: WORKSPACE_ID, memberId: memberIdOf(MEMBER) };
  await createWorkspaceKey(parts, WORKSPACE_ID);
  await createMemberKey(kmsKeyRing(parts), parts.keys, scope);
  const writer = dynamoWorkspaceWriter({
    doc: clients.doc,
    tables: { directory: state.DirectoryTable, ledger: state.LedgerTable },
    sealer: sealerOf(stage),
    digests: kmsDigests(clients.kms, state.DirectoryKeyArn),
  });
  await writer.putWorkspace({
    workspaceId: WORKSPACE_ID,
    name: WORKSPACE_NAME,
    inboundAddresses: [mail.InboundAddress],
  });
  await Promise.all([
    ...CLIENTS.map((client) => writer.putClient(WORKSPACE_ID, client)),
    ...PROJECTS.map((project) => writer.putProject(WORKSPACE_ID, project)),
  ]);
  const { name, email, timeZone, locale, workdayMinutes } = MEMBER;
  const profile = { ...scope, status: 'active', displayName: name, address: email } as const;
  await writer.putMember(
    { ...profile, timeZone, locale, workdayMinutes },
    { issuer: api.OidcIssuer, subject },
  );
  return { ...scope, address: email };
}

function keyParts({ clients, state }: DeployedStage) {
  return {
    kms: clients.kms,
    keys: dynamoWrappedKeys(clients.doc, state.KeysTable),
    wrappingKeyId: state.WrappingKeyArn,
    clock: () => new Date(),
  };
}

function never(): never {
  throw new Error('the demo has people');
}
