// Secret addresses that an operator makes for a member of a place, and ends. An address leaves here once, and is kept by digest alone.
import { randomBytes } from 'node:crypto';
import { dynamoCatalogues } from '../../shared/adapters/catalogue/dynamo-catalogues.ts';
import { dynamoCaptureAliases } from '../../shared/adapters/people/dynamo-capture-aliases.ts';
import { tokenEnd } from '../../shared/core/api-token.ts';
import {
  aliasAddress,
  aliasIdOf,
  CAPTURE_ALIAS_BYTES,
  isAliasId,
  toCaptureAlias,
} from '../../shared/core/capture-alias.ts';
import { PlainError } from '../run/plain-error.ts';
import { spell } from './description.ts';
import { findActiveMember, type MemberWish } from './find-member.ts';
import type { Place } from './place.ts';
import { sealingOf } from './sealing.ts';

export interface AliasWish extends MemberWish {
  readonly days: number;
  /** Code of the project that time without one belongs to. */
  readonly project?: string | undefined;
}

export interface IssuedAlias {
  readonly address: string;
  readonly aliasId: string;
  readonly ends: Date;
}

/** Throws `PlainError` when there is no such workspace, member or project, or the member is suspended. */
export async function issueAlias(place: Place, wish: AliasWish, now: Date): Promise<IssuedAlias> {
  const scope = await findActiveMember(place, wish);
  const projectId = await findProject(place, scope.workspaceId, wish.project, now);
  const alias = toCaptureAlias(randomBytes(CAPTURE_ALIAS_BYTES));
  const expiresAt = tokenEnd(now, wish.days);
  await aliasesOf(place).add({
    alias,
    scope,
    createdAt: now,
    expiresAt,
    ...(projectId !== undefined && { projectId }),
  });
  const address = aliasAddress(place.inbound.address, alias);
  return { address, aliasId: aliasIdOf(alias), ends: new Date(expiresAt * 1000) };
}

/** Throws `PlainError` when there is no such alias. */
export async function revokeAlias(place: Place, aliasId: string, now: Date): Promise<void> {
  if (!isAliasId(aliasId))
    throw new PlainError(
      "--revoke takes an alias's id, cap_ and 12 digits: it was shown when the alias was made.",
    );
  if ((await aliasesOf(place).revoke(aliasId, now)) === undefined)
    throw new PlainError(`There is no alias ${aliasId} here: it was never made, or its time is over.`);
}

function aliasesOf(place: Place) {
  const { doc, tables } = place;
  return dynamoCaptureAliases({ doc, tables, ...sealingOf(place) });
}

async function findProject(
  place: Place,
  workspaceId: string,
  code: string | undefined,
  now: Date,
): Promise<string | undefined> {
  if (code === undefined) return undefined;
  const { sealer } = sealingOf(place);
  const { projects } = await dynamoCatalogues(place.doc, place.tables.ledger, sealer, () => now).of(
    workspaceId,
  );
  const open = projects.filter(({ archived }) => !archived);
  const found = open.find((project) => spell(project.code) === spell(code));
  if (found !== undefined) return found.projectId;
  const codes = open.map((project) => project.code).join(', ');
  throw new PlainError(`--project: this workspace has no project ${code}; there are: ${codes || 'none'}.`);
}
