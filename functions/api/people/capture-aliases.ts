// Capture aliases: a member lists, makes, rotates and revokes their own; owners and admins see and revoke those of everyone.
import * as z from 'zod';
import { isInForce, tokenEnd } from '../../../shared/core/api-token.ts';
import {
  aliasAddress,
  aliasIdOf,
  CAPTURE_ALIAS_BYTES,
  type CaptureAliasRecord,
  DEFAULT_ALIAS_DAYS,
  LONGEST_ALIAS_DAYS,
  LONGEST_OVERLAP_DAYS,
  MOST_ALIASES,
  toCaptureAlias,
} from '../../../shared/core/capture-alias.ts';
import type { Write } from '../../../shared/core/ledger/change.ts';
import { isAdministrator } from '../../../shared/core/member.ts';
import { aliasDone, type Done, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { isOwn, mayManage } from '../../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { AliasBook } from '../../../shared/ports/capture-aliases.ts';
import type { ProjectBook } from '../../../shared/ports/catalogue.ts';
import type { Members } from '../../../shared/ports.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY, type WriterServices } from '../request/declare-writer.ts';
import { type Answer, ok, type Refusal, refuse } from '../request/exchange.ts';
import { type NotingServices, noteRead } from '../request/note-read.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { id } from '../request/request-fields.ts';
import { instant } from '../request/view-fields.ts';

export interface AliasServices extends WriterServices, NotingServices {
  readonly aliasBook: AliasBook;
  readonly members: Members;
  readonly projects: ProjectBook;
  readonly chance: (bytes: number) => Uint8Array;
  /** Where mail comes in: an alias stands behind its local part. */
  readonly inboundAddress: string;
}

const ALIAS = {
  aliasId: z.string().meta({ description: 'By which people name it; it tells nothing of the secret.' }),
  memberId: z.string(),
  projectId: z.nullable(z.string()).meta({ description: 'Time that names no project is this one’s.' }),
  status: z.enum(['active', 'expired', 'revoked']),
  createdAt: instant,
  expiresAt: instant,
  revokedAt: z.exactOptional(instant),
};
const AliasView = z.strictObject(ALIAS).meta({ id: 'CaptureAlias' });
const MadeAliasView = z
  .strictObject({
    ...ALIAS,
    address: z.exactOptional(z.string()).meta({
      description: 'The secret address, shown this once: a repeat under the same Idempotency-Key has none.',
    }),
  })
  .meta({ id: 'MadeCaptureAlias' });
type Made = z.output<typeof MadeAliasView>;

const days = z.int().min(1).max(LONGEST_ALIAS_DAYS).default(DEFAULT_ALIAS_DAYS);
const NewAlias = z
  .strictObject({ projectId: z.exactOptional(id), days })
  .meta({ id: 'NewCaptureAlias', examples: [{ days: 30 }] });
const Rotation = z
  .strictObject({
    days,
    overlapDays: z.int().min(0).max(LONGEST_OVERLAP_DAYS).default(0).meta({
      description: 'So long the old address holds beside the new one; 0: it ends at once.',
    }),
  })
  .meta({ id: 'CaptureAliasRotation', examples: [{ overlapDays: 2 }] });

const aliasId = z.string().regex(/^cap_[0-9a-f]{12}$/);
const ABSENT = 'There is no such alias that you may change.';
const MAKES = { method: 'POST', access: 'contributor', needsSignIn: true, status: 201 } as const;

export const ALIAS_ROUTES: readonly Route<AliasServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/capture-aliases',
    access: 'member',
    summary: 'Capture aliases of one member, without their secrets',
    description:
      "Yours unless `memberId` says whose. Another's are shown to owner and admin, with the scope `admin`.",
    query: z.strictObject({
      memberId: z.exactOptional(z.string().max(64)),
      ...pageFields({ usual: 50, largest: 100 }),
    }),
    answer: pageView(AliasView, 'CaptureAliasPage'),
    absent: 'There is no such member whose aliases you may see.',
    problems: ['not_found'],
    run: async ({ scope, query }, services: AliasServices) => {
      const { memberId = scope.memberId, ...page } = query;
      const owner = await services.members.profile({ workspaceId: scope.workspaceId, memberId });
      if (owner === undefined || !mayManage(scope, owner)) return undefined;
      await noteRead(services, scope, memberId, [], 'aliases.read');
      const now = services.clock();
      const listed = services.aliasBook.list(scope, { memberId, ...page });
      return answerPage(listed, (alias) => toView(alias, now), 'this list');
    },
  }),
  forWriter({
    ...MAKES,
    path: '/v1/capture-aliases',
    summary: 'Make a secret address of yours; it is shown this once',
    description:
      'Whatever is sent there, by whomever, proposes time for you and logs none. For mailboxes whose rules pass mail on.',
    body: NewAlias,
    answer: MadeAliasView,
    problems: ['conflict'],
    plan: async ({ scope, json }, services: AliasServices) =>
      (await refuseNew(services, scope, json.projectId)) ?? planMade(services, scope, json, []),
  }),
  forWriter({
    ...MAKES,
    path: '/v1/capture-aliases/{id}/rotate',
    summary: 'Make a new secret address in the place of one of yours',
    description: `The old one ends at once, or after up to ${LONGEST_OVERLAP_DAYS} days. The new one is of the same project.`,
    params: { id: aliasId },
    body: Rotation,
    answer: MadeAliasView,
    absent: ABSENT,
    problems: ['conflict'],
    plan: async ({ scope, json, params }, services: AliasServices) => {
      const old = await services.aliasBook.find(scope, params['id'] ?? '');
      if (old === undefined || !isOwn(scope, old)) return undefined;
      const now = services.clock();
      if (!isInForce(old, now)) return refuse('conflict', 'The alias has ended: make another.');
      const after = json.overlapDays === 0 ? revoked(old, now) : shortened(old, now, json.overlapDays);
      const { projectId } = old;
      const wish = { days: json.days, ...(projectId !== undefined && { projectId }) };
      return planMade(services, scope, wish, [after]);
    },
  }),
  forWriter({
    method: 'DELETE',
    path: '/v1/capture-aliases/{id}',
    access: 'contributor',
    permits: ['write_own', 'admin'],
    summary: 'Revoke a capture alias: it leads nowhere from now on',
    description: 'Yours; owner and admin revoke that of everyone. A repeat changes nothing.',
    params: { id: aliasId },
    body: NO_BODY,
    absent: ABSENT,
    answer: AliasView,
    plan: async ({ scope, params }, services: AliasServices) => {
      const alias = await services.aliasBook.find(scope, params['id'] ?? '');
      return alias && mayRevoke(scope, alias) ? planEnd(services, scope, alias) : undefined;
    },
  }),
];

