// API tokens: a member lists, makes and revokes their own; owners and admins see and revoke those of everyone.
import * as z from 'zod';
import {
  type ApiTokenRecord,
  DEFAULT_TOKEN_DAYS,
  LONGEST_TOKEN_DAYS,
} from '../../../shared/core/api-token.ts';
import { isAdministrator } from '../../../shared/core/member.ts';
import type { FieldProblem } from '../../../shared/core/problem.ts';
import { toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { tokenDone } from '../../../shared/core/record/token-done.ts';
import { isOwn, mayManage, PERMITS_OF } from '../../../shared/core/rights.ts';
import { isForLinks, PERMITS, type WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { ProjectBook } from '../../../shared/ports/catalogue.ts';
import type { TokenBook } from '../../../shared/ports/tokens.ts';
import type { Members } from '../../../shared/ports.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY } from '../request/declare-writer.ts';
import { type Answer, ok, type Refusal, refuse } from '../request/exchange.ts';
import { type NotingServices, noteRead } from '../request/note-read.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { type MakingServices, planToken } from './make-token.ts';
import { projectIds, scopes, TOKEN, TokenView, toTokenView } from './token-view.ts';

export interface TokenServices extends MakingServices, NotingServices {
  readonly tokenBook: TokenBook;
  readonly members: Members;
  readonly projects: ProjectBook;
}

const tokenId = z.string().regex(/^tpt_[\w-]{8}$/);

const NewTokenView = z
  .strictObject({
    ...TOKEN,
    token: z.exactOptional(z.string()).meta({
      description:
        'The secret, shown this once: the answer to a repeat under the same Idempotency-Key has none.',
    }),
    calendarPath: z.exactOptional(z.string()).meta({
      description:
        'With the scope `calendar` alone: the path of the link to subscribe to. As secret as the token.',
    }),
  })
  .meta({ id: 'MadeApiToken' });

const NewToken = z
  .strictObject({
    name: z.string({ error: 'is required: what it is for' }).trim().min(1).max(200),
    scopes,
    projectIds: z.exactOptional(projectIds).meta({ description: 'Time of these projects alone.' }),
    days: z.int().min(1).max(LONGEST_TOKEN_DAYS).default(DEFAULT_TOKEN_DAYS),
  })
  .meta({ id: 'NewApiToken', examples: [{ name: 'export script', scopes: ['read'], days: 30 }] });

export const TOKEN_ROUTES: readonly Route<TokenServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/tokens',
    access: 'member',
    summary: 'API tokens of one member, without their secrets',
    description:
      "Yours unless `memberId` says whose. Another's are shown to owner and admin, with the scope `admin`.",
    query: z.strictObject({
      memberId: z.exactOptional(z.string().max(64)),
      ...pageFields({ usual: 50, largest: 100 }),
    }),
    answer: pageView(TokenView, 'ApiTokenPage'),
    absent: 'There is no such member whose tokens you may see.',
    problems: ['not_found'],
    run: async ({ scope, query }, services: TokenServices) => {
      const { memberId = scope.memberId, ...page } = query;
      const owner = await services.members.profile({ workspaceId: scope.workspaceId, memberId });
      if (owner === undefined || !mayManage(scope, owner)) return undefined;
      await noteRead(services, scope, memberId, [], 'tokens.read');
      const now = services.clock();
      const listed = services.tokenBook.list(scope, { memberId, ...page });
      return answerPage(listed, (token) => toTokenView(token, now), 'this list');
    },
  }),
  forWriter({
    method: 'POST',
    path: '/v1/tokens',
    access: 'member',
    needsSignIn: true,
    summary: 'Make an API token of yours; its secret is shown this once',
    description:
      'It never gives more than your role has when it is used. A repeat under the same Idempotency-Key makes none and answers without the secret: where the first answer was lost, revoke the token and make another.',
    status: 201,
    body: NewToken,
    answer: NewTokenView,
    plan: ({ scope, json }, services: TokenServices) => planNewToken(services, scope, json),
  }),
  forWriter({
    method: 'DELETE',
    path: '/v1/tokens/{id}',
    access: 'member',
    permits: PERMITS,
    keepsToProjects: true,
    summary: 'Revoke a token: it leads nowhere from now on',
    description:
      'Yours, also the one that you ask with; owner and admin revoke that of everyone. A repeat changes nothing.',
    params: { id: tokenId },
    body: NO_BODY,
    absent: 'There is no such token that you may revoke.',
    answer: TokenView,
    plan: async ({ scope, params: { id = '' } }, services: TokenServices) => {
      const token = await services.tokenBook.find(scope, id);
      return token && mayRevoke(scope, token) ? planEnd(services, scope, token) : undefined;
    },
  }),
];

async function planNewToken(
  services: TokenServices,
  scope: WorkspaceScope,
  { name, scopes: asked, projectIds: within, days }: z.output<typeof NewToken>,
): Promise<Planned<z.output<typeof NewTokenView>> | Refusal> {
  const errors = [...tooMuch(scope, asked), ...(await notThere(services.projects, scope, within ?? []))];
  if (errors.length > 0) return refuse('invalid_request', 'The body is not valid.', errors);
  const given = PERMITS.filter((one) => asked.includes(one));
  const restricted = within && { projectIds: [...new Set(within)] };
  return planToken(services, scope, { name, scopes: given, ...restricted, days }, (token) => ({
    token,
    ...(isForLinks(given) && { calendarPath: `/v1/calendar.ics?token=${token}` }),
  }));
}

async function planEnd(
  { clock, retention }: TokenServices,
  scope: WorkspaceScope,
  token: ApiTokenRecord,
): Promise<Planned<z.output<typeof TokenView>> | Answer<z.output<typeof TokenView>>> {
  const now = clock();
  if (token.status === 'revoked') return ok(toTokenView(token, now));
  const after = { ...token, status: 'revoked' as const, revokedAt: now.toISOString() };
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'tokenEnd', after }],
      events: [toChangeEvent(scope, tokenDone('token.revoked', after), now, retention)],
    },
    answer: ok(toTokenView(after, now)),
  };
}

/** Who restricts a token to a project, or to reading, may still end it: the token that asks, at least. */
function mayRevoke(scope: WorkspaceScope, token: ApiTokenRecord): boolean {
  if (scope.tokenId === undefined) return isOwn(scope, token) || isAdministrator(scope);
  if (scope.tokenId === token.tokenId) return true;
  const isWhole = scope.projectIds === undefined && scope.permits.has('admin');
  return isWhole && isAdministrator(scope);
}

function tooMuch({ role }: WorkspaceScope, asked: readonly string[]): readonly FieldProblem[] {
  const may: readonly string[] = PERMITS_OF[role];
  const more = asked.filter((one) => !may.includes(one));
  return more.map((one) => ({ field: 'scopes', detail: `${one} is more than your role has a use for` }));
}

async function notThere(
  projects: ProjectBook,
  scope: WorkspaceScope,
  within: readonly string[],
): Promise<readonly FieldProblem[]> {
  const found = await Promise.all(within.map((id) => projects.find(scope, id)));
  return found.flatMap((project, i) =>
    project === undefined ? [{ field: `projectIds.${i}`, detail: 'is no project of this workspace' }] : [],
  );
}
