// The workspace that the run logs time in, made by the command that operators have for it, and how to look into it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescription } from '../../local/workspace/description.ts';
import { type Sealing, sealingOf } from '../../local/workspace/sealing.ts';
import { toPlan } from '../../local/workspace/to-plan.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { Sealer } from '../../shared/ports/sealing.ts';
import { type Operate, wellEnded } from './operator.ts';
import { ExpectationError } from './report.ts';
import type { DeployedStage } from './stage.ts';

export interface Person extends MemberScope {
  readonly address: string;
}

export const MEMBER = {
  name: 'Maya Lindqvist',
  email: 'maya@example.com',
  timeZone: 'Europe/London',
  locale: 'en-GB',
} as const;

/** A workspace with one member, who signs in as `subject`. */
export async function makeWorkspace(
  stage: DeployedStage,
  operate: Operate,
  subject: string,
  workDir: string,
): Promise<Person> {
  const path = join(workDir, 'workspace.json');
  writeFileSync(path, JSON.stringify(describe(subject)));
  await wellEnded(operate('workspace', '--file', path));
  const { mail, api } = stage;
  const inbound = { domain: mail.InboundDomain, address: mail.InboundAddress };
  const place = { inbound, issuer: api.OidcIssuer };
  const { members } = await toPlan(readDescription(path), place, sealingIn(stage).digests);
  const [member] = members;
  if (member === undefined) throw new ExpectationError('the workspace has a member');
  const { workspaceId, memberId, address } = member.profile;
  return { workspaceId, memberId, address };
}

/** Opens what the functions sealed. */
export function sealerOf(stage: DeployedStage): Sealer {
  return sealingIn(stage).sealer;
}

function sealingIn({ clients, state }: DeployedStage): Sealing {
  return sealingOf({
    doc: clients.doc,
    kms: clients.kms,
    tables: { keys: state.KeysTable },
    keyIds: { wrapping: state.WrappingKeyArn, directory: state.DirectoryKeyArn },
  });
}

function describe(subject: string) {
  return {
    slug: 'conformance',
    name: 'Conformance',
    clients: [{ name: 'ACME' }, { name: 'Globex' }, { name: 'Northwind Traders' }],
    projects: [
      { name: 'ACME redesign', code: 'ACME', client: 'ACME', aliases: ['acme'] },
      { name: 'ACME support', code: 'ACME-2', client: 'ACME' },
      { name: 'Globex rollout', code: 'GLX', client: 'Globex', aliases: ['globex'] },
      { name: 'Northwind web shop', code: 'NWT', client: 'Northwind Traders', aliases: ['northwind'] },
    ],
    members: [{ ...MEMBER, role: 'owner', subject }],
  };
}