async function refuseNew(
  { aliasBook, projects, clock }: AliasServices,
  scope: WorkspaceScope,
  projectId: string | undefined,
): Promise<Refusal | undefined> {
  const project = projectId === undefined ? undefined : await projects.find(scope, projectId);
  if (projectId !== undefined && (project === undefined || project.archived))
    return refuse('invalid_request', 'The body is not valid.', [
      { field: 'projectId', detail: 'is no open project of this workspace' },
    ]);
  const now = clock();
  const { items, nextCursor } = await aliasBook.list(scope, { memberId: scope.memberId, limit: 100 });
  const isFull =
    nextCursor !== undefined || items.filter((one) => isInForce(one, now)).length >= MOST_ALIASES;
  return isFull
    ? refuse('conflict', `You have ${MOST_ALIASES} aliases in force: revoke one first.`)
    : undefined;
}

/** @param ended in whose place the new one comes */
function planMade(
  services: AliasServices,
  scope: WorkspaceScope,
  { projectId, days: long }: z.output<typeof NewAlias>,
  ended: readonly CaptureAliasRecord[],
): Planned<Made> {
  const now = services.clock();
  const secret = toCaptureAlias(services.chance(CAPTURE_ALIAS_BYTES));
  const record: CaptureAliasRecord = {
    workspaceId: scope.workspaceId,
    memberId: scope.memberId,
    aliasId: aliasIdOf(secret),
    ...(projectId !== undefined && { projectId }),
    status: 'active',
    createdAt: now.toISOString(),
    expiresAt: tokenEnd(now, long),
  };
  const kept = ok(toView(record, now), 201);
  const writes: readonly Write[] = [
    { kind: 'alias', after: record, secret },
    ...ended.map((after) => ({ kind: 'aliasEnd' as const, after })),
  ];
  const dones = [aliasDone('alias.created', record), ...ended.map(endDone)];
  return {
    kind: 'planned',
    change: { writes, events: dones.map((done) => toChangeEvent(scope, done, now, services.retention)) },
    answer: { ...kept, body: { ...kept.body, address: aliasAddress(services.inboundAddress, secret) } },
    kept,
  };
}

async function planEnd(
  { clock, retention }: AliasServices,
  scope: WorkspaceScope,
  alias: CaptureAliasRecord,
): Promise<Planned<z.output<typeof AliasView>> | Answer<z.output<typeof AliasView>>> {
  const now = clock();
  if (alias.status === 'revoked') return ok(toView(alias, now));
  const after = revoked(alias, now);
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'aliasEnd', after }],
      events: [toChangeEvent(scope, endDone(after), now, retention)],
    },
    answer: ok(toView(after, now)),
  };
}

function endDone(alias: CaptureAliasRecord): Done {
  return aliasDone(alias.status === 'revoked' ? 'alias.revoked' : 'alias.shortened', alias);
}

function revoked(alias: CaptureAliasRecord, now: Date): CaptureAliasRecord {
  return { ...alias, status: 'revoked', revokedAt: now.toISOString() };
}

function shortened(alias: CaptureAliasRecord, now: Date, overlapDays: number): CaptureAliasRecord {
  return { ...alias, expiresAt: Math.min(alias.expiresAt, tokenEnd(now, overlapDays)) };
}

function mayRevoke(scope: WorkspaceScope, alias: CaptureAliasRecord): boolean {
  if (isOwn(scope, alias)) return scope.permits.has('write_own');
  return isAdministrator(scope) && scope.permits.has('admin');
}

function toView(alias: CaptureAliasRecord, now: Date): z.output<typeof AliasView> {
  const { workspaceId: _workspace, projectId = null, expiresAt, ...told } = alias;
  const isOver = alias.status === 'active' && !isInForce(alias, now);
  return {
    ...told,
    projectId,
    status: isOver ? 'expired' : alias.status,
    expiresAt: new Date(expiresAt * 1000).toISOString(),
  };
}
